import { pointGrid } from '../../src/map/paint/point-grid.ts';
import { type Bench, type Comparison, type Milliseconds, ours } from '../comparison.ts';
import { measurement } from '../interleaved.ts';
import { clusteredPoints } from '../nearest/clustered-points.ts';
import { type MapPeer, ourLayer, peers } from './contestants.ts';
import { mapRounds, type Rounds } from './map-rounds.ts';
import type { Turn } from './map-turn.ts';

/** What is drawn may differ by so much of the view. */
const mostInkApart = 0.05;
const mostBytes = 20;

/** Points in memory → all painted, for 100,000 and 1,000,000 points; then a changed filter, the point under a pointer, and the memory that it takes. */
export const paint: Bench = async function* (asked) {
  for (const n of asked === null ? [100_000, 1_000_000] : [asked]) {
    const many = n > 300_000;
    const longest = { paint: many ? 90_000 : 45_000, steps: 0 };
    const rounds = await mapRounds({ n, peers: [ourLayer, ...peers], rounds: many ? 2 : 3, steps: [], extras: 8, frames: 0, readers: [], longest });
    const own = rounds.turns.get(ourLayer) ?? [];
    if (own.length === 0) throw new Error(`paint: ours did not run: ${rounds.stops.join(' ')}`);
    yield painted(n, rounds, many ? 1 / 25 : 1 / 5);
    yield filtered(n, own);
    yield hovered(n, own);
  }
};

function painted(n: number, { turns, stops }: Rounds, mostShare: number): Comparison {
  const ran = [...turns].filter(([, taken]) => taken.length > 0);
  checkInk(ran);
  const lines = (metric: 'elapsed' | 'busy', timeOf: (turn: Turn) => Milliseconds) =>
    ran.map(([{ what }, taken]) => measurement({ bench: 'paint', n, what, metric }, taken.map(timeOf)));
  const bytes = bytesAPoint(n);
  return {
    measurements: [...lines('elapsed', (turn) => turn.paint), ...lines('busy', (turn) => turn.paintBusy)],
    goal: { peer: 'leaflet circleMarker (canvas)', mostShare },
    notes: [
      `Memory beyond the raw columns: ${bytes.toFixed(1)} bytes a point. Goal: at most ${mostBytes}. ${bytes <= mostBytes ? 'Met' : 'Missed'}.`,
      `Ink: ${ran.map(([{ what }, [{ ink }]]) => `${what} ${(ink * 100).toFixed(1)} %`).join(', ')}.`,
      ...stops,
    ],
  };
}

function filtered(n: number, own: readonly Turn[]): Comparison {
  const filters = own.flatMap((turn) => turn.filters);
  const line = (what: string, timeOf: (each: (typeof filters)[number]) => Milliseconds) =>
    measurement({ bench: 'paint/filter', n, what, metric: 'elapsed' }, filters.map(timeOf));
  return {
    measurements: [line(ours, ({ repainted }) => repainted), line('filter on objects', ({ objects }) => objects)],
    // Of fewer points the way to the worker and back is most of the time.
    goal: n < 1_000_000 ? null : { peer: 'filter on objects', mostShare: 2 / 3 },
    notes: ['Ours ends when the new picture is on its canvas, which the next frame shows; the array of objects is filtered and nothing is drawn.'],
  };
}

function hovered(n: number, own: readonly Turn[]): Comparison {
  return {
    measurements: [
      measurement(
        { bench: 'paint/hover', n, what: ours, metric: 'elapsed' },
        own.flatMap((turn) => turn.hovers),
      ),
    ],
    goal: { mostMs: 2 },
    notes: ['With the way to the worker and back.'],
  };
}

/** Bytes of all that the painter keeps of each point: the grid, and a pixel of the last picture. */
function bytesAPoint(n: number): number {
  const { lng, lat } = clusteredPoints(n, 2);
  const { row, code, x, y, start } = pointGrid(lng, lat);
  return [row, code, x, y, start].reduce((sum, { byteLength }) => sum + byteLength, 0) / n + Int32Array.BYTES_PER_ELEMENT;
}

/** @throws Error when a peer that draws all points inks another share of the view. */
function checkInk([[{ what }, [own]], ...others]: readonly (readonly [MapPeer, readonly Turn[]])[]): void {
  for (const [peer, [{ ink }]] of others) {
    if (peer.drawsAll && Math.abs(ink - own.ink) > mostInkApart) {
      throw new Error(
        `paint: ${what} inks ${(own.ink * 100).toFixed(1)} % of the view and ${peer.what} ${(ink * 100).toFixed(1)} %; wanted at most 5 points apart.`,
      );
    }
  }
}
