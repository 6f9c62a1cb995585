import { useTranslation } from 'react-i18next';
import type { Measure } from '#columns/vocabulary.ts';
import type { PickedArea } from '#map/map-props.ts';
import { Change } from '#ui/Change.tsx';
import { formatAmount, formatKm } from '#ui/format-number.ts';
import { useReader } from '#views/frame/reader.ts';
import { unitName } from '#views/overview/cards/area-words.ts';
import { useAreaPlace } from '#views/overview/cards/useAreaPlace.ts';

interface RoutesTipProps {
  readonly area: PickedArea;
  readonly measure: Measure;
  /** Hours. */
  readonly limit: number;
}

/** Share of an area within the limit. */
export function RoutesTip({ area, measure, limit }: RoutesTipProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const place = useAreaPlace(area);
  return (
    <>
      <b>{place?.name ?? unitName(area.unit, t)}</b>
      <div>
        <Change total={area.total} before={area.before} after={area.after} language={language} /> {t('routes.map.tip', { limit: formatKm(limit) })}
      </div>
      <div>{t(`map.tip.${measure}`, { amount: formatAmount(area.total, language) })}</div>
    </>
  );
}
