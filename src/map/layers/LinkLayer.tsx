import { Polyline } from 'react-leaflet';
import { grounds } from '../ground.ts';
import type { ColourScheme, PlaceLinks } from '../map-props.ts';
import { networkColour } from '../network-colours.ts';

interface LinkLayerProps {
  readonly links: PlaceLinks;
  readonly scheme: ColourScheme;
}

/** Straight lines from a place to the nearest facility of each network, in the colour of the network. */
export function LinkLayer({ links: { from, network, lng, lat }, scheme }: LinkLayerProps) {
  return Array.from(network, (row, link) => {
    const line: [number, number][] = [
      [from.lat, from.lng],
      [lat[link], lng[link]],
    ];
    return [
      <Polyline key={`${row} halo`} positions={line} interactive={false} pathOptions={{ color: grounds[scheme].halo, weight: 5 }} />,
      <Polyline key={row} positions={line} interactive={false} pathOptions={{ color: networkColour(row, scheme), weight: 2.5 }} />,
    ];
  });
}
