import type { TFunction } from 'i18next';
import { formatList, type Language } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { type NamedTables, regionName } from './names.ts';

/** Region, tiers and settlements in force, short enough for a tab: `Guizhou, tier 4, rural`. Empty where none is. */
export function shortFilters(state: Pick<State, 'in' | 'tier' | 'settlement' | 'area'>, tables: NamedTables, t: TFunction, language: Language): string {
  const region = state.in === null ? [] : [regionName(tables, state.in, language)];
  const tiers = state.tier ? [t('title.tiers', { tiers: formatList(language, state.tier, (tier) => t(`tierShort.${tier}`)) })] : [];
  const settlements = (state.settlement ?? []).map((settlement) => t(`title.${settlement}`));
  const area = state.area === null ? [] : [t('title.area')];
  const words = [...region, ...area, ...tiers, ...settlements].join(t('title.separator'));
  return words.charAt(0).toUpperCase() + words.slice(1);
}
