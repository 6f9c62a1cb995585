import { tiers } from '#columns/vocabulary.ts';
import type { HoursReachAnswer } from '#engine/routing/parcels/answer.ts';
import type { State } from '#url/state.ts';

/** Limits of the bands on the map and in the table, hours; they never move with a filter. */
export const bandLimits = [12, 24, 48, 72] as const;
/** Above any parcel that arrives at all. */
const everLimit = 1e6;

/** Limit in hours when the link has none: the ambition of 2014, anywhere within 24 hours. */
export const usualLimit = 24;

/** Bands to ask for: the fixed ones, the limit of the link and one for all that arrives later. */
export function askedBands({ h }: Pick<State, 'h'>): number[] {
  return [...new Set([...bandLimits, h ?? usualLimit, everLimit])].sort((a, b) => a - b);
}

/** Class of a band of an answer on the map: one of the fixed bands, later, or never. */
export function bandClass(bands: readonly number[], band: number): number {
  if (band >= bands.length) return bandLimits.length + 1;
  const fixed = bandLimits.findIndex((limit) => bands[band] <= limit);
  return fixed < 0 ? bandLimits.length : fixed;
}

export type Side = 'before' | 'after';

/** Amount that is reached within a limit: of the chosen tiers by their codes. */
export function amountWithin(answer: HoursReachAnswer, measure: 'asked' | 'parcels', side: Side, limit: number, tierCodes: readonly number[]): number {
  const sums = measure === 'parcels' ? (side === 'before' ? answer.parcelsBefore : answer.parcelsAfter) : answer[side];
  let amount = 0;
  for (const [band, most] of answer.bands.entries()) if (most <= limit) for (const tier of tierCodes) amount += sums[band * tiers.length + tier];
  return amount;
}

/** Amount that any parcel reaches. */
export function amountEver(answer: HoursReachAnswer, measure: 'asked' | 'parcels', side: Side, tierCodes: readonly number[]): number {
  return amountWithin(answer, measure, side, everLimit, tierCodes);
}

/** All demand of the chosen tiers. */
export function amountInAll(answer: HoursReachAnswer, measure: 'asked' | 'parcels', tierCodes: readonly number[]): number {
  const totals = measure === 'parcels' ? answer.parcelsTotal : answer.total;
  return tierCodes.reduce((sum, tier) => sum + totals[tier], 0);
}

export const everyTier: readonly number[] = tiers.map((_, tier) => tier);
