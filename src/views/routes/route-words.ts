import type { TFunction } from 'i18next';
import { none } from '#columns/vocabulary.ts';
import type { ParcelPath, PathProblem, Stop } from '#engine/routing/parcels/answer.ts';
import { travelTerms } from '#engine/routing/parcels/travel-terms.ts';
import { formatKm, formatList, type Language } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { type NamedTables, networkName } from '#views/words/names.ts';
import { regionPath } from '#views/words/region-path.ts';
import type { NamedRoutes } from '#worker/protocol.ts';

/** What is needed to say something of paths. */
export interface Telling {
  readonly state: State;
  readonly tables: NamedTables;
  readonly t: TFunction;
  readonly language: Language;
}

/** Hours with one decimal. */
export function formatHours(hours: number): string {
  return hours.toFixed(1);
}

/** Yuan with two decimals. */
export function formatYuan(yuan: number): string {
  return yuan.toFixed(2);
}

/** How often a parcel changes hands. */
export function handOffText(count: number, t: TFunction): string {
  return count === 0 ? t('routes.handOffs.none') : count === 1 ? t('routes.handOffs.one') : t('routes.handOffs.many', { count });
}

/** The place of a stop, and with `whole` what it lies in. */
function placeName({ place, point }: Stop, { places }: Pick<NamedRoutes, 'places'>, { tables, t, language }: Telling, whole = false): string {
  const named = places.find((each) => each.place === place);
  if (!named) return '';
  const own = language === 'zh' ? named.zh : named.en;
  const within = whole ? regionPath(tables, named.county, language) : '';
  const name = within === '' ? own : language === 'zh' ? `${within}${own}` : `${own}, ${within}`;
  return point > 0 ? t('routes.door', { place: name, point }) : name;
}

/** A stop by what it is: a facility of a network in a place, or a place. */
export function stopName(stop: Stop, routes: NamedRoutes, telling: Telling): string {
  const facility = stop.facility === none ? undefined : routes.facilities.find((each) => each.facility === stop.facility);
  if (!facility) return placeName(stop, routes, telling);
  return telling.t('routes.facility', {
    kind: telling.t(`kind.${facility.kind}`),
    network: networkName(telling.tables, facility.network, telling.language),
    place: placeName({ ...stop, point: 0 }, routes, telling),
  });
}

/** Why nothing arrives. */
export function problemText(problem: PathProblem, { state, tables, t, language }: Telling): string {
  switch (problem.reason) {
    case 'no-outlet': {
      if (problem.nearestNetwork === null || problem.nearestKm === null) return t('routes.why.no-outlet-at-all', { year: state.year });
      const roundKm = state.terms?.['round-km'] ?? travelTerms['round-km'].value;
      return t(problem.nearestKm <= roundKm ? 'routes.why.not-opened' : 'routes.why.no-outlet', {
        km: formatKm(roundKm),
        network: networkName(tables, problem.nearestNetwork, language),
        nearest: formatKm(problem.nearestKm),
      });
    }
    case 'no-hand-over':
      return t('routes.why.no-hand-over', { networks: formatList(language, problem.networks, (id) => networkName(tables, id, language)) });
    case 'same':
    case 'no-origin':
      return t(`routes.why.${problem.reason}`);
    default:
      return t(`routes.why.${problem.reason}`, { id: problem.id, year: state.year });
  }
}

/** Both ends of the question in words: their full names, or what the link holds where they are unknown. */
export function endNames(routes: NamedRoutes, telling: Telling): { readonly from: string; readonly to: string } {
  const { state, t } = telling;
  const name = (stop: Stop | null, id: string | null) => {
    if (!stop) return id ?? t('routes.warehouse');
    return stop.facility === none ? placeName(stop, routes, telling, true) : stopName(stop, routes, telling);
  };
  return { from: name(routes.from, state.from), to: name(routes.to, state.to) };
}

/** The quickest path in a sentence, and what the same parcel does without agreements. */
export function pathSentence(routes: NamedRoutes, telling: Telling): string {
  const { t, state, language } = telling;
  const ends = endNames(routes, telling);
  const [quickest] = routes.paths;
  if (routes.problem || !quickest) return t('routes.path.none', { ...ends, why: routes.problem ? problemText(routes.problem, telling) : '' });
  const numbers = (path: ParcelPath) => ({
    hours: formatHours(path.hours),
    cost: formatYuan(path.cost),
    handOffs: handOffText(path.handOffs, t),
  });
  const [alone] = routes.without.paths;
  const found = t('routes.path.found', { ...ends, ...numbers(quickest) });
  const compared = alone
    ? isSamePath(alone, quickest)
      ? t('routes.path.same')
      : t('routes.path.without', numbers(alone))
    : t('routes.path.withoutNone', { why: routes.without.problem ? problemText(routes.without.problem, telling) : '' });
  const late =
    state.h !== null && quickest.hours > state.h
      ? `${language === 'zh' ? '' : ' '}${t('routes.path.limit', { limit: formatKm(state.h), hours: formatHours(quickest.hours) })}`
      : '';
  return `${found}${compared}${late}`;
}

/** Whether two paths go the same way for the same. */
export function isSamePath(one: ParcelPath, other: ParcelPath): boolean {
  const same = one.hours === other.hours && one.cost === other.cost && one.legs.length === other.legs.length;
  return same && one.legs.every((leg, at) => leg.from.facility === other.legs[at].from.facility && leg.to.facility === other.legs[at].to.facility);
}

/** Where parcels start, in words. */
export function originName(routes: NamedRoutes | undefined, telling: Telling): string {
  const { state, t, tables, language } = telling;
  if (state.from === null) return t('routes.warehouse');
  if (routes) return endNames(routes, telling).from;
  // A township is known by its code alone before there is an answer that names it; its county is the code's first six digits.
  const region = tables.regions.code.indexOf(Number(state.from.slice(0, 6)));
  if (region < 0) return state.from;
  const path = regionPath(tables, tables.regions.code[region], language);
  return state.from.length === 6 ? path : `${path} (${state.from})`;
}
