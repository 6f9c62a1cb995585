import type { Degrees } from '#engine/units.ts';

/** Units of the format in a degree: five decimals, the precision of every coordinate in the tables. */
const perDegree = 1e5;
/** A number is cut in groups of five bits; each becomes one character from `?` on, with a bit for "more follows". */
const groupBits = 5;
const more = 1 << groupBits;
const firstCharacter = 63;

/**
 * Corners lat, lng as text, and back (Google's encoded polyline algorithm format, 2008): differences in 1e-5°, sign in
 * the lowest bit. Written here because the packages for it do not load alike in Node and in a page, or bring a command line along.
 */
export function polylineText(corners: readonly (readonly [lat: Degrees, lng: Degrees])[]): string {
  let text = '';
  let [lat, lng] = [0, 0];
  for (const corner of corners) {
    const [nextLat, nextLng] = [Math.round(corner[0] * perDegree), Math.round(corner[1] * perDegree)];
    text += numberText(nextLat - lat) + numberText(nextLng - lng);
    [lat, lng] = [nextLat, nextLng];
  }
  return text;
}

/** Corners of a text; null where it is cut short or holds what the format has not. */
export function polylineCorners(text: string): [lat: Degrees, lng: Degrees][] | null {
  const numbers = numbersIn(text);
  if (numbers === null || numbers.length % 2 === 1) return null;
  const corners: [Degrees, Degrees][] = [];
  let [lat, lng] = [0, 0];
  for (let index = 0; index < numbers.length; index += 2) {
    lat += numbers[index];
    lng += numbers[index + 1];
    corners.push([lat / perDegree, lng / perDegree]);
  }
  return corners;
}

function numberText(value: number): string {
  let left = value < 0 ? ~(value << 1) : value << 1;
  let text = '';
  for (; left >= more; left >>>= groupBits) text += String.fromCharCode((more | (left & (more - 1))) + firstCharacter);
  return text + String.fromCharCode(left + firstCharacter);
}

function numbersIn(text: string): number[] | null {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (let index = 0; index < text.length; index++) {
    const group = text.charCodeAt(index) - firstCharacter;
    // Six groups hold 30 bits: twice around the Earth in 1e-5° needs 28.
    if (group < 0 || group >= 2 * more || shift >= 6 * groupBits) return null;
    value |= (group & (more - 1)) << shift;
    shift += groupBits;
    if (group >= more) continue;
    numbers.push(value & 1 ? ~(value >>> 1) : value >>> 1);
    value = 0;
    shift = 0;
  }
  return shift === 0 ? numbers : null;
}
