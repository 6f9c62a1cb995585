import { type Bench, type Milliseconds, ours } from '../comparison.ts';
import { measurement } from '../interleaved.ts';
import { empty, type MapPeer, peers } from './contestants.ts';
import { mapRounds } from './map-rounds.ts';
import type { Step } from './page-bench.ts';
import { notAsked } from './paint.ts';

const ourLayer: MapPeer = { what: ours, page: 'ours', drawsAll: true, slow: false };

/** A reader's way over the map: by hand and by wheel, there and back. */
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

/** Main-thread time and elapsed time of each pan and zoom step with all points on the map, beside an empty map. */
export const pan: Bench = async function* (asked, { slow }) {
  for (const n of asked === null ? [100_000, 1_000_000] : [asked]) {
    const many = n > 300_000;
    const entrants = [ourLayer, empty, ...peers.filter((peer) => slow || !many || !peer.slow)];
    const { turns, leftOut } = await mapRounds({ n, peers: entrants, rounds: 3, steps, extras: 0, frames: 120 });
    const ran = entrants.filter((peer) => (turns.get(peer) ?? []).length > 0);
    const all = (peer: MapPeer, metric: 'busy' | 'elapsed') => (turns.get(peer) ?? []).flatMap((turn) => turn[metric]);
    const lines = (metric: 'busy' | 'elapsed') => ran.map((peer) => measurement({ bench: 'pan', n, what: peer.what, metric }, all(peer, metric)));
    const busy = lines('busy');
    const [best] = busy.filter(({ what }) => peers.some((peer) => peer.what === what && (peer.drawsAll || !many))).sort((a, b) => a.medianMs - b.medianMs);
    yield {
      measurements: [...busy, ...lines('elapsed')],
      goal: best ? { peer: best.what, mostShare: many ? 1 / 60 : 1 / 12 } : null,
      notes: [
        `95th percentile of elapsed: ours ${ms(share95(all(ourLayer, 'elapsed')))}, empty map ${ms(share95(all(empty, 'elapsed')))}.`,
        `Longest task of ours while moving: ${ms(Math.max(...(turns.get(ourLayer) ?? []).map((turn) => turn.longestTask)))} (0 where none took 50 ms).`,
        ...[ourLayer, empty].map((peer) => `Frames of a movement in one go, ${peer.what}: ${frames((turns.get(peer) ?? []).flatMap((turn) => turn.frames))}.`),
        ...leftOut,
        ...notAsked(entrants),
      ],
    };
  }
};

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
