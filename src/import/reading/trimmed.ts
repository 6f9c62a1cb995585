/** Where a text of UTF-8 begins once the white space before it, as `trim` knows it, is left out. */
export function trimmedStart(bytes: Uint8Array, from: number, to: number): number {
  // Nearly every text begins and ends with a printed character of ASCII.
  if (from < to && isPrinted(bytes[from])) return from;
  let at = from;
  while (at < to) {
    const space = spaceAt(bytes, at, to);
    if (space === 0) break;
    at += space;
  }
  return at;
}

/** Where it ends once the white space behind it is left out. */
export function trimmedEnd(bytes: Uint8Array, from: number, to: number): number {
  if (from < to && isPrinted(bytes[to - 1])) return to;
  let at = to;
  while (at > from) {
    const space = spaceBefore(bytes, from, at);
    if (space === 0) break;
    at -= space;
  }
  return at;
}

/** Bytes of the white space that stands there; 0 for none. */
function spaceAt(bytes: Uint8Array, at: number, to: number): number {
  const byte = bytes[at];
  if (byte < 0xc2) return isPlainSpace(byte) ? 1 : 0;
  if (byte === 0xc2) return at + 1 < to && bytes[at + 1] === 0xa0 ? 2 : 0;
  return at + 2 < to && isWideSpace(byte, bytes[at + 1], bytes[at + 2]) ? 3 : 0;
}

/** Bytes of the white space that ends there. */
function spaceBefore(bytes: Uint8Array, from: number, at: number): number {
  const last = bytes[at - 1];
  if (last < 0x80) return isPlainSpace(last) ? 1 : 0;
  if (last === 0xa0 && at - 2 >= from && bytes[at - 2] === 0xc2) return 2;
  return at - 3 >= from && isWideSpace(bytes[at - 3], bytes[at - 2], last) ? 3 : 0;
}

function isPrinted(byte: number): boolean {
  return byte > 0x20 && byte < 0x7f;
}

function isPlainSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

function isWideSpace(first: number, second: number, third: number): boolean {
  switch ((first << 16) | (second << 8) | third) {
    case 0xe3_80_80:
    case 0xef_bb_bf:
    case 0xe2_80_a8:
    case 0xe2_80_a9:
    case 0xe2_80_af:
    case 0xe2_81_9f:
    case 0xe1_9a_80:
      return true;
    default:
      return first === 0xe2 && second === 0x80 && third >= 0x80 && third <= 0x8a;
  }
}
