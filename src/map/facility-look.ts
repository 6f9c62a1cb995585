import { kinds, none } from '#columns/vocabulary.ts';
import type { FacilityPoints, FacilitySorts } from '#worker/protocol.ts';
import { densityBreaks, densityColours } from './density-scale.ts';
import type { ColourScheme, FacilitiesInView, FacilityFilter } from './map-props.ts';
import { channelsOf, networkColour, rims } from './network-colours.ts';
import type { PointLook, PointStyle } from './paint/paint-picture.ts';
import { symbolOfKind } from './paint/symbols.ts';

/** `network` of `FacilitySorts` is a byte. */
const networksMost = 256;

/** What is drawn while facilities are on their way: the layer and its painter stand before they come. */
export const noFacilities: FacilityPoints = {
  lng: new Float64Array(0),
  lat: new Float64Array(0),
  code: new Uint16Array(0),
  sorts: { network: new Uint8Array(0), kind: new Uint8Array(0), opened: new Int16Array(0), closed: new Int16Array(0) },
};

/** Shape by kind and colour by network; sorts that the filter leaves out have no style. */
export function facilityLook(sorts: FacilitySorts, filter: FacilityFilter, scheme: ColourScheme): PointLook {
  const numbers = Uint16Array.from(sorts.network, (network, sort) => styleNumber(network, sorts.kind[sort]));
  const styleOf = numbers.map((style, sort) => (passesFilter(sorts, sort, filter) ? style : 0));
  // Also of those that are left out: a picture reaches as far as its largest symbol, and a filter is to change nothing but styles.
  const styles: PointStyle[] = [];
  for (const style of new Set(numbers)) {
    const { network, kind } = networkAndKind(style);
    styles[style] = { colour: channelsOf(networkColour(network, scheme)), symbol: symbolOfKind[kinds[kind]] };
  }
  return { styleOf, styles, rim: rims[scheme], breaks: densityBreaks, ramp: densityColours[scheme].map(channelsOf) };
}

/** Facilities in view by network and kind, from their number by style. */
export function facilitiesInView(counts: Int32Array, single: boolean): FacilitiesInView {
  const byNetwork = new Int32Array(networksMost);
  const byKind = new Int32Array(kinds.length);
  for (let style = 1; style < counts.length; style++) {
    const { network, kind } = networkAndKind(style);
    byNetwork[network] += counts[style];
    byKind[kind] += counts[style];
  }
  return { single, byNetwork, byKind };
}

/** Whether facilities of a sort are drawn. */
export function passesFilter({ network, kind, opened, closed }: FacilitySorts, sort: number, filter: FacilityFilter): boolean {
  const isOpen = opened[sort] <= filter.year && (closed[sort] === none || filter.year < closed[sort]);
  return isOpen && filter.kinds.includes(kinds[kind[sort]]) && (filter.networks === null || filter.networks.includes(network[sort]));
}

function styleNumber(network: number, kind: number): number {
  return 1 + network * kinds.length + kind;
}

function networkAndKind(style: number): { network: number; kind: number } {
  return { network: Math.floor((style - 1) / kinds.length), kind: (style - 1) % kinds.length };
}
