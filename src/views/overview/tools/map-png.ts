import { wrappedLines } from '#charts/wrapped-lines.ts';
import { type LegendPicture, legendPicture } from '#map/legend-picture.ts';
import { type MapPicture, mapPicture } from '#map/map-picture.ts';

/** What stands around the map on its picture. */
export interface MapPngWords {
  readonly title: string;
  readonly settings: string;
  /** Data, sources, disclaimer and link, a line each. */
  readonly notes: readonly string[];
}

const margin = 20;

interface TextLook {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
}

/** The map that stands in an element, with title, settings, legend and notes, on the page's ground. */
export async function mapPng(within: HTMLElement, words: MapPngWords): Promise<Blob> {
  const map = within.querySelector<HTMLElement>('.leaflet-container');
  const legendElement = within.querySelector('details');
  if (!map) throw new Error('There is no map on the page, wanted one to save.');
  const style = getComputedStyle(within);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const [text, soft, ground] = [token('--text'), token('--text-soft'), token('--ground')];
  const legend = legendElement && legendPicture(legendElement);
  // A whole number of device pixels for each that was drawn, so that tiles meet without seams.
  const scale = window.devicePixelRatio >= 2 ? window.devicePixelRatio : window.devicePixelRatio * 2;
  const drawn = await mapPicture(map, scale);

  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no memory for a picture of this size.');
  const fontOf = ({ weight, size }: TextLook) => `${weight} ${size}px ${style.fontFamily}`;
  const linesOf = (words: string, look: TextLook, width: number) => {
    context.font = fontOf(look);
    return wrappedLines(words, width, (line) => context.measureText(line).width).map((line) => ({ line, look }));
  };
  const width = drawn.width + 2 * margin;
  const small = { size: 11, weight: 400, colour: soft };
  const head = [
    ...linesOf(words.title, { size: 17, weight: 600, colour: text }, drawn.width),
    ...linesOf(words.settings, { size: 12, weight: 400, colour: soft }, drawn.width),
  ];
  const notesWidth = drawn.width - (legend ? legend.width + margin : 0);
  const isBeside = notesWidth > 240;
  const notes = words.notes.flatMap((note) => linesOf(note, small, isBeside ? notesWidth : drawn.width));
  const heightOf = (lines: typeof head) => lines.reduce((sum, { look }) => sum + look.size * 1.4, 0);
  const legendHeight = legend?.height ?? 0;
  const foot = isBeside ? Math.max(legendHeight, heightOf(notes)) : legendHeight + 8 + heightOf(notes);
  const mapTop = margin + heightOf(head) + 8;
  const footTop = mapTop + drawn.height + 10;

  canvas.width = Math.round(width * scale);
  canvas.height = Math.round((footTop + foot + margin) * scale);
  context.scale(scale, scale);
  context.fillStyle = ground;
  context.fillRect(0, 0, width, footTop + foot + margin);
  const write = (lines: typeof head, left: number, top: number) => {
    let y = top;
    for (const { line, look } of lines) {
      y += look.size * 1.4;
      context.font = fontOf(look);
      context.fillStyle = look.colour;
      context.fillText(line, left, y - look.size * 0.4);
    }
  };
  write(head, margin, margin);
  context.drawImage(drawn.canvas, margin, mapTop, drawn.width, drawn.height);
  drawScaleBar(context, drawn, { left: margin, top: mapTop }, { text, ground, font: fontOf(small) });
  if (legend) await drawLegend(context, legend, margin, footTop);
  if (isBeside) write(notes, margin + (legend ? legend.width + margin : 0), footTop);
  else write(notes, margin, footTop + legendHeight + 8);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no picture.'))), 'image/png');
  });
}

async function drawLegend(context: CanvasRenderingContext2D, { boxes, words, symbols }: LegendPicture, left: number, top: number): Promise<void> {
  for (const box of boxes) {
    context.fillStyle = box.colour;
    context.fillRect(left + box.left, top + box.top, box.width, box.height);
  }
  for (const word of words) {
    context.font = word.font;
    context.fillStyle = word.colour;
    context.fillText(word.text, left + word.left, top + word.top + context.measureText(word.text).fontBoundingBoxAscent);
  }
  for (const symbol of symbols) {
    const image = new Image(symbol.width, symbol.height);
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(symbol.markup)}`;
    await image.decode();
    context.drawImage(image, left + symbol.left, top + symbol.top, symbol.width, symbol.height);
  }
}

interface BarLook {
  readonly text: string;
  readonly ground: string;
  readonly font: string;
}

/** In the lower right corner of the map: a line as long as the distance that it names. */
function drawScaleBar(context: CanvasRenderingContext2D, { width, height, scaleBar }: MapPicture, at: { left: number; top: number }, look: BarLook): void {
  if (!scaleBar) return;
  const right = at.left + width - 12;
  const bottom = at.top + height - 12;
  context.font = look.font;
  context.fillStyle = look.ground;
  context.fillRect(right - scaleBar.width - 4, bottom - 18, scaleBar.width + 8, 22);
  context.fillStyle = look.text;
  context.fillText(scaleBar.text, right - scaleBar.width + 2, bottom - 5);
  context.fillRect(right - scaleBar.width, bottom - 1.5, scaleBar.width, 1.5);
}
