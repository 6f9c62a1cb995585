import { expose } from 'comlink';
import { assistant } from './assistant.ts';
import { moved } from './moved.ts';

const { readPart, nearest, writeNames, stop } = assistant();

expose({
  readPart: async (...given: Parameters<typeof readPart>) => moved(await readPart(...given)),
  nearest: async (...given: Parameters<typeof nearest>) => moved(await nearest(...given)),
  writeNames: async (...given: Parameters<typeof writeNames>) => moved(await writeNames(...given)),
  stop,
});
