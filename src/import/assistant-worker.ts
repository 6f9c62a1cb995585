import { expose } from 'comlink';
import { assistant } from './assistant.ts';
import { moved } from './moved.ts';

const { readPart, readColumns, lookAt, mix, nearest, stop } = assistant();

expose({
  readPart: async (...given: Parameters<typeof readPart>) => moved(await readPart(...given)),
  readColumns: async (...given: Parameters<typeof readColumns>) => moved(await readColumns(...given)),
  lookAt: async (...given: Parameters<typeof lookAt>) => moved(await lookAt(...given)),
  mix: async (...given: Parameters<typeof mix>) => moved(await mix(...given)),
  nearest: async (...given: Parameters<typeof nearest>) => moved(await nearest(...given)),
  stop,
});
