import type { Picture } from '#map/paint/sprite.ts';
import type { Shown } from './protocol.ts';

/** Makes a picture what can be shown: a bitmap where the browser has canvases off the page, which costs the page nothing, else bytes. */
export function pictureShown({ width, height, pixels }: Picture): Shown {
  const image = new ImageData(new Uint8ClampedArray(pixels.buffer), width, height);
  const context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) return image;
  context.putImageData(image, 0, 0);
  return context.canvas.transferToImageBitmap();
}
