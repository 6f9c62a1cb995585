import type { MapPosition, State } from '#url/state.ts';
import type { NamedTables } from '#views/words/names.ts';
import { type MapView, mapSize } from './map-size.ts';
import { mapPosition } from './map-view.ts';

interface Kept {
  readonly region: number;
  readonly view: MapView;
  readonly position: MapPosition | null;
}

const kept = new WeakMap<NamedTables['regions'], Kept>();

/** Where the map of a view looks in this window. For the same region it stays there: neither is it worked out anew, nor does a filter move a map that has another size since. */
export function positionOnScreen(state: State, data: Pick<NamedTables, 'regions'>, view: MapView): MapPosition | null {
  if (state.at || state.in === null) return state.at;
  const last = kept.get(data.regions);
  if (last?.region === state.in && last.view === view) return last.position;
  const position = mapPosition(state, data, mapSize(view, window));
  kept.set(data.regions, { region: state.in, view, position });
  return position;
}
