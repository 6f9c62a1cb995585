import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dictionary, float64, tableFromArrays, tableToIPC, utf8 } from '@uwdata/flechette';
import { zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { firstRows } from './raw-table.ts';
import { guessedReading, readFile } from './read-file.ts';

const quiet = { report: () => {}, isStopped: () => false };
const read = (content: unknown, name: string, choice = {}) => readFile(new File([content as BlobPart], name), { ...guessedReading, ...choice }, quiet);
const rowsOf = async (content: unknown, name: string, choice = {}) => {
  const { table } = await read(content, name, choice);
  return [[...table.names], ...firstRows(table, 1000)];
};

const spectrum = join(dirname(createRequire(import.meta.url).resolve('csv-spectrum')), '.');
/** The JSON beside this one is of another row. */
const mistaken = 'location_coordinates.csv';
test.each(readdirSync(join(spectrum, 'csvs')).filter((name) => name !== mistaken))('reads %s of csv-spectrum as it says', async (name) => {
  const { table } = await read(readFileSync(join(spectrum, 'csvs', name)), name, { delimiter: ',', hasHeader: true });
  const wanted = JSON.parse(readFileSync(join(spectrum, 'json', name.replace('.csv', '.json')), 'utf8')) as Record<string, string>[];
  const got = firstRows(table, 100).map((cells) => Object.fromEntries(cells.map((cell, index) => [table.names[index], cell])));
  const oneLine = (rows: unknown) => JSON.stringify(rows).replaceAll('\\r\\n', '\\n');
  expect(oneLine(got)).toBe(oneLine(wanted));
});

const chinese = [
  ['网点名称', '经度', '纬度'],
  ['义乌北苑营业部', '120.07', '29.31'],
  ['佛堂镇代办点', '120.2', '29.4'],
];
const written = (delimiter: string) => chinese.map((row) => row.join(delimiter)).join('\r\n');
const encoded: [encoding: string, bytes: (text: string) => Buffer][] = [
  ['utf-8', (text) => Buffer.from(text)],
  ['utf-8', (text) => Buffer.from(`\ufeff${text}`)],
  ['utf-16le', (text) => iconv.encode(text, 'utf-16le', { addBOM: true })],
  ['utf-16be', (text) => iconv.encode(text, 'utf-16be', { addBOM: true })],
  ['utf-16le', (text) => iconv.encode(text, 'utf-16le', { addBOM: false })],
  ['gb18030', (text) => iconv.encode(text, 'gbk')],
];
test.each(encoded.flatMap(([encoding, bytes]) => [',', ';', '\t', '|'].map((delimiter) => [encoding, delimiter, bytes(written(delimiter))] as const)))(
  'finds encoding %s and delimiter "%s", also packed',
  async (encoding, delimiter, bytes) => {
    const found = await read(bytes, 'a.csv');
    expect([found.encoding, found.delimiter, found.hasHeader]).toEqual([encoding, delimiter, true]);
    expect(await rowsOf(bytes, 'a.csv')).toEqual(chinese);
    expect(await rowsOf(gzipSync(bytes), 'a.csv.gz')).toEqual(chinese);
  },
);

test('Latin-1 is not taken for Chinese, and another encoding can be chosen', async () => {
  const bytes = iconv.encode('nom;ville\r\nAgence été;Besançon\r\nRelais Orléans;Orléans\r\n', 'latin1');
  expect(await rowsOf(bytes, 'a.csv')).toEqual([
    ['nom', 'ville'],
    ['Agence été', 'Besançon'],
    ['Relais Orléans', 'Orléans'],
  ]);
  expect((await read(bytes, 'a.csv')).encoding).toBe('windows-1252');
  expect((await rowsOf(bytes, 'a.csv', { encoding: 'gb18030' }))[1][0]).not.toBe('Agence été');
});

test('an accent late in a long file still decides the encoding', async () => {
  const bytes = Buffer.concat([Buffer.from(`name,x\n${'plain,1\n'.repeat(60_000)}`), iconv.encode('义乌北苑营业部,2\n', 'gbk')]);
  const { encoding, table } = await read(bytes, 'a.csv');
  expect([encoding, firstRows(table, 100_000).at(-1)]).toEqual(['gb18030', ['义乌北苑营业部', '2']]);
});

test('rows of another length, zero bytes and blank lines are noted with their row and number', async () => {
  const { table } = await read('a,b,c\n1,2\n\n1,2,3,4\nx\u0000y,2,3\n', 'a.csv');
  expect(firstRows(table, 9)).toEqual([
    ['1', '2', ''],
    ['1', '2', '3'],
    ['xy', '2', '3'],
  ]);
  expect(table.notes).toEqual([
    { code: 'ragged', rows: [0, 1] },
    { code: 'nul', rows: [2] },
  ]);
  expect([...table.number]).toEqual([2, 4, 5]);
});

test('a file without a header is read from its first row', async () => {
  expect(await rowsOf('120.07,29.31,a\n120.2,29.4,b\n', 'a.csv')).toEqual([
    ['#1', '#2', '#3'],
    ['120.07', '29.31', 'a'],
    ['120.2', '29.4', 'b'],
  ]);
});

test('pieces may end anywhere, in a character, a quote or a line end', async () => {
  const rows = Array.from({ length: 40_000 }, (_, row) => `"网点 ${row}, ""北""\r\n二楼",${row},${row / 10}`);
  const { table } = await read(`name,n,x\r\n${rows.join('\r\n')}\r\n`, 'a.csv');
  expect(table.rows).toBe(40_000);
  expect(firstRows(table, 40_000)[39_999]).toEqual(['网点 39999, "北"\r\n二楼', '39999', '3999.9']);
  const packed = await read(gzipSync(`name,n,x\r\n${rows.join('\r\n')}`), 'a.csv.gz');
  expect([packed.table.rows, firstRows(packed.table, 40_000)]).toEqual([40_000, firstRows(table, 40_000)]);
});

test('Excel, GeoJSON, Parquet and Arrow give the same rows', async () => {
  const sheet = await writeExcel([
    [{ value: 'name' }, { value: 'lng' }],
    [{ value: '义乌' }, { value: 120.5, type: Number }],
    [{ value: '=1+1' }, null],
  ] as never).toBuffer();
  const expected = [
    ['name', 'lng'],
    ['义乌', '120.5'],
    ['=1+1', ''],
  ];
  expect(await rowsOf(sheet, 'a.xlsx')).toEqual(expected);
  const names = ['义乌', '=1+1'];
  const parquet = parquetWriteBuffer({
    columnData: [
      { name: 'name', data: names, type: 'STRING' },
      { name: 'lng', data: [120.5, null], type: 'DOUBLE' },
    ],
  });
  const sorted = (rows: string[][]) => rows.map((row) => (rows[0][0] === 'lng' ? [...row].reverse() : row));
  expect(sorted(await rowsOf(parquet, 'a.parquet'))).toEqual(expected);
  const arrow = tableToIPC(tableFromArrays({ name: names, lng: [120.5, null] }), { format: 'file' });
  expect(sorted(await rowsOf(arrow, 'a.arrow'))).toEqual(expected);
  const features = names.map((name, index) => ({ type: 'Feature', properties: { name, ...(index === 0 ? { lng: 120.5 } : {}) } }));
  expect(await rowsOf(JSON.stringify({ type: 'FeatureCollection', features }), 'a.geojson')).toEqual(expected);
});

const xml = (text: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** A workbook whose one sheet has these rows of XML. */
const workbook = (rows: string) =>
  zipSync({
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/workbook.xml': xml(`<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': xml(`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`),
  });

test('formula cells of Excel are read as the value that was saved, and as empty where none was', async () => {
  const head = '<row r="1"><c r="A1" t="inlineStr"><is><t>lng</t></is></c><c r="B1" t="inlineStr"><is><t>lat</t></is></c></row>';
  const row = '<row r="2"><c r="A2"><f>100+20</f><v>120</v></c><c r="B2"><f>HYPERLINK("x")</f></c></row>';
  expect(await rowsOf(workbook(head + row), 'a.xlsx')).toEqual([
    ['lng', 'lat'],
    ['120', ''],
  ]);
  await expect(read(workbook(head), 'a.xlsx', { hasHeader: true })).rejects.toMatchObject({ refusal: { code: 'header-only' } });
  await expect(read(workbook(''), 'a.xlsx')).rejects.toMatchObject({ refusal: { code: 'empty' } });
});

test('a file of 2 GB is refused by its size alone', async () => {
  const file = new File(['a,b\n1,2\n'], 'a.csv');
  Object.defineProperty(file, 'size', { value: 2 * 1024 ** 3 });
  await expect(readFile(file, guessedReading, quiet)).rejects.toMatchObject({ refusal: { code: 'too-large', detail: '2147' } });
});

test('texts of Arrow are read as they are, also from a dictionary and where there are none', async () => {
  const name = ['义乌', null, '', 'b', '义乌'];
  const plain = tableToIPC(tableFromArrays({ name, n: [1, null, 3, 4, 5] }, { types: { name: utf8(), n: float64() } }), { format: 'file' });
  const words = tableToIPC(tableFromArrays({ name, n: [1, null, 3, 4, 5] }, { types: { name: dictionary(utf8()), n: float64() } }), { format: 'file' });
  const wanted = [
    ['name', 'n'],
    ['义乌', '1'],
    ['', ''],
    ['', '3'],
    ['b', '4'],
    ['义乌', '5'],
  ];
  expect([await rowsOf(plain, 'a.arrow'), await rowsOf(words, 'a.arrow')]).toEqual([wanted, wanted]);
});

test('columns of Arrow that can stay as they are, and dictionaries of numbers', async () => {
  const columns = { id: ['a', 'b', 'c'], name: ['义乌', '义乌', null], n: [1.5, 1.5, null] };
  const types = { id: dictionary(utf8()), name: utf8(), n: dictionary(float64()) };
  const file = tableToIPC(tableFromArrays(columns, { types }), { format: 'file' });
  expect(await rowsOf(file, 'a.arrow')).toEqual([
    ['id', 'name', 'n'],
    ['a', '义乌', '1.5'],
    ['b', '义乌', '1.5'],
    ['c', '', ''],
  ]);
});

const fixtures = createRequire(import.meta.url)('geojson-fixtures') as Record<'geometry' | 'feature' | 'featurecollection', Record<string, unknown>>;
test.each(Object.entries(fixtures).flatMap(([group, files]) => Object.entries(files).map(([name, value]) => [`${group}/${name}`, value] as const)))(
  'finds a place for %s of geojson-fixtures',
  async (_, value) => {
    const { table } = await read(JSON.stringify(value), 'a.geojson');
    const [lng, lat] = table.columns.slice(-2);
    expect(lng.form === 'number' && Number.isFinite(lng.numbers[0])).toBe(true);
    expect(lat.form === 'number' && Number.isFinite(lat.numbers[0])).toBe(true);
  },
);

test('a polygon is read as the mean of its corners, and that is noted', async () => {
  const square = [
    [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ],
  ];
  const { table } = await read(JSON.stringify({ type: 'Polygon', coordinates: square }), 'a.json');
  expect(firstRows(table, 1)).toEqual([['1', '1']]);
  expect(table.notes).toEqual([{ code: 'representative', rows: [0] }]);
});

const nested = [
  { id: 'A', name: 'Abensberg', location: { latitude: 48.8, longitude: 11.8 }, tags: ['x', 'y'] },
  { id: 'B', name: 'Achern', location: null },
];
test.each([
  ['a list', JSON.stringify(nested)],
  ['lines', `${nested.map((row) => JSON.stringify(row)).join('\n')}\n`],
])('objects in objects of %s are columns, and a list is one cell', async (_, text) => {
  expect(await rowsOf(text, 'a.json')).toEqual([
    ['id', 'name', 'location.latitude', 'location.longitude', 'tags', 'location'],
    ['A', 'Abensberg', '48.8', '11.8', '["x","y"]', ''],
    ['B', 'Achern', '', '', '', ''],
  ]);
});

test('a line that is no JSON is told by its number', async () => {
  await expect(read('{"a":1}\n{"a":', 'a.ndjson')).rejects.toMatchObject({ refusal: { code: 'damaged', detail: expect.stringMatching(/^2: /) } });
});

const parquetBytes = new Uint8Array(
  parquetWriteBuffer({ columnData: [{ name: 'a', data: Array.from({ length: 2000 }, (_, row) => `text ${row}`), type: 'STRING' }] }),
);
const brokenPage = parquetBytes.slice().fill(0xff, 4, 400);
test.each([
  ['nothing', '', 'a.csv', 'empty'],
  ['blank lines', '\n \n\n', 'a.csv', 'empty'],
  ['a header alone', 'a,b,c\n', 'a.csv', 'header-only'],
  ['a quote that never closes', 'a,b\n1,"2\n3,4\n5,6', 'a.csv', 'open-quote'],
  ['PDF', '%PDF-1.7 …', 'a.csv', 'pdf'],
  ['KML', '<?xml version="1.0"?><kml>', 'a.kml', 'kml'],
  ['a page', '<!doctype html><p>', 'a.csv', 'html'],
  ['a shapefile', new Uint8Array([0, 0, 0x27, 0x0a, 0, 0]), 'a.shp', 'shapefile'],
  ['a packed shapefile', zipSync({ 'places.shp': Uint8Array.of(0, 0, 0x27, 0x0a), 'places.dbf': Uint8Array.of(3) }), 'places.zip', 'shapefile'],
  ['KMZ', zipSync({ 'doc.kml': Uint8Array.of(60) }), 'places.kmz', 'kml'],
  ['any other archive', zipSync({ 'a.csv': Uint8Array.of(97) }), 'a.zip', 'archive'],
  ['old Excel', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'a.xls', 'old-excel'],
  ['a broken Parquet page', brokenPage, 'a.parquet', 'damaged'],
  ['a Parquet file cut short', parquetBytes.slice(0, 500), 'a.parquet', 'damaged'],
  ['Arrow that is none', new Uint8Array([0x41, 0x52, 0x52, 0x4f, 0x57, 0x31, 0, 0, 9, 9, 9, 9]), 'a.arrow', 'damaged'],
  ['gzip cut short', gzipSync('a,b\n1,2\n'.repeat(9999)).subarray(0, 90), 'a.csv.gz', 'damaged'],
  ['JSON that is none', '{"type": "FeatureCollection", ', 'a.geojson', 'damaged'],
  ['deep JSON', `{"a":${'['.repeat(200_000)}`, 'a.json', 'deep-json'],
  ['JSON without rows', '{"a": 1}', 'a.json', 'no-table'],
])('refuses %s with a reason', async (_, content, name, code) => {
  await expect(read(content, name)).rejects.toMatchObject({ refusal: { code } });
});

test('content decides where the extension lies, and that is noted', async () => {
  const { kind, table } = await read('a,b\n1,2\n', 'a.xlsx');
  expect([kind, table.notes]).toEqual(['delimited', [{ code: 'extension', rows: [] }]]);
});

test('a reading that is stopped ends', async () => {
  const file = new File([`a\n${'1\n'.repeat(10)}`], 'a.csv');
  await expect(readFile(file, guessedReading, { report: () => {}, isStopped: () => true })).rejects.toMatchObject({ refusal: { code: 'stopped' } });
});
