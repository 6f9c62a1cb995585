/** Centre and zoom of the map, as they stand in a link. */
export interface MapPosition {
  readonly lat: number;
  readonly lng: number;
  readonly zoom: number;
}
