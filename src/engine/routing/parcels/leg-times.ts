import type { Mode } from '#columns/vocabulary.ts';
import type { Kilometres } from '#engine/units.ts';
import type { TermName, TermValues } from './travel-terms.ts';

/** How a leg is done: line-haul by its mode, and what the rules add. `pick`: made ready in a warehouse or centre. */
export const legModes = ['road', 'rail', 'air', 'hand-over', 'pick', 'collect', 'feeder', 'round'] as const satisfies readonly (Mode | string)[];
export type LegMode = (typeof legModes)[number];

/** What the hours and the cost of a leg follow from. */
export interface LegPlan {
  readonly mode: LegMode;
  /** Great-circle distance. */
  readonly km: Kilometres;
  /** Where it ends; `door` is where people live. */
  readonly endsAt: 'centre' | 'outlet' | 'door';
  /** The parcel passes to another network at its end. */
  readonly handOver: boolean;
  /** It passes a border. */
  readonly border: boolean;
  /** It ends in a village. */
  readonly village: boolean;
  /** Hours on the way where a figure is published; null: distance by speed. */
  readonly hours: number | null;
}

/** Hours and yuan of a leg. */
export interface LegTimes {
  readonly moving: number;
  readonly sorting: number;
  readonly waiting: number;
  readonly cost: number;
}

/** What the weights of all legs depend on. */
export interface Conditions {
  readonly terms: TermValues;
  /** Road km per great-circle km; flights go straight. */
  readonly detour: number;
}

const speed = { road: 'road', rail: 'rail', air: 'air', 'hand-over': 'feeder', collect: 'round', feeder: 'feeder', round: 'round' } as const;
const runs = {
  road: 'road-runs',
  rail: 'rail-runs',
  air: 'air-runs',
  'hand-over': 'hand-over-runs',
  collect: 'rounds',
  feeder: 'feeder-runs',
  round: 'rounds',
} as const satisfies Record<string, TermName>;
const costAKm = { road: 'road-cost', rail: 'rail-cost', air: 'air-cost', 'hand-over': 'feeder-cost', feeder: 'feeder-cost' } as const;

/**
 * Hours and cost of a leg. Waiting is half the expected headway of its departures: a parcel comes at any time of the day. This is static: no
 * cut-off times, no calendar.
 */
export function legTimes(leg: LegPlan, { terms, detour }: Conditions): LegTimes {
  if (leg.mode === 'pick') return { moving: 0, sorting: terms.pick, waiting: 0, cost: 0 };
  const drivenKm = leg.mode === 'air' ? leg.km : leg.km * detour;
  const ofEnd = leg.endsAt === 'centre' ? terms.sort : leg.endsAt === 'outlet' ? terms.outlet : 0;
  const atTerminals = leg.mode === 'air' || leg.mode === 'rail' ? 2 * terms.terminal : 0;
  const extra = (leg.handOver ? terms['hand-over'] : 0) + (leg.border ? terms.customs : 0);
  const perKm = leg.mode === 'collect' || leg.mode === 'round' ? 0 : terms[costAKm[leg.mode]];
  const handling =
    (leg.endsAt === 'centre' ? terms['sort-cost'] : 0) +
    (leg.handOver ? terms['hand-over-cost'] : 0) +
    (leg.border ? terms['customs-cost'] : 0) +
    (leg.mode === 'collect' ? terms['collect-cost'] : 0) +
    (leg.mode === 'round' ? terms['round-cost'] : 0) +
    (leg.village ? terms['village-cost'] : 0);
  return {
    moving: leg.hours ?? drivenKm / terms[speed[leg.mode]],
    sorting: ofEnd + atTerminals + extra,
    waiting: 12 / terms[runs[leg.mode]],
    cost: drivenKm * perKm + handling,
  };
}

/** Whole minutes: paths that differ by less are one, and sums are exact. */
export function minutesOf({ moving, sorting, waiting }: LegTimes): number {
  return Math.round(60 * (moving + sorting + waiting));
}

/** Whole fen, a hundredth of a yuan. */
export function fenOf({ cost }: LegTimes): number {
  return Math.round(100 * cost);
}
