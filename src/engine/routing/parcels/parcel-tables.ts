import type { Columns } from '#columns/schema.ts';
import type { agreements, alliances, facilities as facilityTable, lanes as laneTable, places } from '#columns/tables.ts';

/** What the network of a year is made of. */
export interface ParcelTables {
  readonly facilities: Columns<typeof facilityTable>;
  readonly lanes: Columns<typeof laneTable>;
}

/** What paths and hours follow from. */
export interface ParcelEngineTables extends ParcelTables {
  readonly places: Columns<typeof places>;
  readonly alliances: Columns<typeof alliances>;
  readonly agreements: Columns<typeof agreements>;
}

/** Hours to every demand point without and with the agreements in force; Infinity where no parcel comes. */
export interface TravelHours {
  readonly before: Float64Array;
  /** Never more than before. */
  readonly after: Float64Array;
}
