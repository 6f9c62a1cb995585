import { useTranslation } from 'react-i18next';
import { kinds } from '#columns/vocabulary.ts';
import { FacilitySymbol } from '#map/FacilitySymbol.tsx';
import type { PickedFacilities } from '#map/map-props.ts';
import { useFacilityDetails } from '#queries/use-facility-details.ts';
import { formatCount } from '#ui/format-number.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { networkNameInRow } from '#views/words/names.ts';
import classes from './Tip.module.css';

interface FacilityTipProps {
  readonly facilities: PickedFacilities;
}

/** The facility under the pointer, and how many share its spot. */
export function FacilityTip({ facilities: { row, network, kind } }: FacilityTipProps) {
  const { t } = useTranslation();
  const { language, scheme } = useReader();
  const data = useData();
  const { data: details } = useFacilityDetails(row[0]);
  return (
    <>
      <div className={classes.name}>
        <FacilitySymbol kind={kind[0]} network={network[0]} scheme={scheme} />
        {networkNameInRow(data, network[0], language)}
      </div>
      <div>{t(`kind.${kinds[kind[0]]}`)}</div>
      {details && <div>{language === 'zh' ? details.placeZh : details.placeEn}</div>}
      {row.length > 1 && <div>{t('facility.more', { number: formatCount(row.length - 1) })}</div>}
      <div className={classes.hint}>{t('card.pin')}</div>
    </>
  );
}
