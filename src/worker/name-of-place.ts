import type { Columns } from '#columns/schema.ts';
import type { placeNames, places as placeTable } from '#columns/tables.ts';
import type { Row } from '#engine/units.ts';

/** Names of a place; one without a name goes by its code. */
export function nameOfPlace(
  place: Row,
  places: Pick<Columns<typeof placeTable>, 'code'>,
  names: Columns<typeof placeNames>,
): { readonly zh: string; readonly en: string } {
  const named = names.place.indexOf(place);
  const code = String(places.code[place]);
  return { zh: named < 0 ? code : names.nameZh[named], en: named < 0 ? code : names.nameEn[named] };
}
