import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { TileLayer } from 'react-leaflet';
import type { TileService } from '../tile-services.ts';

interface ServiceTilesProps {
  readonly service: TileService;
  /** Told when tiles begin to fail and when they come again. */
  readonly onFail: ((isFailing: boolean) => void) | undefined;
}

/** So many failures in a row are no accident. */
const failuresMost = 3;

/** Tiles of a service, over the ground that the page has itself: where they fail, that is seen. */
export function ServiceTiles({ service, onFail }: ServiceTilesProps) {
  const failures = useRef(0);
  const forget = useEffectEvent(() => onFail?.(false));
  useEffect(() => () => forget(), []);
  const handlers = useMemo(
    () => ({
      tileerror: () => {
        failures.current++;
        if (failures.current === failuresMost) onFail?.(true);
      },
      tileload: () => {
        if (failures.current >= failuresMost) onFail?.(false);
        failures.current = 0;
      },
    }),
    [onFail],
  );
  return (
    <TileLayer
      url={service.url}
      attribution={service.attribution}
      maxNativeZoom={service.maxZoom}
      zIndex={1}
      crossOrigin="anonymous"
      referrerPolicy="strict-origin-when-cross-origin"
      eventHandlers={handlers}
    />
  );
}
