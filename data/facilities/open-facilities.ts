import { allianceMembers } from '../partners/networks.ts';
import { courierNetworks } from './couriers.ts';
import { type Facility, firstYear } from './facility.ts';

/** Whether a facility is open on 31 December of the year; of years before the first that is modelled, that of the first. */
export function isOpen(facility: Facility, year: number): boolean {
  const at = Math.max(year, firstYear);
  return facility.opened <= at && (facility.closed < 0 || facility.closed > at);
}

/** Networks behind a word of the validation's figures: the alliance in that year, all couriers, the couriers with the post, or one network. */
export function networksOf(word: string, year: number): ReadonlySet<string> {
  if (word === 'alliance') return allianceMembers(year);
  if (word === 'couriers') return new Set(courierNetworks);
  if (word === 'sector') return new Set([...courierNetworks, 'china-post']);
  return new Set([word]);
}

/** Outlets that the State Post Bureau counts: the couriers' stations and the post's own offices, without its agencies and delivery offices. */
export function isSectorOutlet({ network, kind }: Facility): boolean {
  return network === 'china-post' ? kind === 'service-point' : kind === 'station';
}
