import { createElementObject, createTileLayerComponent, updateGridLayer } from '@react-leaflet/core';
import type { GridLayerOptions } from 'leaflet';
import type { Painter } from '#map/paint/painter.ts';
import { PaintedGrid } from './painted-grid.ts';

export interface PaintedTilesProps extends GridLayerOptions {
  readonly painter: Painter;
  /** What is drawn changes seldom: see `PaintedGrid`. */
  readonly isStill?: boolean;
  /** Told each time when every tile shows what the painter draws. */
  readonly onPainted?: (() => void) | undefined;
}

/** A layer of canvases that a painter draws. A new painter draws over what is there; nothing is mounted anew. */
export const PaintedTiles = createTileLayerComponent<PaintedGrid, PaintedTilesProps>(
  ({ painter, isStill = false, onPainted, ...options }, context) => createElementObject(new PaintedGrid(painter, isStill, onPainted, options), context),
  (layer, props, previous) => {
    updateGridLayer(layer, props, previous);
    if (props.painter === previous.painter) layer.setOnPainted(props.onPainted);
    else layer.setPainter(props.painter, props.onPainted);
  },
);
