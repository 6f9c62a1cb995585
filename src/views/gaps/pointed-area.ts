import type { PickedArea } from '#map/map-props.ts';
import { type GapList, reachAt } from './gap-list.ts';

/** The area on the map that a row of the list stands for: its region, of a place its county. */
export function pointedArea({ gaps, unit, state }: GapList, index: number): PickedArea {
  const area = unit === 'place' ? ({ unit: 'county', row: gaps.parent[index] } as const) : { unit, row: gaps.row[index] };
  return { what: 'area', ...area, ...reachAt(gaps, state.by, index) };
}

/** Code of the row that an area on the map stands for: of a county among places the first that is listed in it; null where none is. */
export function rowOfArea({ gaps, unit, order }: GapList, code: number, regionCodes: Int32Array): number | null {
  const index = order.find((each) => (unit === 'place' ? regionCodes[gaps.parent[each]] : gaps.code[each]) === code);
  return index === undefined ? null : gaps.code[index];
}
