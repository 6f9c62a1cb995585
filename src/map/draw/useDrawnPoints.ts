import type { LatLng, LeafletKeyboardEvent, Point } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { type DrawnPoint, type DrawTool, pointsToFinish } from './draft-ring.ts';

interface DrawnPointsInput {
  readonly tool: DrawTool;
  readonly onFinish: (points: readonly DrawnPoint[]) => void;
}

/** A press that ends farther away than this was a drag, CSS pixels. */
const dragPixels = 8;
/** How near the first corner of a polygon means it. */
const closePixels = 12;

/**
 * Points that are set by a click, a tap, a drag of the mouse from corner to corner, or Enter at the crosshair. A polygon ends where it began,
 * by a double click, or by Enter twice at one place.
 */
export function useDrawnPoints({ tool, onFinish }: DrawnPointsInput) {
  const map = useMap();
  const [points, setPoints] = useState<readonly DrawnPoint[]>([]);
  const [held, setHeld] = useState<LatLng | null>(null);
  /** Where the press began that the next click ends. */
  const pressed = useRef<LatLng | null>(null);
  const [aimed, setAimed] = useState<LatLng | null>(null);
  const [byKeyboard, setByKeyboard] = useState(() => map.getContainer().matches(':focus-visible'));
  const wanted = pointsToFinish[tool];

  const pixels = (from: DrawnPoint): Point => map.latLngToContainerPoint([from.lat, from.lng]);
  const isNear = (one: DrawnPoint, other: DrawnPoint, most: number) => pixels(one).distanceTo(pixels(other)) <= most;
  const add = (point: DrawnPoint) => {
    const next = [...points, { lng: point.lng, lat: point.lat }];
    if (next.length === wanted) onFinish(next);
    setPoints(next.length === wanted ? [] : next);
  };
  const closes = (point: DrawnPoint) => wanted === null && points.length > 2 && isNear(points[0], point, closePixels);

  useMapEvents({
    mousemove: ({ latlng }) => {
      setByKeyboard(false);
      setAimed(latlng);
    },
    mouseout: () => byKeyboard || setAimed(null),
    mousedown: ({ latlng }) => {
      pressed.current = latlng;
      setHeld(latlng);
    },
    mouseup: () => setHeld(null),
    click: ({ latlng, originalEvent }) => {
      const from = pressed.current;
      pressed.current = null;
      setByKeyboard(false);
      if (closes(latlng)) return onFinish(points);
      if (from && wanted !== null && points.length === 0 && !isNear(from, latlng, dragPixels)) return onFinish([from, latlng]);
      // The second click of a double click is the double click's.
      if (originalEvent.detail < 2) add(latlng);
    },
    dblclick: () => points.length > 2 && onFinish(points),
    move: () => byKeyboard && setAimed(map.getCenter()),
    keydown: ({ originalEvent }: LeafletKeyboardEvent) => {
      if (originalEvent.target !== map.getContainer()) return;
      const middle = map.getCenter();
      setByKeyboard(true);
      setAimed(middle);
      if (originalEvent.key === 'Backspace') setPoints(points.slice(0, -1));
      if (originalEvent.key !== 'Enter') return;
      // Finishing hands the focus to a button, which the same Enter would press.
      originalEvent.preventDefault();
      const last = points.at(-1);
      if (closes(middle) || (wanted === null && points.length > 2 && last && isNear(last, middle, 1))) return onFinish(points);
      if (!last || !isNear(last, middle, 1)) add(middle);
    },
  });

  // A mouse draws from corner to corner, a finger still moves the map between two taps.
  useEffect(() => {
    const container = map.getContainer();
    const hold = (event: PointerEvent) => (event.pointerType === 'mouse' && wanted !== null ? map.dragging.disable() : map.dragging.enable());
    map.doubleClickZoom.disable();
    container.addEventListener('pointerdown', hold, { capture: true });
    return () => {
      container.removeEventListener('pointerdown', hold, { capture: true });
      map.dragging.enable();
      map.doubleClickZoom.enable();
    };
  }, [map, wanted]);

  const set = held && points.length === 0 && wanted !== null ? [held] : points;
  return { points, shown: aimed ? [...set, aimed] : set, byKeyboard };
}
