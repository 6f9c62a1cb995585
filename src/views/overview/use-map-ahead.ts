import { useEffect, useEffectEvent } from 'react';
import { prepareHexagons } from '#map/area-shapes.ts';
import { prepareDrawings } from '#map/drawings.ts';
import { entrySeen } from '#queries/entry-seen.ts';
import { useDrawingsAhead } from '#queries/use-drawing.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { mapSize } from './map-size.ts';
import { drawnUnit, mapPosition } from './map-view.ts';

/** Has what the map draws first fetched and worked out while its program is on its way: the page has nothing else to do then. */
export function useMapAhead(): void {
  const { state } = usePageState();
  const data = useData();
  const prepare = useEffectEvent(() => prepareHexagons(drawnUnit(state, mapPosition(state, data, mapSize())), data.hexagons));
  useDrawingsAhead(prepareDrawings);
  useEffect(() => {
    // The page is on screen first.
    entrySeen('paint').then(() => prepare());
  }, []);
}
