import type { DataSet } from '#columns/data-set.ts';
import type { Columns } from '#columns/schema.ts';
import type { placeNames } from '#columns/tables.ts';
import { none } from '#columns/vocabulary.ts';
import { PlaceSearch } from '#engine/search/place-search.ts';
import type { SearchAnswer, SearchQuestion } from './protocol.ts';

/** Searches by name and answers with what the page shows of each find. */
export class PlaceFinder {
  readonly #regions: DataSet['tables']['regions'];
  readonly #places: DataSet['tables']['places'];
  readonly #names: Columns<typeof placeNames>;
  readonly #search: PlaceSearch;
  /** Row in the names of each place. */
  readonly #nameRow: Int32Array;
  readonly #regionRow: ReadonlyMap<number, number>;

  constructor(regions: DataSet['tables']['regions'], places: DataSet['tables']['places'], names: Columns<typeof placeNames>) {
    this.#regions = regions;
    this.#places = places;
    this.#names = names;
    this.#search = new PlaceSearch(regions, places, names);
    this.#nameRow = new Int32Array(places.rows).fill(none);
    for (let row = 0; row < names.rows; row++) this.#nameRow[names.place[row]] = row;
    this.#regionRow = new Map(Array.from(regions.code, (code, row) => [code, row]));
  }

  answer({ text, most }: SearchQuestion): SearchAnswer {
    const { region, place } = this.#search.find(text, most);
    const regions = this.#regions;
    const places = this.#places;
    const named = (zh: boolean) =>
      Array.from(place, (row, index) => {
        const names = row === none ? regions : this.#names;
        return (zh ? names.nameZh : names.nameEn)[row === none ? region[index] : this.#nameRow[row]];
      });
    return {
      region: region.map((row, index) => (row === none ? (this.#regionRow.get(places.county[place[index]]) ?? none) : row)),
      place,
      code: place.map((row, index) => (row === none ? regions.code[region[index]] : places.code[row])),
      nameZh: named(true),
      nameEn: named(false),
      lng: Float64Array.from(place, (row, index) => (row === none ? regions.lng[region[index]] : places.lng[row])),
      lat: Float64Array.from(place, (row, index) => (row === none ? regions.lat[region[index]] : places.lat[row])),
    };
  }
}
