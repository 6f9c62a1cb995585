import { CircleMarker, Polygon } from 'react-leaflet';
import type { PickOutline } from '../pick-outline.ts';

export interface PickRimProps {
  readonly outline: PickOutline;
  readonly colour: string;
  readonly weight: number;
}

/** Radius of the ring around a facility, CSS pixels: outside the largest symbol. */
const ringRadius = 10;

/** A rim around an area, or a ring around facilities. */
export function PickRim({ outline: { rings, top }, colour, weight }: PickRimProps) {
  const options = { color: colour, weight, fill: false };
  if (rings) return <Polygon positions={rings} interactive={false} pathOptions={options} />;
  return <CircleMarker center={top} radius={ringRadius} interactive={false} pathOptions={options} />;
}
