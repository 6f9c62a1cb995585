import type { ReactNode } from 'react';
import type { Topology } from 'topojson-specification';
import type { Columns } from '#columns/schema.ts';
import type { regions } from '#columns/tables.ts';
import type { Kind, Measure } from '#columns/vocabulary.ts';
import type { AreaAnswer } from '#engine/coverage/answer.ts';
import type { AreaUnit } from '#engine/coverage/question.ts';
import type { Degrees, Kilometres, Row } from '#engine/units.ts';
import type { MapPosition } from '#url/state.ts';
import type { FacilityPoints, HexagonCells, PlaceReachAnswer } from '#worker/protocol.ts';
import type { DrawTool } from './draw/draft-ring.ts';
import type { Outlines } from './drawings.ts';
import type { TileService } from './tile-services.ts';

/** West, south, east and north in degrees. */
export type Extent = readonly [west: Degrees, south: Degrees, east: Degrees, north: Degrees];

export type ColourScheme = 'light' | 'dark';
export type Language = 'en' | 'zh';
/** Which of the two amounts of an answer is coloured: in reach without an agreement, or with those in force. */
export type ShownReach = 'before' | 'after';

/** An answer by area, and the unit that its rows count in: `hexagons` for the two hexagon units, else `regions`. */
export interface AreaReach {
  readonly unit: AreaUnit;
  readonly answer: AreaAnswer;
  /** Classes other than those of the share in reach. */
  readonly classes?: AreaClasses | undefined;
}

/** A class for each area of an answer, in its order, and the colours of the classes. */
export interface AreaClasses {
  readonly of: Uint8Array;
  readonly colours: Readonly<Record<ColourScheme, readonly string[]>>;
}

/** Which facilities are drawn: open at the end of the year, and of one of these kinds and networks. */
export interface FacilityFilter {
  readonly year: number;
  readonly kinds: readonly Kind[];
  /** Rows in `networks`; null for all. */
  readonly networks: readonly Row[] | null;
}

