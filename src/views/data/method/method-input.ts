import type { Columns } from '#columns/schema.ts';
import type { validation as validationTable } from '#columns/tables.ts';
import type { CoverageAnswer } from '#engine/coverage/answer.ts';
import type { State } from '#url/state.ts';

/** What the method is worked out for: the settings of now, their answer, and the published figures where they are loaded. */
export interface MethodInput {
  readonly state: State;
  readonly answer: CoverageAnswer;
  readonly validation: Columns<typeof validationTable> | undefined;
}
