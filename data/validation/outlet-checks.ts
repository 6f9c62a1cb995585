import type { Status } from '../../src/columns/vocabulary.ts';
import { isOpen, isSectorOutlet, networksOf } from '../facilities/open-facilities.ts';
import type { Model } from '../model.ts';
import { facts } from '../read/csv.ts';
import type { Check } from './check.ts';

/** Facilities by network and kind, outlets of the sector and in the country, and how much area and how many people there are to one. */
export function outletChecks(model: Model): Check[] {
  return [...countChecks(model), ...densityChecks(model)];
}

function countChecks({ places, facilities }: Model): Check[] {
  return facts('published-outlets').map((record) => {
    const year = Number(record.year);
    const networks = networksOf(record.networks, year);
    const kinds = record.kinds.split('+');
    const country = record.settlement === 'country';
    const counted = facilities.filter((facility) => {
      const { type, isSeat } = places[facility.place];
      if (country && (type === 'street' || isSeat)) return false;
      if (record.networks === 'sector' && !isSectorOutlet(facility)) return false;
      return networks.has(facility.network) && kinds.includes(facility.kind) && isOpen(facility, year);
    });
    return {
      check: record.check,
      scope: record.check === 'facilities' ? `${record.networks}: ${kinds.join(', ')}` : record.networks,
      year,
      unit: 'facilities',
      published: Number(record.published),
      modelled: counted.length,
      status: record.status as Status,
      source: record.source,
      note: record.note,
    };
  });
}

function densityChecks({ places, facilities }: Model): Check[] {
  const home = places.filter((place) => place.country === 'CN');
  const areaKm2 = home.reduce((sum, place) => sum + Math.PI * place.radiusKm ** 2, 0);
  const people = home.reduce((sum, place) => sum + place.population, 0);
  return facts('published-densities').map((record) => {
    const year = Number(record.year);
    const ofPost = record.check.endsWith('post office');
    const outlets = facilities.filter((facility) => isSectorOutlet(facility) && facility.network !== 'singpost' && isOpen(facility, year));
    const counted = ofPost ? outlets.filter((facility) => facility.network === 'china-post') : outlets;
    return {
      check: record.check,
      scope: 'China',
      year,
      unit: record.unit,
      published: Number(record.published),
      modelled: (record.unit === 'people' ? people : areaKm2) / counted.length,
      status: 'published' as Status,
      source: record.source,
      note: record.note,
    };
  });
}
