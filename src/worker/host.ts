import type { Answer, FromWorker, Given, JobName, Port, Question, ToWorker, Urgency } from './protocol.ts';

/** In place of an answer: a step of the work is done, and the next is for another turn. */
export const unfinished = Symbol('unfinished');
type Unfinished<J extends JobName> = J extends 'searchAhead' ? typeof unfinished : never;

/** What the worker does for each job. The answer's own buffers may be moved to the page. */
export type Bindings = {
  readonly [J in JobName]: (question: Question<J>, urgency: Urgency, given?: Given) => Promise<Answer<J>> | Answer<J> | Unfinished<J>;
};

export interface Host {
  readonly bindings: Bindings;
  /** Hash of the data that is loaded; null before. */
  readonly dataHash: () => string | null;
  /** Buffers that were made for this answer alone and may be moved. */
  readonly movable: (job: JobName, answer: unknown) => Transferable[];
  /** Does a piece of work ahead of its being asked for; false when there is none. */
  readonly workAhead: () => boolean;
}

/** Quiet time before work ahead begins, and between its pieces, so that a question never waits for more than one piece. */
const quietMilliseconds = 250;

/**
 * Answers questions from a port, one at a time in the order they came, those for later last. A question that is aborted before its turn is
 * never worked on: a turn ends before the next begins, so an abort sent meanwhile is seen first. Work in steps takes a turn for each.
 */
export function host(port: Port, { bindings, dataHash, movable, workAhead }: Host): void {
  const queue: Extract<ToWorker, { type: 'ask' }>[] = [];
  let busy = false;
  let quiet: ReturnType<typeof setTimeout> | undefined;

  port.onmessage = ({ data }: MessageEvent<ToWorker>) => {
    clearTimeout(quiet);
    if (data.type === 'abort') {
      const at = queue.findIndex((ask) => ask.id === data.id);
      if (at >= 0) queue.splice(at, 1);
    } else {
      queue.push(data);
    }
    schedule();
  };

  function schedule(): void {
    if (busy) return;
    clearTimeout(quiet);
    if (queue.length > 0) {
      busy = true;
      setTimeout(turn, 0);
    } else {
      quiet = setTimeout(() => {
        if (workAhead()) schedule();
      }, quietMilliseconds);
    }
  }

  async function turn(): Promise<void> {
    const urgent = queue.findIndex((ask) => ask.urgency === 'now');
    const [ask] = queue.splice(Math.max(0, urgent), 1);
    if (ask) await answer(ask);
    busy = false;
    schedule();
  }

  async function answer(ask: Extract<ToWorker, { type: 'ask' }>): Promise<void> {
    const { id, job, dataHash: askedOf, question, urgency, given } = ask;
    const reply = (response: FromWorker, transfer: Transferable[] = []) => port.postMessage(response, transfer);
    try {
      if (askedOf !== null && askedOf !== dataHash()) throw new Error('The data was changed while this was being worked out.');
      const result = await (bindings[job] as (question: unknown, urgency: Urgency, given?: Given) => unknown)(question, urgency, given);
      if (result === unfinished) queue.unshift(ask);
      else reply({ id, dataHash: dataHash(), question, type: 'answer', answer: result }, movable(job, result));
    } catch (error) {
      reply({ id, dataHash: dataHash(), question, type: 'failure', message: (error as Error).message });
    }
  }
}
