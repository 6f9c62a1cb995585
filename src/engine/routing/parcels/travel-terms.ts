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
  readonly source: string;
}

const judgement = 'our judgement';
const zto = 'ZTO annual results 2016: about ¥0.80 for transport and ¥0.37 for sorting a parcel, recalled';
const calibrated = 'ours, set so that the mean of 2020 comes near the published 58.2 h';

/** Defaults, in the order in which a page lists them. Costs are yuan a parcel. */
export const travelTerms = {
  road: { value: 65, min: 5, max: 120, unit: 'km/h', status: 'unverified', source: 'highway line-haul with stops, 60 to 70 km/h, recalled' },
  rail: { value: 88, min: 5, max: 350, unit: 'km/h', status: 'derived', source: 'China Daily, 2016-11-12: Beijing to Shanghai, 1,318 km in 15 h' },
  air: { value: 700, min: 50, max: 1000, unit: 'km/h', status: 'modelled', source: judgement },
  feeder: { value: 40, min: 5, max: 120, unit: 'km/h', status: 'unverified', source: 'secondary and county roads, recalled' },
  round: { value: 25, min: 2, max: 80, unit: 'km/h', status: 'unverified', source: 'village van or motorbike, recalled' },
  'round-km': { value: 20, min: 1, max: 200, unit: 'km', status: 'modelled', source: 'farthest that a round goes from its outlet, straight line; our judgement' },
  pick: { value: 2, min: 0, max: 72, unit: 'h', status: 'modelled', source: judgement },
  sort: { value: 3, min: 0, max: 72, unit: 'h', status: 'modelled', source: calibrated },
  outlet: { value: 1, min: 0, max: 72, unit: 'h', status: 'modelled', source: judgement },
  terminal: { value: 3, min: 0, max: 72, unit: 'h', status: 'modelled', source: 'loading and the way to or from an airport or rail terminal, each end; our judgement' },
  'hand-over': { value: 2, min: 0, max: 72, unit: 'h', status: 'modelled', source: judgement },
  customs: { value: 24, min: 0, max: 240, unit: 'h', status: 'modelled', source: judgement },
  'road-runs': { value: 2, min: 0.1, max: 24, unit: 'a day', status: 'modelled', source: calibrated },
  'rail-runs': { value: 1, min: 0.1, max: 24, unit: 'a day', status: 'modelled', source: judgement },
  'air-runs': { value: 1, min: 0.1, max: 24, unit: 'a day', status: 'modelled', source: 'freighters fly at night' },
  'feeder-runs': { value: 3, min: 0.1, max: 24, unit: 'a day', status: 'modelled', source: calibrated },
  'hand-over-runs': { value: 2, min: 0.1, max: 24, unit: 'a day', status: 'modelled', source: judgement },
  rounds: { value: 2, min: 0.1, max: 24, unit: 'a day', status: 'modelled', source: 'a round in the morning and one in the afternoon' },
  'road-cost': { value: 0.0005, min: 0, max: 1, unit: '¥/km', status: 'unverified', source: '¥5.5 a km for a heavy truck of 10,000 to 20,000 parcels, recalled; filled to seven tenths' },
  'rail-cost': { value: 0.0004, min: 0, max: 1, unit: '¥/km', status: 'modelled', source: judgement },
  'air-cost': { value: 0.004, min: 0, max: 1, unit: '¥/km', status: 'modelled', source: 'a parcel of 1 kg; our judgement' },
  'feeder-cost': { value: 0.004, min: 0, max: 5, unit: '¥/km', status: 'modelled', source: 'a van of 500 parcels; our judgement' },
  'sort-cost': { value: 0.37, min: 0, max: 50, unit: '¥', status: 'unverified', source: zto },
  'hand-over-cost': { value: 0.4, min: 0, max: 50, unit: '¥', status: 'unverified', source: 'as a station handling fee, ¥0.3 to 0.5 in 2020, recalled' },
  'collect-cost': { value: 1, min: 0, max: 50, unit: '¥', status: 'modelled', source: judgement },
  'round-cost': { value: 1.3, min: 0, max: 50, unit: '¥', status: 'unverified', source: 'last-mile fee paid to outlets, ¥1.0 to 1.6 in 2020, recalled' },
  'village-cost': { value: 0.7, min: 0, max: 50, unit: '¥', status: 'unverified', source: 'township to village, ¥0.5 to 1.0 in 2021, recalled' },
  'customs-cost': { value: 5, min: 0, max: 500, unit: '¥', status: 'modelled', source: judgement },
} as const satisfies Record<string, Term>;

export type TermName = keyof typeof travelTerms;
export type TermValues = Readonly<Record<TermName, number>>;
export type ChangedTerms = Partial<TermValues>;

export const termNames = Object.keys(travelTerms) as TermName[];

/** Every term: as changed, else its default. */
export function termValues(changed: ChangedTerms): TermValues {
  return Object.fromEntries(termNames.map((name) => [name, changed[name] ?? travelTerms[name].value])) as Record<TermName, number>;
}
