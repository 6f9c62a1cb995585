import { useTranslation } from 'react-i18next';
import { useLaneFaults } from '#queries/use-lane-faults.ts';
import { PageNotice } from '#views/frame/PageNotice.tsx';

const shownMost = 5;

/** Lanes of the data that cannot be used, a sentence each. */
export function LaneFaults() {
  const { t } = useTranslation();
  const { data: faults } = useLaneFaults();
  if (!faults || faults.length === 0) return null;
  return (
    <PageNotice title={t('routes.faults.title')}>
      {faults.slice(0, shownMost).map(({ row, field, got, reason }) => (
        <li key={row}>{t('routes.faults.row', { row: row + 1, field, got, reason: t(`routes.faults.reason.${reason}`) })}</li>
      ))}
      {faults.length > shownMost && <li>{t('routes.faults.more', { count: faults.length - shownMost })}</li>}
    </PageNotice>
  );
}
