import { Refused } from './refusal.ts';

export const fileKinds = ['delimited', 'excel', 'geojson', 'parquet', 'arrow', 'data-set'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Files above this are refused: the page would need more memory than a browser gives it. */
export const largestBytes = 1_000_000_000;
const headBytes = 4096;

const extensions: Readonly<Record<FileKind, RegExp>> = {
  delimited: /\.(csv|tsv|tab|txt)(\.gz)?$/i,
  excel: /\.xlsx$/i,
  geojson: /\.(geo|nd|topo)?json[ls]?(\.gz)?$/i,
  parquet: /\.(geo)?parquet(\.gz)?$/i,
  arrow: /\.(arrow|feather|ipc)(\.gz)?$/i,
  'data-set': /\.zip$/i,
};

/**
 * What a file is by its first bytes, whatever its name says.
 * @param head first bytes, unpacked where the file is gzip.
 * @throws Refused for files that have to be converted first.
 */
export function fileKind(head: Uint8Array, name: string): FileKind {
  const begins = (...bytes: number[]) => bytes.every((byte, index) => head[index] === byte);
  if (head.length === 0) throw new Refused('empty');
  if (begins(0x50, 0x4b)) return zipKind(head, name);
  if (begins(0x50, 0x41, 0x52, 0x31)) return 'parquet';
  if (begins(0x41, 0x52, 0x52, 0x4f, 0x57, 0x31) || begins(0xff, 0xff, 0xff, 0xff)) return 'arrow';
  if (begins(0x46, 0x45, 0x41, 0x31)) throw new Refused('feather');
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw new Refused('old-excel');
  if (begins(0x25, 0x50, 0x44, 0x46)) throw new Refused('pdf');
  if (begins(0, 0, 0x27, 0x0a) || /\.(shp|shx|dbf|prj)$/i.test(name)) throw new Refused('shapefile');
  const text = new TextDecoder(begins(0xff, 0xfe) ? 'utf-16le' : begins(0xfe, 0xff) ? 'utf-16be' : 'utf-8').decode(head).trimStart();
  if (text.startsWith('<')) throw new Refused(/<kml/i.test(text) ? 'kml' : /<(!doctype )?html/i.test(text) ? 'html' : 'unknown', text.slice(0, 20));
  if (/^\{\s*("|\})/.test(text) || /^\[\s*[[{]/.test(text)) return 'geojson';
  return 'delimited';
}

/** Whether the name promises another kind than the content is. */
export function hasOtherExtension(kind: FileKind, name: string): boolean {
  return !extensions[kind].test(name) && Object.values(extensions).some((pattern) => pattern.test(name));
}

/** An entry's name stands in the zip's first bytes. */
function zipKind(head: Uint8Array, name: string): FileKind {
  const names = new TextDecoder('latin1').decode(head);
  if (/\.kmz$/i.test(name) || names.includes('.kml')) throw new Refused('kml');
  if (/\.(shp|shx|dbf)/i.test(names)) throw new Refused('shapefile');
  if (/manifest\.json/.test(names)) return 'data-set';
  if (/\[Content_Types\]|xl\/|_rels\//.test(names) || extensions.excel.test(name)) return 'excel';
  throw new Refused('archive');
}

/** The first bytes of a file, unpacked. */
export async function headOf(file: Blob): Promise<{ head: Uint8Array; isGzip: boolean }> {
  const raw = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  if (raw[0] !== 0x1f || raw[1] !== 0x8b) return { head: raw, isGzip: false };
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    const { value } = await reader.read();
    return { head: (value ?? new Uint8Array()).subarray(0, headBytes), isGzip: true };
  } catch (error) {
    throw new Refused('damaged', (error as Error).message);
  } finally {
    reader.cancel().catch(() => {});
  }
}
