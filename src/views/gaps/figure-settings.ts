import type { TFunction } from 'i18next';
import { formatKm, type Language } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { chartSettings } from '#views/overview/chart-words.ts';
import type { NamedTables } from '#views/words/names.ts';
import { wholeName } from '#views/words/names.ts';
import { shortFilters } from '#views/words/short-filters.ts';

/** What the numbers of a chart are of, also what was chosen in other charts; everyone where no region, tier or settlement is chosen. */
export function figureSettings(state: State, tables: NamedTables, t: TFunction, language: Language): string {
  const group = shortFilters(state, tables, t, language) || wholeName(tables, t, language);
  return chartSettings({ state, tables, t, language, group: [group, ...selectionWords(state, t)].join(' · '), when: t('chart.endOf', { year: state.year }) });
}

/** The band and the depth that linked charts are filtered to. */
export function selectionWords(state: Pick<State, 'between' | 'depth' | 'h'>, t: TFunction): string[] {
  const { between, depth } = state;
  return [...(between ? [bandWords(state, between, t)] : []), ...(depth === null ? [] : [t(`selection.depth.${depth}`)])];
}

/** The band: of distance, or of hours where these are the limit. */
export function bandWords({ h }: Pick<State, 'h'>, [from, to]: readonly [number, number], t: TFunction): string {
  return t(`selection.band.${h === null ? 'distance' : 'hours'}`, { from: formatKm(from), to: formatKm(to) });
}
