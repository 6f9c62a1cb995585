/** Closed lists of the field's words. The position of a word is its code in every table: append only. */
export const tiers = ['1', 'new1', '2', '3', '4', '5', 'none'] as const;
export const settlements = ['urban', 'town', 'rural'] as const;
export const kinds = ['warehouse', 'processing-centre', 'station', 'service-point', 'agency'] as const;
export const measures = ['people', 'parcels', 'villages'] as const;
export const regionLevels = ['province', 'prefecture', 'county'] as const;
/** `point`: imported demand that is not spread over villages. */
export const placeTypes = ['street', 'town', 'township', 'other', 'point'] as const;
/** `geonames`: a real position; `seat`: the county seat's; `modelled`: a seeded point in the right county. */
export const positions = ['geonames', 'seat', 'modelled'] as const;
/** How a lane is driven. */
export const modes = ['road', 'rail', 'air'] as const;
/** How far a figure can be trusted: seen in a source, computed from one, recalled but unverified, or estimated by us. */
export const statuses = ['published', 'derived', 'unverified', 'modelled'] as const;

export type Tier = (typeof tiers)[number];
export type Settlement = (typeof settlements)[number];
export type Kind = (typeof kinds)[number];
export type Measure = (typeof measures)[number];
export type RegionLevel = (typeof regionLevels)[number];
export type PlaceType = (typeof placeTypes)[number];
export type Mode = (typeof modes)[number];
export type Position = (typeof positions)[number];
export type Status = (typeof statuses)[number];

/** "No row", "no year", "unknown count": the one value for none in integer columns. */
export const none = -1;
