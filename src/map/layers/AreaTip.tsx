import type { Point } from 'leaflet';
import type { ReactNode } from 'react';
import { useMap } from 'react-leaflet';
import classes from './AreaTip.module.css';

export interface AreaTipProps {
  /** Where the tip points, pixels of the map's container. */
  readonly at: Point;
  readonly children: ReactNode;
}

/** Room that a tip above its area needs, pixels. */
const roomAbove = 130;

/** A small box beside an area, turned to the side that has room. The table twin says the same to those who cannot see it. */
export function AreaTip({ at, children }: AreaTipProps) {
  const { x: width } = useMap().getSize();
  const side = at.x < width / 3 ? 'start' : at.x > (width * 2) / 3 ? 'end' : 'middle';
  return (
    <div className={classes.tip} data-side={side} data-below={at.y < roomAbove || undefined} style={{ left: at.x, top: at.y }} aria-hidden>
      {children}
    </div>
  );
}
