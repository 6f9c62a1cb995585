import type { TFunction } from 'i18next';
import type { Language } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { type NamedTables, regionName } from './names.ts';

/** Where what is counted lies: the country, a region, a drawn area, or an area within a region. */
export function countedPlace(state: Pick<State, 'in' | 'area'>, tables: NamedTables, t: TFunction, language: Language): string {
  const region = state.in === null ? null : regionName(tables, state.in, language);
  if (state.area !== null) return region === null ? t('area.name') : t('area.nameIn', { region });
  return region ?? t('headline.wholeCountry');
}
