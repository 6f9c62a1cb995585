import { useTranslation } from 'react-i18next';
import type { Measure } from '#columns/vocabulary.ts';
import type { PickedArea } from '#map/map-props.ts';
import { Change } from '#ui/Change.tsx';
import { formatAmount } from '#ui/format-number.ts';
import { useReader } from '#views/frame/reader.ts';
import { unitName } from './area-words.ts';
import classes from './Tip.module.css';
import { useAreaPlace } from './useAreaPlace.ts';

interface AreaTipProps {
  readonly area: PickedArea;
  readonly measure: Measure;
}

/** The numbers of the area under the pointer. */
export function AreaTip({ area, measure }: AreaTipProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const place = useAreaPlace(area);
  return (
    <>
      <div className={classes.name}>{place?.name ?? unitName(area.unit, t)}</div>
      <div>
        <Change total={area.total} before={area.before} after={area.after} language={language} />{' '}
        {t(`map.tip.${measure}`, { amount: formatAmount(area.total, language) })}
      </div>
      <div>{t('numbers.remain', { amount: formatAmount(area.total - area.after, language) })}</div>
      <div className={classes.hint}>{t('card.pin')}</div>
    </>
  );
}
