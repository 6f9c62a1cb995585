import { useTranslation } from 'react-i18next';
import type { Measure } from '#columns/vocabulary.ts';
import type { Picked } from '#map/map-props.ts';
import { Change } from '#ui/Change.tsx';
import { formatAmount, formatKm } from '#ui/format-number.ts';
import { useReader } from '#views/frame/reader.ts';
import { unitName } from '#views/overview/cards/area-words.ts';
import { useAreaPlace } from '#views/overview/cards/useAreaPlace.ts';

interface RoutesTipProps {
  readonly picked: Picked;
  readonly measure: Measure;
  /** Hours. */
  readonly limit: number;
}

/** Share within the limit in the area under the pointer. */
export function RoutesTip({ picked, measure, limit }: RoutesTipProps) {
  return picked.what === 'area' ? <AreaNumbers area={picked} measure={measure} limit={limit} /> : null;
}

function AreaNumbers({ area, measure, limit }: { readonly area: Picked & { readonly what: 'area' } } & Omit<RoutesTipProps, 'picked'>) {
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
