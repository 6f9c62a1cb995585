import type { Kind, Measure, Settlement, Tier } from '#columns/vocabulary.ts';
import type { ChangedTerms } from '#engine/routing/parcels/travel-terms.ts';
import type { Depth } from '#engine/series/question.ts';
import type { Kilometres } from '#engine/units.ts';

export const units = ['hex', 'province', 'prefecture', 'county', 'place'] as const;
export type Unit = (typeof units)[number];

export interface MapPosition {
  readonly lat: number;
  readonly lng: number;
  readonly zoom: number;
}

export type ComparedKey = 'in' | 'tier' | 'year' | 'km' | 'h';

/** The other side of a comparison: the same question with one key changed. */
export type Comparison = { readonly [K in ComparedKey]: { readonly [_ in K]: NonNullable<State[K]> } }[ComparedKey] & Partial<Pick<State, ComparedKey>>;

export const playersTaken = ['alliances'] as const;
export type PlayersTaken = (typeof playersTaken)[number];

/** Everything that a link can hold. Null: not set, so the default or the reader's own choice applies. */
export interface State {
  readonly as: string;
  /** Agreements in force; empty for `none`. */
  readonly with: readonly string[];
  readonly net: readonly string[] | null;
  readonly kind: readonly Kind[];
  readonly tier: readonly Tier[] | null;
  readonly settlement: readonly Settlement[] | null;
  readonly in: number | null;
  readonly km: number;
  /** Limit in hours; null: the limit is `km`. */
  readonly h: number | null;
  readonly by: Measure;
  readonly year: number;
  readonly unit: Unit | null;
  readonly at: MapPosition | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Which of the paths that no other beats is shown, the quickest being 1; null: that one. */
  readonly path: number | null;
  readonly detour: number;
  /** Terms of travel that differ from their defaults. */
  readonly terms: ChangedTerms | null;
  /** Facilities out of service by id, and lanes as `id~id`. */
  readonly closed: readonly string[] | null;
  readonly tiers: string;
  readonly data: string | null;
  readonly sort: string | null;
  readonly cols: readonly string[] | null;
  /** Encoded polyline of a ring. */
  readonly area: string | null;
  /** Share that is to be reached, 0 < target ≤ 1. */
  readonly target: number | null;
  /** Band of distance, or of hours where these are the limit, with the agreements in force that linked charts are filtered to, from ≤ distance ≤ to. */
  readonly between: readonly [from: Kilometres, to: Kilometres] | null;
  /** How many networks are within the limit, that linked charts are filtered to. */
  readonly depth: Depth | null;
  readonly compare: Comparison | null;
  readonly scenario: string | null;
  /** How alliances are taken where networks are compared: as one in place of their members; null for the members. */
  readonly players: PlayersTaken | null;
  /** Players whose exact combination the map shows. */
  readonly exactly: readonly string[] | null;
  readonly lang: 'en' | 'zh' | null;
  readonly theme: 'light' | 'dark' | null;
}

export const defaultState: State = {
  as: 'cainiao',
  with: ['agreement-2014'],
  net: null,
  kind: ['station', 'service-point', 'agency'],
  tier: null,
  settlement: null,
  in: null,
  km: 3,
  h: null,
  by: 'people',
  year: 2014,
  unit: null,
  at: null,
  from: null,
  to: null,
  path: null,
  detour: 1.324,
  terms: null,
  closed: null,
  tiers: 'yicai-2022',
  data: null,
  sort: null,
  cols: null,
  area: null,
  target: null,
  between: null,
  depth: null,
  compare: null,
  scenario: null,
  players: null,
  exactly: null,
  lang: null,
  theme: null,
};

/** A part of a link that could not be used, and why. */
export interface Ignored {
  readonly key: string;
  readonly got: string;
  readonly reason: 'unknown-key' | 'unknown-value' | 'unknown-region' | 'not-a-number' | 'out-of-range' | 'malformed' | 'other-data';
  /** What was wanted: a list of words, a range or an example, ready to show. */
  readonly wanted: string;
}
