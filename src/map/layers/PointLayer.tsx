import { createElementObject, createLayerComponent } from '@react-leaflet/core';
import type { PointLook } from '#map/paint/paint-picture.ts';
import type { Points } from '#map/paint/point-grid.ts';
import { PointCanvas, type PointCanvasOptions } from './point-canvas.ts';

export interface PointLayerProps extends PointCanvasOptions {
  readonly points: Points;
  readonly look: PointLook;
}

/** A layer of points, up to a million. New points or another look replace what is drawn in place; nothing is mounted anew. */
export const PointLayer = createLayerComponent<PointCanvas, PointLayerProps>(
  ({ points, look, ...options }, context) => createElementObject(new PointCanvas(points, look, options), context),
  (layer, props, previous) => {
    layer.setHandlers(props);
    if (props.points !== previous.points) layer.setPoints(props.points);
    if (props.look !== previous.look) layer.setLook(props.look);
  },
);
