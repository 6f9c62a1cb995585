import { useCallback, useMemo } from 'react';
import type { AreaUnit } from '#engine/coverage/question.ts';
import type { NetworkMapProps } from '#map/map-props.ts';
import { useDrawing } from '#queries/use-drawing.ts';
import type { MapPosition } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { useHexagonCells } from '#views/frame/useHexagonCells.ts';
import { useOwnOutlines } from './use-own-outlines.ts';
import { useMapWords } from './useMapWords.ts';

type MapBase = Pick<NetworkMapProps, 'basemap' | 'outlines' | 'regions' | 'hexagons' | 'extent' | 'onMove' | 'scheme' | 'language' | 'words'>;

/** What the map of every view is drawn with: the ground, the regions, its words, and a link that follows where the reader moves it. */
export function useMapBase(unit: AreaUnit): { readonly map: MapBase; readonly outlinesFailed: boolean } {
  const { language, scheme } = useReader();
  const { change } = usePageState();
  const { regions, manifest } = useData();
  const hexagons = useHexagonCells(unit);
  const words = useMapWords();
  const basemap = useDrawing('basemap');
  const outlines = useDrawing('outlines');
  const own = useOwnOutlines();
  const drawn = useMemo(() => (outlines.data || own ? { drawing: outlines.data, own } : undefined), [outlines.data, own]);
  const onMove = useCallback((at: MapPosition | null) => change({ at }, { replace: true }), [change]);
  return {
    map: { basemap: basemap.data, outlines: drawn, regions, hexagons, extent: manifest.own?.extent, onMove, scheme, language, words },
    outlinesFailed: outlines.error !== null,
  };
}
