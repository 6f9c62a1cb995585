import { useMutation } from '@tanstack/react-query';
import type { CsvQuestion } from '#worker/protocol.ts';
import { useDataHash } from './use-data-set.ts';
import { workerClient } from './worker-client.ts';

/** Makes the text of a table and hands it to the reader as the file `hinterland-<table>.csv`. */
export function useCsv(table: string) {
  const dataHash = useDataHash();
  return useMutation({
    mutationFn: async (question: CsvQuestion) => save(await workerClient.ask('csv', question, dataHash), `hinterland-${table}.csv`),
  });
}

function save(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
