import type { Bench, Comparison } from '../comparison.ts';
import { ours } from '../comparison.ts';
import { measurement } from '../interleaved.ts';
import { type MapPeer, peers } from './contestants.ts';
import { mapRounds, type Turn } from './map-rounds.ts';

const ourLayer: MapPeer = { what: ours, page: 'ours', drawsAll: true, slow: false };
/** What is drawn may differ by so much of the view. */
const mostInkApart = 0.05;

/** Points in memory → all painted, for 100,000 and 1,000,000 points; then a changed filter and the point under a pointer. */
export const paint: Bench = async function* (asked, { slow }) {
  for (const n of asked === null ? [100_000, 1_000_000] : [asked]) {
    const many = n > 300_000;
    const entrants = [ourLayer, ...peers.filter((peer) => slow || !many || !peer.slow)];
    const { turns, leftOut } = await mapRounds({ n, peers: entrants, rounds: many ? 3 : 5, steps: [], extras: 8, frames: 0 });
    const taken = (peer: MapPeer) => turns.get(peer) ?? [];
    const own = taken(ourLayer);
    if (own.length === 0) throw new Error(`paint: ours did not run: ${leftOut.join(' ')}`);
    const ran = entrants.filter((peer) => taken(peer).length > 0);
    checkInk(ran, taken);
    const line = (bench: string, what: string, times: readonly number[]) => measurement({ bench, n, what, metric: 'elapsed' }, times);
    yield {
      measurements: [
        ...ran.map((peer) =>
          line(
            'paint',
            peer.what,
            taken(peer).map((turn) => turn.paint),
          ),
        ),
        ...ran.map((peer) =>
          measurement(
            { bench: 'paint', n, what: peer.what, metric: 'busy' },
            taken(peer).map((turn) => turn.paintBusy),
          ),
        ),
      ],
      goal: { peer: 'leaflet circleMarker (canvas)', mostShare: many ? 1 / 25 : 1 / 5 },
      notes: [`Ink: ${ran.map((peer) => `${peer.what} ${(taken(peer)[0].ink * 100).toFixed(1)} %`).join(', ')}.`, ...leftOut, ...notAsked(entrants)],
    };
    const filters = own.flatMap((turn) => turn.filters);
    yield {
      measurements: [
        line(
          'paint/filter',
          ours,
          filters.map(({ repainted }) => repainted),
        ),
        line(
          'paint/filter',
          'filter on objects',
          filters.map(({ objects }) => objects),
        ),
      ],
      goal: { peer: 'filter on objects', mostShare: 2 / 3 },
      notes: ['Ours ends when the new picture is on the map; the array of objects is only counted.'],
    } satisfies Comparison;
    yield {
      measurements: [
        line(
          'paint/hover',
          ours,
          own.flatMap((turn) => turn.hovers),
        ),
      ],
      goal: { mostMs: 2 },
      notes: ['With the way to the worker and back.'],
    };
  }
};

/** @throws Error when a peer that draws all points inks another share of the view. */
function checkInk(ran: readonly MapPeer[], taken: (peer: MapPeer) => readonly Turn[]): void {
  const [own] = taken(ran[0]);
  for (const peer of ran) {
    const [{ ink }] = taken(peer);
    if (peer.drawsAll && Math.abs(ink - own.ink) > mostInkApart) {
      throw new Error(
        `paint: ${ran[0].what} inks ${(own.ink * 100).toFixed(1)} % of the view and ${peer.what} ${(ink * 100).toFixed(1)} %; wanted at most 5 points apart.`,
      );
    }
  }
}

/** Says who was not asked to run. */
export function notAsked(entrants: readonly MapPeer[]): string[] {
  const missing = peers.filter((peer) => !entrants.includes(peer)).map(({ what }) => what);
  return missing.length > 0 ? [`Only with --slow at this size: ${missing.join(', ')}.`] : [];
}
