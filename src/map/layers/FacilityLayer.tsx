import { type Ref, useCallback, useMemo } from 'react';
import { painterInWorker, painterOnPage } from '#map/painting/start-painter.ts';
import type { FacilityPoints } from '#worker/protocol.ts';
import { facilityDrawing } from '../facility-drawing.ts';
import { facilitiesInView, facilityLook } from '../facility-look.ts';
import type { ColourScheme, FacilitiesInView, FacilityFilter } from '../map-props.ts';
import { PointLayer } from './PointLayer.tsx';
import type { PointCanvas } from './point-canvas.ts';

export interface FacilityLayerProps {
  readonly facilities: FacilityPoints;
  readonly filter: FacilityFilter;
  readonly scheme: ColourScheme;
  /** Told after each movement and each change of the filter; null while no facilities are drawn. */
  readonly onInView: ((inView: FacilitiesInView | null) => void) | undefined;
  readonly ref?: Ref<PointCanvas>;
}

/** A worker that does not start or dies is tried once more; after that the page draws for itself. */
const starts = [painterInWorker, painterInWorker, painterOnPage];

/** How many facilities stand where and, nearer, each in the shape of its kind and the colour of its network. */
export function FacilityLayer({ facilities, filter, scheme, onInView, ref }: FacilityLayerProps) {
  const look = useMemo(() => facilityLook(facilities.sorts, filter, scheme), [facilities, filter, scheme]);
  const count = facilities.lng.length;
  const drawingAt = useCallback((zoom: number) => facilityDrawing(zoom, count), [count]);
  const onCount = useCallback(
    (counts: Int32Array | null, form: 'points' | 'density' | null) => onInView?.(counts && facilitiesInView(counts, form === 'points')),
    [onInView],
  );
  return <PointLayer ref={ref} points={facilities} look={look} drawingAt={drawingAt} zIndex={4} starts={starts} onCount={onCount} />;
}
