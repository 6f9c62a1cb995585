/** Great-circle or road distance in kilometres. */
export type Kilometres = number;
/** Time in hours. */
export type Hours = number;
/** Angle in degrees, WGS-84. */
export type Degrees = number;
/** Row number in a table; `none` where there is none. */
export type Row = number;
/** Six-digit region code (GB/T 2260; abroad ISO 3166-1 numeric and three zeros). */
export type RegionCode = number;
