import { useMemo } from 'react';
import { useMap } from 'react-leaflet';
import type { Columns } from '#columns/schema.ts';
import type { regions } from '#columns/tables.ts';
import { labelPainter } from '#map/paint/label-painter.ts';
import { grounds } from '../ground.ts';
import type { ColourScheme, Language, NamedTowns } from '../map-props.ts';
import { nameLabels } from '../name-labels.ts';
import { PaintedTiles } from './PaintedTiles.tsx';

export interface LabelLayerProps {
  readonly regions: Columns<typeof regions>;
  readonly towns: NamedTowns | undefined;
  readonly language: Language;
  readonly scheme: ColourScheme;
}

/** Names of provinces, cities, counties and towns in the reader's language, more as one comes nearer. */
export function LabelLayer({ regions, towns, language, scheme }: LabelLayerProps) {
  const map = useMap();
  const labels = useMemo(() => nameLabels(regions, towns, language), [regions, towns, language]);
  const painter = useMemo(() => labelPainter(labels, grounds[scheme], getComputedStyle(map.getContainer()).fontFamily), [labels, scheme, map]);
  return <PaintedTiles isStill painter={painter} zIndex={5} />;
}
