import { category, degrees, dictionary, fixed, number, table, text } from './schema.ts';
import { kinds, measures, modes, none, placeTypes, positions, regionLevels, settlements, statuses, tiers } from './vocabulary.ts';

/**
 * Every table of a data set. Adding a column is a change here and nowhere else: encoder, decoder, checks,
 * CSV and the schema page all read these descriptions.
 */

const firstYear = 1900;
const lastYear = 2100;
const cornerOffset = (note: string) => fixed('i16', 1e4, { note, min: -3.2, max: 3.2, delta: true });
const year = (note: string) => number('i16', { note, min: firstYear, max: lastYear, missing: none });

export const regions = table('regions', 'Provinces, prefecture-level units and counties.', {
  code: number('i32', {
    note: 'GB/T 2260 adcode, 6 digits; abroad: ISO 3166-1 numeric and three zeros',
    min: 100_000,
    max: 999_999,
    delta: true,
    unique: true,
  }),
  level: category(regionLevels, 'Level of the region'),
  parent: number('i32', { note: 'Code of the region one level up; none for a province', min: 100_000, max: 999_999, missing: none, delta: true }),
  country: dictionary('ISO 3166-1 alpha-2 code of the country'),
  nameZh: text('Chinese name'),
  nameEn: text('English name'),
  pinyin: text('Toneless pinyin of the short name, syllables apart'),
  lng: degrees('lng', 'Longitude of the seat'),
  lat: degrees('lat', 'Latitude of the seat'),
  population: number('i32', { note: 'Residents at the 2020 census', min: 0, missing: none }),
  populationStatus: category(statuses, 'Trust in the population'),
  inData: number('u8', { note: '1 where the data set has places in the region, 0 where it has none (not in the data)', min: 0, max: 1 }),
});

export const tierTable = table('tiers', 'Tier of each prefecture-level unit in each published list.', {
  list: dictionary('Id of the tier list'),
  prefecture: number('i32', { note: 'Code of the prefecture-level unit', min: 100_000, max: 999_999, delta: true }),
  tier: category(tiers, 'Tier in that list'),
});

export const places = table('places', 'Townships: what is named and listed. Demand is counted at the points they expand into.', {
  code: number('i32', { note: 'Township code, 9 digits; abroad: 6-digit region code and 3 digits', min: 100_000_000, max: 999_999_999, unique: true }),
  county: number('i32', { note: 'Code of the county', min: 100_000, max: 999_999 }),
  lng: degrees('lng', 'Longitude of the core'),
  lat: degrees('lat', 'Latitude of the core'),
  position: category(positions, 'Where the position comes from'),
  type: category(placeTypes, 'Type of township'),
  radiusKm: fixed('u16', 100, { note: 'Radius of the disc that the villages lie in, km', min: 0, max: 600 }),
  population: number('i32', { note: 'Residents, people', min: 0 }),
  populationStatus: category(statuses, 'Trust in the population'),
  corePeople: number('i32', { note: 'Residents at the core point; the rest live in the villages', min: 0 }),
  villages: number('u16', { note: "Village and residents' committees" }),
  coreVillages: number('u16', { note: "Committees at the core point (residents' committees of a town)" }),
});

export const placeNames = table('place-names', 'Names of the places, row by row.', {
  place: number('i32', { note: 'Row of the place', min: 0, delta: true, unique: true }),
  nameZh: text('Chinese name'),
  nameEn: text('English name'),
  pinyin: text('Toneless pinyin of the name without its suffix, syllables apart'),
});

export const networks = table('networks', 'Disjoint operators.', {
  id: dictionary('Id of the network'),
  nameZh: text('Chinese name'),
  nameEn: text('English name'),
  country: dictionary('Home country, ISO 3166-1 alpha-2'),
  note: text('What stands behind the modelled facilities'),
});

