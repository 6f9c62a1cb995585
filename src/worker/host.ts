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

/** An answer waits this long for the next one, as far as its last time tells: together they are one message, and one frame of the page. */
const heldMilliseconds = 12;

type Ask = Extract<ToWorker, { type: 'ask' }>;

/** Answers that are given at once. */
interface Reply {
  /** When the first of them was there. */
  readonly since: number;
  readonly responses: FromWorker[];
  readonly movable: Transferable[];
}

/**
 * Answers questions from a port, one at a time in the order they came, those for later last. A question that is aborted before its turn is
 * never worked on: a turn ends before the next begins, so an abort sent meanwhile is seen first. Work in steps takes a turn for each.
 */
export function host(port: Port, { bindings, dataHash, movable, workAhead }: Host): void {
  const queue: Ask[] = [];
  let busy = false;
  let held: Reply | null = null;
  /** How long each job about the data that is loaded took the last time, ms. */
  const took = new Map<JobName, number>();
  let tookOf: string | null = null;
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
    sendBefore(ask);
    if (ask) await answer(ask);
    sendBefore(queue.find(({ urgency }) => urgency === 'now'));
    busy = false;
    schedule();
  }

  /** Sends what is held, unless the next answer comes at once. */
  function sendBefore(next: Ask | undefined): void {
    if (held === null || (next !== undefined && isSoon(next, held.since))) return;
    send(held);
    held = null;
  }

  function isSoon({ job, urgency }: Ask, since: number): boolean {
    return urgency === 'now' && performance.now() + (took.get(job) ?? Number.POSITIVE_INFINITY) < since + heldMilliseconds;
  }

  async function answer(ask: Ask): Promise<void> {
    const { id, job, dataHash: askedOf, question, urgency, given } = ask;
    const begun = performance.now();
    const reply = (response: FromWorker, buffers: Transferable[] = []) => {
      held ??= { since: performance.now(), responses: [], movable: [] };
      held.responses.push(response);
      held.movable.push(...buffers);
    };
    try {
      if (askedOf !== null && askedOf !== dataHash()) throw new Error('The data was changed while this was being worked out.');
      const result = await (bindings[job] as (question: unknown, urgency: Urgency, given?: Given) => unknown)(question, urgency, given);
      if (result === unfinished) {
        queue.unshift(ask);
        return;
      }
      reply({ id, dataHash: dataHash(), question, type: 'answer', answer: result }, movable(job, result));
      if (askedOf !== null) note(job, askedOf, performance.now() - begun);
    } catch (error) {
      reply({ id, dataHash: dataHash(), question, type: 'failure', message: (error as Error).message });
    }
  }

  function note(job: JobName, of: string, milliseconds: number): void {
    if (of !== tookOf) took.clear();
    tookOf = of;
    took.set(job, milliseconds);
  }

  function send({ responses, movable: buffers }: Reply): void {
    try {
      port.postMessage(responses, buffers);
    } catch (error) {
      // One that cannot be copied, as memory is short, fails with those beside it.
      const failed = responses.map(
        ({ id, dataHash: hash, question }) => ({ id, dataHash: hash, question, type: 'failure', message: (error as Error).message }) as const,
      );
      port.postMessage(failed satisfies FromWorker[], []);
    }
  }
}
