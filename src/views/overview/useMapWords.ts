import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapWords } from '#map/map-props.ts';
import { formatKm } from '#ui/format-number.ts';
import { joinSentences } from '#ui/sentences.ts';
import { useReader } from '#views/frame/reader.ts';
import { useKeptBoundaries } from './use-kept-boundaries.ts';

/** What the map says, in the reader's language. */
export function useMapWords(): MapWords {
  const { t } = useTranslation();
  const { language } = useReader();
  const file = useKeptBoundaries()?.boundaries.file;
  return useMemo(
    () => ({
      label: t('map.instructions'),
      zoomIn: t('map.zoomIn'),
      zoomOut: t('map.zoomOut'),
      wholeCountry: t('map.wholeCountry'),
      attribution: joinSentences(language, [file !== undefined && t('boundaries.source', { file }), t('map.attribution')]),
      draw: {
        label: t('draw.label'),
        tools: { box: t('draw.tool.box'), polygon: t('draw.tool.polygon'), circle: t('draw.tool.circle') },
        steps: {
          box: [t('draw.step.corner'), t('draw.step.opposite')],
          polygon: [t('draw.step.corner'), t('draw.step.next'), t('draw.step.next'), t('draw.step.close')],
          circle: [t('draw.step.centre'), t('draw.step.edge')],
        },
        byKeyboard: t('draw.byKeyboard'),
        radius: (km) => t('draw.radius', { km: formatKm(km) }),
        finish: t('draw.finish'),
        cancel: t('draw.cancel'),
      },
    }),
    [t, language, file],
  );
}
