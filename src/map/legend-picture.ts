/** What a legend consists of, so far as a picture of it needs: filled boxes, words and symbols, in CSS pixels from its corner. */
export interface LegendPicture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly { readonly left: number; readonly top: number; readonly width: number; readonly height: number; readonly colour: string }[];
  readonly words: readonly { readonly text: string; readonly left: number; readonly top: number; readonly font: string; readonly colour: string }[];
  readonly symbols: readonly { readonly markup: string; readonly left: number; readonly top: number; readonly width: number; readonly height: number }[];
}

/** Reads a legend from the page; a folded one as it is unfolded. */
export function legendPicture(legend: HTMLDetailsElement): LegendPicture {
  const wasOpen = legend.open;
  // Nothing is shown before this function returns, so a folded legend does not flash.
  legend.open = true;
  const frame = contentOf(legend);
  const placed = ({ left, top, width, height }: DOMRect) => ({ left: left - frame.left, top: top - frame.top, width, height });
  const picture = {
    width: frame.width,
    height: frame.height,
    boxes: Array.from(legend.querySelectorAll('div, span, li'), (element) => ({
      ...placed(element.getBoundingClientRect()),
      colour: getComputedStyle(element).backgroundColor,
    })).filter(({ colour }) => !isTransparent(colour)),
    words: textsOf(legend).flatMap((text) =>
      wordsOf(text).map(({ words, box, style }) => ({ ...placed(box), text: words, font: fontOf(style), colour: style.color })),
    ),
    symbols: Array.from(legend.querySelectorAll('svg'), (svg) => ({ ...placed(svg.getBoundingClientRect()), markup: markupOf(svg) })),
  };
  legend.open = wasOpen;
  return picture;
}

/** What stands within the padding, which the map around it needs and a picture does not. */
function contentOf(legend: HTMLElement): DOMRect {
  const { left, top, width, height } = legend.getBoundingClientRect();
  const { paddingLeft, paddingTop, paddingRight, paddingBottom } = getComputedStyle(legend);
  const [inLeft, inTop, inRight, inBottom] = [paddingLeft, paddingTop, paddingRight, paddingBottom].map(Number.parseFloat);
  return new DOMRect(left + inLeft, top + inTop, width - inLeft - inRight, height - inTop - inBottom);
}

function isTransparent(colour: string): boolean {
  return colour === 'transparent' || /, 0\)$/.test(colour);
}

function textsOf(root: HTMLElement): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode instanceof Text && walker.currentNode.data.trim() !== '') texts.push(walker.currentNode);
  return texts;
}

/** Word by word, because a text may stand on several lines. */
function wordsOf(text: Text): { words: string; box: DOMRect; style: CSSStyleDeclaration }[] {
  const style = getComputedStyle(text.parentElement ?? document.body);
  const range = document.createRange();
  return Array.from(new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text.data), ({ segment, index }) => {
    range.setStart(text, index);
    range.setEnd(text, index + segment.length);
    return { words: segment, box: range.getBoundingClientRect(), style };
  }).filter(({ words, box }) => words.trim() !== '' && box.width > 0);
}

/** What `font` of a canvas takes; the short form of computed styles is empty in some browsers. */
function fontOf({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): string {
  return `${fontWeight} ${fontSize} ${fontFamily}`;
}

/** Symbols say how they look in their attributes, and take their colour from the text beside them. */
function markupOf(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.style.color = getComputedStyle(svg).color;
  return new XMLSerializer().serializeToString(copy);
}
