import { useMutation } from '@tanstack/react-query';
import type { CsvQuestion } from '#worker/protocol.ts';
import { saveFile } from './save-file.ts';
import { useDataHash } from './use-data-set.ts';
import { workerClient } from './worker-client.ts';

/** Makes the text of a table and hands it to the reader as the file `hinterland-<table>.csv`. */
export function useCsv(table: string) {
  const dataHash = useDataHash();
  return useMutation({
    mutationFn: async (question: CsvQuestion) => {
      const bytes = await workerClient.ask('csv', question, dataHash);
      saveFile(new Blob([bytes], { type: 'text/csv;charset=utf-8' }), `hinterland-${table}.csv`);
    },
  });
}
