import { Fragment } from 'react';
import { CircleMarker, Polyline } from 'react-leaflet';
import { grounds } from '../ground.ts';
import type { ColourScheme, DrawnPath } from '../map-props.ts';

export interface PathLayerProps {
  readonly paths: readonly DrawnPath[];
  readonly scheme: ColourScheme;
}

const widths = { main: 3, other: 1.5 } as const;

/** Paths of a parcel as straight lines between their stops, dashed in the air; a ring where it changes hands. A few elements, so Leaflet draws them. */
export function PathLayer({ paths, scheme }: PathLayerProps) {
  const { halo, pin, land } = grounds[scheme];
  return paths.map(({ name, weight, legs }) =>
    legs.map(({ from, to, inTheAir, handOff }, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: legs of one path have no identity but their place
      <Fragment key={`${name} ${at}`}>
        <Polyline positions={[from, to]} interactive={false} pathOptions={{ color: halo, weight: widths[weight] + 3 }} />
        <Polyline positions={[from, to]} interactive={false} pathOptions={{ color: pin, weight: widths[weight], ...(inTheAir ? { dashArray: '8 6' } : {}) }} />
        {weight === 'main' && (
          <CircleMarker center={to} radius={handOff ? 7 : 4} interactive={false} pathOptions={{ color: pin, weight: 2, fillColor: land, fillOpacity: 1 }} />
        )}
      </Fragment>
    )),
  );
}
