import gcoord from 'gcoord';
import iconv from 'iconv-lite';

/** Towns of Jinhua, WGS-84 (GeoNames, CC BY 4.0). */
const towns: readonly (readonly [name: string, lng: number, lat: number])[] = [
  ['虞宅', 119.8681, 29.5668],
  ['檀溪', 119.94314, 29.62786],
  ['虎鹿', 120.45355, 29.37282],
  ['歌山', 120.43749, 29.28772],
  ['巍山', 120.43482, 29.32999],
  ['佐村', 120.49762, 29.32587],
  ['城东', 120.32281, 29.28646],
  ['六石', 120.3321, 29.30597],
  ['东阳江', 120.4377, 29.24407],
  ['尖山', 120.71623, 29.22499],
  ['三单', 120.63139, 29.29889],
  ['尚湖', 120.65398, 29.14765],
  ['方前', 120.67949, 29.0516],
  ['大盘', 120.562, 29.00453],
  ['双峰', 120.45758, 28.925],
  ['盘峰', 120.54006, 28.93905],
  ['冷水', 120.34615, 28.89994],
  ['新渥', 120.37412, 28.9484],
  ['千祥', 120.31358, 29.0426],
  ['马宅', 120.36625, 29.09262],
  ['安文', 120.43768, 29.05951],
  ['湖溪', 120.39096, 29.17929],
  ['横店', 120.31478, 29.15698],
  ['南市', 120.22974, 29.14875],
  ['南马', 120.22017, 29.1039],
  ['赤岸', 120.03036, 29.14501],
  ['龙山', 120.18204, 29.02321],
  ['古山', 120.16373, 28.98334],
  ['象珠', 120.0815, 28.98972],
  ['芝英', 120.12488, 28.94697],
  ['方岩', 120.1889, 28.93847],
  ['石柱', 120.09596, 28.84567],
  ['江南', 120.02358, 28.89111],
  ['西城', 120.02103, 28.89572],
  ['东城', 120.04024, 28.89381],
  ['花街', 119.9676, 28.92334],
  ['长山', 119.54775, 29.02088],
  ['白龙桥', 119.54818, 29.07769],
  ['秋滨', 119.61215, 29.07342],
  ['雅畈', 119.67535, 29.03657],
  ['苏孟', 119.63769, 29.03058],
  ['江东', 119.73856, 29.04855],
  ['岭下', 119.76121, 29.05523],
  ['澧浦', 119.8044, 29.10463],
];

/** An office beside a town's centre, now on one side and now on another. */
function office(index: number): { name: string; at: [lng: number, lat: number] } {
  const [name, lng, lat] = towns[index];
  return { name, at: [lng + (((index * 7) % 5) - 2) / 300, lat + (((index * 3) % 5) - 2) / 300] };
}

const file = (name: string, lines: readonly string[], encoding: string) => ({ name, mimeType: 'text/csv', buffer: iconv.encode(lines.join('\r\n'), encoding) });

/** What a manager has: GBK, GCJ-02, every ninth row the wrong way round, and three rows that are no use. */
export function dirtyFile() {
  const rows = towns.map((_, index) => {
    const { name, at } = office(index);
    const [lng, lat] = gcoord.transform(at, gcoord.WGS84, gcoord.GCJ02).map((value) => value.toFixed(6));
    return `A${index},${name}营业部,营业部,${index % 9 === 4 ? `${lat},${lng}` : `${lng},${lat}`}`;
  });
  return file(
    '顺丰.csv',
    ['网点编号,网点名称,类型,经度,纬度', 'B2,<img src=x onerror=alert(1)>,营业部,120.1,29.1', ...rows, 'B1,坏行,营业部,,', 'B3,零点,营业部,0,0'],
    'gbk',
  );
}

/** A partner's, in UTF-8 and WGS-84: offices beside the same towns and some farther off. */
export function partnersFile() {
  const rows = towns.slice(0, 30).map((_, index) => {
    const { name, at } = office(index);
    const far = index < 10 ? 0 : 0.05;
    return `P${index};${name}代办点;代办点;${String(at[0] + far).replace('.', ',')};${String(at[1]).replace('.', ',')};中国邮政`;
  });
  return file('postal.csv', ['id;name;kind;lng;lat;network', ...rows], 'utf8');
}

/** Towns of Estonia, Latvia and Lithuania, WGS-84 (GeoNames, CC BY 4.0), each with points of some networks. */
const balticTowns: readonly (readonly [name: string, lng: number, lat: number, networks: string])[] = [
  ['Tallinn', 24.75353, 59.43696, 'OLX'],
  ['Tartu', 26.72509, 58.38062, 'OX'],
  ['Pärnu', 24.50214, 58.38588, 'O'],
  ['Narva', 28.19028, 59.37722, 'O'],
  ['Riga', 24.10589, 56.946, 'OLX'],
  ['Daugavpils', 26.53333, 55.88333, 'OL'],
  ['Liepāja', 21.01667, 56.51667, 'O'],
  ['Vilnius', 25.2798, 54.68916, 'OLX'],
  ['Kaunas', 23.90961, 54.90272, 'LX'],
  ['Klaipėda', 21.13912, 55.7068, 'L'],
  ['Šiauliai', 23.31667, 55.93333, 'L'],
  ['Panevėžys', 24.35, 55.73333, 'L'],
];
const balticNetworks = { O: 'Omniva', L: 'LP Express', X: '<img src=x onerror=alert(1)>' } as const;

/** Parcel lockers of three networks, one of which has a script for a name; one row has no position. */
export function balticsFile() {
  const rows = balticTowns.flatMap(([name, lng, lat, networks]) =>
    [...networks].map((network) => `=${name}\t${balticNetworks[network as keyof typeof balticNetworks]}\tparcel locker\t${lat}\t${lng}`),
  );
  return file('baltics.tsv', ['name\tnetwork\ttype\tlat\tlng', ...rows, 'Nowhere\tOmniva\tparcel locker\t0\t0'], 'utf8');
}

export const townCount = towns.length;
