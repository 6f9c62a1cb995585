import * as z from 'zod/mini';
import { kinds, measures, settlements, tiers } from '#columns/vocabulary.ts';
import { leastCorners, mostCorners, readRing } from '#engine/geo/ring.ts';
import { depths } from '#engine/series/question.ts';
import { type Field, numberIn, sequence, single, words } from './field.ts';
import { type ComparedKey, type Comparison, type MapPosition, playersTaken, type State, units } from './state.ts';

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/));
const facilityId = z.string().check(z.regex(/^[\w.:/-]+$/));
const columnName = z.string().check(z.regex(/^[a-z][a-z0-9_]*$/));
const order = z.string().check(z.regex(/^-?[a-z][a-z0-9_]*$/));
const dataVersion = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*@[0-9a-f]{6,64}$/));
const targetShare = z.number().check(z.gt(0), z.lte(1));
const text = z.string().check(z.maxLength(2000), z.regex(/^[^\p{Cc}\p{Cs}]+$/u));
const region = z.int().check(z.gte(100_000), z.lte(999_999));
const calendarYear = z.int().check(z.gte(1900), z.lte(2100));
const km = z.number().check(z.gt(0), z.lte(500));
const roadFactor = z.number().check(z.gte(1), z.lte(5));
const latitude = z.number().check(z.gte(-90), z.lte(90));
const longitude = z.number().check(z.gte(-180), z.lte(180));
const zoom = z.number().check(z.gte(0), z.lte(24));

const ids = words(id, 'china-post,sto');
const mapPosition: Field<MapPosition> = {
  read: (text) => {
    const { value, faults } = single(z.tuple([latitude, longitude, zoom]), '29.3,120.1,8', (joined) => joined.split(',').map(numberIn)).read(text);
    return { value: value && { lat: value[0], lng: value[1], zoom: value[2] }, faults };
  },
  write: (position) => position && `${position.lat},${position.lng},${position.zoom}`,
};
const distance = z.number().check(z.gte(0), z.lte(20_038));
const band: Field<readonly [from: number, to: number]> = {
  read: (text) => {
    const increasing = z.tuple([distance, distance]).check(z.refine(([from, to]) => from < to));
    return single(increasing, '0 ≤ from < to ≤ 20038', (joined) => joined.split(',').map(numberIn)).read(text);
  },
  write: (between) => (between === null ? null : between.join(',')),
};
/** `none` and the empty list are the same thing. */
const agreements: Field<readonly string[]> = {
  read: (text) => (text === 'none' ? { value: [], faults: [] } : words(id, 'agreement-2014 | none').read(text)),
  write: (list) => (list?.length === 0 ? 'none' : ids.write(list)),
};

/** What two sides of a comparison may differ in. */
const compared = {
  in: single(region, '510000', numberIn),
  tier: words(z.enum(tiers), tiers.join(','), tiers),
  year: single(calendarYear, '1900 ≤ year ≤ 2100', numberIn),
  km: single(km, '0 < km ≤ 500', numberIn),
};
const comparison: Field<Comparison> = {
  read: (text) => {
    const [, key, value] = /^(in|tier|year|km):(.*)$/.exec(text) ?? [];
    if (key === undefined) return { value: undefined, faults: [{ got: text, reason: 'malformed', wanted: 'in:510000 | tier:4 | year:2022 | km:5' }] };
    const reading = compared[key as ComparedKey].read(value);
    const other = reading.value === undefined ? undefined : ({ [key]: reading.value } as unknown as Comparison);
    return { value: other, faults: reading.faults.map((fault) => ({ ...fault, got: `${key}:${fault.got}`, wanted: `${key}:${fault.wanted}` })) };
  },
  write: (other) => {
    const [key] = Object.keys(other ?? {}) as ComparedKey[];
    return other === null || key === undefined ? null : `${key}:${(compared[key] as Field<unknown>).write(other[key])}`;
  },
};

/** A drawn line that closes; one that crosses itself is used by the even-odd rule, and the page says so. */
const drawnArea: Field<string> = {
  read: (text) => {
    const ring = readRing(text);
    if (typeof ring !== 'string') return { value: text, faults: [] };
    const reason = ring === 'malformed' ? 'malformed' : 'out-of-range';
    return { value: undefined, faults: [{ got: text, reason, wanted: `_p~iF~ps|U_ulLnnqC_mqNvxq\`@; ${leastCorners} ≤ corners ≤ ${mostCorners}` }] };
  },
  write: (area) => area,
};

/** Every key of the URL, in the order in which a link holds them. */
export const fields: { readonly [K in keyof State]: Field<NonNullable<State[K]>> } = {
  as: single(id, 'china-post'),
  with: agreements,
  net: ids,
  kind: words(z.enum(kinds), kinds.join(','), kinds),
  tier: compared.tier,
  settlement: words(z.enum(settlements), settlements.join(','), settlements),
  in: compared.in,
  km: compared.km,
  by: single(z.enum(measures), measures.join(' | ')),
  year: compared.year,
  unit: single(z.enum(units), units.join(' | ')),
  at: mapPosition,
  from: single(facilityId, 'china-post-510104001-1'),
  to: single(facilityId, 'china-post-510104001-1'),
  detour: single(roadFactor, '1 ≤ detour ≤ 5', numberIn),
  tiers: single(id, 'yicai-2022'),
  data: single(dataVersion, 'id@hash'),
  sort: single(order, '-uncovered_people'),
  cols: sequence(columnName, 'code,people'),
  area: drawnArea,
  target: single(targetShare, '0 < target ≤ 1', numberIn),
  between: band,
  depth: single(z.literal(depths), depths.join(' | '), numberIn),
  compare: comparison,
  scenario: single(text, 'id'),
  players: single(z.enum(playersTaken), playersTaken.join(' | ')),
  exactly: ids,
  lang: single(z.enum(['en', 'zh']), 'en | zh'),
  theme: single(z.enum(['light', 'dark']), 'light | dark'),
};
