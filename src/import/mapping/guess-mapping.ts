import type { RawColumn, RawTable } from '#import/reading/raw-table.ts';
import { type FieldName, fieldNames, type Mapping, type Role, roleFields } from './roles.ts';
import { decimalMark, kindCode, numberIn, sampledTexts, yearIn } from './values.ts';

/** Names by which a column is known, in lower case without spaces, hyphens and what stands in brackets. */
const names: Readonly<Record<FieldName, RegExp>> = {
  id: /^(id|code|no|number|编号|编码|代码|网点编号|网点编码|网点代码|机构编号|机构代码|机构编码|设施编号|站点编号|facilityid|branchcode|siteid|officecode)$/,
  name: /^(name|title|label|名称|网点名称|机构名称|站点名称|设施名称|地名|乡镇|街道|township|sitename|branchname|officename|nom|namezh|nameen)$/,
  network:
    /^(network|operator|company|carrier|courier|brand|owner|(network|operator|company|carrier|brand)name|网络|公司|快递公司|品牌|运营商|企业|快递品牌|所属公司)$/,
  kind: /^(kind|type|category|class|facilitytype|officetype|类型|类别|网点类型|设施类型|机构类型|种类)$/,
  lng: /^(lng|lon|long|longitude|x|经度|坐标经度|gpslng|gpslon|lngwgs84|wgs84lng|gcj02lng|lnggcj02|bd09lng|百度经度|高德经度|geometrylng|xcoord|coordx|长)$/,
  lat: /^(lat|latitude|y|纬度|坐标纬度|gpslat|latwgs84|wgs84lat|gcj02lat|latgcj02|bd09lat|百度纬度|高德纬度|geometrylat|ycoord|coordy)$/,
  capacity: /^(capacity|parcelsperday|dailycapacity|日处理量|处理能力|能力|日均件量|日处理能力|容量)$/,
  opened: /^(opened|open|openyear|yearopened|openingyear|开业年份|开业时间|开业日期|成立时间|启用年份|开办年份|startdate)$/,
  closed: /^(closed|close|closeyear|yearclosed|关闭年份|关闭时间|停业时间|撤销时间|enddate)$/,
  people: /^(people|population|pop|residents|inhabitants|weight|人口|常住人口|人口数|居民|pop2020|populations|权重)$/,
  parcels: /^(parcels|parcelsyear|packages|shipments|orders|件量|包裹|快递量|包裹数|年件量|业务量)$/,
  villages: /^(villages|村数|行政村|行政村数|村庄数)$/,
  province: /^(province|state|region|省|省份|省级|admin1|adm1|adm1name|regionname|州)$/,
  prefecture: /^(prefecture|city|district|市|城市|地市|地级市|prefecturecode|admin2|adm2|adm2name|department|departement|district1)$/,
  county: /^(county|subdistrict|县|区县|县区|县级|countycode|adcode|admin3|adm3|adm3name|taluk|municipality|arrondissement)$/,
  tier: /^(tier|citytier|线级|城市线级|级别|城市级别|等级)$/,
  year: /^(year|年份|年|年度)$/,
  delivered: /^(delivered|deliveredparcels|投递量|派件量|派送量|进港量)$/,
  collected: /^(collected|collectedparcels|收寄量|揽件量|业务量|揽收量|出港量)$/,
  owner: /^(owner|from network|opener|开放方|提供方|所有方|共享方)$/,
  user: /^(user|usedby|使用方|接入方)$/,
  tiers: /^(tiers|线级范围|适用线级)$/,
  settlements: /^(settlements|聚落|适用聚落)$/,
  from: /^(from|start|startyear|开始|起始年份|生效年份)$/,
  to: /^(to|end|endyear|结束|终止年份|到期年份)$/,
};
const plainName = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[(（[【].*?[)）\]】]/g, '')
    .replace(/[\s_\-./:]/g, '');

const sampleRows = 500;