export const facilities = table('facilities', 'Sites of the networks.', {
  place: number('i32', { note: 'Row of the place', min: 0, delta: true }),
  anchor: number('u8', { note: 'Demand point of the place it was set beside: 0 core, 1 to 5 village', max: 5 }),
  network: dictionary('Id of the network'),
  ordinal: number('u16', { note: 'Number within the place, from 1; makes the id stable', min: 1 }),
  kind: category(kinds, 'Kind of facility'),
  lng: degrees('lng', 'Longitude'),
  lat: degrees('lat', 'Latitude'),
  capacity: number('i32', { note: 'Parcels a day', min: 0, missing: none }),
  opened: year('Year of opening: open on 31 December of that year'),
  closed: year('Year of closing: no longer open on 31 December of that year; none while open'),
  status: category(statuses, 'Trust in existence and position'),
  source: dictionary('Rule or source that it comes from'),
});

export const facilityNames = table('facility-names', "What a reader's own files call the facilities, row by row; only where they name them.", {
  facility: number('i32', { note: 'Row of the facility', min: 0, delta: true, unique: true }),
  id: text('Id in the file'),
  name: text('Name in the file'),
});

export const placeParcels = table(
  'place-parcels',
  "Parcels of single places, where a reader's own file knows them; they go before the volumes of the region.",
  {
    place: number('i32', { note: 'Row of the place', min: 0, delta: true, unique: true }),
    parcels: number('f64', { note: 'Parcels delivered in a year, the same for every year', min: 0 }),
  },
);

export const worldPlaces = table(
  'world-places',
  "Places of the world with 1,000 people or more, as demand where a reader's own files have none. No part of a data set.",
  {
    country: dictionary('ISO 3166-1 alpha-2 code of the country or area'),
    division: dictionary('Name of the first-order division; empty where GeoNames has none'),
    district: dictionary('Name of the second-order division; empty where GeoNames has none'),
    name: text('Name, as GeoNames writes it'),
    lng: degrees('lng', 'Longitude'),
    lat: degrees('lat', 'Latitude'),
    population: number('i32', { note: 'Residents, people', min: 1000 }),
  },
);

export const alliances = table('alliances', 'Named sets of networks over time.', {
  alliance: dictionary('Id of the alliance'),
  nameZh: text('Chinese name'),
  nameEn: text('English name'),
  member: dictionary('Id of the member network'),
  from: year('First year of membership (31 December)'),
  to: year('Last year of membership; none while it lasts'),
  status: category(statuses, 'Trust in the membership'),
  source: text('Source'),
});

export const agreements = table('agreements', "One row opens one kind of the owner's facilities to one user, in a scope.", {
  id: dictionary('Id of the agreement; it may have many rows'),
  nameZh: text('Chinese name'),
  nameEn: text('English name'),
  owner: dictionary('Id of the network that opens its facilities'),
  user: dictionary('Id of the network or alliance that may use them'),
  kind: category(kinds, 'Kind that is opened'),
  tiers: text('Tiers in scope, comma-separated; empty: all'),
  settlements: text('Settlements in scope, comma-separated; empty: all'),
  from: year('First year in force (31 December)'),
  to: year('Last year in force; none while it lasts'),
  status: category(statuses, 'Trust in the row'),
  source: text('Source'),
});

export const lanes = table('lanes', 'Line-haul between two processing centres, one direction a row. Feeders and last legs follow by rule.', {
  from: number('i32', { note: 'Row of the facility that it leaves', min: 0, delta: true }),
  to: number('i32', { note: 'Row of the facility that it arrives at', min: 0, delta: true }),
  mode: category(modes, 'Road, rail or air'),
  fromTerminal: dictionary('IATA code of the airport or name of the rail terminal that it leaves; empty by road'),
  toTerminal: dictionary('IATA code of the airport or name of the rail terminal that it arrives at; empty by road'),
  hours: fixed('i16', 10, {
    note: 'Hours on the way where a figure is published; none: distance × detour by the speed of the mode',
    min: 0.1,
    max: 3000,
    missing: none,
  }),
  opened: year('First year of service (31 December)'),
  status: category(statuses, 'Trust in the lane'),
  source: dictionary('Rule or source that it comes from'),
});

export const volumes = table('volumes', 'Parcels of each prefecture-level unit and year.', {
  prefecture: number('i32', { note: 'Code of the prefecture-level unit', min: 100_000, max: 999_999, delta: true }),
  year: number('i16', { note: 'Calendar year', min: firstYear, max: lastYear }),
  collected: number('f64', { note: 'Parcels collected in the year (as the State Post Bureau counts)', min: 0 }),
  delivered: number('f64', { note: 'Parcels delivered in the year', min: 0 }),
  status: category(statuses, 'Trust in the figures'),
});

