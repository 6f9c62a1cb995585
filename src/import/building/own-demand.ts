import type { Topology } from 'topojson-specification';
import type { DataSet } from '#columns/data-set.ts';
import type { Columns } from '#columns/schema.ts';
import type { demandHexagons, hexagons, placeNames, placeParcels, places as placeTable, regions as regionTable } from '#columns/tables.ts';
import { none, placeTypes, positions, statuses } from '#columns/vocabulary.ts';
import { NearestIndex } from '#engine/coverage/nearest-index.ts';
import { tierCode } from '#import/mapping/values.ts';
import { type Boundary, boundaryOf, outlinesOf } from './boundaries.ts';
import type { BuildFile } from './build-input.ts';
import { dictionaryOf } from './column-builder.ts';
import { ownHexagons } from './own-hexagons.ts';
import { type OwnRegions, ownRegions } from './own-regions.ts';

/** Demand of the reader's own: places that are one point each, with the tables that go with them. */
export interface OwnDemand {
  readonly places: Columns<typeof placeTable>;
  readonly names: Columns<typeof placeNames>;
  readonly regions: Columns<typeof regionTable>;
  readonly hexagons: Columns<typeof hexagons>;
  readonly demandHexagons: Columns<typeof demandHexagons>;
  readonly parcels: Columns<typeof placeParcels>;
  /** Regions are those of the files; else the shipped ones of China. */
  readonly hasOwnRegions: boolean;
  readonly home: string;
  readonly outlines: Topology;
  /** Tier that the file says of each place; `none` of the table where it says nothing. */
  readonly tier: Int8Array;
}

/** Country of regions that are not of the shipped data: a code that ISO 3166 leaves to users. */
const ownCountry = 'ZZ';
/** Places farther from any township than this are not of the shipped regions. */
const farKm = 100;
/** Most people of a place: whole numbers in the table have 31 bits. */
const mostPeople = 2 ** 31 - 1;

export async function ownDemand(files: readonly BuildFile[], boundaries: readonly Boundary[], data: DataSet, title: string): Promise<OwnDemand> {
  const rows = files
    .flatMap(({ checked }) =>
      Array.from(checked.kept, (row) => ({ checked, row, lng: checked.lng[row], lat: checked.lat[row], name: checked.fields.text('name', row) })),
    )
    .sort((a, b) => a.lat - b.lat || a.lng - b.lng || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const lng = Float64Array.from(rows, (at) => at.lng);
  const lat = Float64Array.from(rows, (at) => at.lat);
  const whole = (value: number, otherwise: number) => (Number.isNaN(value) || value < 0 ? otherwise : Math.min(mostPeople, Math.round(value)));
  const people = Int32Array.from(rows, ({ checked, row }) => whole(checked.fields.numbers('people')[row], 1));
  const villages = Uint16Array.from(rows, ({ checked, row }) => Math.min(65_535, whole(checked.fields.numbers('villages')[row], 0)));
  const parcels = Float64Array.from(rows, ({ checked, row }) => checked.fields.numbers('parcels')[row]);

  const shipped = data.tables;
  const nearest = new NearestIndex(shipped.places.lng, shipped.places.lat).nearestRows(lng, lat);
  const isHome = (row: number) => nearest.km[row] <= farKm && countryOf(shipped.regions, shipped.places.county[nearest.row[row]]) === data.manifest.home;
  const hasOwnRegions = boundaries.length > 0 || !rows.every((_, row) => isHome(row));
  const inArea = boundaryOf(boundaries, lng, lat);
  const paths = rows.map(({ checked, row }, index) => {
    const area = boundaries[inArea[index]] as Boundary | undefined;
    const text = (field: 'province' | 'prefecture' | 'county') => area?.[field] || checked.fields.text(field, row);
    return { province: text('province'), prefecture: text('prefecture'), county: text('county') };
  });
  const own = ownRegions([...paths, ...boundaries], title);
  const county = hasOwnRegions ? own.countyOf.slice(0, rows.length) : nearest.row.map((row) => shipped.places.county[row]);
  const places: Columns<typeof placeTable> = {
    rows: rows.length,
    code: Int32Array.from(rows, (_, row) => 100_000_000 + row),
    county,
    lng,
    lat,
    position: new Uint8Array(rows.length).fill(positions.indexOf('geonames')),
    type: new Uint8Array(rows.length).fill(placeTypes.indexOf('point')),
    radiusKm: new Float64Array(rows.length),
    population: people,
    populationStatus: new Uint8Array(rows.length).fill(statuses.indexOf('published')),
    corePeople: people,
    villages,
    coreVillages: villages,
  };
  const known = Array.from(parcels.keys()).filter((row) => parcels[row] >= 0);
  const outlines = outlinesOf(boundaries, own, own.countyOf.slice(rows.length));
  return {
    places,
    names: {
      rows: rows.length,
      place: Int32Array.from(rows.keys()),
      nameZh: rows.map(({ name }, row) => name || String(places.code[row])),
      nameEn: rows.map(({ name }, row) => name || String(places.code[row])),
      pinyin: rows.map(() => ''),
    },
    regions: hasOwnRegions ? regionTableOf(own, places) : shipped.regions,
    ...(await ownHexagons(lng, lat)),
    parcels: { rows: known.length, place: Int32Array.from(known), parcels: Float64Array.from(known, (row) => parcels[row]) },
    hasOwnRegions,
    home: hasOwnRegions ? ownCountry : data.manifest.home,
    outlines,
    tier: Int8Array.from(rows, ({ checked, row }) => (checked.fields.text('tier', row) === '' ? none : tierCode(checked.fields.text('tier', row)))),
  };
}

function countryOf({ code, country }: Columns<typeof regionTable>, county: number): string {
  return country.values[country.codes[code.indexOf(county)]];
}

/** The seat of a region is the place with most people in it. */
function regionTableOf(own: OwnRegions, places: Columns<typeof placeTable>): Columns<typeof regionTable> {
  const rowOf = new Map(own.code.map((code, row) => [code, row] as const));
  const people = new Float64Array(own.code.length);
  const most = new Float64Array(own.code.length).fill(-1);
  const seat = new Int32Array(own.code.length).fill(none);
  for (let place = 0; place < places.rows; place++) {
    for (let code = places.county[place]; code !== none; ) {
      const row = rowOf.get(code) ?? none;
      if (row === none) break;
      people[row] += places.population[place];
      if (places.population[place] > most[row]) {
        most[row] = places.population[place];
        seat[row] = place;
      }
      code = own.parent[row];
    }
  }
  const rows = own.code.length;
  const at = (values: Float64Array) => Float64Array.from(seat, (place) => (place === none ? 0 : values[place]));
  return {
    rows,
    code: Int32Array.from(own.code),
    level: Uint8Array.from(own.level),
    parent: Int32Array.from(own.parent),
    country: dictionaryOf(own.name.map(() => ownCountry)),
    nameZh: own.name,
    nameEn: own.name,
    pinyin: own.name.map(() => ''),
    lng: at(places.lng),
    lat: at(places.lat),
    population: Int32Array.from(people, (value) => Math.min(mostPeople, value)),
    populationStatus: new Uint8Array(rows).fill(statuses.indexOf('published')),
    inData: Uint8Array.from(seat, (place) => (place === none ? 0 : 1)),
  };
}
