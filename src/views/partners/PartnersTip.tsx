import { useTranslation } from 'react-i18next';
import type { Measure } from '#columns/vocabulary.ts';
import type { PickedArea } from '#map/map-props.ts';
import { Change } from '#ui/Change.tsx';
import { formatAmount } from '#ui/format-number.ts';
import { useReader } from '#views/frame/reader.ts';
import { unitName } from '#views/overview/cards/area-words.ts';
import { useAreaPlace } from '#views/overview/cards/useAreaPlace.ts';

interface PartnersTipProps {
  readonly area: PickedArea;
  readonly measure: Measure;
  /** Shares are of what exactly the chosen networks cover. */
  readonly isExact: boolean;
}

/** The numbers of an area. */
export function PartnersTip({ area, measure, isExact }: PartnersTipProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const place = useAreaPlace(area);
  return (
    <>
      <b>{place?.name ?? unitName(area.unit, t)}</b>
      <div>
        <Change total={area.total} before={area.before} after={area.after} language={language} />{' '}
        {t(`map.tip.${measure}`, { amount: formatAmount(area.total, language) })}
      </div>
      <div>{t(isExact ? 'partners.map.tipExact' : 'partners.map.tipChange')}</div>
    </>
  );
}
