import { useTranslation } from 'react-i18next';
import { formatCount, unknown } from '#ui/format-number.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { viewName } from '#views/words/names.ts';
import { regionPath } from '#views/words/region-path.ts';
import type { FacilityDetails } from '#worker/protocol.ts';
import classes from './Card.module.css';
import { facilityStanding } from './facility-standing.ts';

interface FacilityFactsProps {
  readonly facility: FacilityDetails;
}

/** What the data says of a facility, and whether it counts for the view of the page. */
export function FacilityFacts({ facility }: FacilityFactsProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state } = usePageState();
  const data = useData();
  const { id, ownId, ownName, placeZh, placeEn, county, opened, closed, capacity, status, source } = facility;
  const region = regionPath(data, county, language);
  const standing = t(`facility.standing.${facilityStanding(facility, state, data)}`, { view: viewName(data, state.as, t, language), year: state.year });
  const isApproximate = status === 'derived' && data.manifest.own?.files.some(({ name }) => name === source);
  const since = opened === null ? null : t('facility.since', { opened });
  const years = closed === null ? since : t('facility.fromTo', { opened: opened ?? unknown, closed });
  return (
    <>
      <p className={classes.standing}>{standing}</p>
      {isApproximate && <p className={classes.note}>{t('facility.approximate')}</p>}
      <dl className={classes.facts}>
        {ownName !== '' && (
          <>
            <dt>{t('facility.name')}</dt>
            <dd>{ownName}</dd>
          </>
        )}
        <dt>{t('facility.place')}</dt>
        <dd>{language === 'zh' ? `${region}${placeZh}` : `${placeEn}, ${region}`}</dd>
        {years !== null && (
          <>
            <dt>{t('facility.years')}</dt>
            <dd>{years}</dd>
          </>
        )}
        {capacity !== null && (
          <>
            <dt>{t('facility.capacity')}</dt>
            <dd>{t('facility.perDay', { amount: formatCount(capacity) })}</dd>
          </>
        )}
        <dt>{t('facility.trust')}</dt>
        <dd>{t('facility.trustFrom', { status: t(`status.${status}`), source })}</dd>
        <dt>{t('facility.id')}</dt>
        <dd className={classes.id}>{ownId === '' ? id : `${ownId} (${id})`}</dd>
      </dl>
    </>
  );
}
