import type { Bench, Comparison, Milliseconds } from '../comparison.ts';
import { measurement } from '../interleaved.ts';
import { empty, type MapPeer, ourLayer, peers } from './contestants.ts';
import { mapRounds, type Rounds } from './map-rounds.ts';
import type { StepTimes } from './map-turn.ts';
import type { Step } from './page-bench.ts';

/** A way over the map, there and back. */
const steps: readonly Step[] = [
  { x: 120, y: 0 },
  { x: 60, y: 80 },
  { zoom: 1 },
  { x: -150, y: 40 },
  { x: 90, y: -120 },
  { zoom: 0.5 },
  { x: 200, y: 0 },
  { x: -80, y: 60 },
  { zoom: -0.75 },
  { x: -140, y: -60 },
  { zoom: -0.75 },
  { x: 40, y: 20 },
];

/** 95th percentile of elapsed, as a multiple of the empty map's. */
const mostOfEmpty = 1.2;
/** From which the standard calls a task long. */
const longTask: Milliseconds = 50;

/** Main-thread time and elapsed time of each pan and zoom step with all points on the map; then of the same steps as a reader takes them, beside an empty map. */
export const pan: Bench = async function* (asked) {
  for (const n of asked === null ? [100_000, 1_000_000] : [asked]) {
    const many = n > 300_000;
    const longest = many ? { paint: 90_000, steps: 30_000 } : { paint: 45_000, steps: 20_000 };
    const rounds = await mapRounds({ n, peers: [ourLayer, empty, ...peers], rounds: many ? 2 : 3, steps, extras: 0, frames: 120, readers: steps, longest });
    yield moved(n, rounds, many);
    yield movedByReader(n, rounds);
  }
};

function moved(n: number, { turns, stops }: Rounds, many: boolean): Comparison {
  const ran = [...turns].filter(([, taken]) => taken.some(({ steps: { busy } }) => busy.length > 0));
  const lines = (metric: keyof StepTimes) =>
    ran.map(([{ what }, taken]) =>
      measurement(
        { bench: 'pan', n, what, metric },
        taken.flatMap((turn) => turn.steps[metric]),
      ),
    );
  const busy = lines('busy');
  const [best] = busy.filter(({ what }) => peers.some((peer) => peer.what === what && (peer.drawsAll || !many))).sort((a, b) => a.medianMs - b.medianMs);
  return {
    measurements: [...busy, ...lines('elapsed')],
    goal: best ? { peer: best.what, mostShare: many ? 1 / 60 : 1 / 12 } : null,
    notes: [
      `95th percentile of elapsed: ${[ourLayer, empty].map((peer) => `${peer.what} ${ms(share95(timesOf(turns, peer, 'steps', 'elapsed')))}`).join(', ')}.`,
      ...stops,
    ],
  };
}

function movedByReader(n: number, { turns }: Rounds): Comparison {
  const both = [ourLayer, empty];
  const lines = (metric: keyof StepTimes) =>
    both.map((peer) => measurement({ bench: 'pan/reader', n, what: peer.what, metric }, timesOf(turns, peer, 'readers', metric)));
  const [own95, empty95] = both.map((peer) => share95(timesOf(turns, peer, 'readers', 'elapsed')));
  const longest = Math.max(...(turns.get(ourLayer) ?? []).map((turn) => turn.longestTask));
  return {
    measurements: [...lines('elapsed'), ...lines('busy')],
    goal: null,
    notes: [
      `95th percentile of elapsed: ours ${ms(own95)}, empty map ${ms(empty95)}. Goal: at most ${mostOfEmpty} of it. ${verdict(own95 <= mostOfEmpty * empty95)}: ${(own95 / empty95).toFixed(2)}.`,
      `Longest task of ours in all steps: ${longest === 0 ? 'none took 50 ms' : ms(longest)}. Goal: none over ${longTask} ms. ${verdict(longest <= longTask)}.`,
      ...both.map((peer) => `Frames of a movement in one go, ${peer.what}: ${frames((turns.get(peer) ?? []).flatMap((turn) => turn.frames))}.`),
    ],
  };
}

function timesOf(turns: Rounds['turns'], peer: MapPeer, steps: 'steps' | 'readers', metric: keyof StepTimes): Milliseconds[] {
  return (turns.get(peer) ?? []).flatMap((turn) => turn[steps][metric]);
}

function verdict(isMet: boolean): string {
  return isMet ? 'Met' : 'Missed';
}

function frames(times: readonly Milliseconds[]): string {
  const sorted = Float64Array.from(times).sort();
  return `median ${ms(sorted[sorted.length >> 1])}, 95th percentile ${ms(share95(times))}, longest ${ms(sorted[sorted.length - 1])}`;
}

function share95(times: readonly Milliseconds[]): Milliseconds {
  const sorted = Float64Array.from(times).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))];
}

function ms(value: Milliseconds): string {
  return `${value.toFixed(1)} ms`;
}
