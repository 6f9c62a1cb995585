import { emptyColumns } from '#columns/empty-columns.ts';
import { tableNames } from '#columns/manifest.ts';
import type { Dictionary } from '#columns/schema.ts';
import * as tables from '#columns/tables.ts';
import { kinds, measures, none, settlements, type Tier, tiers } from '#columns/vocabulary.ts';
import { type CoverageAnswer, cellCount, cellIndex } from '#engine/coverage/answer.ts';
import type { DataSummary } from '#worker/protocol.ts';

function dictionaryOf(words: readonly string[]): Dictionary {
  const values = [...new Set(words)];
  return { values, codes: Uint16Array.from(words, (word) => values.indexOf(word)) };
}

const repeated = <T>(value: T, times: number) => Array.from({ length: times }, () => value);

/** The small tables of a data set: two provinces (one without data), an alliance, four networks and the 2014 agreement. */
export function namedTables(): Pick<DataSummary, 'networks' | 'alliances' | 'agreements' | 'regions'> {
  return {
    regions: {
      rows: 3,
      code: Int32Array.of(510_000, 510_100, 710_000),
      level: Uint8Array.of(0, 1, 0),
      parent: Int32Array.of(none, 510_000, none),
      country: dictionaryOf(['CN', 'CN', 'CN']),
      nameZh: ['四川省', '成都市', '台湾省'],
      nameEn: ['Sichuan', 'Chengdu', 'Taiwan'],
      pinyin: ['si chuan', 'cheng du', 'tai wan'],
      lng: Float64Array.of(104, 104, 121),
      lat: Float64Array.of(30, 30, 25),
      population: Int32Array.of(83_674_866, 20_937_757, none),
      populationStatus: Uint8Array.of(0, 0, 0),
      inData: Uint8Array.of(1, 1, 0),
    },
    networks: {
      rows: 4,
      id: dictionaryOf(['china-post', 'sto', 'yto', 'cainiao']),
      nameZh: ['中国邮政', '申通', '圆通', '菜鸟'],
      nameEn: ['China Post', 'STO', 'YTO', 'Cainiao'],
      country: dictionaryOf(['CN', 'CN', 'CN', 'CN']),
      note: repeated('', 4),
    },
    alliances: {
      rows: 2,
      alliance: dictionaryOf(['cainiao', 'cainiao']),
      nameZh: ['菜鸟联盟', '菜鸟联盟'],
      nameEn: ['Cainiao alliance', 'Cainiao alliance'],
      member: dictionaryOf(['sto', 'yto']),
      from: Int16Array.of(2013, 2013),
      to: Int16Array.of(none, none),
      status: Uint8Array.of(0, 0),
      source: ['', ''],
    },
    agreements: {
      rows: 2,
      id: dictionaryOf(['agreement-2014', 'agreement-2014']),
      nameZh: ['2014 年协议', '2014 年协议'],
      nameEn: ['2014 agreement', '2014 agreement'],
      owner: dictionaryOf(['china-post', 'china-post']),
      user: dictionaryOf(['cainiao', 'cainiao']),
      kind: Uint8Array.of(kinds.indexOf('service-point'), kinds.indexOf('agency')),
      tiers: ['', ''],
      settlements: ['', ''],
      from: Int16Array.of(2014, 2014),
      to: Int16Array.of(none, none),
      status: Uint8Array.of(0, 0),
      source: ['', ''],
    },
  };
}

/** Reach where every cell holds the same amounts: total, before and after. */
export function evenAnswer(total: number, before: number, after: number, inTiers: readonly Tier[] = tiers): CoverageAnswer {
  const answer = { total: new Float64Array(cellCount), before: new Float64Array(cellCount), after: new Float64Array(cellCount) };
  for (const tier of inTiers) {
    for (const settlement of settlements.keys()) {
      for (const measure of measures.keys()) {
        const cell = cellIndex(tiers.indexOf(tier), settlement, measure);
        answer.total[cell] = total;
        answer.before[cell] = before;
        answer.after[cell] = after;
      }
    }
  }
  return answer;
}

/** A whole summary around the named tables, with the modelling choices and hexagons left empty. */
export function dataSummary(): DataSummary {
  const nowhere = { file: '', rows: 0, bytes: 0, sha256: '', sources: [], modelled: { en: '', zh: '' } };
  return {
    manifest: {
      schema: 1,
      id: 'sample',
      hash: '0a1b2c3d4e5f',
      title: { en: 'Sample', zh: '样例' },
      home: 'CN',
      years: [2013, 2024],
      made: '2026-11-22',
      tables: Object.fromEntries(tableNames.map((name) => [name, nowhere])) as unknown as DataSummary['manifest']['tables'],
      drawings: { outlines: nowhere, basemap: nowhere },
      tierLists: [{ id: 'yicai-2022', publisher: { en: 'Yicai', zh: '第一财经' }, year: 2022, tiers: [...tiers] }],
      sources: [],
    },
    problems: [],
    rejected: [],
    demandRows: 0,
    tiers: emptyColumns(tables.tierTable),
    ranges: emptyColumns(tables.ranges),
    hexagons: emptyColumns(tables.hexagons),
    hexagonCounts: [],
    ...namedTables(),
  };
}
