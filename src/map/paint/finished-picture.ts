/** What is drawn on a canvas as a finished picture, which leaves the canvas empty; null where the browser is short of memory. */
export function finishedPicture(canvas: OffscreenCanvas): ImageBitmap | null {
  try {
    return canvas.transferToImageBitmap();
  } catch {
    return null;
  }
}
