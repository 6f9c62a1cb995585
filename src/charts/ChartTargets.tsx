import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react';
import classes from './ChartTargets.module.css';

/** A place in a chart that can be pointed at and pressed. */
export interface Target {
  readonly key: string;
  /** Says its numbers, and is read out. */
  readonly label: string;
  /** Place among the targets, for the arrow keys. */
  readonly row: number;
  readonly column: number;
  /** CSS `grid-area` over the drawing. */
  readonly area: string;
  /** It is what the page is filtered to. */
  readonly pressed: boolean;
  readonly onPress: () => void;
}

interface ChartTargetsProps {
  readonly label: string;
  readonly targets: readonly Target[];
  /** Grid rows and columns that lie over the drawing's. */
  readonly grid: CSSProperties;
  /** Told of the target under the pointer or with the focus; null when it is left. */
  readonly onActive: (key: string | null) => void;
}

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Buttons over a drawing: one stop of the tab key, arrow keys between them. They are HTML, so a picture of the drawing is without them. */
export function ChartTargets({ label, targets, grid, onActive }: ChartTargetsProps) {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const [stop, setStop] = useState<string | null>(null);
  const stopKey = targets.some(({ key }) => key === stop) ? stop : (targets.find(({ pressed }) => pressed) ?? targets[0])?.key;

  const move = (event: KeyboardEvent, from: Target) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const next = targets.find(({ row, column }) => row === from.row + step[0] && column === from.column + step[1]);
    if (next) buttons.current.get(next.key)?.focus();
  };

  return (
    <div className={classes.targets} role="toolbar" aria-label={label} style={grid}>
      {targets.map((target) => (
        <button
          key={target.key}
          ref={(button) => {
            if (button) buttons.current.set(target.key, button);
            else buttons.current.delete(target.key);
          }}
          type="button"
          className={classes.target}
          style={{ gridArea: target.area }}
          aria-label={target.label}
          aria-pressed={target.pressed}
          tabIndex={target.key === stopKey ? 0 : -1}
          onClick={target.onPress}
          onKeyDown={(event) => move(event, target)}
          onFocus={() => {
            setStop(target.key);
            onActive(target.key);
          }}
          onBlur={() => onActive(null)}
          onPointerEnter={() => onActive(target.key)}
          onPointerLeave={() => onActive(null)}
        />
      ))}
    </div>
  );
}
