import { skipToken, useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import type { Topology } from 'topojson-specification';
import { appBase } from '#url/app-base.ts';
import { fetchBytes, uncompressed } from '#worker/read-bytes.ts';
import { keptFiles } from './kept-sets.ts';
import { useDataSet } from './use-data-set.ts';
import { WantedSet } from './wanted-set.ts';

/** A TopoJSON file of the data set: region outlines or the basemap. */
export function useDrawing(name: 'outlines' | 'basemap') {
  const wanted = useContext(WantedSet);
  const manifest = useDataSet().data?.manifest;
  const file = manifest?.drawings[name].file;
  const named = manifest?.own ? wanted : null;
  return useQuery({
    queryKey: ['drawing', named, file],
    queryFn: file === undefined ? skipToken : () => topologyOf(file, named),
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** @param named the reader's own data set that has the drawing among its files; null where it is fetched. */
async function topologyOf(file: string, named: string | null): Promise<Topology> {
  const kept = named === null ? undefined : (await keptFiles(named))?.get(file);
  const bytes = await uncompressed(kept ?? (await fetchBytes(new URL(`data/${file}`, appBase()).href)), file);
  const topology = topologyIn(new TextDecoder().decode(bytes));
  if (!topology) throw new Error(`${file}: is not TopoJSON; wanted an object of the type "Topology".`);
  return topology;
}

function topologyIn(json: string): Topology | null {
  try {
    const value = JSON.parse(json) as Topology | null;
    return value?.type === 'Topology' ? value : null;
  } catch {
    return null;
  }
}
