import { useTranslation } from 'react-i18next';
import type { Measure } from '#columns/vocabulary.ts';
import type { PickedPlace } from '#map/map-props.ts';
import { Change } from '#ui/Change.tsx';
import { formatAmount } from '#ui/format-number.ts';
import { useReader } from '#views/frame/reader.ts';
import classes from './Tip.module.css';
import { usePinnedPlace } from './use-pinned-place.ts';

interface PlaceTipProps {
  readonly place: PickedPlace;
  readonly measure: Measure;
}

/** The numbers of the place under the pointer. */
export function PlaceTip({ place, measure }: PlaceTipProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const details = usePinnedPlace(place);
  return (
    <>
      <div className={classes.name}>{details ? (language === 'zh' ? details.nameZh : details.nameEn) : t('place.what')}</div>
      <div>
        <Change total={place.total} before={place.before} after={place.after} language={language} />{' '}
        {t(`map.tip.${measure}`, { amount: formatAmount(place.total, language) })}
      </div>
      <div>{t('numbers.remain', { amount: formatAmount(place.total - place.after, language) })}</div>
      <div className={classes.hint}>{t('card.pin')}</div>
    </>
  );
}