/** Towns to name, those with most residents first. */
export interface NamedTowns {
  readonly lng: ArrayLike<Degrees>;
  readonly lat: ArrayLike<Degrees>;
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** What part of the world is on screen. */
export interface ViewBounds {
  readonly west: Degrees;
  readonly south: Degrees;
  readonly east: Degrees;
  readonly north: Degrees;
}

/** An area under the pointer, the finger or the crosshair. */
export interface PickedArea {
  readonly what: 'area';
  readonly unit: AreaUnit;
  /** Row of the area in its table. */
  readonly row: Row;
  readonly total: number;
  readonly before: number;
  readonly after: number;
}

/** Facilities on one spot, the one drawn on top first. */
export interface PickedFacilities {
  readonly what: 'facilities';
  /** Rows in `facilities`. */
  readonly row: Int32Array;
  /** Row in `networks` of each. */
  readonly network: Uint8Array;
  /** Code in `kinds` of each. */
  readonly kind: Uint8Array;
  /** Of the first. */
  readonly lng: Degrees;
  readonly lat: Degrees;
}

/** A place that is drawn as a circle. */
export interface PickedPlace {
  readonly what: 'place';
  /** Row in `places`. */
  readonly row: Row;
  readonly lng: Degrees;
  readonly lat: Degrees;
  readonly total: number;
  readonly before: number;
  readonly after: number;
}

export type Picked = PickedArea | PickedFacilities | PickedPlace;

/** Places to draw as circles, as large as what is out of reach in them. */
export interface PlaceReach extends PlaceReachAnswer {
  readonly measure: Measure;
}

/** Lines from a place to facilities. */
export interface PlaceLinks {
  readonly from: { readonly lng: Degrees; readonly lat: Degrees };
  /** Row in `networks` of each, and where it ends. */
  readonly network: ArrayLike<Row>;
  readonly lng: ArrayLike<Degrees>;
  readonly lat: ArrayLike<Degrees>;
}

/** A path of a parcel over the map. */
export interface DrawnPath {
  readonly name: string;
  readonly weight: 'main' | 'other';
  readonly legs: readonly DrawnLeg[];
}

export interface DrawnLeg {
  readonly from: { readonly lat: Degrees; readonly lng: Degrees };
  readonly to: { readonly lat: Degrees; readonly lng: Degrees };
  readonly inTheAir: boolean;
  /** The parcel changes hands at its end. */
  readonly handOff: boolean;
}

/** Facilities within what the map shows. */
export interface FacilitiesInView {
  /** Whether each is drawn for itself; else how many stand in each small square. */
  readonly single: boolean;
  /** By row in `networks`. */
  readonly byNetwork: Int32Array;
  /** By code in `kinds`. */
  readonly byKind: Int32Array;
}

/** Everything the map says, in the reader's language. */
export interface MapWords {
  /** Name of the map for screen readers, with how to move it and how to pick what is in its middle. */
  readonly label: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeCountry: string;
  /** Sources and the disclaimer on borders; plain text. */
  readonly attribution: string;
  readonly draw: DrawWords;
}

/** What is said of drawing an area. */
export interface DrawWords {
  readonly label: string;
  readonly tools: Readonly<Record<DrawTool, string>>;
  /** What to do next, by how many points are set; the last of each for all further ones. */
  readonly steps: Readonly<Record<DrawTool, readonly string[]>>;
  readonly byKeyboard: string;
  readonly radius: (km: Kilometres) => string;
  readonly finish: string;
  readonly cancel: string;
}

export interface NetworkMapProps {
  /** Land, lakes, rivers and country lines; undefined while it loads or where it failed: the map then shows what it has. */
  readonly basemap: Topology | undefined;
  /** Tiles over the basemap, which is seen where they do not come. */
  readonly tiles?: TileService | undefined;
  /** Told when tiles begin to fail, and when they come again. */
  readonly onTilesFail?: ((isFailing: boolean) => void) | undefined;
  /** Outlines of provinces, prefectures and counties by region code. */
  readonly outlines: Outlines | undefined;
  readonly regions: Columns<typeof regions> | undefined;
  readonly hexagons: HexagonCells | undefined;
  /** Named from `townsFromZoom` on, once they are there. */
  readonly towns?: NamedTowns | undefined;
  /** Undefined before the first answer; pass the last answer on while a new one is worked out. */
  readonly areas: AreaReach | undefined;
  /** Told each time when areas are on screen. */
  readonly onPainted?: ((areas: AreaReach) => void) | undefined;
  /** Default: `after`. */
  readonly shown?: ShownReach | undefined;
  /** Drawn from `densityFromZoom` on. */
  readonly facilities?: FacilityPoints | undefined;
  /** Which of them; none without it. */
  readonly facilityFilter?: FacilityFilter | undefined;
  /** Drawn whenever given. */
  readonly places?: PlaceReach | undefined;
  readonly links?: PlaceLinks | undefined;
  /** Paths of a parcel, over all else but what is pinned. */
  readonly paths?: readonly DrawnPath[] | undefined;
  /** What the whole is: west, south, east, north; by default the country of the product's data. */
  readonly extent?: Extent | undefined;
  /** Null: the whole country, whatever the size of the map. */
  readonly position: MapPosition | null;
  /** The reader moved the map, or asked for the whole country (null). Rounded, and once a movement has ended. */
  readonly onMove: (position: MapPosition | null) => void;
  /** What is said of that under the pointer; without it there is no tip. */
  readonly tipOf?: ((picked: Picked) => ReactNode) | undefined;
  /** Something was clicked, tapped or entered; null: nothing, or Escape was pressed. */
  readonly onPick?: ((picked: Picked | null, by: 'pointer' | 'keyboard') => void) | undefined;
  /** Ring of the area that numbers are of, as a link holds it. */
  readonly area?: string | null;
  /** A ring was drawn; without it nothing can be. */
  readonly onArea?: ((area: string) => void) | undefined;
  /** What keeps a rim while the pointer is elsewhere. */
  readonly pinned?: Picked | null | undefined;
  /** Told after each movement and each change of the facilities; null where none are drawn. */
  readonly onInView?: ((inView: FacilitiesInView | null) => void) | undefined;
  /** Told at first and after each movement. */
  readonly onView?: ((bounds: ViewBounds) => void) | undefined;
  readonly scheme: ColourScheme;
  readonly language: Language;
  readonly words: MapWords;
  /** The legend: over the map's lower left corner, or below a small map. */
  readonly children?: ReactNode;
}
