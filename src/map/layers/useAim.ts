import type { LatLng, LeafletKeyboardEvent, LeafletMouseEvent } from 'leaflet';
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { Aim } from '../pick.ts';

interface AimedAt {
  /** The pointer or the crosshair points elsewhere; null: at nothing. */
  readonly look: (aim: Aim | null) => void;
  /** A click, a tap or Enter; null: Escape. */
  readonly choose: (aim: Aim | null, by: 'pointer' | 'keyboard') => void;
}

/** How far beside a symbol still means it, CSS pixels: a finger is broader than a pointer. */
const pointerSlack = 3;
const fingerSlack = 12;

/** Keys that mean that the map is used by keyboard. */
const mapKeys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', '+', '=', '-', 'Enter'];

/**
 * Where the reader points: at the pointer's place, or at the middle of the map while it has the keyboard's focus. While the map moves nobody
 * points at anything.
 */
export function useAim({ look, choose }: AimedAt): { readonly aim: RefObject<Aim | null>; readonly byKeyboard: boolean } {
  const map = useMap();
  const aim = useRef<Aim | null>(null);
  const moving = useRef(false);
  const [byKeyboard, setByKeyboard] = useState(false);

  const aimed = ({ lng, lat }: LatLng, slack: number): Aim => ({ lng, lat, zoom: map.getZoom(), slack });
  const lookAt = (at: Aim | null) => {
    aim.current = at;
    look(at);
  };
  const lookAtMiddle = () => lookAt(aimed(map.getCenter(), pointerSlack));
  const pointByKeyboard = (used: boolean) => {
    setByKeyboard(used);
    if (used && !moving.current) lookAtMiddle();
  };

  useMapEvents({
    mousemove: (event) => {
      if (moving.current) return;
      setByKeyboard(false);
      lookAt(aimed(event.latlng, pointerSlack));
    },
    mouseout: () => byKeyboard || lookAt(null),
    movestart: () => {
      moving.current = true;
      lookAt(null);
    },
    moveend: () => {
      moving.current = false;
      if (byKeyboard) lookAtMiddle();
    },
    click: (event) => {
      const at = aimed(event.latlng, isFinger(event) ? fingerSlack : pointerSlack);
      setByKeyboard(false);
      lookAt(at);
      choose(at, 'pointer');
    },
    keydown: ({ originalEvent }: LeafletKeyboardEvent) => {
      // Keys pressed on the map's buttons are theirs.
      if (originalEvent.target !== map.getContainer()) return;
      if (originalEvent.key === 'Escape') choose(null, 'keyboard');
      if (!mapKeys.includes(originalEvent.key)) return;
      pointByKeyboard(true);
      if (originalEvent.key === 'Enter') choose(aimed(map.getCenter(), pointerSlack), 'keyboard');
    },
  });

  const onFocus = useEffectEvent(() => pointByKeyboard(map.getContainer().matches(':focus-visible')));
  const onBlur = useEffectEvent(() => {
    setByKeyboard(false);
    lookAt(null);
  });
  useEffect(() => {
    const container = map.getContainer();
    container.addEventListener('focus', onFocus);
    container.addEventListener('blur', onBlur);
    return () => {
      container.removeEventListener('focus', onFocus);
      container.removeEventListener('blur', onBlur);
    };
  }, [map]);
  return { aim, byKeyboard };
}

function isFinger({ originalEvent }: LeafletMouseEvent): boolean {
  return 'pointerType' in originalEvent && originalEvent.pointerType === 'touch';
}
