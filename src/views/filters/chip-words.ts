import type { TFunction } from 'i18next';
import { formatKm, formatList, type Language } from '#ui/format-number.ts';
import { defaultState, type State } from '#url/state.ts';
import { agreementName, type NamedTables, networkName, regionName, viewName } from '#views/words/names.ts';
import { isDefaultKinds } from '#views/words/point-name.ts';

/** Settings that the filter bar shows, in its order. */
export const filterKeys = ['as', 'with', 'km', 'by', 'year', 'tier', 'settlement', 'in', 'area', 'kind', 'net'] as const;
export type FilterKey = (typeof filterKeys)[number];

interface Words {
  readonly tables: NamedTables;
  readonly t: TFunction;
  readonly language: Language;
}

/** What is in force for a setting, in words; the value stands in `<b>`. */
export const chipWords: { readonly [K in FilterKey]: (state: State, words: Words) => string } = {
  as: ({ as }, { tables, t, language }) => t('chip.as', { view: viewName(tables, as, t, language) }),
  with: (state, { tables, t, language }) =>
    state.with.length === 0
      ? t('chip.withNone')
      : t('chip.with', { agreements: formatList(language, state.with, (id) => agreementName(tables, id, language)) }),
  km: ({ km, h }, { t }) => (h === null ? t('chip.km', { km: formatKm(km) }) : t('hours.chip', { h: formatKm(h) })),
  by: ({ by }, { t }) => t('chip.by', { measure: t(`measureShort.${by}`) }),
  year: ({ year }, { t }) => t('chip.year', { year }),
  tier: ({ tier }, { t, language }) => (tier ? t('chip.tier', { tiers: formatList(language, tier, (one) => t(`tierShort.${one}`)) }) : t('chip.tierAll')),
  settlement: ({ settlement }, { t, language }) =>
    settlement ? t('chip.settlement', { settlements: formatList(language, settlement, (one) => t(`settlement.${one}`)) }) : t('chip.settlementAll'),
  in: (state, { tables, t, language }) => (state.in === null ? t('chip.inAll') : t('chip.in', { region: regionName(tables, state.in, language) })),
  kind: ({ kind }, { t, language }) =>
    isDefaultKinds(kind) ? t('chip.kindDefault') : t('chip.kind', { kinds: formatList(language, kind, (one) => t(`kind.${one}`)) }),
  net: ({ net }, { tables, t, language }) =>
    net ? t('chip.net', { networks: formatList(language, net, (id) => networkName(tables, id, language)) }) : t('chip.netAll'),
  area: ({ area }, { t }) => t(area === null ? 'chip.areaAll' : 'chip.area'),
};

/** Settings that are said in words: an area only where one is drawn. */
export function saidKeys(state: State): FilterKey[] {
  return filterKeys.filter((key) => key !== 'area' || isSet(key, state));
}

/** The setting differs from the default. */
export function isSet(key: FilterKey, state: State): boolean {
  if (key === 'km' && state.h !== null) return true;
  return key === 'kind' ? !isDefaultKinds(state.kind) : JSON.stringify(state[key]) !== JSON.stringify(defaultState[key]);
}

/** The change that takes settings back to their default; the map leaves a region with it. */
export function withoutFilters(keys: readonly FilterKey[]): Partial<State> {
  const changed: Partial<State> = Object.fromEntries(keys.map((key) => [key, defaultState[key]]));
  return { ...changed, ...(keys.includes('in') && { at: null }), ...(keys.includes('km') && { h: null }) };
}
