import type { AreaDetailsQuestion, AreaQuestion, AreaUnit, CoverageQuestion, Limit } from '#engine/coverage/question.ts';
import { type GapOrder, type GapQuestion, type GapSortKey, type GapUnit, gapSortKeys } from '#engine/gaps/question.ts';
import type { PartnersAreaQuestion, PartnersQuestion, Player, PlayerSet, Scenario, SharingAreaQuestion, SharingQuestion } from '#engine/partners/question.ts';
import type { HoursReachQuestion, RoutesQuestion, TravelQuestion } from '#engine/routing/parcels/question.ts';
import type { SeriesQuestion } from '#engine/series/question.ts';
import type { Row } from '#engine/units.ts';
import type { State } from './state.ts';

/** Reach of the groups, for the sentence and the tables. */
export function coverageQuestion(state: State): CoverageQuestion {
  return {
    as: state.as,
    with: state.with,
    net: state.net,
    kinds: state.kind,
    year: state.year,
    tierList: state.tiers,
    tiers: state.tier,
    settlements: state.settlement,
    region: state.in,
    area: state.area,
    ...limit(state),
  };
}

/** The limit: kilometres, or hours under the terms of travel that the link holds. */
function limit(state: State): Limit {
  return state.h === null ? { km: state.km } : { km: state.km, hours: state.h, travel: travelOf(state) };
}

/** Reach by area, for the map and the lists. */
export function areaQuestion(state: State, unit: AreaUnit): AreaQuestion {
  return { ...coverageQuestion(state), unit, measure: state.by };
}

/** One area in all measures, for its card. */
export function areaDetailsQuestion(state: State, unit: AreaUnit, row: Row): AreaDetailsQuestion {
  return { ...coverageQuestion(state), unit, row };
}

/** Who covers what. `as` and `with` play no part: every player counts with its own facilities. */
export function partnersQuestion(state: State, players: readonly Player[]): PartnersQuestion {
  return {
    players,
    kinds: state.kind,
    year: state.year,
    tierList: state.tiers,
    tiers: state.tier,
    settlements: state.settlement,
    region: state.in,
    area: state.area,
    ...limit(state),
  };
}

/** Where demand is covered by exactly, all or any of the set. */
export function partnersAreaQuestion(state: State, players: readonly Player[], set: PlayerSet, unit: AreaUnit): PartnersAreaQuestion {
  return { ...partnersQuestion(state, players), set, unit, measure: state.by };
}

/** What each side gains and gives by another sharing. */
export function sharingQuestion(state: State, before: Scenario, after: Scenario): SharingQuestion {
  return { before, after, net: state.net, kinds: state.kind, year: state.year, tierList: state.tiers, region: state.in, area: state.area, ...limit(state) };
}

/** Where the reach of one network or alliance changes by it. */
export function sharingAreaQuestion(state: State, before: Scenario, after: Scenario, as: string, unit: AreaUnit): SharingAreaQuestion {
  return { ...sharingQuestion(state, before, after), tiers: state.tier, settlements: state.settlement, as, unit, measure: state.by };
}

/** Gaps of every area of a level, for the list. Hexagons are drawn and not listed: they stand for prefectures. */
export function gapQuestion(state: State): GapQuestion {
  return { ...coverageQuestion(state), unit: gapUnit(state), measure: state.by, target: state.target };
}

/** Level of the list. */
function gapUnit({ unit }: State): GapUnit {
  return unit === null || unit === 'hex' ? 'prefecture' : unit;
}

/** What is out of reach in each place, for the map. */
export function placeReachQuestion(state: State): GapQuestion {
  return { ...gapQuestion(state), unit: 'place', target: null };
}

/** Order of the list: what is uncovered in the measure of the page, most first, unless the link says another column. */
export function gapOrder({ sort, by }: State, text: string): GapOrder {
  const key = gapSortKeys.find((each) => each === sort?.replace('-', ''));
  return key && sort ? { sort: key, descending: sort.startsWith('-'), text } : { sort: `uncovered_${by}` satisfies GapSortKey, descending: true, text };
}

/** Charts that filter each other. */
export function seriesQuestion(state: State): SeriesQuestion {
  return { ...coverageQuestion(state), measure: state.by, between: state.between, depth: state.depth };
}

/** The other side of the comparison that a state asks for; null where it asks for none. Hours are not compared with kilometres. */
export function comparedState(state: State): State | null {
  if (state.compare && (state.h === null ? 'h' : 'km') in state.compare) return null;
  return state.compare && { ...state, ...state.compare, compare: null };
}

/** Whose facilities count, and how parcels travel. */
function travelQuestion(state: State): TravelQuestion {
  const { as, with: agreements, net, kind, year, tiers } = state;
  return { as, with: agreements, net, kinds: kind, year, tierList: tiers, travel: travelOf(state) };
}

function travelOf({ terms, detour, closed, from }: State): TravelQuestion['travel'] {
  return { terms: terms ?? {}, detour, closed: closed ?? [], from };
}

/** Paths of a parcel; null without a destination. */
export function routesQuestion(state: State): RoutesQuestion | null {
  return state.to === null ? null : { ...travelQuestion(state), to: state.to };
}

/** Reach in hours, for the sentence, the table and the map. */
export function hoursReachQuestion(state: State, bands: readonly number[], limit: number, unit: AreaUnit): HoursReachQuestion {
  const { tier, settlement, in: region, area, by } = state;
  return { ...travelQuestion(state), tiers: tier, settlements: settlement, region, area, bands, limit, measure: by, unit };
}
