import type { State } from '#url/state.ts';
import type { jobs } from '#worker/jobs.ts';
import type { DataSummary } from '#worker/protocol.ts';

/** What an answer is worked out from: the state of an address, the data that is loaded, and the jobs of the worker. */
export interface AnswerInput {
  readonly state: State;
  readonly data: DataSummary;
  readonly bindings: ReturnType<typeof jobs>['bindings'];
}
