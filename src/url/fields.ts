import * as z from 'zod/mini';
import { kinds, measures, settlements, tiers } from '#columns/vocabulary.ts';
import { leastCorners, mostCorners, readRing } from '#engine/geo/ring.ts';
import { type ChangedTerms, type TermName, termNames, travelTerms } from '#engine/routing/parcels/travel-terms.ts';
import { depths } from '#engine/series/question.ts';
import { type Fault, type Field, numberIn, sequence, single, words } from './field.ts';
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
const hours = z.number().check(z.gt(0), z.lte(1000));
const closedId = z.string().check(z.regex(/^[\w.-]+(~[\w.-]+)?$/));
const pathNumber = z.int().check(z.gte(1), z.lte(999));
const roadFactor = z.number().check(z.gte(1), z.lte(5));
const latitude = z.number().check(z.gte(-90), z.lte(90));
const longitude = z.number().check(z.gte(-180), z.lte(180));
const zoom = z.number().check(z.gte(0), z.lte(24));

const ids = words(id, 'china-post,sto');
const mapPosition: Field<MapPosition> = {
  read: (text) => {
    const { value, faults } = single(z.tuple([latitude, longitude, zoom]), '-90 ≤ lat ≤ 90, -180 ≤ lng ≤ 180, 0 ≤ zoom ≤ 24', (joined) =>
      joined.split(',').map(numberIn),
    ).read(text);
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

const regionNumber = single(region, '510000', numberIn);
/** A code that no region can have is as unknown as one that no region has. */
const regionCode: Field<number> = {
  ...regionNumber,
  read: (text) => {
    const { value, faults } = regionNumber.read(text);
    return { value, faults: faults.map((fault) => ({ ...fault, reason: 'unknown-region' })) };
  },
};

/** What two sides of a comparison may differ in. */
const compared = {
  in: regionCode,
  tier: words(z.enum(tiers), tiers.join(','), tiers),
  year: single(calendarYear, '1900 ≤ year ≤ 2100', numberIn),
  km: single(km, '0 < km ≤ 500', numberIn),
  h: single(hours, '0 < h ≤ 1000', numberIn),
};
const comparison: Field<Comparison> = {
  read: (text) => {
    const [, key, value] = /^(in|tier|year|km|h):(.*)$/.exec(text) ?? [];
    if (key === undefined) return { value: undefined, faults: [{ got: text, reason: 'malformed', wanted: 'in:510000 | tier:4 | year:2022 | km:5 | h:48' }] };
    const reading = compared[key as ComparedKey].read(value);
    const other = reading.value === undefined ? undefined : ({ [key]: reading.value } as unknown as Comparison);
    return { value: other, faults: reading.faults.map((fault) => ({ ...fault, got: `${key}:${fault.got}`, wanted: `${key}:${fault.wanted}` })) };
  },
  write: (other) => {
    const [key] = Object.keys(other ?? {}) as ComparedKey[];
    return other === null || key === undefined ? null : `${key}:${(compared[key] as Field<unknown>).write(other[key])}`;
  },
};

/** Changed terms as `road:60,sort:4`; a term that cannot be used is left out, and one at its default is not written. */
const changedTerms: Field<ChangedTerms> = {
  read: (text) => {
    const changed: Partial<Record<TermName, number>> = {};
    const faults: Fault[] = [];
    for (const part of text.split(',')) {
      const [name, written] = part.split(':');
      const value = numberIn(written ?? '');
      if (!isTerm(name)) faults.push({ got: part, reason: 'unknown-value', wanted: termNames.join(', ') });
      else if (Number.isNaN(value)) faults.push({ got: part, reason: 'not-a-number', wanted: `${name}:${travelTerms[name].value}` });
      else if (value < travelTerms[name].min || value > travelTerms[name].max)
        faults.push({ got: part, reason: 'out-of-range', wanted: `${travelTerms[name].min} ≤ ${name} ≤ ${travelTerms[name].max}` });
      else changed[name] = value;
    }
    return { value: Object.keys(changed).length > 0 ? changed : undefined, faults };
  },
  write: (changed) => {
    const differing = termNames.filter((name) => changed?.[name] !== undefined && changed[name] !== travelTerms[name].value);
    return differing.length > 0 ? differing.map((name) => `${name}:${changed?.[name]}`).join(',') : null;
  },
};

function isTerm(name: string): name is TermName {
  return (termNames as readonly string[]).includes(name);
}

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
  h: compared.h,
  by: single(z.enum(measures), measures.join(' | ')),
  year: compared.year,
  unit: single(z.enum(units), units.join(' | ')),
  at: mapPosition,
  from: single(facilityId, 'cp-510104001-01 | 330782 | 330782001'),
  to: single(facilityId, 'cp-510104001-01 | 330782 | 330782001'),
  path: single(pathNumber, '1 ≤ path ≤ 999', numberIn),
  detour: single(roadFactor, '1 ≤ detour ≤ 5', numberIn),
  terms: changedTerms,
  closed: words(closedId, 'cp-510104001-01,cp-330782001-01~cp-510104001-01'),
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
