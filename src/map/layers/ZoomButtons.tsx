import { DomEvent } from 'leaflet';
import { useMap } from 'react-leaflet';
import type { MapWords } from '../map-props.ts';
import classes from './MapButtons.module.css';

export interface ZoomButtonsProps {
  readonly words: MapWords;
  readonly onWholeCountry: () => void;
}

/** Buttons for closer, farther and the whole country. */
export function ZoomButtons({ words, onWholeCountry }: ZoomButtonsProps) {
  const map = useMap();
  return (
    <div className={classes.buttons} ref={keepFromMap}>
      <button type="button" aria-label={words.zoomIn} title={words.zoomIn} onClick={() => map.zoomIn()}>
        <Icon path="M8 3v10M3 8h10" />
      </button>
      <button type="button" aria-label={words.zoomOut} title={words.zoomOut} onClick={() => map.zoomOut()}>
        <Icon path="M3 8h10" />
      </button>
      <button type="button" aria-label={words.wholeCountry} title={words.wholeCountry} onClick={onWholeCountry}>
        <Icon path="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
      </button>
    </div>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" aria-hidden>
      <path d={path} />
    </svg>
  );
}

/** Clicks on the buttons are not clicks on the map under them. */
function keepFromMap(element: HTMLElement | null): void {
  if (element) DomEvent.disableClickPropagation(element);
}
