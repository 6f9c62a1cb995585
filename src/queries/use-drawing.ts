import { skipToken, useQuery } from '@tanstack/react-query';
import type { Topology } from 'topojson-specification';
import { appBase } from '#url/app-base.ts';
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
  const response = await fetch(new URL(`data/${file}`, appBase())).catch(() => null);
  if (!response?.ok) throw new Error(`${file}: could not be fetched; the host ${response ? `answered ${response.status}` : 'did not answer'}.`);
  const topology = (await response.json().catch(() => null)) as Topology | null;
  if (topology?.type !== 'Topology') throw new Error(`${file}: is not TopoJSON; wanted an object of the type "Topology".`);
  return topology;
}
