import type { LatLng, LatLngTuple } from 'leaflet';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { Polygon, useMap, useMapEvents } from 'react-leaflet';
import { entriesByRow } from '#map/paint/area-painter.ts';
import { latOf, lngOf, worldX, worldY } from '#map/paint/projection.ts';
import { type Shapes, shapeAt } from '#map/paint/shapes.ts';
import { grounds } from '../ground.ts';
import type { AreaReach, ColourScheme, PickedArea } from '../map-props.ts';
import { AreaTip } from './AreaTip.tsx';

export interface AreaPointerProps {
  readonly shapes: Shapes;
  readonly areas: AreaReach;
  readonly scheme: ColourScheme;
  readonly tipOf: ((area: PickedArea) => ReactNode) | undefined;
  readonly onPick: ((area: PickedArea | null) => void) | undefined;
}

/** Finds the area under the pointer or finger, rims it and says what it holds. Found by place: areas are pixels, not elements. */
export function AreaPointer({ shapes, areas, scheme, tipOf, onPick }: AreaPointerProps) {
  const map = useMap();
  const moving = useRef(false);
  const [hovered, setHovered] = useState({ shapes, shape: -1 });
  const entries = useMemo(() => entriesByRow(areas.answer, shapes), [areas, shapes]);

  const areaOf = (shape: number): PickedArea | null => {
    const entry = shape < 0 ? -1 : entries[shapes.row[shape]];
    if (entry < 0) return null;
    const { row, total, before, after } = areas.answer;
    return { unit: areas.unit, row: row[entry], total: total[entry], before: before[entry], after: after[entry] };
  };
  const hover = (shape: number) => setHovered((last) => (last.shape === shape && last.shapes === shapes ? last : { shapes, shape }));
  const under = ({ lng, lat }: LatLng) => shapeAt(shapes, worldX(lng), worldY(lat));

  useMapEvents({
    mousemove: (event) => moving.current || hover(under(event.latlng)),
    mouseout: () => hover(-1),
    movestart: () => {
      moving.current = true;
      hover(-1);
    },
    moveend: () => {
      moving.current = false;
    },
    click: (event) => {
      const shape = under(event.latlng);
      hover(shape);
      onPick?.(areaOf(shape));
    },
  });

  // A shape's number means nothing once the shapes are others.
  const shape = hovered.shapes === shapes ? hovered.shape : -1;
  const area = areaOf(shape);
  return (
    area && (
      <>
        <Polygon positions={ringsOf(shapes, shape)} interactive={false} pathOptions={{ color: grounds[scheme].text, weight: 1.5, fill: false }} />
        {tipOf && <AreaTip at={map.latLngToContainerPoint(topOf(shapes, shape))}>{tipOf(area)}</AreaTip>}
      </>
    )
  );
}

function ringsOf({ ringOf, pointOf, points }: Shapes, shape: number): LatLngTuple[][] {
  const rings: LatLngTuple[][] = [];
  for (let ring = ringOf[shape]; ring < ringOf[shape + 1]; ring++) {
    const positions: LatLngTuple[] = [];
    for (let point = pointOf[ring]; point < pointOf[ring + 1]; point++) positions.push([latOf(points[point * 2 + 1]), lngOf(points[point * 2])]);
    rings.push(positions);
  }
  return rings;
}

function topOf({ boxes }: Shapes, shape: number): LatLngTuple {
  return [latOf(boxes[shape * 4 + 1]), lngOf((boxes[shape * 4] + boxes[shape * 4 + 2]) / 2)];
}
