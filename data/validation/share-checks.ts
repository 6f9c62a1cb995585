import type { Status } from '../../src/columns/vocabulary.ts';
import { courierNetworks } from '../facilities/couriers.ts';
import type { Facility } from '../facilities/facility.ts';
import { isOpen } from '../facilities/open-facilities.ts';
import type { Model } from '../model.ts';
import { nearestKm } from '../reach/nearest-km.ts';
import { facts } from '../read/csv.ts';
import { collectedShares, provinceCollected } from '../volumes/collected.ts';
import type { Delivered } from '../volumes/delivered.ts';
import type { Check } from './check.ts';

const villageLimitKm = 3;

/** Townships and villages served by year, the country's part of the parcels, and the largest cities' part. */
export function shareChecks(model: Model, { classShares }: Delivered): Check[] {
  const couriers = new Set<string>(courierNetworks);
  const isCourierOutlet = ({ network, kind }: Facility) => couriers.has(network) && kind === 'station';
  const isPostOffice = ({ network, kind }: Facility) => network === 'china-post' && kind === 'service-point';
  const isOutlet = (facility: Facility) => isCourierOutlet(facility) || isPostOffice(facility) || facility.kind === 'agency';
  const measured: Record<string, (year: number) => number> = {
    'townships with a courier outlet': (year) => townshipShare(model, year, isCourierOutlet),
    'townships with a post office': (year) => townshipShare(model, year, isPostOffice),
    'villages within 3 km of a courier outlet': (year) => villageShare(model, year, isCourierOutlet),
    'villages within 3 km of any outlet': (year) => villageShare(model, year, isOutlet),
    'parcels of rural areas': (year) => (classShares.get(year)?.town ?? 0) + (classShares.get(year)?.rural ?? 0),
    'top 15 cities in parcels collected': topCityShare,
  };
  return facts('published-shares').map((record) => ({
    check: record.check,
    scope: 'China',
    year: Number(record.year),
    unit: '%',
    published: Number(record.percent),
    modelled: 100 * measured[record.check](Number(record.year)),
    status: record.status as Status,
    source: record.source,
    note: record.note,
  }));
}

type Wanted = (facility: Facility) => boolean;

/** Part of the towns and townships that have a wanted facility within their bounds. */
function townshipShare({ places, facilities }: Model, year: number, wanted: Wanted): number {
  const served = new Set(facilities.filter((facility) => wanted(facility) && isOpen(facility, year)).map((facility) => facility.place));
  const townships = [...places.keys()].filter((row) => places[row].type === 'town' || places[row].type === 'township');
  return townships.filter((row) => served.has(row)).length / townships.length;
}

/** Part of the villages outside subdistricts within the limit of a wanted facility; distance <= limit counts. */
function villageShare({ places, demand, facilities }: Model, year: number, wanted: Wanted): number {
  const km = nearestKm(
    facilities.filter((facility) => wanted(facility) && isOpen(facility, year)),
    demand,
  );
  let [all, served] = [0, 0];
  for (let row = 0; row < demand.rows; row++) {
    if (places[demand.place[row]].type === 'street' || demand.point[row] === 0) continue;
    all += demand.villages[row];
    if (km[row] <= villageLimitKm) served += demand.villages[row];
  }
  return served / all;
}

function topCityShare(year: number): number {
  const provinces = provinceCollected();
  const parcels = collectedShares().map(({ province, share }) => share * (provinces.get(province)?.get(year) ?? 0));
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  return sum([...parcels].sort((a, b) => b - a).slice(0, 15)) / sum(parcels);
}
