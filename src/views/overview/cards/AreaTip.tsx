import { useTranslation } from 'react-i18next';
import type { Measure } from '#columns/vocabulary.ts';
import type { PickedArea } from '#map/map-props.ts';
import { Change } from '#ui/Change.tsx';
import { formatAmount } from '#ui/format-number.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { regionName } from '#views/words/names.ts';

interface AreaTipProps {
  readonly area: PickedArea;
  readonly measure: Measure;
}

/** The numbers of the area under the pointer. */
export function AreaTip({ area, measure }: AreaTipProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const isHexagon = area.unit === 'hexagon-coarse' || area.unit === 'hexagon-fine';
  return (
    <>
      {!isHexagon && <b>{regionName(data, data.regions.code[area.row], language)}</b>}
      <div>
        <Change total={area.total} before={area.before} after={area.after} language={language} />{' '}
        {t(`map.tip.${measure}`, { amount: formatAmount(area.total, language) })}
      </div>
      <div>{t('numbers.remain', { amount: formatAmount(area.total - area.after, language) })}</div>
    </>
  );
}
