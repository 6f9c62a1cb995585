import type { ReactNode } from 'react';
import type { Topology } from 'topojson-specification';
import type { Columns } from '#columns/schema.ts';
import type { hexagons, regions } from '#columns/tables.ts';
import type { AreaAnswer } from '#engine/coverage/answer.ts';
import type { AreaUnit } from '#engine/coverage/question.ts';
import type { Row } from '#engine/units.ts';
import type { MapPosition } from '#url/state.ts';
import type { FacilityPoints } from '#worker/protocol.ts';

export type ColourScheme = 'light' | 'dark';
export type Language = 'en' | 'zh';
/** Which of the two amounts of an answer is coloured: in reach without an agreement, or with those in force. */
export type ShownReach = 'before' | 'after';

/** An answer by area, and the unit that its rows count in: `hexagons` for the two hexagon units, else `regions`. */
export interface AreaReach {
  readonly unit: AreaUnit;
  readonly answer: AreaAnswer;
}

/** The area under the pointer or finger. */
export interface PickedArea {
  readonly unit: AreaUnit;
  /** Row of the area in its table. */
  readonly row: Row;
  readonly total: number;
  readonly before: number;
  readonly after: number;
}

/** Everything the map says, in the reader's language. */
export interface MapWords {
  /** Name of the map for screen readers, with how to move it. */
  readonly label: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeCountry: string;
  /** Sources and the disclaimer on borders; plain text. */
  readonly attribution: string;
}

export interface NetworkMapProps {
  /** Land, lakes, rivers and country lines; undefined while it loads or where it failed: the map then shows what it has. */
  readonly basemap: Topology | undefined;
  /** Outlines of provinces, prefectures and counties, ids are region codes. */
  readonly outlines: Topology | undefined;
  readonly regions: Columns<typeof regions> | undefined;
  readonly hexagons: Columns<typeof hexagons> | undefined;
  /** Undefined before the first answer; pass the last answer on while a new one is worked out. */
  readonly areas: AreaReach | undefined;
  /** Default: `after`. */
  readonly shown?: ShownReach | undefined;
  /** Drawn from zoom 9 on (`facilitiesFromZoom`). */
  readonly facilities: FacilityPoints | undefined;
  /** Null: the whole country, whatever the size of the map. */
  readonly position: MapPosition | null;
  /** The reader moved the map, or asked for the whole country (null). Rounded, and once a movement has ended. */
  readonly onMove: (position: MapPosition | null) => void;
  /** What the tip says about an area; without it there is no tip. */
  readonly tipOf?: ((area: PickedArea) => ReactNode) | undefined;
  /** An area was clicked or tapped; null: somewhere else. */
  readonly onPick?: ((area: PickedArea | null) => void) | undefined;
  readonly scheme: ColourScheme;
  readonly language: Language;
  readonly words: MapWords;
  /** The legend: over the map's lower left corner, or below a small map. */
  readonly children?: ReactNode;
}
