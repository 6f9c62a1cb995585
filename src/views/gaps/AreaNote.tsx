import { useTranslation } from 'react-i18next';
import { readRing, ringCrossing } from '#engine/geo/ring.ts';
import { QuietButton } from '#ui/QuietButton.tsx';
import { usePageState } from '#views/frame/page-state.ts';

/** Says where the line of a drawn area crosses itself, so that what counts is no surprise; takes the area back. */
export function AreaNote() {
  const { t } = useTranslation();
  const { state, change } = usePageState();
  const ring = state.area === null ? null : readRing(state.area);
  const crossing = ring === null || typeof ring === 'string' ? null : ringCrossing(ring);
  if (crossing === null) return null;
  return (
    <p role="status">
      {t('area.crossing', { lat: crossing[1].toFixed(2), lng: crossing[0].toFixed(2) })}{' '}
      <QuietButton onClick={() => change({ area: null })}>{t('area.remove')}</QuietButton>
    </p>
  );
}
