import { useMemo } from 'react';
import type { Topology } from 'topojson-specification';
import type { Columns } from '#columns/schema.ts';
import type { regions } from '#columns/tables.ts';
import { basemapPainter } from '#map/paint/basemap-painter.ts';
import { shapesOf } from '#map/paint/shapes.ts';
import { linesOf, type Outlines, patchesOf, regionsOf } from '../drawings.ts';
import { grounds } from '../ground.ts';
import type { ColourScheme } from '../map-props.ts';
import { rowsOfRegions } from '../region-rows.ts';
import { PaintedTiles } from './PaintedTiles.tsx';

export interface BasemapLayerProps {
  readonly basemap: Topology | undefined;
  readonly outlines: Outlines | undefined;
  readonly regions: Columns<typeof regions> | undefined;
  readonly scheme: ColourScheme;
  readonly attribution: string;
}

const nothing = shapesOf([]);

/** The quiet ground: land, water, country lines, and hatching over regions that are not in the data. */
export function BasemapLayer({ basemap, outlines, regions, scheme, attribution }: BasemapLayerProps) {
  const ground = useMemo(
    () => ({
      land: basemap ? patchesOf(basemap, 'land') : nothing,
      lakes: basemap ? patchesOf(basemap, 'lakes') : nothing,
      rivers: basemap ? linesOf(basemap, 'rivers') : nothing,
      countries: basemap ? linesOf(basemap, 'countries') : nothing,
    }),
    [basemap],
  );
  const notInData = useMemo(() => {
    if (!outlines || !regions) return nothing;
    const rowOf = rowsOfRegions(regions);
    return regionsOf(outlines, 'province', (code) => {
      const row = rowOf.get(code) ?? -1;
      return row >= 0 && regions.inData[row] === 0 ? row : -1;
    });
  }, [outlines, regions]);
  const painter = useMemo(() => basemapPainter({ ...ground, notInData }, grounds[scheme]), [ground, notInData, scheme]);
  return <PaintedTiles isStill painter={painter} zIndex={1} attribution={attribution} />;
}
