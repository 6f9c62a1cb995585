import { inlinedCopy, patternCopies } from './inlined-copy.ts';
import { wrappedLines } from './wrapped-lines.ts';

/** A drawing that needs nothing of the page: SVG text and its size. */
export interface Picture {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

interface ChartPictureInput {
  readonly title: string;
  readonly settings: string;
  readonly source: string;
  /** Holds the SVGs of the chart. */
  readonly drawing: HTMLElement;
  /** Holds the list of swatches with their names. */
  readonly legend: HTMLElement;
}

const margin = 20;
const legendGap = 14;
const legendLine = 18;
const svgNamespace = 'http://www.w3.org/2000/svg';

interface TextLook {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
}

/** The chart as it stands on the page, with title, settings, legend and source, on the page's ground. */
export function chartPicture({ title, settings, source, drawing, legend }: ChartPictureInput): Picture {
  const style = getComputedStyle(drawing);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const [text, soft] = [token('--text'), token('--text-soft')];
  const { left, top, width: drawn, height: drawnHeight } = drawing.getBoundingClientRect();
  const width = Math.ceil(drawn) + 2 * margin;
  const root = document.createElementNS(svgNamespace, 'svg');
  const widthOf = textWidths(style.fontFamily);
  let y = margin;

  const write = (words: string, look: TextLook) => {
    for (const line of wrappedLines(words, drawn, (each) => widthOf(each, look))) {
      y += look.size * 1.35;
      root.append(textElement(line, margin, y - look.size * 0.35, look, style.fontFamily));
    }
  };
  write(title, { size: 16, weight: 600, colour: text });
  write(settings, { size: 12, weight: 400, colour: soft });
  y += 8;

  const label = { size: 12, weight: 400, colour: text };
  let x = margin;
  for (const item of legend.querySelectorAll('li')) {
    const swatch = item.querySelector('svg');
    const name = item.textContent ?? '';
    if (!swatch) continue;
    const swatchWidth = swatch.width.baseVal.value + 5;
    const itemWidth = swatchWidth + widthOf(name, label);
    if (x > margin && x + itemWidth > width - margin) {
      x = margin;
      y += legendLine;
    }
    root.append(placed(inlinedCopy(swatch), x, y), textElement(name, x + swatchWidth, y + 10, label, style.fontFamily));
    x += itemWidth + legendGap;
  }
  y += legendLine + 4;

  const svgs = [...drawing.querySelectorAll('svg')];
  for (const svg of svgs) {
    const box = svg.getBoundingClientRect();
    root.append(placed(inlinedCopy(svg), margin + box.left - left, y + box.top - top));
  }
  y += drawnHeight + 4;
  write(source, { size: 11, weight: 400, colour: soft });

  const height = Math.ceil(y + margin);
  const ground = document.createElementNS(svgNamespace, 'rect');
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: token('--ground') })) ground.setAttribute(name, value);
  root.prepend(patternCopies(), ground);
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` })) root.setAttribute(name, String(value));
  return { markup: new XMLSerializer().serializeToString(root), width, height };
}

function placed(svg: SVGElement, x: number, y: number): SVGElement {
  svg.setAttribute('x', String(x));
  svg.setAttribute('y', String(y));
  return svg;
}

function textElement(words: string, x: number, y: number, { size, weight, colour }: TextLook, family: string): SVGElement {
  const element = document.createElementNS(svgNamespace, 'text');
  const attributes = { x, y, fill: colour, 'font-size': size, 'font-weight': weight, 'font-family': family };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.textContent = words;
  return element;
}

/** Widths of lines as the browser sets them. */
function textWidths(family: string): (line: string, look: TextLook) => number {
  const context = document.createElement('canvas').getContext('2d');
  return (line, { size, weight }) => {
    if (!context) return line.length * size;
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(line).width;
  };
}