export const settlementWeights = table('settlement-weights', 'Parcels delivered per person in a settlement class, relative to urban = 1.', {
  year: number('i16', { note: 'Calendar year', min: firstYear, max: lastYear }),
  settlement: category(settlements, 'Settlement class'),
  weight: number('f64', { note: 'Relative parcels per person', min: 0, max: 100 }),
});

export const networkShares = table('network-shares', 'Share of all delivered parcels by network, settlement and year; sums to 1 per year.', {
  year: number('i16', { note: 'Calendar year', min: firstYear, max: lastYear }),
  network: dictionary('Id of the network'),
  settlement: category(settlements, 'Settlement class'),
  share: number('f64', { note: 'Share of the national parcels', min: 0, max: 1 }),
  status: category(statuses, 'Trust in the share'),
});

export const months = table('months', 'Share of the year in each month; sums to 1 per year.', {
  year: number('i16', { note: 'Calendar year', min: firstYear, max: lastYear }),
  month: number('u8', { note: 'Month', min: 1, max: 12 }),
  share: number('f64', { note: 'Share of the year', min: 0, max: 1 }),
  status: category(statuses, 'Trust in the share'),
});

export const hexagons = table('hexagons', 'H3 cells that hold demand, with their outline.', {
  resolution: number('u8', { note: 'H3 resolution', max: 15 }),
  h3: text('H3 index'),
  lng: degrees('lng', 'Longitude of the centre'),
  lat: degrees('lat', 'Latitude of the centre'),
  lng0: cornerOffset('Corner 0: degrees east of the centre'),
  lat0: cornerOffset('Corner 0: degrees north of the centre'),
  lng1: cornerOffset('Corner 1: degrees east of the centre'),
  lat1: cornerOffset('Corner 1: degrees north of the centre'),
  lng2: cornerOffset('Corner 2: degrees east of the centre'),
  lat2: cornerOffset('Corner 2: degrees north of the centre'),
  lng3: cornerOffset('Corner 3: degrees east of the centre'),
  lat3: cornerOffset('Corner 3: degrees north of the centre'),
  lng4: cornerOffset('Corner 4: degrees east of the centre'),
  lat4: cornerOffset('Corner 4: degrees north of the centre'),
  lng5: cornerOffset('Corner 5: degrees east of the centre'),
  lat5: cornerOffset('Corner 5: degrees north of the centre'),
});

export const demandHexagons = table('demand-hexagons', 'The H3 cell of each demand point.', {
  place: number('i32', { note: 'Row of the place', min: 0, delta: true }),
  point: number('u8', { note: 'Demand point of the place: 0 core, 1 to 5 village', max: 5 }),
  coarse: number('i32', { note: 'Row of the cell of resolution 4 in `hexagons`', min: 0, delta: true }),
  fine: number('i32', { note: 'Row of the cell of resolution 5 in `hexagons`', min: 0, delta: true }),
});

export const ranges = table('ranges', 'Reach under other modelling choices, for the default view and year.', {
  alternative: dictionary('Id of the modelling choice; `default` is the shipped data'),
  km: fixed('u16', 100, { note: 'Limit, km', min: 0, max: 600 }),
  tier: category(tiers, 'Tier'),
  settlement: category(settlements, 'Settlement class'),
  measure: category(measures, 'Measure'),
  total: number('f64', { note: 'All demand', min: 0 }),
  before: number('f64', { note: 'Covered without an agreement', min: 0 }),
  after: number('f64', { note: 'Covered with the default agreement', min: 0 }),
});

export const validation = table('validation', 'Modelled figures against published ones.', {
  check: dictionary('What is compared'),
  scope: text('Region, network or class that the figure is for'),
  year: year('Year of the figure'),
  unit: text('Unit'),
  published: number('f64', { note: 'Published figure' }),
  modelled: number('f64', { note: 'Figure in this data set' }),
  status: category(statuses, 'Trust in the published figure'),
  source: text('Source of the published figure'),
  note: text('What to bear in mind'),
});
