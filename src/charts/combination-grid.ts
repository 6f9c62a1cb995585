/** Measures of the drawing of combinations in pixels: a dot a network, a row a combination. */
export const dotWidth = 18;
export const headRoom = 148;
export const combinationRowHeight = 24;
export const combinationFigureWidth = 100;

/** Names of networks are slanted and lean out over the last dot. */
const leaning = 6;

export function dotsWidth(networks: number): number {
  return networks * dotWidth + leaning;
}

export function combinationHeight(rows: number): number {
  return headRoom + rows * combinationRowHeight;
}

/** The rows as CSS grid, below the names. */
export function combinationGrid(rows: number) {
  return { gridTemplateColumns: '1fr', gridTemplateRows: `${headRoom}px repeat(${rows}, ${combinationRowHeight}px)` };
}
