import { kinds, none, type RegionLevel, regionLevels } from '#columns/vocabulary.ts';
import type { AreaUnit } from '#engine/coverage/question.ts';
import type { RegionCode, Row } from '#engine/units.ts';
import { hexagonUnitAt } from '#map/hexagon-unit.ts';
import type { FacilityFilter } from '#map/map-props.ts';
import { worldSize, worldX, worldY } from '#map/paint/projection.ts';
import type { MapPosition, State } from '#url/state.ts';
import type { NamedTables } from '#views/words/names.ts';

/** About how large a map is, pixels. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** Beside the text of a wide screen. */
export const wideMap: MapSize = { width: 800, height: 640 };

/** Counties reach beyond their seats: by so much of what all seats of the region span, and by so many degrees, on either side. */
const beyondSeats = { share: 0.15, degrees: 0.3 };
/** A county, and a region of few counties close to each other, is shown no closer. */
const closest = 9;
/** A part with fewer residents than this, and than one in so many of its region, is left out: with islands far out the sea would be shown. */
const few = { residents: 5000, oneIn: 1000 };
/** Of a region of which the data knows no parts only the seat is known. */
const zoomOfLevel: Readonly<Record<RegionLevel, number>> = { province: 6, prefecture: 8, county: closest };

/** Where a map of this size looks: as the link says, else at the whole of the region it names; null for the whole country. */
export function mapPosition(state: State, { regions }: Pick<NamedTables, 'regions'>, map: MapSize): MapPosition | null {
  if (state.at || state.in === null) return state.at;
  const seats = seatsIn(regions, state.in);
  if (seats.length === 0) return null;
  const [west, east] = around(seats.map((row) => regions.lng[row]));
  const [south, north] = around(seats.map((row) => regions.lat[row]));
  const fits = Math.log2(Math.min(map.width / (worldX(east) - worldX(west)), map.height / (worldY(south) - worldY(north))) / worldSize(0));
  const most = seats.length > 1 ? closest : zoomOfLevel[regionLevels[regions.level[seats[0]]]];
  return { lat: (south + north) / 2, lng: (west + east) / 2, zoom: Math.min(most, Math.floor(fits * 4) / 4) };
}

/** Rows of a region and of all regions in it but those of few residents. */
function seatsIn({ rows, code, parent, population }: NamedTables['regions'], region: RegionCode): Row[] {
  const whole = population[code.indexOf(region)];
  const isSmall = (row: Row) => population[row] !== none && population[row] < few.residents && population[row] * few.oneIn < whole;
  const inside = new Set([region]);
  for (let level = 1; level < regionLevels.length; level++)
    for (let row = 0; row < rows; row++) if (inside.has(parent[row]) && !isSmall(row)) inside.add(code[row]);
  const found: Row[] = [];
  for (let row = 0; row < rows; row++) if (inside.has(code[row])) found.push(row);
  return found;
}

function around(degrees: readonly number[]): [least: number, most: number] {
  const [least, most] = [Math.min(...degrees), Math.max(...degrees)];
  const beyond = (most - least) * beyondSeats.share + beyondSeats.degrees;
  return [least - beyond, most + beyond];
}

/** What is drawn: regions where the link asks for them, else hexagons as fine as the zoom allows. */
export function drawnUnit(state: State, position: MapPosition | null): AreaUnit {
  if (state.unit === 'province' || state.unit === 'prefecture' || state.unit === 'county') return state.unit;
  return hexagonUnitAt(position?.zoom ?? null);
}

/** Facilities to draw: all of the networks chosen, also those that do not count, and of the kinds chosen or of all. */
export function facilityFilter({ year, kind, net }: State, { networks }: Pick<NamedTables, 'networks'>, hasAllKinds: boolean): FacilityFilter {
  const ids = Array.from(networks.id.codes, (code) => networks.id.values[code]);
  return { year, kinds: hasAllKinds ? kinds : kind, networks: net?.map((id) => ids.indexOf(id)) ?? null };
}
