import { useTranslation } from 'react-i18next';
import { readRing, ringCrossing } from '#engine/geo/ring.ts';
import { QuietButton } from '#ui/QuietButton.tsx';
import { usePageState } from '#views/frame/page-state.ts';

/** Says that only a drawn area of the link counts, and where its line crosses itself; takes it back. */
export function AreaNote() {
  const { t } = useTranslation();
  const { state, change } = usePageState();
  if (state.area === null) return null;
  const ring = readRing(state.area);
  const crossing = typeof ring === 'string' ? null : ringCrossing(ring);
  return (
    <p>
      {t('list.area')} {crossing && t('list.areaCrossing', { lat: crossing[1].toFixed(2), lng: crossing[0].toFixed(2) })}{' '}
      <QuietButton onClick={() => change({ area: null })}>{t('list.areaRemove')}</QuietButton>
    </p>
  );
}
