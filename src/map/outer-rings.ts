import type { Arcs } from './arcs.ts';

/** A ring of arcs; `~n` is the arc n from its end. */
export type ArcRing = readonly number[];

/**
 * Rings around the ground of several areas together: what two of them share is none of its border. Rings and holes as by the even-odd rule,
 * whichever way round they run. Each place is the end of an even number of the arcs that are left, so that a walk always comes back.
 */
export function outerRings({ pointOf, points }: Arcs, rings: readonly ArcRing[]): ArcRing[] {
  const left = new Set<number>();
  for (const ring of rings) {
    for (const signed of ring) {
      const arc = signed < 0 ? ~signed : signed;
      if (!left.delete(arc)) left.add(arc);
    }
  }
  const placeAt = (point: number) => `${points[point * 2]} ${points[point * 2 + 1]}`;
  const startOf = (signed: number) => placeAt(signed < 0 ? pointOf[~signed + 1] - 1 : pointOf[signed]);
  const endOf = (signed: number) => startOf(~signed);
  const from = new Map<string, number[]>();
  for (const arc of left) {
    for (const signed of [arc, ~arc]) {
      const place = startOf(signed);
      const known = from.get(place);
      if (known) known.push(signed);
      else from.set(place, [signed]);
    }
  }
  const take = (signed: number) => left.delete(signed < 0 ? ~signed : signed);
  const found: ArcRing[] = [];
  for (const first of left) {
    take(first);
    const ring = [first];
    const start = startOf(first);
    for (let place = endOf(first); place !== start; ) {
      const next = from.get(place)?.find((signed) => left.has(signed < 0 ? ~signed : signed));
      if (next === undefined) break;
      take(next);
      ring.push(next);
      place = endOf(next);
    }
    found.push(ring);
  }
  return found;
}
