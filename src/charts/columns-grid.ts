import type { CSSProperties } from 'react';

/** Measures of a drawing of columns in pixels, which the buttons lie over. */
export const columnsAxisWidth = 66;
export const columnsHeight = 120;
export const columnsTop = 8;
/** Below the columns. */
export const columnsFoot = 22;

/** A grid column for each column, over the plot and its labels. */
export function columnsGrid(columns: number): CSSProperties {
  return { gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, gridTemplateRows: '1fr', paddingInlineStart: columnsAxisWidth };
}
