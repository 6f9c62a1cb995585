import { useMemo, useState } from 'react';
import { densityFromZoom } from '#map/facility-drawing.ts';
import { noFacilities } from '#map/facility-look.ts';
import type { FacilitiesInView, FacilityFilter, NetworkMapProps } from '#map/map-props.ts';
import { townsFromZoom } from '#map/name-labels.ts';
import { useFacilityPoints } from '#queries/use-facility-points.ts';
import { useTowns } from '#queries/use-towns.ts';
import { useSteady } from '#ui/useSteady.ts';
import type { MapPosition, State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import type { FacilityPoints } from '#worker/protocol.ts';
import { facilityFilter } from './map-view.ts';

interface NearMap {
  readonly drawn: Pick<NetworkMapProps, 'towns' | 'facilities' | 'facilityFilter' | 'onInView'>;
  /** For the legend; null while no facilities are drawn. */
  readonly inView: FacilitiesInView | null;
  /** Null while none are drawn one by one. */
  readonly single: { readonly points: FacilityPoints; readonly filter: FacilityFilter } | null;
}

/** What a map draws besides its areas when it is near: names of towns, and facilities. */
export function useNearMap(position: MapPosition | null, state: State): NearMap {
  const data = useData();
  const near = position !== null && position.zoom >= densityFromZoom;
  const { data: points } = useFacilityPoints(near);
  const towns = useTowns(position !== null && position.zoom >= townsFromZoom);
  const filter = useSteady(facilityFilter(state, data));
  const [inView, setInView] = useState<FacilitiesInView | null>(null);
  const single = useMemo(() => (near && inView?.single && points ? { points, filter } : null), [near, inView?.single, points, filter]);
  return {
    drawn: { towns, facilities: points ?? (near ? noFacilities : undefined), facilityFilter: filter, onInView: setInView },
    inView: near && points ? inView : null,
    single,
  };
}
