/** The map as it is on screen, and its scale bar. */
export interface MapPicture {
  readonly canvas: HTMLCanvasElement;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly scaleBar: { readonly width: number; readonly text: string } | null;
}

/**
 * Puts what the map shows on one canvas: tiles and points in the order in which they lie on each other, then the drawn lines.
 * @param scale device pixels of the picture in a CSS pixel.
 */
export async function mapPicture(map: HTMLElement, scale: number): Promise<MapPicture> {
  const frame = map.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(frame.width * scale);
  canvas.height = Math.round(frame.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no memory for a picture of this size.');
  context.scale(scale, scale);
  context.fillStyle = getComputedStyle(map).backgroundColor;
  context.fillRect(0, 0, frame.width, frame.height);
  const draw = (drawing: CanvasImageSource, element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    context.drawImage(drawing, left - frame.left, top - frame.top, width, height);
  };
  for (const layer of layersOf(map)) {
    context.globalAlpha = Number(getComputedStyle(layer.querySelector('.leaflet-tile-container') ?? layer).opacity);
    for (const drawing of layer.querySelectorAll<HTMLCanvasElement | HTMLImageElement>('canvas:not([hidden]), img.leaflet-tile-loaded')) {
      if (!isEmpty(drawing)) draw(drawing, drawing);
    }
  }
  context.globalAlpha = 1;
  for (const svg of map.querySelectorAll<SVGSVGElement>('.leaflet-overlay-pane > svg')) draw(await imageOf(svg), svg);
  return { canvas, width: frame.width, height: frame.height, scaleBar: scaleBarOf(map) };
}

/** Layers of the tile pane, the lowest first. */
function layersOf(map: HTMLElement): HTMLElement[] {
  const layers = [...map.querySelectorAll<HTMLElement>('.leaflet-tile-pane > .leaflet-layer')];
  return layers.sort((a, b) => Number(a.style.zIndex) - Number(b.style.zIndex));
}

function isEmpty(drawing: HTMLCanvasElement | HTMLImageElement): boolean {
  return drawing instanceof HTMLCanvasElement ? drawing.width === 0 || drawing.height === 0 : drawing.naturalWidth === 0;
}

/** Read from a data address, which the page's policy allows to images. Leaflet says how lines look in their attributes, so no styles are lost. */
async function imageOf(svg: SVGSVGElement): Promise<HTMLImageElement> {
  const { width, height } = svg.getBoundingClientRect();
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  return image;
}

function scaleBarOf(map: HTMLElement): MapPicture['scaleBar'] {
  const bar = map.querySelector<HTMLElement>('.leaflet-control-scale-line');
  return bar && { width: bar.getBoundingClientRect().width, text: bar.textContent ?? '' };
}
