/** Sections of the method, in the order in which the page holds them; each is an anchor of `/data`. */
export const methodAnchors = [
  'method-reach',
  'method-people',
  'method-parcels',
  'method-villages',
  'method-who-counts',
  'method-distance',
  'method-demand',
  'method-tier',
  'method-settlement',
  'method-year',
  'method-gap-classes',
  'method-partners',
  'method-balance',
  'method-hours',
  'method-range',
  'method-map',
  'method-trust',
  'method-data',
] as const;
export type MethodAnchor = (typeof methodAnchors)[number];
