/** Names to write, the most important first. */
export interface Labels {
  readonly text: readonly string[];
  /** In shares of the world. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The name is written from this zoom on. */
  readonly fromZoom: Float64Array;
  /** 0 for the largest letters. */
  readonly rank: Uint8Array;
}

/** Height of the letters of each rank, CSS pixels. */
export const fontSizes = [13, 12, 11] as const;

/** Free space around a name, CSS pixels: names that are closer than that compete, and the more important one stays. */
const clearance = 10;
const cellSize = 128;

/** Names that are written at a zoom: minX, minY, maxX, maxY of each in the world's pixels. */
export interface PlacedLabels {
  readonly label: Int32Array;
  readonly boxes: Float64Array;
}

/** Takes the labels in their order and keeps each that overlaps none kept before (greedy); `widthOf` in CSS pixels. */
export function placedLabels(labels: Labels, zoom: number, world: number, widthOf: (label: number) => number): PlacedLabels {
  const kept: number[] = [];
  const boxes: number[] = [];
  const cells = new Map<number, number[]>();
  for (let label = 0; label < labels.text.length; label++) {
    if (zoom < labels.fromZoom[label]) continue;
    const halfWidth = widthOf(label) / 2 + clearance;
    const halfHeight = fontSizes[labels.rank[label]] / 2 + clearance;
    const [x, y] = [labels.x[label] * world, labels.y[label] * world];
    const box = [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
    const touched = cellsOf(box);
    if (touched.some((cell) => cells.get(cell)?.some((other) => overlaps(box, boxes, other * 4)))) continue;
    for (const cell of touched) {
      const inCell = cells.get(cell);
      if (inCell) inCell.push(kept.length);
      else cells.set(cell, [kept.length]);
    }
    kept.push(label);
    boxes.push(...box);
  }
  return { label: Int32Array.from(kept), boxes: Float64Array.from(boxes) };
}

function overlaps(box: readonly number[], boxes: readonly number[], at: number): boolean {
  return box[0] < boxes[at + 2] && box[2] > boxes[at] && box[1] < boxes[at + 3] && box[3] > boxes[at + 1];
}

function cellsOf([minX, minY, maxX, maxY]: readonly number[]): number[] {
  const found: number[] = [];
  for (let y = Math.floor(minY / cellSize); y <= Math.floor(maxY / cellSize); y++) {
    for (let x = Math.floor(minX / cellSize); x <= Math.floor(maxX / cellSize); x++) found.push(y * 1_000_003 + x);
  }
  return found;
}
