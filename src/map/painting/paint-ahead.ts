import { bytesOf } from '#map/paint/paint-picture.ts';
import type { AheadQuestion, FrameQuestion } from './protocol.ts';

export interface PaintAhead {
  /** These from now on, in this order, and no others. */
  readonly want: (views: readonly AheadQuestion[]) => void;
  /** Something else was done: it goes on after so much quiet, ms, or later where it was to wait longer. */
  readonly wait: (quiet: number) => void;
}

/** Draws views ahead by `strips`, one in a turn: whoever asks meanwhile waits no longer than for that. `drawn` is told of each view. */
export function paintAhead(
  strips: (buffer: ArrayBuffer, question: FrameQuestion) => Iterator<void>,
  drawn: (view: AheadQuestion, buffer: ArrayBuffer) => void,
): PaintAhead {
  let wanted: readonly AheadQuestion[] = [];
  /** The first of them, so far as it is drawn. */
  let begun: { readonly buffer: ArrayBuffer; readonly rest: Iterator<void> } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waits = 0;
  let until = 0;

  /** Null where the browser is short of memory. */
  const begin = ({ question, buffer: given }: AheadQuestion) => {
    const bytes = bytesOf(question.frame);
    try {
      const buffer = given && given.byteLength >= bytes ? given : new ArrayBuffer(bytes);
      return { buffer, rest: strips(buffer, question) };
    } catch {
      return null;
    }
  };
  const goOn = (since: number) => {
    if (since !== waits || wanted.length === 0) return;
    const [view, ...others] = wanted;
    begun ??= begin(view);
    // Nobody has asked for these views yet, and whoever does is told.
    if (!begun) wanted = [];
    else if (begun.rest.next().done) {
      drawn(view, begun.buffer);
      wanted = others;
      begun = null;
    }
    inNextTurn(() => goOn(since));
  };
  return {
    want: (views) => {
      wanted = views;
      begun = null;
    },
    wait: (quiet) => {
      waits++;
      clearTimeout(timer);
      const since = waits;
      const now = performance.now();
      until = Math.max(until, now + quiet);
      if (wanted.length > 0) timer = setTimeout(() => goOn(since), until - now);
    },
  };
}

/** A message goes its way at once, while browsers hold back timers that follow on each other. */
function inNextTurn(act: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(null);
}
