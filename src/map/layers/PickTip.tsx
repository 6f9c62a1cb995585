import type { Point } from 'leaflet';
import type { ReactNode } from 'react';
import { useMap } from 'react-leaflet';
import classes from './PickTip.module.css';

export interface PickTipProps {
  /** Where the tip points, pixels of the map's container. */
  readonly at: Point;
  readonly children: ReactNode;
}

/** Room that a tip above its place needs, pixels. */
const roomAbove = 150;

/** A small card beside what it tells of, turned to the side that has room. What is read aloud stands in the layer's status. */
export function PickTip({ at, children }: PickTipProps) {
  const { x: width } = useMap().getSize();
  const side = at.x < width / 3 ? 'start' : at.x > (width * 2) / 3 ? 'end' : 'middle';
  return (
    <div className={classes.tip} data-side={side} data-below={at.y < roomAbove || undefined} style={{ left: at.x, top: at.y }} aria-hidden>
      {children}
    </div>
  );
}
