import { useEffect, useEffectEvent } from 'react';
import { prepareHexagons } from '#map/area-shapes.ts';
import { prepareDrawings } from '#map/drawings.ts';
import { entrySeen } from '#queries/entry-seen.ts';
import { firstQuestion } from '#queries/kept-sets.ts';
import { useDrawingsAhead } from '#queries/use-drawing.ts';
import { defaultState, type State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import type { DataSummary } from '#worker/protocol.ts';
import { drawnUnit } from './map-view.ts';
import { positionOnScreen } from './position-on-screen.ts';

/** Fetches the program of the map, which is half as large as that of the rest of the page. */
export const loadMap = () => import('./OverviewMap.tsx');

/** Has what the map draws first fetched and worked out while its program is on its way: the page has nothing else to do then. */
export function useMapAhead(): void {
  const { state } = usePageState();
  const data = useData();
  const prepare = useEffectEvent(() => prepareCells(state, data));
  useDrawingsAhead(prepareDrawings);
  useEffect(() => {
    // The page is on screen first.
    entrySeen('paint').then(() => prepare());
  }, []);
}

/** Has the map's program and drawings there for who will go to it from another view, once it is time. */
export function useMapReady(isTime: boolean): void {
  useDrawingsAhead(prepareDrawings, isTime);
  useEffect(() => {
    // Whoever shows the map is told what fails.
    if (isTime) loadMap().catch(() => {});
  }, [isTime]);
}

/** Works out what the map will draw first of a data set that may be opened next. */
export function prepareMapOf(data: DataSummary): void {
  prepareCells({ ...defaultState, ...firstQuestion(data.manifest) }, data);
}

function prepareCells(state: State, data: Pick<DataSummary, 'regions' | 'hexagons'>): void {
  prepareHexagons(drawnUnit(state, positionOnScreen(state, data, 'overview')), data.hexagons);
}
