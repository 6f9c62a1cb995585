import { isPrinting } from '#ui/usePrinting.ts';

/** More than two device pixels in a CSS pixel are not seen but cost memory: 2.25 times as much at three. */
const maxRatio = 2;

/** Pixels drawn for a CSS pixel; paper shows more than a screen of one device pixel to the CSS pixel. */
export function drawnRatio(): number {
  return isPrinting() ? maxRatio : Math.min(window.devicePixelRatio, maxRatio);
}

/**
 * Leaflet moves by CSS pixels. At a ratio such as 1.5 that leaves a drawing between two device pixels: blurred, and tiles with seams.
 * This shifts a container by the part of a device pixel that its drawing is off from the corner of the map, which the browser itself puts on a whole
 * device pixel wherever the page has it.
 */
export function snapToDevicePixels(container: HTMLElement, drawing: Element): void {
  const map = container.closest('.leaflet-container');
  if (Number.isInteger(window.devicePixelRatio) || !map) return;
  container.style.translate = '';
  const [corner, { left, top }] = [map.getBoundingClientRect(), drawing.getBoundingClientRect()];
  container.style.translate = `${missingToDevicePixel(left - corner.left)}px ${missingToDevicePixel(top - corner.top)}px`;
}

function missingToDevicePixel(position: number): number {
  return Math.round(position * window.devicePixelRatio) / window.devicePixelRatio - position;
}
