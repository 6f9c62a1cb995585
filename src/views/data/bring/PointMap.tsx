import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PointPicture } from '#import/protocol.ts';
import { formatCount } from '#ui/format-number.ts';
import { useReader } from '#views/frame/reader.ts';
import classes from './Bring.module.css';

const width = 560;
const height = 360;
const room = 16;

interface PointMapProps {
  readonly picture: PointPicture;
  readonly loaded: number;
}

/** Where the rows that load lie, on the land around them: a picture to see a wrong datum or swapped columns by. */
export function PointMap({ picture, loaded }: PointMapProps) {
  const { t } = useTranslation();
  const { scheme } = useReader();
  const canvas = useRef<HTMLCanvasElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours change with the scheme
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context) return;
    const style = getComputedStyle(canvas.current);
    // In tasks of their own, after the frame of the report that comes with them.
    const steps = drawing(context, picture, style);
    let task: ReturnType<typeof setTimeout> | undefined;
    const next = () => {
      if (!steps.next().done) task = setTimeout(next, 0);
    };
    const frame = requestAnimationFrame(() => {
      task = setTimeout(next, 0);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  }, [picture, scheme]);
  return (
    <canvas
      ref={canvas}
      className={classes.map}
      width={width * 2}
      height={height * 2}
      role="img"
      aria-label={t('bring.map', { count: loaded, formatted: formatCount(loaded) })}
    />
  );
}

/** So many points are drawn smaller, to be told apart. */
const manyPoints = 1000;

/** Corners of land that are drawn in one task, give or take those of a ring. */
const cornersAtOnce = 3000;

/** Draws the picture in steps that are short each. */
function* drawing(context: CanvasRenderingContext2D, { lng, lat, land }: PointPicture, style: CSSStyleDeclaration): Generator<void> {
  const colour = (name: string) => style.getPropertyValue(name);
  let [west, south, east, north] = [180, 90, -180, -90];
  for (let row = 0; row < lng.length; row++) {
    west = Math.min(west, lng[row]);
    east = Math.max(east, lng[row]);
    south = Math.min(south, lat[row]);
    north = Math.max(north, lat[row]);
  }
  if (west > east) [west, south, east, north] = [-180, -60, 180, 75];
  // Plate carrée with the middle latitude true: good enough to see by.
  const narrow = Math.max(0.1, Math.cos((((south + north) / 2) * Math.PI) / 180));
  const scale = Math.min((width - 2 * room) / Math.max(0.2, (east - west) * narrow), (height - 2 * room) / Math.max(0.2, north - south));
  const x = (value: number) => width / 2 + (value - (west + east) / 2) * narrow * scale;
  const y = (value: number) => height / 2 - (value - (south + north) / 2) * scale;
  context.setTransform(2, 0, 0, 2, 0, 0);
  context.fillStyle = colour('--ground-soft');
  context.fillRect(0, 0, width, height);
  context.fillStyle = colour('--ground');
  context.strokeStyle = colour('--line-strong');
  context.lineWidth = 0.5;
  let corners = 0;
  context.beginPath();
  for (const [index, ring] of land.entries()) {
    for (let at = 0; at < ring.length; at += 2) context[at === 0 ? 'moveTo' : 'lineTo'](x(ring[at]), y(ring[at + 1]));
    context.closePath();
    corners += ring.length / 2;
    if (corners < cornersAtOnce && index + 1 < land.length) continue;
    context.fill('evenodd');
    context.stroke();
    yield;
    corners = 0;
    context.beginPath();
  }
  context.fillStyle = colour('--accent');
  const side = lng.length > manyPoints ? 2.5 : 5;
  for (let row = 0; row < lng.length; row++) context.fillRect(x(lng[row]) - side / 2, y(lat[row]) - side / 2, side, side);
}
