/** Kinds of typed arrays that a value may hold. */
const stores = { Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array } as const;

type Store = keyof typeof stores;
type Numbers = InstanceType<(typeof stores)[Store]>;

/** Where an array stands; a scale says that whole numbers of 32 bits stand for `value * scale`. */
interface PackedNumbers {
  readonly $array: Store;
  readonly at: number;
  readonly length: number;
  readonly scale?: number;
}

/** A list of texts, one a line: the parser of JSON then sees one. */
interface PackedTexts {
  readonly $lines: string;
}

const scales = [1, 100, 10_000, 1_000_000];
/** Every array begins at a multiple of this. */
const alignment = 8;

/**
 * Bytes of a value of objects, lists, texts, finite numbers, null and typed arrays: the length of a header (u32), the header as JSON, the arrays.
 * What was read so is not copied: arrays of whole numbers are views of the bytes.
 */
export function packedValue(value: object): Uint8Array<ArrayBuffer> {
  const arrays: Numbers[] = [];
  let size = 0;
  const numbers = (given: Numbers): PackedNumbers => {
    const scale = given instanceof Float64Array ? scaleOf(given) : undefined;
    const stored = scale === undefined ? given : Int32Array.from(given, (each) => Math.round(each * scale));
    const place = { $array: given.constructor.name as Store, at: size, length: given.length, ...(scale === undefined ? {} : { scale }) };
    arrays.push(stored);
    size += aligned(stored.byteLength);
    return place;
  };
  const packed = (each: unknown): unknown => {
    if (ArrayBuffer.isView(each)) return numbers(each as Numbers);
    if (isLines(each)) return { $lines: each.join('\n') } satisfies PackedTexts;
    if (Array.isArray(each)) return each.map(packed);
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(Object.entries(each).map(([name, part]) => [name, packed(part)]));
  };
  const header = new TextEncoder().encode(JSON.stringify(packed(value)));
  const start = aligned(4 + header.length);
  const bytes = new Uint8Array(start + size);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, 4);
  let at = start;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
  }
  return bytes;
}

/** The value that was packed. */
export function unpackedValue(bytes: Uint8Array<ArrayBuffer>): unknown {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const start = bytes.byteOffset + aligned(4 + length);
  const unpacked = (each: unknown): unknown => {
    if (typeof each !== 'object' || each === null) return each;
    if (Array.isArray(each)) return each.map(unpacked);
    if ('$array' in each) return unpackedNumbers(each as PackedNumbers, bytes.buffer, start);
    if ('$lines' in each) return (each as PackedTexts).$lines.split('\n');
    return Object.fromEntries(Object.entries(each).map(([name, part]) => [name, unpacked(part)]));
  };
  return unpacked(JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))));
}

function unpackedNumbers({ $array, at, length, scale }: PackedNumbers, buffer: ArrayBuffer, start: number): Numbers {
  if (scale === undefined) return new stores[$array](buffer, start + at, length);
  const stored = new Int32Array(buffer, start + at, length);
  const values = new Float64Array(length);
  for (let index = 0; index < length; index++) values[index] = stored[index] / scale;
  return values;
}

/** Texts that come out of their lines again: one at least, and none with a line of its own. */
function isLines(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string' && !each.includes('\n'));
}

/** The least scale at which all doubles are whole numbers of 32 bits, and come out of them as the same doubles. */
function scaleOf(numbers: Float64Array): number | undefined {
  return scales.find((scale) => numbers.every((each) => Math.abs(each * scale) < 2 ** 31 && Object.is(Math.round(each * scale) / scale, each)));
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / alignment) * alignment;
}
