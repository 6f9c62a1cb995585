/** Measures of the two drawings by year in pixels: they share their years, so that a column of one stands under a point of the other. */
export const axisWidth = 60;
export const endMargin = 6;
export const shareHeight = 150;
export const volumeHeight = 104;
/** Below the columns of the lower drawing. */
export const yearsHeight = 20;

/** A column for each year over both drawings, as CSS grid. */
export function trendGrid(years: number) {
  return {
    gridTemplateColumns: `repeat(${years}, minmax(0, 1fr))`,
    gridTemplateRows: '1fr',
    paddingInlineStart: axisWidth,
    paddingInlineEnd: endMargin,
  };
}
