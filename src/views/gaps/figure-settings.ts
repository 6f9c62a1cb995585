import type { TFunction } from 'i18next';
import type { Language } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { chartSettings } from '#views/overview/chart-words.ts';
import type { NamedTables } from '#views/words/names.ts';
import { wholeName } from '#views/words/names.ts';
import { shortFilters } from '#views/words/short-filters.ts';

/** What the numbers of a chart are of; everyone where no region, tier or settlement is chosen. */
export function figureSettings(state: State, tables: NamedTables, t: TFunction, language: Language): string {
  const group = shortFilters(state, tables, t, language) || wholeName(tables, t, language);
  return chartSettings({ state, tables, t, language, group, when: t('chart.endOf', { year: state.year }) });
}
