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
    // Land and points in a task each, after the frame of the report that comes with them.
    let task: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => {
        const place = drawLand(context, picture, style);
        task = setTimeout(() => drawPoints(context, picture, place, style), 0);
      }, 0);
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

/** Where a position lies in the picture. */
interface Placed {
  readonly x: (lng: number) => number;
  readonly y: (lat: number) => number;
}

function drawLand(context: CanvasRenderingContext2D, { lng, lat, land }: PointPicture, style: CSSStyleDeclaration): Placed {
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
  context.beginPath();
  for (const ring of land) {
    for (let at = 0; at < ring.length; at += 2) context[at === 0 ? 'moveTo' : 'lineTo'](x(ring[at]), y(ring[at + 1]));
    context.closePath();
  }
  context.fillStyle = colour('--ground');
  context.fill('evenodd');
  context.strokeStyle = colour('--line-strong');
  context.lineWidth = 0.5;
  context.stroke();
  return { x, y };
}

function drawPoints(context: CanvasRenderingContext2D, { lng, lat }: PointPicture, { x, y }: Placed, style: CSSStyleDeclaration): void {
  context.fillStyle = style.getPropertyValue('--accent');
  for (let row = 0; row < lng.length; row++) context.fillRect(x(lng[row]) - 1.25, y(lat[row]) - 1.25, 2.5, 2.5);
}
