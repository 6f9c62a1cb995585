import { kinds, type RegionLevel, regionLevels } from '#columns/vocabulary.ts';
import type { AreaUnit } from '#engine/coverage/question.ts';
import { hexagonUnitAt } from '#map/hexagon-unit.ts';
import type { FacilityFilter } from '#map/map-props.ts';
import type { MapPosition, State } from '#url/state.ts';
import type { NamedTables } from '#views/words/names.ts';

const zoomOfLevel: Readonly<Record<RegionLevel, number>> = { province: 6, prefecture: 8, county: 9 };

/** Where the map looks: as the link says, else at the region it names, from farther off where the map is low; null for the whole country. */
export function mapPosition(state: State, { regions }: Pick<NamedTables, 'regions'>, fartherBy = 0): MapPosition | null {
  if (state.at || state.in === null) return state.at;
  const row = regions.code.indexOf(state.in);
  return row < 0 ? null : { lat: regions.lat[row], lng: regions.lng[row], zoom: zoomOfLevel[regionLevels[regions.level[row]]] - fartherBy };
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
