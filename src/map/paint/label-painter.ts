import type { Ground } from '../ground.ts';
import { type BoxIndex, boxIndex } from './box-index.ts';
import type { Painter } from './painter.ts';
import { fontSizes, type Labels, type PlacedLabels, placedLabels } from './place-labels.ts';
import { worldSize } from './projection.ts';

interface Layout extends PlacedLabels {
  readonly index: BoxIndex;
}

/** Writes names with a halo. Which names find room is decided once per zoom for the whole world, so that tiles agree. */
export function labelPainter(labels: Labels, ground: Ground, fontFamily: string): Painter {
  const widths = new Float64Array(labels.text.length).fill(Number.NaN);
  let layout: Layout | undefined;
  let layoutZoom = Number.NaN;
  const fontOf = (label: number) => `${labels.rank[label] === 0 ? 500 : 400} ${fontSizes[labels.rank[label]]}px ${fontFamily}`;
  const layoutAt = (zoom: number, context: CanvasRenderingContext2D): Layout => {
    if (layout && zoom === layoutZoom) return layout;
    const placed = placedLabels(labels, zoom, worldSize(zoom), (label) => {
      if (Number.isNaN(widths[label])) {
        context.font = fontOf(label);
        widths[label] = context.measureText(labels.text[label]).width;
      }
      return widths[label];
    });
    layout = { ...placed, index: boxIndex(placed.boxes) };
    layoutZoom = zoom;
    return layout;
  };
  return (tile, context) => {
    const { label, boxes, index } = layoutAt(tile.z, context);
    const left = tile.x * tile.size;
    const top = tile.y * tile.size;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = ground.halo;
    context.fillStyle = ground.text;
    index.search({ minX: left, minY: top, maxX: left + tile.size, maxY: top + tile.size }, (item) => {
      const x = (boxes[item * 4] + boxes[item * 4 + 2]) / 2 - left;
      const y = (boxes[item * 4 + 1] + boxes[item * 4 + 3]) / 2 - top;
      context.font = fontOf(label[item]);
      context.strokeText(labels.text[label[item]], x, y);
      context.fillText(labels.text[label[item]], x, y);
    });
  };
}
