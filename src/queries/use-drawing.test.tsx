import { Blob } from 'node:buffer';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { dataSummary } from '#testing/data-summary.ts';
import { dataSetKey } from './data-set-key.ts';
import { createQueryClient } from './query-client.ts';
import { useDrawing } from './use-drawing.ts';
import { WantedSet } from './wanted-set.ts';

const entry = { file: 'basemap.json', bytes: 1, sha256: 'abc', sources: [] };
const drawingOf = (name: string) => ({ type: 'Topology', arcs: [], objects: {}, name });

vi.mock('./first-load.ts', () => ({
  defaultFile: (file: string) => `http://localhost/data/${file}`,
  defaultManifest: async () => ({ drawings: { basemap: entry, outlines: entry } }),
}));
vi.mock('./kept-sets.ts', () => ({ keptFile: async () => new Blob([JSON.stringify(drawingOf('kept'))]) }));

/** What a page has of the basemap of a data set. */
function drawn(client: QueryClient, wanted: string | null) {
  const summary = dataSummary();
  const { manifest } = summary;
  const drawings = { basemap: entry, outlines: entry };
  client.setQueryData(dataSetKey(wanted), { ...summary, manifest: { ...manifest, own: wanted !== null, drawings } });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <WantedSet value={wanted}>{children}</WantedSet>
    </QueryClientProvider>
  );
  return renderHook(() => useDrawing('basemap'), { wrapper }).result;
}

test('a set of the reader does not wait for a drawing that is still being fetched', async () => {
  let answer = (_: Response) => {};
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answer = resolve)));
  const client = createQueryClient();
  const shipped = drawn(client, null);
  const own = drawn(client, 'mine@1');
  await waitFor(() => expect(own.current.data).toMatchObject({ name: 'kept' }));
  expect(shipped.current.isPending).toBe(true);
  answer(new Response(JSON.stringify(drawingOf('fetched'))));
  await waitFor(() => expect(shipped.current.data).toMatchObject({ name: 'fetched' }));
  // One that comes later takes what was read.
  expect(own.current.data).toMatchObject({ name: 'kept' });
  const later = drawn(client, 'other@2');
  await waitFor(() => expect(later.current.data).toBe(shipped.current.data));
});
