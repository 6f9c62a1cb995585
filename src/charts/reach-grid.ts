import { settlements, tiers } from '#columns/vocabulary.ts';

/** Measures of the drawing by tier × settlement in pixels, so that what lies over it lies on its bars. */
export const labelWidth = 74;
export const figureWidth = 94;
export const headHeight = 38;
export const rowHeight = 26;
export const reachHeight = headHeight + tiers.length * rowHeight;

/** Along a row: each settlement is 100 units long, with this gap between. */
export const barUnits = 100;
export const gapUnits = 12;
export const rowUnits = settlements.length * barUnits + (settlements.length - 1) * gapUnits;

/** The same as CSS grid: labels, a column for each settlement with gaps between, figures. */
export const reachGrid = {
  gridTemplateColumns: `${labelWidth}px ${settlements.map(() => `minmax(0, ${barUnits}fr)`).join(` minmax(0, ${gapUnits}fr) `)} ${figureWidth}px`,
  gridTemplateRows: `${headHeight}px repeat(${tiers.length}, ${rowHeight}px)`,
};

/** CSS `grid-area` of a place: row 0 is the heads, column 0 the labels. */
export function reachArea(row: number, column: number): string {
  return `${row + 1} / ${column === 0 ? 1 : column * 2}`;
}
