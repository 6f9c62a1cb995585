import type { Ground } from '../ground.ts';
import type { Painter, TileContext } from './painter.ts';
import { fontSizes, type LabelLayout, type Labels, labelLayouts } from './place-labels.ts';
import { worldSize } from './projection.ts';

/** Weight of each rank: provinces stand out, their capitals a little. */
const weights = [600, 500, 400, 400, 400] as const;

/** Provinces and towns stand back behind the cities and counties between them. */
const isSoft = (rank: number) => rank === 0 || rank === 4;

/** Writes names with a halo. Tiles agree on which names find room. */
export function labelPainter(labels: Labels, ground: Ground, fontFamily: string): Painter {
  const widths = new Float64Array(labels.text.length).fill(Number.NaN);
  const fontOf = (label: number) => `${weights[labels.rank[label]]} ${fontSizes[labels.rank[label]]}px ${fontFamily}`;
  let measured: TileContext | undefined;
  const layouts = labelLayouts(labels, (label) => {
    if (Number.isNaN(widths[label]) && measured) {
      measured.font = fontOf(label);
      widths[label] = measured.measureText(labels.text[label]).width;
    }
    return widths[label];
  });
  let layout: LabelLayout | undefined;
  let layoutZoom = Number.NaN;
  return (tile, context) => {
    measured = context;
    if (!layout || tile.z !== layoutZoom) layout = layouts(tile.z, worldSize(tile.z));
    layoutZoom = tile.z;
    const left = tile.x * tile.size;
    const top = tile.y * tile.size;
    const { label, boxes } = layout({ minX: left, minY: top, maxX: left + tile.size, maxY: top + tile.size });
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = ground.halo;
    for (let item = 0; item < label.length; item++) {
      const x = (boxes[item * 4] + boxes[item * 4 + 2]) / 2 - left;
      const y = (boxes[item * 4 + 1] + boxes[item * 4 + 3]) / 2 - top;
      context.font = fontOf(label[item]);
      context.fillStyle = isSoft(labels.rank[label[item]]) ? ground.softText : ground.text;
      context.strokeText(labels.text[label[item]], x, y);
      context.fillText(labels.text[label[item]], x, y);
    }
  };
}
