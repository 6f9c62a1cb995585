import { useMemo } from 'react';
import { useMap } from 'react-leaflet';
import type { Columns } from '#columns/schema.ts';
import type { regions } from '#columns/tables.ts';
import { labelPainter } from '#map/paint/label-painter.ts';
import { grounds } from '../ground.ts';
import type { ColourScheme, Language } from '../map-props.ts';
import { seatLabels } from '../seat-labels.ts';
import { PaintedTiles } from './PaintedTiles.tsx';

export interface LabelLayerProps {
  readonly regions: Columns<typeof regions>;
  readonly language: Language;
  readonly scheme: ColourScheme;
}

/** Names of capitals and seats in the reader's language. */
export function LabelLayer({ regions, language, scheme }: LabelLayerProps) {
  const map = useMap();
  const labels = useMemo(() => seatLabels(regions, language), [regions, language]);
  const painter = useMemo(() => labelPainter(labels, grounds[scheme], getComputedStyle(map.getContainer()).fontFamily), [labels, scheme, map]);
  return <PaintedTiles painter={painter} zIndex={5} />;
}
