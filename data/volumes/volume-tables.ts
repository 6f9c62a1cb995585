import type { Columns } from '../../src/columns/schema.ts';
import type { networkShares, settlementWeights, volumes as volumeTable } from '../../src/columns/tables.ts';
import { settlements, statuses } from '../../src/columns/vocabulary.ts';
import { apportioned } from '../geography/apportion.ts';
import { facts } from '../read/csv.ts';
import { dictionaryOf } from '../write/dictionary-of.ts';
import { collectedShares, provinceCollected, volumeYears } from './collected.ts';
import type { Delivered } from './delivered.ts';

/** Collected and delivered parcels of each prefecture and year. */
export function volumeColumns(delivered: Delivered): Columns<typeof volumeTable> {
  const provinces = provinceCollected();
  const shares = collectedShares();
  const collected = new Map<string, number>();
  for (const [province, years] of provinces) {
    const members = shares.filter((share) => share.province === province);
    for (const [year, total] of years) {
      const parts = apportioned(
        total,
        members.map((member) => member.share),
      );
      for (const [i, { prefecture }] of members.entries()) collected.set(`${prefecture} ${year}`, parts[i]);
    }
  }
  const rows = shares.flatMap(({ prefecture, status }) => volumeYears.map((year) => ({ prefecture, year, status })));
  return {
    rows: rows.length,
    prefecture: Int32Array.from(rows, (row) => row.prefecture),
    year: Int16Array.from(rows, (row) => row.year),
    collected: Float64Array.from(rows, ({ prefecture, year }) => collected.get(`${prefecture} ${year}`) ?? 0),
    delivered: Float64Array.from(rows, ({ prefecture, year }) => delivered.parcels.get(prefecture)?.get(year) ?? 0),
    status: Uint8Array.from(rows, (row) => statuses.indexOf(row.status)),
  };
}

export function settlementWeightColumns({ weights }: Delivered): Columns<typeof settlementWeights> {
  const rows = [...weights].flatMap(([year, weight]) => settlements.map((settlement) => ({ year, settlement, weight: weight[settlement] })));
  return {
    rows: rows.length,
    year: Int16Array.from(rows, (row) => row.year),
    settlement: Uint8Array.from(rows, (row) => settlements.indexOf(row.settlement)),
    weight: Float64Array.from(rows, (row) => row.weight),
  };
}

/** How much a network's parcels lean to a settlement class, relative to its share of all. Ours. */
const leaning: Record<string, readonly [urban: number, town: number, rural: number]> = {
  'china-post': [0.75, 1.3, 1.6],
  sf: [1.15, 0.8, 0.6],
  jd: [1.15, 0.8, 0.6],
};

/** Share of each network and settlement class in the nation's parcels: recalled market shares, leaned to town or country, within the class shares. */
export function networkShareColumns({ classShares }: Delivered): Columns<typeof networkShares> {
  const rows = facts('market-shares').flatMap((record) => {
    const year = Number(record.year);
    const networks = Object.keys(record).filter((key) => !['year', 'status', 'source'].includes(key) && Number(record[key]) > 0);
    return settlements.flatMap((settlement, i) => {
      const leaned = networks.map((network) => Number(record[network]) * (leaning[network]?.[i] ?? 1));
      const sum = leaned.reduce((a, b) => a + b, 0);
      return networks.map((network, n) => ({ year, network, settlement, share: ((classShares.get(year)?.[settlement] ?? 0) * leaned[n]) / sum }));
    });
  });
  return {
    rows: rows.length,
    year: Int16Array.from(rows, (row) => row.year),
    network: dictionaryOf(rows.map((row) => row.network)),
    settlement: Uint8Array.from(rows, (row) => settlements.indexOf(row.settlement)),
    share: Float64Array.from(rows, (row) => row.share),
    status: Uint8Array.from(rows, () => statuses.indexOf('modelled')),
  };
}
