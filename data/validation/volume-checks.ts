import type { Status } from '../../src/columns/vocabulary.ts';
import { facts } from '../read/csv.ts';
import { collectedShares, nationalParcels, provinceCollected } from '../volumes/collected.ts';
import type { Check } from './check.ts';

/** Parcels collected: the nation, the provinces and the three regions of the State Post Bureau, and the one city that is published. */
export function volumeChecks(): Check[] {
  const collected = provinceCollected();
  return [...nationalChecks(collected), ...provinceChecks(collected), ...regionChecks(collected), ...cityChecks(collected)];
}

type Collected = ReturnType<typeof provinceCollected>;

function nationalChecks(collected: Collected): Check[] {
  return facts('express-national')
    .filter((record) => Number(record.year) >= 2013)
    .map((record) => ({
      check: 'parcels collected',
      scope: 'China',
      year: Number(record.year),
      unit: 'parcels',
      published: nationalParcels().get(Number(record.year)) ?? 0,
      modelled: sumIn(collected, [...collected.keys()], Number(record.year)),
      status: record.status as Status,
      source: record.source,
      note: record.note,
    }));
}

function provinceChecks(collected: Collected): Check[] {
  const names = new Map(facts('provinces').map((record) => [record.code, record.name_en]));
  return facts('express-provinces').map((record) => {
    const published = record.published_100m !== '';
    return {
      check: 'parcels collected',
      scope: names.get(record.code) ?? record.code,
      year: Number(record.year),
      unit: 'parcels',
      published: Math.round(Number(published ? record.published_100m : record.recalled_100m || record.parcels_100m) * 1e8),
      modelled: collected.get(Number(record.code))?.get(Number(record.year)) ?? 0,
      status: record.status as Status,
      source: published ? 'State Post Bureau' : record.source,
      note: published ? '' : 'The figure is not published evidence; the data scales it to the published share of its region.',
    };
  });
}

function regionChecks(collected: Collected): Check[] {
  const provinces = facts('provinces');
  return facts('express-regions').flatMap((record) =>
    ['east', 'central', 'west']
      .filter((region) => record[`${region}_percent`] !== '')
      .map((region) => {
        const members = provinces.filter((province) => province.express_region === region).map((province) => Number(province.code));
        const year = Number(record.year);
        return {
          check: 'share of parcels collected',
          scope: region,
          year,
          unit: '%',
          published: Number(record[`${region}_percent`]),
          modelled: (100 * sumIn(collected, members, year)) / sumIn(collected, [...collected.keys()], year),
          status: record.status as Status,
          source: record.source,
          note: year === 2018 ? 'Provinces are interpolated between 2014 and 2022.' : '',
        };
      }),
  );
}

function cityChecks(collected: Collected): Check[] {
  const shares = new Map(collectedShares().map((share) => [share.prefecture, share]));
  return facts('express-cities')
    .filter((record) => record.status === 'published')
    .map((record) => {
      const share = shares.get(Number(record.code));
      const year = Number(record.year);
      return {
        check: 'parcels collected',
        scope: record.name_zh,
        year,
        unit: 'parcels',
        published: Number(record.parcels_100m) * 1e8,
        modelled: Math.round((share?.share ?? 0) * (collected.get(share?.province ?? 0)?.get(year) ?? 0)),
        status: 'published',
        source: record.source,
        note: '',
      };
    });
}

function sumIn(collected: Collected, provinces: readonly number[], year: number): number {
  return provinces.reduce((sum, code) => sum + (collected.get(code)?.get(year) ?? 0), 0);
}
