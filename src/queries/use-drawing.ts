import { type QueryClient, queryOptions, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useContext, useEffect } from 'react';
import type { Topology } from 'topojson-specification';
import type { DrawingEntry } from '#columns/manifest.ts';
import { fetchBytes, uncompressed } from '#worker/read-bytes.ts';
import { defaultFile, defaultManifest } from './first-load.ts';
import { keptFile } from './kept-sets.ts';
import { useDataSet } from './use-data-set.ts';
import { WantedSet } from './wanted-set.ts';

const names = ['basemap', 'outlines'] as const;

/** A TopoJSON file of the data set: region outlines or the basemap. */
export function useDrawing(name: (typeof names)[number]) {
  const wanted = useContext(WantedSet);
  const manifest = useDataSet().data?.manifest;
  return useQuery(drawing(manifest?.drawings[name], manifest?.own ? wanted : null));
}

type Drawings = Readonly<Record<(typeof names)[number], Topology>>;

/** Has the drawings of the default data fetched, once it is time, by a part that will need them, and hands them over once. */
export function useDrawingsAhead(onFetched: (drawings: Drawings) => void, isTime = true): void {
  const client = useQueryClient();
  useEffect(() => {
    if (isTime) drawingsAhead(client).then((drawings) => drawings && onFetched(drawings));
  }, [client, onFetched, isTime]);
}

/** Null where one cannot be fetched, which those who ask for it are told. */
async function drawingsAhead(client: QueryClient): Promise<Drawings | null> {
  try {
    const manifest = await defaultManifest();
    const [basemap, outlines] = await Promise.all(names.map((name) => client.fetchQuery(drawing(manifest.drawings?.[name], null))));
    return { basemap, outlines };
  } catch {
    return null;
  }
}

/** @param named the reader's own data set that has it; of the product it takes what was read already, and waits for nothing that is fetched. */
function drawing(entry: DrawingEntry | undefined, named: string | null) {
  const keyOf = (set: string | null) => ['drawing', set, entry?.file, entry?.sha256] as const;
  return queryOptions({
    queryKey: keyOf(named),
    queryFn: entry === undefined ? skipToken : ({ client }) => client.getQueryData<Topology>(keyOf(null)) ?? topologyOf(entry.file, named),
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** @param named the reader's own data set that has the drawing among its files; null where it is fetched. */
async function topologyOf(file: string, named: string | null): Promise<Topology> {
  const kept = named === null ? null : await keptFile(named, file);
  const bytes = await uncompressed(kept ? new Uint8Array(await kept.arrayBuffer()) : await fetchBytes(defaultFile(file)), file);
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
