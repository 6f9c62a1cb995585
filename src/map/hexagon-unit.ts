/** From this zoom on an H3 cell of resolution 5 is at least some 10 pixels wide in China. */
export const fineFromZoom = 6.5;

/** The hexagons that are drawn at a zoom; null stands for the whole country. */
export function hexagonUnitAt(zoom: number | null): 'hexagon-coarse' | 'hexagon-fine' {
  return zoom !== null && zoom >= fineFromZoom ? 'hexagon-fine' : 'hexagon-coarse';
}
