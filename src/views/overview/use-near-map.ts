import { useCallback, useMemo, useState } from 'react';
import { densityFromZoom } from '#map/facility-drawing.ts';
import { noFacilities } from '#map/facility-look.ts';
import type { FacilitiesInView, FacilityFilter, NetworkMapProps, PlaceReach } from '#map/map-props.ts';
import { townsFromZoom } from '#map/name-labels.ts';
import { placesFromZoom } from '#map/paint/place-painter.ts';
import { useFacilityPoints } from '#queries/use-facility-points.ts';
import { usePlaceReach } from '#queries/use-place-reach.ts';
import { useTowns } from '#queries/use-towns.ts';
import { useAnswered } from '#ui/useAnswered.ts';
import { useSteady } from '#ui/useSteady.ts';
import { placeReachQuestion } from '#url/questions.ts';
import type { MapPosition } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import type { FacilityPoints } from '#worker/protocol.ts';
import type { Pinned } from './cards/PinnedCard.tsx';
import { usePinnedPlace } from './cards/use-pinned-place.ts';
import { facilityFilter } from './map-view.ts';

interface NearChoice {
  /** Places are drawn, as large as what is out of the reach that the link asks for. */
  readonly hasPlaces: boolean;
  /** Facilities of kinds that do not count as reach are drawn too. */
  readonly hasAllKinds: boolean;
}

export interface NearMap {
  readonly drawn: Pick<NetworkMapProps, 'towns' | 'facilities' | 'facilityFilter' | 'onInView' | 'places' | 'links' | 'pinned'>;
  /** Null while no facilities are drawn. */
  readonly inView: FacilitiesInView | null;
  /** Null while none are drawn one by one. */
  readonly single: { readonly points: FacilityPoints; readonly filter: FacilityFilter } | null;
  readonly pinned: Pinned | null;
  /** Pins what was clicked; null lets it go. */
  readonly pick: NonNullable<NetworkMapProps['onPick']>;
}

/** What a map draws besides its areas when it is near: names of towns, places, facilities, and lines from the place that is pinned. */
export function useNearMap(position: MapPosition | null, { hasPlaces, hasAllKinds }: NearChoice): NearMap {
  const { state } = usePageState();
  const data = useData();
  const isNearerThan = (zoom: number) => position !== null && position.zoom >= zoom;
  const near = isNearerThan(densityFromZoom);
  const { data: points } = useFacilityPoints(near);
  const towns = useTowns(isNearerThan(townsFromZoom));
  const filter = useSteady(facilityFilter(state, data, hasAllKinds));
  const [counted, setCounted] = useState<{ readonly points: FacilityPoints | undefined; readonly inView: FacilitiesInView | null } | null>(null);
  const onInView = useCallback((told: FacilitiesInView | null) => setCounted({ points, inView: told }), [points]);
  // Before they are there none are drawn, and that none is no count.
  const inView = near && points && counted?.points === points ? counted.inView : null;
  const isSingle = inView?.single === true;
  const single = useMemo(() => (isSingle && points ? { points, filter } : null), [isSingle, points, filter]);

  const placesNear = hasPlaces && isNearerThan(placesFromZoom);
  const answered = useAnswered(state, usePlaceReach(placeReachQuestion(state), placesNear));
  const places = useMemo(
    (): PlaceReach | undefined => (placesNear && answered ? { ...answered.answer, measure: answered.question.by } : undefined),
    [placesNear, answered],
  );
  const [pinned, setPinned] = useState<Pinned | null>(null);
  const pick = useCallback<NearMap['pick']>((picked, by) => setPinned(picked && { picked, byKeyboard: by === 'keyboard' }), []);
  const place = usePinnedPlace(pinned?.picked ?? null);
  const links = useMemo(() => (place && pinned?.picked.what === 'place' ? { from: pinned.picked, ...place } : undefined), [place, pinned]);
  return {
    drawn: { towns, facilities: points ?? (near ? noFacilities : undefined), facilityFilter: filter, onInView, places, links, pinned: pinned?.picked },
    inView,
    single,
    pinned,
    pick,
  };
}
