import { settlements, tiers } from '../../src/columns/vocabulary.ts';

/** What every contestant is given: distances by player, and demand by point. */
export interface CoalitionData {
  readonly players: readonly string[];
  /** Distance of each demand point to each player's nearest facility, km. */
  readonly distances: readonly Float64Array[];
  readonly people: Float64Array;
  readonly parcels: Float64Array;
  readonly villages: Float64Array;
  /** Tier × settlement of each point; `tiers × settlements` for those that are not asked about. */
  readonly cellOf: Uint8Array;
}

/** Limits that are asked for in turn, one step of a slider apart, over and over. */
export const limits: readonly number[] = [2.5, 3, 3.5, 4, 5];

/** Answer to the last limit. Amounts are people, parcels and villages side by side. */
export interface CoalitionAnswer {
  /** Reach of every coalition: `coalition × 3 + measure`, bit i of the coalition for player i. */
  readonly coalitions: Float64Array;
  /** By player, tier × settlement and measure: `(player × cells + cell) × 3 + measure`. */
  readonly reach: Float64Array;
  readonly only: Float64Array;
  readonly fair: Float64Array;
}

export const cells = tiers.length * settlements.length;

export function noAnswer(players: number): CoalitionAnswer {
  const byPlayer = () => new Float64Array(players * cells * 3);
  return { coalitions: new Float64Array(2 ** players * 3), reach: byPlayer(), only: byPlayer(), fair: byPlayer() };
}

/** Fair shares are sums of fractions and may differ by rounding; all others are whole numbers and must be the same. */
const mostRounding = 1e-9;

export function answersDifference(ours: CoalitionAnswer, peer: CoalitionAnswer): string | null {
  for (const part of ['coalitions', 'reach', 'only', 'fair'] as const) {
    const most = part === 'fair' ? mostRounding : 0;
    const at = ours[part].findIndex((amount, index) => Math.abs(amount - peer[part][index]) > most * Math.max(1, amount));
    if (at >= 0) return `${part} ${at}: ${ours[part][at]} and ${peer[part][at]}`;
  }
  return null;
}