/** Fields of the role that the table's columns are known for, by name first and then by what stands in them. */
export function guessedMapping(role: Role, table: RawTable): Mapping {
  const columns: Partial<Record<FieldName, string>> = {};
  const taken = new Set<string>();
  const take = (field: FieldName, index: number) => {
    if (index < 0 || columns[field] !== undefined) return;
    columns[field] = table.names[index];
    taken.add(table.names[index]);
  };
  const putBack = (field: FieldName, before: string | undefined) => {
    if (columns[field] !== undefined && columns[field] !== before) taken.delete(columns[field]);
    if (before === undefined) delete columns[field];
  };
  const wanted = fieldNames.filter((field) => roleFields[role].some((known) => known.field === field));
  for (const field of wanted) if (field !== 'kind' || saysKinds(table, taken)) take(field, indexNamed(table, field, taken));
  const free = (isIt: (column: RawColumn) => boolean) => table.columns.findIndex((column, index) => !taken.has(table.names[index]) && isIt(column));
  if (wanted.includes('lng') && (columns.lng === undefined || columns.lat === undefined)) {
    const named = { ...columns };
    take(
      'lng',
      free((column) => isDegrees(column, 70, 180)),
    );
    take(
      'lat',
      free((column) => isDegrees(column, 3, 66)),
    );
    take(
      'lng',
      free((column) => isDegrees(column, 0, 180)),
    );
    // Half a position is any column of fractions.
    for (const field of ['lng', 'lat'] as const) if (columns.lng === undefined || columns.lat === undefined) putBack(field, named[field]);
  }
  if (wanted.includes('kind'))
    take(
      'kind',
      free((column) => sampled(column).length > 0 && sampled(column).every((text) => kindCode(text) >= 0)),
    );
  if (wanted.includes('id'))
    take(
      'id',
      table.columns.findIndex((column, index) => !taken.has(table.names[index]) && isIdentifier(column)),
    );
  if (wanted.includes('name')) take('name', free(isName));
  return { columns, constants: {} };
}

/** What a table most likely is: by the columns that only one role has. */
export function guessedRole(table: RawTable): Role {
  const has = (field: FieldName) => indexNamed(table, field, new Set()) >= 0;
  const corners = table.notes.find(({ code }) => code === 'representative');
  if (has('owner') && has('user')) return 'agreements';
  const isPlaced =
    (has('lng') && has('lat')) ||
    (guessedMapping('facilities', table).columns.lng !== undefined && guessedMapping('facilities', table).columns.lat !== undefined);
  if (corners && corners.rows.length > table.rows / 2 && !has('network')) return 'boundaries';
  if (isPlaced) return has('people') && !has('network') && !has('kind') ? 'demand' : 'facilities';
  if (has('delivered') && has('year')) return 'volumes';
  return has('tier') ? 'tiers' : 'facilities';
}

/** Names of a table's columns as one text: files of the same shape are mapped alike. Empty without names: as many columns are no likeness. */
export function shapeOf(table: Pick<RawTable, 'names'>): string {
  if (table.names.every((name) => /^#\d+$/.test(name))) return '';
  return [...table.names].sort().join('\u001f');
}

/** A column by its name, or by the last part of it where it is of an object within. */
function indexNamed(table: RawTable, field: FieldName, taken: ReadonlySet<string>): number {
  const find = (nameOf: (name: string) => string) => table.names.findIndex((name) => !taken.has(name) && names[field].test(plainName(nameOf(name))));
  const whole = find((name) => name);
  return whole >= 0 ? whole : find((name) => name.split('.').at(-1) ?? name);
}

/** Whether the column that is called a kind has known ones in most of its cells: "type" may be of anything. */
function saysKinds(table: RawTable, taken: ReadonlySet<string>): boolean {
  const column = table.columns[indexNamed(table, 'kind', taken)];
  const texts = column ? sampled(column) : [];
  return texts.filter((text) => kindCode(text) >= 0).length * 2 > texts.length;
}

function sampled(column: RawColumn): string[] {
  return sampledTexts(column)
    .slice(0, sampleRows)
    .filter((text) => text !== '');
}

/** Whether most cells are fractions of degrees whose middle lies within the bounds. */
function isDegrees(column: RawColumn, from: number, to: number): boolean {
  const mark = decimalMark(column);
  const numbers = sampled(column).map((text) => numberIn(text, mark));
  const fractions = numbers.filter((value) => !Number.isNaN(value) && !Number.isInteger(value)).sort((a, b) => a - b);
  const middle = Math.abs(fractions[fractions.length >> 1] ?? Number.NaN);
  return fractions.length > numbers.length * 0.6 && middle >= from && middle <= to;
}

/** A column of words that seldom repeat. */
function isName(column: RawColumn): boolean {
  const texts = sampled(column);
  const words = texts.filter((text) => /\p{L}{2}/u.test(text) && !/\d{3}/.test(text) && !/[{}@/\\]/.test(text));
  return texts.length > 1 && words.length > texts.length * 0.9 && new Set(texts).size > texts.length * 0.5;
}

/** A column of short texts that hardly repeat, with a digit in each and no year. */
function isIdentifier(column: RawColumn): boolean {
  const texts = sampled(column);
  return (
    texts.length > 1 &&
    new Set(texts).size === texts.length &&
    texts.every((text) => text.length <= 24 && /\d/.test(text) && !/[.\s]/.test(text)) &&
    Number.isNaN(yearIn(texts[0]))
  );
}
