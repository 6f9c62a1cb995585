import { type CSSProperties, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { curveAxisWidth, curveEndMargin, curveFoot, curveHeight, curveTop } from '#charts/curve-grid.ts';
import { formatKm } from '#ui/format-number.ts';
import { usePageState } from '#views/frame/page-state.ts';
import classes from './LimitLine.module.css';

const thumb = 20;
const longest = 50;
const step = 0.25;

/** A thumb's middle goes from half a thumb to half a thumb, so the track is one thumb wider than the plot. */
const place: CSSProperties = {
  insetInlineStart: curveAxisWidth - thumb / 2,
  insetInlineEnd: curveEndMargin - thumb / 2,
  insetBlockStart: curveTop,
  height: curveHeight - curveTop - curveFoot,
};

/** The limit over the drawing: dragged, or moved by arrow keys a quarter of a kilometre at a time. One drag is one step of the history. */
export function LimitLine() {
  const { t } = useTranslation();
  const { state, change } = usePageState();
  const held = useRef(false);
  const release = () => {
    held.current = false;
  };
  return (
    <input
      type="range"
      className={classes.limit}
      style={place}
      aria-label={t('curve.limit')}
      aria-valuetext={t('list.km', { km: formatKm(state.km) })}
      min={0}
      max={longest}
      step={step}
      value={Math.min(state.km, longest)}
      onChange={(event) => {
        change({ km: Math.max(step, Number(event.currentTarget.value)) }, { replace: held.current });
        held.current = true;
      }}
      onPointerUp={release}
      onKeyUp={release}
      onBlur={release}
    />
  );
}
