import { facilityId } from '#columns/facility-id.ts';
import type { Columns } from '#columns/schema.ts';
import type { facilities as facilityTable, places as placeTable } from '#columns/tables.ts';
import type { Row } from '#engine/units.ts';

/** Finds facilities by their ids, and the other way round. */
export class FacilityIds {
  readonly #facilities: Columns<typeof facilityTable>;
  readonly #places: Columns<typeof placeTable>;
  readonly #placeOfCode: ReadonlyMap<number, Row>;

  constructor(facilities: Columns<typeof facilityTable>, places: Columns<typeof placeTable>) {
    this.#facilities = facilities;
    this.#places = places;
    this.#placeOfCode = new Map(Array.from(places.code, (code, row) => [code, row]));
  }

  placeOf(code: number): Row | undefined {
    return this.#placeOfCode.get(code);
  }

  id(row: Row): string {
    const { network, place, ordinal } = this.#facilities;
    return facilityId(network.values[network.codes[row]], this.#places.code[place[row]], ordinal[row]);
  }

  /** Row of an id such as `cp-330782001-03`; undefined where there is none. */
  row(id: string): Row | undefined {
    const [, code, ordinal] = /^.+-(\d{9})-(\d+)$/.exec(id) ?? [];
    const place = this.#placeOfCode.get(Number(code));
    if (place === undefined) return undefined;
    const { place: placeOfRow, ordinal: ordinalOfRow } = this.#facilities;
    const number = Number(ordinal);
    for (let row = placeOfRow.indexOf(place); row >= 0; row = placeOfRow.indexOf(place, row + 1)) {
      if (ordinalOfRow[row] === number && this.id(row) === id) return row;
    }
    return undefined;
  }
}
