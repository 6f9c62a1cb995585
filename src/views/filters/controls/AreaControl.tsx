import { useTranslation } from 'react-i18next';
import { readRing, ringCrossing } from '#engine/geo/ring.ts';
import { QuietButton, QuietButtons } from '#ui/QuietButton.tsx';
import { usePageState } from '#views/frame/page-state.ts';
import classes from './AreaControl.module.css';

/** The drawn area: how to draw one, or what is known of it, where its line crosses itself, and the way back. */
export function AreaControl() {
  const { t } = useTranslation();
  const { state, change } = usePageState();
  const ring = state.area === null ? null : readRing(state.area);
  const known = typeof ring === 'string' ? null : ring;
  const crossing = known && ringCrossing(known);
  return (
    <div className={classes.area}>
      <b>{t('area.label')}</b>
      <p>{known ? t('area.corners', { corners: known.lng.length }) : t('area.none')}</p>
      {crossing && <p>{t('area.crossing', { lat: crossing[1].toFixed(2), lng: crossing[0].toFixed(2) })}</p>}
      {known && (
        <QuietButtons>
          <QuietButton onClick={() => change({ area: null })}>{t('area.remove')}</QuietButton>
        </QuietButtons>
      )}
    </div>
  );
}
