import type { Measure } from '#columns/vocabulary.ts';
import type { GapSortKey, GapUnit } from '#engine/gaps/question.ts';
import type { State } from '#url/state.ts';

/** What the list can show beside the name, in the order of its columns. */
export const gapColumns = [
  'code',
  'tier',
  'settlement',
  'people',
  'parcels',
  'villages',
  'uncovered_people',
  'uncovered_parcels',
  'uncovered_villages',
  'share_people',
  'share_parcels',
  'share_villages',
  'target_missing',
  'band',
  'closes',
  'gap',
  'gap_agreement',
  'gap_sharing',
  'gap_extension',
  'gap_new_site',
  'partner',
  'partner_km',
  'own_km',
  'share_real',
] as const satisfies readonly (GapSortKey | 'partner')[];
export type GapColumn = (typeof gapColumns)[number];

/** Columns that only places have, and those that a level too wide for doubt goes without unless asked for. */
const ofPlaces: readonly GapColumn[] = ['own_km', 'partner_km'];

/** Columns that have no meaning where the limit is in hours: a parcel passes many facilities, and how unsure positions change its hours is not known. */
const ofDistance: readonly GapColumn[] = [...ofPlaces, 'band'];

/** Columns that a level can fill. */
export function columnsOf(unit: GapUnit, { h }: Pick<State, 'h'>): GapColumn[] {
  const without = h === null ? (unit === 'place' ? [] : ofPlaces) : ofDistance;
  return gapColumns.filter((column) => !without.includes(column));
}

/** Columns on screen: those of the link, else what a reader of that level needs first. */
export function shownColumns(state: Pick<State, 'cols' | 'by' | 'target' | 'h'>, unit: GapUnit): GapColumn[] {
  const possible = columnsOf(unit, state);
  const chosen = possible.filter((column) => state.cols?.includes(column));
  const wanted = chosen.length > 0 ? chosen : defaultColumns(state.by, unit);
  return possible.filter((column) => (column === 'target_missing' ? state.target !== null : wanted.includes(column)));
}

/** Columns where there is no room: how much is uncovered, and what closes it. */
export function narrowColumns(by: Measure): GapColumn[] {
  return [`uncovered_${by}`, 'closes'];
}

function defaultColumns(by: Measure, unit: GapUnit): GapColumn[] {
  const all: GapColumn[] = ['tier', `uncovered_${by}`, `share_${by}`, 'closes', 'gap', 'partner'];
  if (unit === 'county') return [...all, 'share_real', 'band'];
  return unit === 'place' ? [...all, 'settlement', 'partner_km', 'own_km', 'share_real', 'band'] : all;
}

/** The order that a press on a column's head asks for: most first, then least first; names and classes from their start. */
export function nextSort(column: string, sorted: { readonly sort: string; readonly descending: boolean }): string {
  const startsAscending = column.startsWith('name_') || column === 'tier' || column === 'settlement' || column === 'code' || column === 'closes';
  const descending = sorted.sort === column ? !sorted.descending : !startsAscending;
  return descending ? `-${column}` : column;
}
