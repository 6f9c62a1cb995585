/** Measures of the drawing by tier × settlement in pixels, so that what lies over it lies on its bars. */
export const labelWidth = 74;
export const figureWidth = 94;
export const headHeight = 38;
export const rowHeight = 26;
export const reachHeight = (rows: number) => headHeight + rows * rowHeight;

/** Along a row: each settlement is 100 units long, with this gap between. */
export const barUnits = 100;
export const gapUnits = 12;
export const rowUnits = (columns: number) => columns * barUnits + (columns - 1) * gapUnits;

/** The same as CSS grid: labels, a column for each settlement with gaps between, figures. */
export function reachGrid(rows: number, columns: number) {
  const bars = Array(columns).fill(`minmax(0, ${barUnits}fr)`).join(` minmax(0, ${gapUnits}fr) `);
  return { gridTemplateColumns: `${labelWidth}px ${bars} ${figureWidth}px`, gridTemplateRows: `${headHeight}px repeat(${rows}, ${rowHeight}px)` };
}

/** CSS `grid-area` of a place: row 0 is the heads, column 0 the labels. */
export function reachArea(row: number, column: number): string {
  return `${row + 1} / ${column === 0 ? 1 : column * 2}`;
}
