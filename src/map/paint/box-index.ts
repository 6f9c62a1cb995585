import type { Box } from './painter.ts';

/** Finds boxes by place. */
export interface BoxIndex {
  /** Visits once each item whose box touches the asked one; edges count. */
  readonly search: (box: Box, visit: (item: number) => void) => void;
}

const maxCellsPerSide = 512;

/**
 * Sorts boxes into a grid with about one cell per item. `boxes` holds minX, minY, maxX, maxY of each item. An item
 * lies in every cell that it touches, so few may be large; memory is 4 bytes per item and cell, and 4 per item.
 */
export function boxIndex(boxes: Float64Array): BoxIndex {
  const count = boxes.length / 4;
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < boxes.length; at += 4) {
    left = Math.min(left, boxes[at]);
    top = Math.min(top, boxes[at + 1]);
    right = Math.max(right, boxes[at + 2]);
    bottom = Math.max(bottom, boxes[at + 3]);
  }
  const side = Math.max(1, Math.min(maxCellsPerSide, Math.ceil(Math.sqrt(count))));
  // All in one cell where they lie on one line, or so nearly that the division overflows.
  const cellsPer = (extent: number) => (Number.isFinite(side / extent) ? side / extent : 0);
  const perX = cellsPer(right - left);
  const perY = cellsPer(bottom - top);
  const column = (x: number) => Math.max(0, Math.min(side - 1, Math.floor((x - left) * perX)));
  const line = (y: number) => Math.max(0, Math.min(side - 1, Math.floor((y - top) * perY)));
  // Each box is placed once; first column and line serve the search too.
  const firstColumns = new Uint16Array(count);
  const firstLines = new Uint16Array(count);
  const lastColumns = new Uint16Array(count);
  const lastLines = new Uint16Array(count);
  const start = new Int32Array(side * side + 1);
  for (let item = 0; item < count; item++) {
    firstColumns[item] = column(boxes[item * 4]);
    firstLines[item] = line(boxes[item * 4 + 1]);
    lastColumns[item] = column(boxes[item * 4 + 2]);
    lastLines[item] = line(boxes[item * 4 + 3]);
    for (let y = firstLines[item]; y <= lastLines[item]; y++) for (let x = firstColumns[item]; x <= lastColumns[item]; x++) start[y * side + x + 1]++;
  }
  for (let cell = 0; cell < side * side; cell++) start[cell + 1] += start[cell];
  const items = new Int32Array(start[side * side]);
  const next = start.slice();
  for (let item = 0; item < count; item++) {
    for (let y = firstLines[item]; y <= lastLines[item]; y++) {
      for (let x = firstColumns[item]; x <= lastColumns[item]; x++) items[next[y * side + x]++] = item;
    }
  }

  return {
    search({ minX, minY, maxX, maxY }, visit) {
      if (count === 0 || minX > right || maxX < left || minY > bottom || maxY < top) return;
      const [firstColumn, lastColumn, firstLine, lastLine] = [column(minX), column(maxX), line(minY), line(maxY)];
      for (let y = firstLine; y <= lastLine; y++) {
        for (let x = firstColumn; x <= lastColumn; x++) {
          for (let at = start[y * side + x]; at < start[y * side + x + 1]; at++) {
            const item = items[at];
            const box = item * 4;
            if (boxes[box] > maxX || boxes[box + 2] < minX || boxes[box + 1] > maxY || boxes[box + 3] < minY) continue;
            // An item is visited in the first cell that it and the asked box share, so never twice and without a list of those seen.
            if (x === Math.max(firstColumn, firstColumns[item]) && y === Math.max(firstLine, firstLines[item])) visit(item);
          }
        }
      }
    },
  };
}
