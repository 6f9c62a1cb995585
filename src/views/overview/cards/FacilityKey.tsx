import { useTranslation } from 'react-i18next';
import { kinds } from '#columns/vocabulary.ts';
import { FacilityLegend } from '#map/FacilityLegend.tsx';
import type { FacilitiesInView } from '#map/map-props.ts';
import { formatCount } from '#ui/format-number.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { networkNameInRow } from '#views/words/names.ts';

interface FacilityKeyProps {
  readonly inView: FacilitiesInView;
}

/** The legend's part about the facilities in view, in words; without any it says so. */
export function FacilityKey({ inView }: FacilityKeyProps) {
  const { t } = useTranslation();
  const { language, scheme } = useReader();
  const data = useData();
  const approximate = data.manifest.own?.approximate ?? 0;
  const total = inView.byKind.reduce((sum, count) => sum + count, 0);
  return (
    <FacilityLegend
      inView={inView}
      scheme={scheme}
      title={t('facility.inView', { number: formatCount(total) })}
      densityTitle={t('facility.density')}
      note={approximate > 0 ? t('facility.approximateNote', { number: formatCount(approximate) }) : null}
      networkName={(row) => networkNameInRow(data, row, language)}
      kindName={(kind) => t(`kind.${kinds[kind]}`)}
      count={formatCount}
    />
  );
}
