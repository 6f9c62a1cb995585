import { useTranslation } from 'react-i18next';
import { kinds } from '#columns/vocabulary.ts';
import { FacilitySymbol } from '#map/FacilitySymbol.tsx';
import type { PickedPlace } from '#map/map-props.ts';
import { Change } from '#ui/Change.tsx';
import { formatAmount, formatKm } from '#ui/format-number.ts';
import { ModelledMark } from '#ui/ModelledMark.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { networkNameInRow } from '#views/words/names.ts';
import { regionPath } from '#views/words/region-path.ts';
import classes from './Card.module.css';
import { usePinnedPlace } from './use-pinned-place.ts';

interface PlaceCardProps {
  readonly place: PickedPlace;
}

/** One place: what is in reach in it, and how far the nearest facility of each network is. */
export function PlaceCard({ place }: PlaceCardProps) {
  const { t } = useTranslation();
  const { language, scheme } = useReader();
  const { state } = usePageState();
  const data = useData();
  const details = usePinnedPlace(place);
  return (
    <>
      <p className={classes.eyebrow}>
        {t('place.what')} <ModelledMark />
      </p>
      {!details && <p role="status">{t('place.loading')}</p>}
      {details && (
        <>
          <h2 className={classes.title}>{language === 'zh' ? details.nameZh : details.nameEn}</h2>
          <p className={classes.parents}>{regionPath(data, details.county, language)}</p>
          <p>
            <Change total={place.total} before={place.before} after={place.after} language={language} />{' '}
            {t(`map.tip.${state.by}`, { amount: formatAmount(place.total, language) })}
            {' · '}
            {t('numbers.remain', { amount: formatAmount(place.total - place.after, language) })}
          </p>
          <h3 className={classes.heading}>{t('place.nearest')}</h3>
          {details.network.length === 0 && <p className={classes.note}>{t('place.none')}</p>}
          <ul className={classes.classes}>
            {Array.from(details.network, (network, link) => (
              <li key={network}>
                <span>
                  <FacilitySymbol kind={details.kind[link]} network={network} scheme={scheme} /> {networkNameInRow(data, network, language)}
                </span>
                <span>{t(`kind.${kinds[details.kind[link]]}`)}</span>
                <span className={classes.amount}>{t('place.km', { km: formatKm(Math.round(details.km[link] * 10) / 10) })}</span>
              </li>
            ))}
          </ul>
          <p className={classes.note}>{t('place.note')}</p>
        </>
      )}
    </>
  );
}
