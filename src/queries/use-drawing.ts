import { skipToken, useQuery } from '@tanstack/react-query';
import type { Topology } from 'topojson-specification';
import { appBase } from '#url/app-base.ts';
import { fetchBytes, uncompressed } from '#worker/read-bytes.ts';
import { useDataSet } from './use-data-set.ts';

/** A TopoJSON file of the data set: region outlines or the basemap. */
export function useDrawing(name: 'outlines' | 'basemap') {
  const file = useDataSet().data?.manifest.drawings[name].file;
  return useQuery({
    queryKey: ['drawing', file],
    queryFn: file === undefined ? skipToken : () => fetchTopology(file),
    gcTime: Number.POSITIVE_INFINITY,
  });
}

async function fetchTopology(file: string): Promise<Topology> {
  const bytes = await uncompressed(await fetchBytes(new URL(`data/${file}`, appBase()).href), file);
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
