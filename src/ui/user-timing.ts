/**
 * Marks for anyone who measures the page: `hinterland:ready` once, two frames after every awaited part shows the answer of
 * the URL, and a measure `hinterland:answer` for each later change of the URL, from the navigation to two frames after its
 * last part. A change that is overtaken by the next gets none. `queries/first-load.ts` marks when the tables are read.
 */

/** How a part ended, from best to worst; the page ends as its worst part. */
const outcomes = ['answered', 'empty', 'partial', 'failed'] as const;
export type Outcome = (typeof outcomes)[number];

interface Turn {
  readonly key: string;
  readonly startedAt: number;
  readonly shown: Map<string, Outcome>;
  readonly awaited: readonly string[];
  done: boolean;
}

let navigatedAt = 0;
let turn: Turn | null = null;
/** The URL that the page last showed an answer to; null before the first. */
let shownKey: string | null = null;
const answerListeners = new Set<() => void>();

/** The URL changes now: later answers are timed from here. */
export function navigationStarted(): void {
  navigatedAt = performance.now();
}

/** The page now owes an answer to the URL `key`, shown in all the awaited parts. */
export function answerAwaited(key: string, awaited: readonly string[]): void {
  if (turn?.key === key && turn.awaited.join() === awaited.join()) return;
  turn = { key, startedAt: navigatedAt, shown: new Map(), awaited, done: false };
}

/** A part shows the answer to the URL `key`, or why there is none. */
export function partShown(part: string, key: string, outcome: Outcome): void {
  if (turn?.key !== key) return;
  turn.shown.set(part, outcome);
  if (!turn.done && turn.awaited.every((awaited) => turn?.shown.has(awaited))) finish(turn);
}

/** The page has shown an answer, or why there is none. */
export function hasAnswered(): boolean {
  return shownKey !== null;
}

/** The page shows the answer that it owes now. */
export function isAnswered(): boolean {
  return turn !== null && turn.key === shownKey;
}

/** Tells a listener whenever the page has shown an answer; the function that is returned ends that. */
export function subscribeToAnswers(listener: () => void): () => void {
  answerListeners.add(listener);
  return () => answerListeners.delete(listener);
}

/** Does something when the page shows the answer that it owes, now or the next time; the function that is returned takes that back. */
export function whenAnswered(then: () => void): () => void {
  if (isAnswered()) {
    then();
    return () => {};
  }
  const end = subscribeToAnswers(() => {
    end();
    then();
  });
  return end;
}

function finish(finished: Turn): void {
  finished.done = true;
  afterTwoFrames(() => {
    if (turn !== finished) return;
    const state = outcomes.findLast((outcome) => [...finished.shown.values()].includes(outcome));
    if (shownKey === null) performance.mark('hinterland:ready', { detail: { state } });
    else if (shownKey !== finished.key)
      performance.measure('hinterland:answer', { start: finished.startedAt, end: performance.now(), detail: { state, url: finished.key } });
    shownKey = finished.key;
    for (const listener of [...answerListeners]) listener();
  });
}

function afterTwoFrames(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then));
}
