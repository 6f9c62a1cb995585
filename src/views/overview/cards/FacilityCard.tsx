import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kinds } from '#columns/vocabulary.ts';
import { FacilitySymbol } from '#map/FacilitySymbol.tsx';
import type { PickedFacilities } from '#map/map-props.ts';
import { useFacilityDetails } from '#queries/use-facility-details.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { networkNameInRow } from '#views/words/names.ts';
import classes from './Card.module.css';
import { FacilityFacts } from './FacilityFacts.tsx';
import { SpotStepper } from './SpotStepper.tsx';

interface FacilityCardProps {
  readonly facilities: PickedFacilities;
}

/** One facility of those on a spot, and steps to the others. */
export function FacilityCard({ facilities: { row, network, kind } }: FacilityCardProps) {
  const { t } = useTranslation();
  const { language, scheme } = useReader();
  const data = useData();
  const [at, setAt] = useState(0);
  const details = useFacilityDetails(row[at]);
  return (
    <>
      {row.length > 1 && <SpotStepper at={at} count={row.length} onStep={setAt} />}
      <p className={classes.eyebrow}>{t(`kind.${kinds[kind[at]]}`)}</p>
      <h2 className={classes.title}>
        <FacilitySymbol kind={kind[at]} network={network[at]} scheme={scheme} /> {networkNameInRow(data, network[at], language)}
      </h2>
      <AnswerState
        query={{ ...details, data: details.isPlaceholderData ? undefined : details.data }}
        loading={t('facility.loading')}
        empty={t('facility.loading')}
      >
        {(facility) => <FacilityFacts facility={facility} />}
      </AnswerState>
    </>
  );
}
