import { unzip, zip } from 'fflate';
import type { Manifest } from '#columns/manifest.ts';
import { parseManifest } from '#columns/parse-manifest.ts';
import type { DataFiles } from './kept-sets.ts';

/** A data set as one zip file: its tables, and a manifest with the mapping and settings of each file it was made of. */
export async function archiveOf(files: DataFiles): Promise<Blob> {
  const content = Object.fromEntries(await Promise.all(Array.from(files, async ([name, file]) => [name, new Uint8Array(await file.arrayBuffer())] as const)));
  return new Promise((resolve, reject) => {
    zip(content, { level: 6 }, (error, bytes) => (error ? reject(error) : resolve(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' }))));
  });
}

/**
 * The data set in a zip file.
 * @throws Error with a sentence when it holds none.
 */
export async function setInArchive(file: Blob): Promise<{ manifest: Manifest; files: DataFiles }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const content = await new Promise<Record<string, Uint8Array>>((resolve, reject) => {
    unzip(bytes, (error, found) => (error ? reject(error) : resolve(found)));
  });
  const files = new Map(Object.entries(content).map(([name, each]) => [name, new Blob([each as Uint8Array<ArrayBuffer>])]));
  const manifest = parseManifest((await files.get('manifest.json')?.text()) ?? '', 'manifest.json');
  return { manifest, files };
}
