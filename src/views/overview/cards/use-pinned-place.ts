import type { Picked } from '#map/map-props.ts';
import { usePlaceDetails } from '#queries/use-place-details.ts';
import { usePageState } from '#views/frame/page-state.ts';
import type { PlaceDetails } from '#worker/protocol.ts';

/** Name and links of a picked place, whatever agreements say; undefined for anything else, and until they are there. */
export function usePinnedPlace(picked: Picked | null): PlaceDetails | undefined {
  const { state } = usePageState();
  const question = picked?.what === 'place' ? { row: picked.row, year: state.year, kinds: state.kind, net: state.net } : null;
  const { data, isPlaceholderData } = usePlaceDetails(question);
  return picked?.what === 'place' && !isPlaceholderData ? data : undefined;
}
