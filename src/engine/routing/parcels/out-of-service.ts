import type { Columns } from '#columns/schema.ts';
import type { lanes as laneTable } from '#columns/tables.ts';
import type { Row } from '#engine/units.ts';

/** Facilities and lanes that are closed. */
export interface OutOfService {
  readonly facilities: ReadonlySet<Row>;
  /** Pairs of facility rows as `a b`, both ways. */
  readonly lanes: ReadonlySet<string>;
  /** Ids that the data does not know. */
  readonly unknown: readonly string[];
}

/** Reads what is closed: ids of facilities, and lanes as two ids joined by `~`. */
export function outOfService(closed: readonly string[], rowOfId: (id: string) => Row | undefined): OutOfService {
  const facilities = new Set<Row>();
  const lanes = new Set<string>();
  const unknown: string[] = [];
  for (const text of closed) {
    const rows = text.split('~').map(rowOfId);
    const [first, second] = rows;
    if (first === undefined || rows.includes(undefined) || rows.length > 2) unknown.push(text);
    else if (second === undefined) facilities.add(first);
    else {
      lanes.add(`${first} ${second}`);
      lanes.add(`${second} ${first}`);
    }
  }
  return { facilities, lanes, unknown };
}

/** Whether a lane runs. */
export function laneRuns({ lanes, facilities }: OutOfService, { from, to }: Pick<Columns<typeof laneTable>, 'from' | 'to'>, lane: Row): boolean {
  return !lanes.has(`${from[lane]} ${to[lane]}`) && !facilities.has(from[lane]) && !facilities.has(to[lane]);
}
