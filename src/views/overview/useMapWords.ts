import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapWords } from '#map/map-props.ts';

/** What the map says, in the reader's language. */
export function useMapWords(): MapWords {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      label: t('map.instructions'),
      zoomIn: t('map.zoomIn'),
      zoomOut: t('map.zoomOut'),
      wholeCountry: t('map.wholeCountry'),
      attribution: t('map.attribution'),
    }),
    [t],
  );
}
