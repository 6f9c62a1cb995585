/** Place of the path that a link asks for among those found; the quickest where there are fewer. */
export function chosenPath(path: number | null, found: number): number {
  return path !== null && path <= found ? path - 1 : 0;
}
