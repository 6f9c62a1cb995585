/** Measures of a drawing of parted bars in pixels, so that what lies over it lies on its bars. */
export const barsLabelWidth = 92;
export const barsFigureWidth = 96;
export const barsRowHeight = 26;

/** The same as CSS grid: one column for the whole row. */
export function barsGrid(rows: number) {
  return { gridTemplateColumns: '1fr', gridTemplateRows: `repeat(${rows}, ${barsRowHeight}px)` };
}
