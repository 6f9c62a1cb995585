import { type QueryClient, queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import type { Topology } from 'topojson-specification';
import type { Manifest } from '#columns/manifest.ts';
import { appBase } from '#url/app-base.ts';
import { fetchBytes, uncompressed } from '#worker/read-bytes.ts';
import { defaultData } from './first-load.ts';
import { useDataSet } from './use-data-set.ts';

const names = ['basemap', 'outlines'] as const;

/** A TopoJSON file of the data set: region outlines or the basemap. */
export function useDrawing(name: (typeof names)[number]) {
  const file = useDataSet().data?.manifest.drawings[name].file;
  return useQuery(drawing(file));
}

/** The drawings of the default data, fetched while the worker reads its tables; null where one cannot be, which those who ask for it are told. */
export async function prefetchDrawings(client: QueryClient): Promise<Readonly<Record<(typeof names)[number], Topology>> | null> {
  try {
    const manifest = JSON.parse(new TextDecoder().decode(await fetchBytes(defaultData.manifestUrl))) as Partial<Manifest>;
    const [basemap, outlines] = await Promise.all(names.map((name) => client.fetchQuery(drawing(manifest.drawings?.[name].file))));
    return { basemap, outlines };
  } catch {
    return null;
  }
}

function drawing(file: string | undefined) {
  return queryOptions({
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
