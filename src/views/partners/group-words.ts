import type { TFunction } from 'i18next';
import type { Language } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { countedPlace } from '#views/words/counted-place.ts';
import { groupName } from '#views/words/group-name.ts';
import { reachWords } from '#views/words/limit-words.ts';
import type { NamedTables } from '#views/words/names.ts';
import type { GroupRow } from './partners-groups.ts';

/** Names the demand that the tables are of: what is filtered, else everything. */
export function filteredName(state: State, tables: NamedTables, t: TFunction, language: Language): string {
  if (state.tier || state.settlement) return groupName(state, tables, t, language);
  return countedPlace(state, tables, t, language);
}

/** Heading of a row of a breakdown. */
export function groupRowName(row: GroupRow, t: TFunction): string {
  if (row.by === 'tier') return t(`tier.${row.tier}`);
  return row.by === 'settlement' ? t(`settlement.${row.settlement}`) : t('reach.all');
}

/** What the numbers of a part are of, in one line: measure, limit, group and year. */
export function settingsLine(state: State, tables: NamedTables, t: TFunction, language: Language): string {
  const within = reachWords(state, t, language);
  return [within, filteredName(state, tables, t, language), t('chart.endOf', { year: state.year })].join(' · ');
}
