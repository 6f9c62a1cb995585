import { parts, patternId } from './parts.ts';

/** What stylesheets and tokens decide in a drawing, and a copy outside the page would lose. */
const inlined = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'display',
  'visibility',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
] as const;

/** A copy of a drawing that keeps its look without the page's styles. */
export function inlinedCopy(original: SVGElement): SVGElement {
  const copy = original.cloneNode(true) as SVGElement;
  const originals = [original, ...original.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [index, element] of originals.entries()) {
    const style = getComputedStyle(element);
    copies[index].removeAttribute('class');
    copies[index].removeAttribute('style');
    for (const name of inlined) {
      const value = style.getPropertyValue(name);
      if (value !== '') copies[index].style.setProperty(name, value);
    }
  }
  return copy;
}

/** Copies of the fills of the page. */
export function patternCopies(): SVGElement {
  const definitions = document.createElementNS('http://www.w3.org/2000/svg', 'defs');
  for (const part of parts) {
    const pattern = document.getElementById(patternId(part));
    if (pattern instanceof SVGElement) definitions.append(inlinedCopy(pattern));
  }
  return definitions;
}
