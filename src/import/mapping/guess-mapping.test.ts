import { expect, test } from 'vitest';
import { packedTexts } from '#columns/packed-texts.ts';
import { guessedReading, readFile } from '#import/reading/read-file.ts';
import { guessedMapping, guessedRole, shapeOf } from './guess-mapping.ts';
import { missingFields, type Role } from './roles.ts';
import { decimalMark, kindCode, numberIn, scopeWords, tierCode, usualMark, yearIn } from './values.ts';

const table = async (text: string) => (await readFile(new File([text], 'a.csv'), guessedReading, { report: () => {}, isStopped: () => false })).table;

test.each<[string, Role, Record<string, string>]>([
  [
    '网点编号,网点名称,快递公司,网点类型,经度,纬度\nA1,义乌,顺丰,营业部,120.1,29.3\n',
    'facilities',
    { id: '网点编号', name: '网点名称', network: '快递公司', kind: '网点类型', lng: '经度', lat: '纬度' },
  ],
  ['Lat;Long;Operator\n29,31;120,07;SF\n48,85;2,35;SF\n', 'facilities', { lat: 'Lat', lng: 'Long', network: 'Operator' }],
  [
    'name,population,longitude (deg),latitude (deg)\nParis,2100000,2.35,48.85\n',
    'demand',
    { name: 'name', people: 'population', lng: 'longitude (deg)', lat: 'latitude (deg)' },
  ],
  ['owner,user,id,kind\na,b,x,agency\n', 'agreements', { owner: 'owner', user: 'user', id: 'id', kind: 'kind' }],
  ['城市,线级\n义乌市,三线\n', 'tiers', { prefecture: '城市', tier: '线级' }],
  ['prefecture,year,delivered\n330700,2020,5\n', 'volumes', { prefecture: 'prefecture', year: 'year', delivered: 'delivered' }],
])('recognises the columns of %j', async (text, role, columns) => {
  const read = await table(text);
  expect(guessedRole(read)).toBe(role);
  expect(guessedMapping(role, read).columns).toEqual(columns);
});

test('columns without a known name are recognised by what stands in them', async () => {
  const read = await table('b1,29.312,120.071,warehouse\nb2,30.1,119.92,station\n');
  expect(guessedMapping('facilities', read).columns).toEqual({ id: '#1', lat: '#2', lng: '#3', kind: '#4' });
  expect(missingFields('facilities', guessedMapping('facilities', read))).toEqual(['network']);
  expect(shapeOf({ names: ['b', 'a'] })).toBe(shapeOf({ names: ['a', 'b'] }));
  expect(shapeOf(read)).toBe('');
});

test.each([
  ['29.31', '.', 29.31],
  ['29,31', ',', 29.31],
  ['1.234,5', ',', 1234.5],
  ['12,345', '.', 12_345],
  ['12.345', ',', 12_345],
  ['1.234.567', ',', 1_234_567],
  ['29.31', ',', 29.31],
  ['1 234 567', '.', 1_234_567],
  ['２９．３１', '.', 29.31],
  ['29°18′36″N', '.', 29.31],
  ['120°4\'12"W', '.', -120.07],
  ['33.9S', '.', -33.9],
  ['', '.', Number.NaN],
  ['n/a', '.', Number.NaN],
  ['Infinity', '.', Number.NaN],
] as const)('reads the number "%s" with the mark "%s"', (text, mark, value) => {
  expect(Math.round(numberIn(text, mark) * 1e9) / 1e9).toBe(value);
});

test('half a position is none, and words that seldom repeat are names', async () => {
  const rows = ['IN,744301,Sawai,Nicobar,7.5166,93.6031', 'IN,744301,Kakana,Nicobar,9.1167,92.8', 'IN,744301,Mus,Nicobar,9.2333,92.7833'];
  expect(guessedMapping('facilities', await table(`${rows.join('\n')}\n`)).columns).toEqual({ name: '#3', lat: '#5', lng: '#6' });
  expect(guessedMapping('facilities', await table('key,weight\na,39.8\nb,12.5\n')).columns.lat).toBeUndefined();
});

test('a column that is called a type is one of kinds only where it says kinds', async () => {
  const typeOf = async (...words: string[]) =>
    guessedMapping('facilities', await table(['name,type,lat,lng', ...words.map((word, row) => `n${row},${word},29.3${row},120.1${row}`)].join('\n'))).columns
      .kind;
  expect(await typeOf('PO', 'BO', 'S.O', '??')).toBe('type');
  expect(await typeOf('red', 'blue', 'PO')).toBeUndefined();
});

test('the decimal mark is that of the column', () => {
  expect(decimalMark({ form: 'text', texts: packedTexts(['29,31', '120,0712']) })).toBe(',');
  const mark = (...cells: string[]) => decimalMark({ form: 'text', texts: packedTexts(cells) });
  expect(['12,345', '29,31', '0,312', '1.234,5', '1,234.5', '29.31', 'x'].map((cell) => mark('1,234', cell))).toEqual(['.', ',', ',', ',', '.', '.', '.']);
  expect(decimalMark({ form: 'text', texts: packedTexts(['1,234']) }, ',')).toBe(',');
  expect(decimalMark({ form: 'text', texts: packedTexts(['29.31']), decimal: ',' })).toBe(',');
});

test('the usual mark is that of most columns, and none where no cell has one', () => {
  const columns = (...cells: string[]) => cells.map((cell) => ({ form: 'text', texts: packedTexts([cell]) }) as const);
  expect(usualMark(columns('29,31', '120,07', '1.234', '1.5'))).toBe(',');
  expect(usualMark(columns('1,234', 'x'))).toBe('.');
  expect(usualMark([...columns('12', 'Yiwu, 2'), { form: 'number', numbers: Float64Array.of(1.5) }])).toBe(null);
});

test('words of the field are read in both languages', () => {
  expect(['仓库', '处理中心', '营业部', '服务网点', '代办点', 'Post Office', 'agency', '?'].map(kindCode)).toEqual([0, 1, 2, 3, 4, 3, 4, -1]);
  expect(['新一线', '三线城市', 'Tier 4', '5', 'x'].map(tierCode)).toEqual([1, 3, 4, 5, -1]);
  expect([scopeWords('3、4,五线', 'tiers'), scopeWords('农村', 'settlements'), scopeWords('3,x', 'tiers')]).toEqual(['3,4,5', 'rural', null]);
  expect([yearIn('2016-05-01'), yearIn('2016'), yearIn('x')]).toEqual([2016, 2016, Number.NaN]);
});
