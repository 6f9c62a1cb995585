import { boxIndex } from './box-index.ts';
import type { Box } from './painter.ts';

/** Names to write, the most important first. */
export interface Labels {
  readonly text: readonly string[];
  /** In shares of the world. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The name is written at the zooms `fromZoom <= zoom < toZoom`. */
  readonly fromZoom: Float64Array;
  readonly toZoom: Float64Array;
  /** Place in `fontSizes`. */
  readonly rank: Uint8Array;
}

/** Height of the letters of each rank, CSS pixels: provinces, their capitals, prefectures, counties, towns. */
export const fontSizes = [13, 13, 12, 11, 11] as const;

/** Free space around a name, CSS pixels: names that are closer than that compete, and the more important one stays. */
const clearance = 6;

/** Names that are written in a box: minX, minY, maxX, maxY of each in the world's pixels. */
export interface PlacedLabels {
  readonly label: Int32Array;
  readonly boxes: Float64Array;
}

/** Names written at one zoom, asked for box by box. Boxes agree on every name that reaches into both. */
export type LabelLayout = (box: Box) => PlacedLabels;

type Kept = 'unknown' | 'kept' | 'left-out';
const codeOf: Readonly<Record<Kept, number>> = { unknown: 0, kept: 1, 'left-out': 2 };

/**
 * Takes the labels in their order and keeps each that overlaps none kept before (greedy), as if all were looked at. It is only worked out for
 * those that are asked for: whether a name is kept depends on the more important ones beside it, and so on. `widthOf` in CSS pixels; a name is
 * taken to be no wider than its number of letters times their height.
 */
export function labelLayouts(labels: Labels, widthOf: (label: number) => number): (zoom: number, world: number) => LabelLayout {
  const count = labels.text.length;
  const mostHalfWidth = (label: number) => (labels.text[label].length * fontSizes[labels.rank[label]]) / 2 + clearance;
  const spots = new Float64Array(count * 4);
  for (let label = 0; label < count; label++) {
    spots[label * 4] = spots[label * 4 + 2] = labels.x[label];
    spots[label * 4 + 1] = spots[label * 4 + 3] = labels.y[label];
  }
  const index = boxIndex(spots);
  let reachX = 0;
  for (let label = 0; label < count; label++) reachX = Math.max(reachX, mostHalfWidth(label));
  const reachY = Math.max(...fontSizes) / 2 + clearance;

  return (zoom, world) => {
    const known = new Uint8Array(count);
    const isWritten = (label: number) => labels.fromZoom[label] <= zoom && zoom < labels.toZoom[label];
    const halfWidth = (label: number) => Math.min(mostHalfWidth(label), widthOf(label) / 2 + clearance);
    const halfHeight = (label: number) => fontSizes[labels.rank[label]] / 2 + clearance;
    const overlap = (a: number, b: number) =>
      Math.abs(labels.x[a] - labels.x[b]) * world < halfWidth(a) + halfWidth(b) && Math.abs(labels.y[a] - labels.y[b]) * world < halfHeight(a) + halfHeight(b);
    const search = (box: Box, visit: (label: number) => void) => {
      const { minX, minY, maxX, maxY } = box;
      index.search({ minX: minX / world, minY: minY / world, maxX: maxX / world, maxY: maxY / world }, (label) => isWritten(label) && visit(label));
    };
    const isKept = (label: number): boolean => {
      if (known[label] !== codeOf.unknown) return known[label] === codeOf.kept;
      const [x, y] = [labels.x[label] * world, labels.y[label] * world];
      const [farX, farY] = [halfWidth(label) + reachX, halfHeight(label) + reachY];
      const rivals: number[] = [];
      let isBeaten = false;
      search({ minX: x - farX, minY: y - farY, maxX: x + farX, maxY: y + farY }, (other) => {
        if (isBeaten || other >= label || known[other] === codeOf['left-out'] || !overlap(label, other)) return;
        if (known[other] === codeOf.kept) isBeaten = true;
        else rivals.push(other);
      });
      // The most important first: where many stand on one spot, it alone is looked at.
      isBeaten ||= rivals.sort((a, b) => a - b).some(isKept);
      known[label] = isBeaten ? codeOf['left-out'] : codeOf.kept;
      return !isBeaten;
    };

    return (box) => {
      const found: number[] = [];
      const boxes: number[] = [];
      search({ minX: box.minX - reachX, minY: box.minY - reachY, maxX: box.maxX + reachX, maxY: box.maxY + reachY }, (label) => {
        const [x, y] = [labels.x[label] * world, labels.y[label] * world];
        const [wide, high] = [halfWidth(label), halfHeight(label)];
        if (x + wide < box.minX || x - wide > box.maxX || y + high < box.minY || y - high > box.maxY || !isKept(label)) return;
        found.push(label);
        boxes.push(x - wide, y - high, x + wide, y + high);
      });
      return { label: Int32Array.from(found), boxes: Float64Array.from(boxes) };
    };
  };
}
