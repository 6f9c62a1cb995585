const gzipMagic = [0x1f, 0x8b];

/**
 * The uncompressed bytes of a table or drawing. Some hosts unpack gzip on the way and some do not, so the first bytes decide.
 * @throws Error with a sentence that names the file when it cannot be unpacked.
 */
export async function uncompressed(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<Uint8Array<ArrayBuffer>> {
  if (gzipMagic.some((byte, index) => bytes[index] !== byte)) return bytes;
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new Error(`${file}: cannot be unpacked; the file is cut short or damaged.`);
  }
}

/**
 * Fetches a file of a data set.
 * @throws Error with a sentence that names the file when it is not there or the host does not answer.
 */
export async function fetchBytes(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = url.slice(url.lastIndexOf('/') + 1);
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new Error(`${file}: could not be fetched; the host did not answer.`);
  }
  if (!response.ok) throw new Error(`${file}: could not be fetched; the host answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
