import { type CSSProperties, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { curveAxisWidth, curveEndMargin, curveFoot, curveHeight, curveTop } from '#charts/curve-grid.ts';
import { distanceScale } from '#charts/distance-scale.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { limitText } from '#views/words/limit-words.ts';
import classes from './LimitLine.module.css';

const thumb = 20;

/** A thumb's middle goes from half a thumb to half a thumb, so the track is one thumb wider than the plot. */
const place: CSSProperties = {
  insetInlineStart: curveAxisWidth - thumb / 2,
  insetInlineEnd: curveEndMargin - thumb / 2,
  insetBlockStart: curveTop,
  height: curveHeight - curveTop - curveFoot,
};

/** The limit over the drawing: dragged, or moved by arrow keys a step of the scale at a time. One drag is one step of the history. */
export function LimitLine() {
  const { t } = useTranslation();
  const { state, change } = usePageState();
  const { curveMost, step } = distanceScale(state);
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
      aria-valuetext={limitText(state, t)}
      min={0}
      max={curveMost}
      step={step}
      value={Math.min(state.h ?? state.km, curveMost)}
      onChange={(event) => {
        const limit = Math.max(step, Number(event.currentTarget.value));
        change(state.h === null ? { km: limit } : { h: limit }, { replace: held.current });
        held.current = true;
      }}
      onPointerUp={release}
      onKeyUp={release}
      onBlur={release}
    />
  );
}
