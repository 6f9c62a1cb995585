import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import gcoord from 'gcoord';
import { expect, test } from 'vitest';
import { guessedMapping } from '#import/mapping/guess-mapping.ts';
import type { Role } from '#import/mapping/roles.ts';
import { guessedReading, readFile } from '#import/reading/read-file.ts';
import { checkTable } from './check-table.ts';
import type { Datum, KnownPlaces } from './datum.ts';
import { groundOf, isOnLand } from './ground.ts';
import type { Treatments } from './problems.ts';

const ground = groundOf(JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8')));
const noPlaces: KnownPlaces = { lng: [], lat: [], names: [] };

async function check(text: string, treatments: Treatments = {}, datum: Datum | null = null, places = noPlaces, role: Role = 'facilities') {
  const { table } = await readFile(new File([text], 'a.csv'), guessedReading, { report: () => {}, isStopped: () => false });
  const mapping = { ...guessedMapping(role, table), constants: { network: 'SF' } };
  return checkTable({ table, setup: { role, mapping, datum, treatments }, ground, places, hasPrefecture: (text) => text === '金华' });
}
const counts = ({ problems }: Awaited<ReturnType<typeof check>>) => Object.fromEntries(problems.map(({ code, count }) => [code, count]));

/** Offices about Yiwu, each with something of its own. */
const usual = Array.from({ length: 30 }, (_, row) => `A${row},${(120 + row / 50).toFixed(4)},${(29 + row / 60).toFixed(4)},营业部`);
const fileOf = (...rows: string[]) => ['id,lng,lat,kind', ...usual, ...rows].join('\n');

test.each([
  ['B,,29,营业部', 'missing-position'],
  ['B,NA,29,营业部', 'missing-position'],
  ['B,120,\\N,营业部', 'missing-position'],
  ['B,x,29,营业部', 'bad-number'],
  ['B,0,0,营业部', 'zero-zero'],
  ['B,29.3,120.1,营业部', 'swapped'],
  ['B,1201000000,293000000,营业部', 'wrong-unit'],
  ['B,12000000000000000,29,营业部', 'out-of-range'],
  ['B,120.1,29.1,??', 'unknown-kind'],
  ['A3,120.11,29.11,营业部', 'duplicate-id'],
] as const)('leaves out %j as %s, with its row number', async (row, code) => {
  const checked = await check(fileOf(row));
  const problem = checked.problems.find((each) => each.code === code);
  expect(problem).toMatchObject({ grade: 'error', count: 1, treatment: 'drop', examples: [{ number: 32 }] });
  expect([checked.kept.length, checked.reason[30] > 0]).toEqual([30, true]);
});

test('an id is not repeated where the row that has it too is left out', async () => {
  expect(counts(await check(fileOf('A3,,29,营业部', 'B,120.1,29.1,营业部')))).toEqual({ 'missing-position': 1 });
  expect(counts(await check(fileOf('A3,,29,营业部', 'A3,120.11,29.11,营业部')))).toEqual({ 'missing-position': 1, 'duplicate-id': 1 });
});

test.each([
  ['B,29.3,120.1,营业部', 'swapped', 120.1, 29.3],
  ['B,1201000000,293000000,营业部', 'wrong-unit', 120.1, 29.3],
] as const)('puts %j right when asked to', async (row, code, lng, lat) => {
  const checked = await check(fileOf(row), { [code]: 'fix' });
  expect([checked.kept.length, checked.lng[30], checked.lat[30]]).toEqual([31, lng, lat]);
  expect(checked.problems.find((each) => each.code === code)?.examples[0].got).toContain(`→ ${lat}, ${lng}`);
});

test('a comma before three digits parts thousands until the reader says that it is the decimal mark', async () => {
  const rows = ['lng;lat', ...Array.from({ length: 5 }, (_, row) => `120,07${row};29,31${row}`)].join('\n');
  const { table } = await readFile(new File([rows], 'a.csv'), guessedReading, { report: () => {}, isStopped: () => false });
  const mapping = { columns: { lng: 'lng', lat: 'lat' }, constants: { network: 'SF' } };
  const of = (decimal: '.' | ',' | null) =>
    checkTable({ table, setup: { role: 'facilities', mapping, datum: null, decimal, treatments: {} }, ground, places: noPlaces, hasPrefecture: () => false });
  expect([(await of(null)).kept.length, (await of('.')).kept.length]).toEqual([0, 0]);
  expect([...(await of(',')).lng]).toEqual([120.07, 120.071, 120.072, 120.073, 120.074]);
});

test('rows that are not wanted are counted apart, and faults are those of the others', async () => {
  const rows = ['id,type,lng,lat', 'A,PO,120.1,29.1', 'B,BO,,29', 'A,BO,120.2,29.2', 'C,PO,,29'].join('\n');
  const { table } = await readFile(new File([rows], 'a.csv'), guessedReading, { report: () => {}, isStopped: () => false });
  const mapping = { columns: { id: 'id', lng: 'lng', lat: 'lat' }, constants: { network: 'SF' } };
  const of = (...values: string[]) => {
    const setup = { role: 'facilities', mapping, datum: null, treatments: {}, only: [{ column: 'type', values }] } as const;
    return checkTable({ table, setup, ground, places: noPlaces, hasPrefecture: () => false });
  };
  const wanted = await of('PO');
  expect(counts(wanted)).toEqual({ 'missing-position': 1, 'no-kind': 2, 'not-wanted': 2 });
  expect([wanted.kept.length, wanted.rows - wanted.kept.length, wanted.leftOut]).toEqual([1, 1, 2]);
  expect(wanted.problems.find(({ code }) => code === 'missing-position')?.examples[0].number).toBe(5);
  expect(wanted.problems.find(({ code }) => code === 'not-wanted')).toMatchObject({ grade: 'note', treatment: 'drop', examples: [{ got: 'type = PO' }] });
  expect([(await of()).leftOut, (await of('PO', 'BO')).leftOut, (await of('SO')).rows]).toEqual([0, 0, 0]);
});

test('degrees in millionths are found by the land that they lie on', async () => {
  const checked = await check('lng,lat\n1139043210,233643145\n1139143210,233743145\n', { 'wrong-unit': 'fix' });
  expect([...checked.lat]).toEqual([23.364_31, 23.374_31]);
  expect([...checked.lng]).toEqual([113.904_32, 113.914_32]);
});

test('a file with both columns the wrong way round is swapped as a whole', async () => {
  const checked = await check('lng,lat\n29.3,120.1\n29.4,120.2\n29.5,120.0\n', { swapped: 'fix' });
  expect([counts(checked).swapped, checked.lng[0], checked.kept.length]).toEqual([3, 120.1, 3]);
});

test('rows at the coast that are swapped are found, though the map has the coast some kilometres off', async () => {
  const france = Array.from({ length: 30 }, (_, row) => `${(-4 + row / 3).toFixed(3)},${(44 + (row % 7)).toFixed(3)}`);
  // Cherbourg and Mangalore, the wrong way round.
  expect(counts(await check(['lng,lat', ...france, '49.53082,-1.84494'].join('\n'))).swapped).toBe(1);
  const india = Array.from({ length: 30 }, (_, row) => `${(74 + row / 3).toFixed(3)},${(9 + (row % 9) * 2).toFixed(3)}`);
  expect(counts(await check(['lng,lat', ...india, '12.5248,74.8334'].join('\n'))).swapped).toBe(1);
});

test.each([
  ['B,123,26,营业部', 'in-sea'],
  ['B,87.6,43.8,营业部', 'far-away'],
  ['B,120,29,营业部', 'repeated-point'],
] as const)('warns of %j as %s, keeps it, and drops it when asked to', async (row, code) => {
  const kept = await check(fileOf(row));
  expect(kept.problems.find((each) => each.code === code)).toMatchObject({ grade: 'warning', count: 1, treatment: 'keep' });
  expect([kept.kept.length, (await check(fileOf(row), { [code]: 'drop' })).kept.length]).toEqual([31, 30]);
});

test('codes that a spreadsheet has shortened are told', async () => {
  const checked = await check(['id,lng,lat', '012345,120,29', '023456,120.1,29', '34567,120.2,29', '111111,120.3,29'].join('\n'));
  expect(checked.problems.find(({ code }) => code === 'zeros-lost')?.examples).toEqual([{ number: 4, got: '34567 → 034567' }]);
});

test.each(['wgs84', 'gcj02', 'bd09'] as const)('guesses %s by the places that rows are named after, and moves them back', async (datum) => {
  const random = (seed: number) => Math.abs(Math.sin(seed * 12.9898) * 43_758.5453) % 1;
  const towns = Array.from({ length: 60 }, (_, row) => ({ lng: 116 + (row % 10) / 4, lat: 29 + Math.floor(row / 10) / 4, name: `镇${row}号` }));
  const places: KnownPlaces = { lng: towns.map(({ lng }) => lng), lat: towns.map(({ lat }) => lat), names: towns.map(({ name }) => name) };
  const code = { wgs84: gcoord.WGS84, gcj02: gcoord.GCJ02, bd09: gcoord.BD09 }[datum];
  const rows = Array.from({ length: 300 }, (_, row) => {
    const town = towns[row % 60];
    const at = [town.lng + (random(row) - 0.5) / 25, town.lat + (random(row + 0.5) - 0.5) / 25] as [number, number];
    return { name: `${town.name}营业部`, at, written: gcoord.transform(at, gcoord.WGS84, code) };
  });
  const text = ['name,lng,lat', ...rows.map(({ name, written }) => `${name},${written[0]},${written[1]}`)].join('\n');
  const checked = await check(text, {}, null, places);
  expect(checked.guess).toMatchObject({ datum, rows: 300, byName: true });
  const farthest = Math.max(...rows.map(({ at }, row) => Math.hypot(checked.lng[row] - at[0], checked.lat[row] - at[1])));
  expect(farthest).toBeLessThan(2e-5);
});

test('nothing is moved outside China, whatever is chosen', async () => {
  const checked = await check('lng,lat\n2.35,48.85\n126.98,37.56\n121.5,25.04\n', {}, 'gcj02');
  expect([...checked.lng]).toEqual([2.35, 126.98, 121.5]);
  expect(counts(checked).datum).toBeUndefined();
});

test('land ends at the coast, give or take what the map leaves out', () => {
  expect([isOnLand(ground, 116.4, 39.9), isOnLand(ground, 2.35, 48.85), isOnLand(ground, 121.49, 31.24)]).toEqual([true, true, true]);
  expect([isOnLand(ground, 125, 30), isOnLand(ground, -30, 40)]).toEqual([false, false]);
});

const anyCell = fc.oneof(fc.double({ min: -200, max: 200, noNaN: true }).map(String), fc.constantFrom('', 'x', '0', '1203456789'));
const anyRow = fc.tuple(fc.constantFrom('A', 'B', 'C', ''), anyCell, anyCell, fc.constantFrom('agency', '??', ''));
test('rejected and loaded rows are all rows, whatever stands in them and whatever is asked for', async () => {
  const anyTreatments = fc.record({
    swapped: fc.constantFrom('fix', 'drop'),
    'in-sea': fc.constantFrom('keep', 'drop'),
    'wrong-unit': fc.constantFrom('fix', 'drop'),
  } as const);
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 20 }), anyTreatments, async (rows, treatments) => {
      const checked = await check(['id,lng,lat,kind', ...rows.map((row) => row.join(','))].join('\n'), treatments);
      const rejected = checked.reason.filter((reason) => reason !== 0).length;
      expect(rejected + checked.kept.length).toBe(checked.rows);
      for (const row of checked.kept) {
        expect(Math.abs(checked.lng[row])).toBeLessThanOrEqual(180);
        expect(Math.abs(checked.lat[row])).toBeLessThanOrEqual(90);
      }
    }),
    { numRuns: 200 },
  );
});

test('a prefecture that the shipped regions do not have is told, and kept for regions of the reader', async () => {
  const checked = await check('城市,线级\n金华,三线\nNowhere,5\n金华,x\n', {}, null, noPlaces, 'tiers');
  expect(counts(checked)).toEqual({ 'unknown-region': 1, 'unknown-word': 1 });
  expect(checked.kept.length).toBe(2);
});

test('years and amounts that no table can hold are told and loaded as unknown', async () => {
  const checked = await check('lng,lat,opened,capacity\n120,29,1850,9999999999\n120.1,29,2016-05-01,12\n');
  expect(checked.problems.find(({ code }) => code === 'bad-value')).toMatchObject({ count: 2, treatment: 'keep' });
  expect([...checked.fields.numbers('opened')]).toEqual([Number.NaN, 2016]);
});
