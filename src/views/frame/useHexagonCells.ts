import type { AreaUnit } from '#engine/coverage/question.ts';
import { useHexagons } from '#queries/use-hexagons.ts';
import type { HexagonCells } from '#worker/protocol.ts';
import { useData } from './loaded-data.ts';

/** H3 cells for a map of the unit: those that came with the data, and all of them once a map of the fine ones has asked. */
export function useHexagonCells(unit: AreaUnit): HexagonCells {
  const { hexagons } = useData();
  return useHexagons(unit === 'hexagon-fine') ?? hexagons;
}
