import { expose } from 'comlink';
import worldUrl from 'world-atlas/countries-50m.json?url';
import { fetchBytes } from '#worker/read-bytes.ts';
import type { Assistant } from './assistant.ts';
import { readBuiltIn, readWorldPlaces } from './building/built-in.ts';
import { groundOf } from './checking/ground.ts';
import { importJobs } from './import-jobs.ts';
import { moved } from './moved.ts';
import { once } from './once.ts';
import { startAssistant } from './start-assistant.ts';

/** The folder of the shipped data set is the worker's name: it is needed before any message. */
const dataUrl = self.name;

const readFile = (file: string) => fetchBytes(new URL(file, dataUrl).href);
const builtIn = once(() => readBuiltIn(readFile, 'manifest.json'));
const world = once(() => fetchBytes(new URL(worldUrl, self.location.href).href));

let assistant: Assistant | null = null;

const jobs = importJobs({
  assistant: () => {
    assistant ??= startAssistant(() => {
      assistant = null;
    });
    return assistant;
  },
  builtIn,
  ground: once(async () => groundOf(JSON.parse(new TextDecoder().decode(await world())))),
  world,
  worldPlaces: once(async () => readWorldPlaces(await builtIn(), readFile)),
  today: () => new Date().toISOString().slice(0, 10),
});

expose({
  ...jobs,
  build: (...[call, files, request, report, hand, held]: Parameters<typeof jobs.build>) =>
    jobs.build(call, files, request, report, hand && ((outline) => hand(moved(outline))), held),
});
