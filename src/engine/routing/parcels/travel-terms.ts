import type { Status } from '#columns/vocabulary.ts';

/** What a term is counted in. */
export type TermUnit = 'km/h' | 'h' | 'a day' | '¥/km' | '¥' | 'km';

/** A number that hours or costs of a path follow from. */
export interface Term {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly unit: TermUnit;
  readonly status: Status;
}

/**
 * Defaults, in the order in which a page lists them, with the trust in each; the words of the page name their sources. Costs are yuan a parcel.
 * `sort`, `road-runs`, `feeder-runs` and `rounds` are set so that the mean of 2020 comes near the published 58.2 h.
 */
export const travelTerms = {
  road: { value: 65, min: 5, max: 120, unit: 'km/h', status: 'unverified' },
  rail: { value: 88, min: 5, max: 350, unit: 'km/h', status: 'derived' },
  air: { value: 700, min: 50, max: 1000, unit: 'km/h', status: 'modelled' },
  feeder: { value: 40, min: 5, max: 120, unit: 'km/h', status: 'unverified' },
  round: { value: 25, min: 2, max: 80, unit: 'km/h', status: 'unverified' },
  'round-km': { value: 20, min: 1, max: 200, unit: 'km', status: 'modelled' },
  pick: { value: 2, min: 0, max: 72, unit: 'h', status: 'modelled' },
  sort: { value: 3, min: 0, max: 72, unit: 'h', status: 'modelled' },
  outlet: { value: 1, min: 0, max: 72, unit: 'h', status: 'modelled' },
  terminal: { value: 3, min: 0, max: 72, unit: 'h', status: 'modelled' },
  'hand-over': { value: 2, min: 0, max: 72, unit: 'h', status: 'modelled' },
  customs: { value: 24, min: 0, max: 240, unit: 'h', status: 'modelled' },
  'road-runs': { value: 4, min: 0.1, max: 24, unit: 'a day', status: 'modelled' },
  'rail-runs': { value: 1, min: 0.1, max: 24, unit: 'a day', status: 'modelled' },
  'air-runs': { value: 1, min: 0.1, max: 24, unit: 'a day', status: 'modelled' },
  'feeder-runs': { value: 4, min: 0.1, max: 24, unit: 'a day', status: 'modelled' },
  'hand-over-runs': { value: 2, min: 0.1, max: 24, unit: 'a day', status: 'modelled' },
  rounds: { value: 3, min: 0.1, max: 24, unit: 'a day', status: 'modelled' },
  'road-cost': { value: 0.0005, min: 0, max: 1, unit: '¥/km', status: 'unverified' },
  'rail-cost': { value: 0.0004, min: 0, max: 1, unit: '¥/km', status: 'modelled' },
  'air-cost': { value: 0.004, min: 0, max: 1, unit: '¥/km', status: 'modelled' },
  'feeder-cost': { value: 0.004, min: 0, max: 5, unit: '¥/km', status: 'modelled' },
  'sort-cost': { value: 0.37, min: 0, max: 50, unit: '¥', status: 'unverified' },
  'hand-over-cost': { value: 0.4, min: 0, max: 50, unit: '¥', status: 'unverified' },
  'collect-cost': { value: 1, min: 0, max: 50, unit: '¥', status: 'modelled' },
  'round-cost': { value: 1.3, min: 0, max: 50, unit: '¥', status: 'unverified' },
  'village-cost': { value: 0.7, min: 0, max: 50, unit: '¥', status: 'unverified' },
  'customs-cost': { value: 5, min: 0, max: 500, unit: '¥', status: 'modelled' },
} as const satisfies Record<string, Term>;

export type TermName = keyof typeof travelTerms;
export type TermValues = Readonly<Record<TermName, number>>;
export type ChangedTerms = Partial<TermValues>;

export const termNames = Object.keys(travelTerms) as TermName[];

/** Every term: as changed, else its default. */
export function termValues(changed: ChangedTerms): TermValues {
  return Object.fromEntries(termNames.map((name) => [name, changed[name] ?? travelTerms[name].value])) as Record<TermName, number>;
}
