import { type Browser, chromium } from '@playwright/test';
import { browserFlags, browserPath } from '../../e2e/browser.ts';
import type { Milliseconds } from '../comparison.ts';
import type { MapPeer } from './contestants.ts';
import { inkedShare } from './inked-share.ts';
import type { PageBench, Step } from './page-bench.ts';
import { type Pages, pages } from './pages.ts';

/** Without a graphics card, as on the laptops that the map is for; WebGL is drawn by the processor. */
const softwareDrawing = ['--disable-gpu-compositing', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** A turn of one contestant may take so long; one that does not end is left out from then on. */
const longestTurn: Milliseconds = 300_000;

/** What one contestant did in one turn. */
export interface Turn {
  readonly paint: Milliseconds;
  /** Main-thread time of the first painting. */
  readonly paintBusy: Milliseconds;
  readonly elapsed: readonly Milliseconds[];
  readonly busy: readonly Milliseconds[];
  /** Share of the pixels that are not background. */
  readonly ink: number;
  readonly longestTask: Milliseconds;
  readonly frames: readonly Milliseconds[];
  readonly filters: readonly { readonly repainted: Milliseconds; readonly objects: Milliseconds }[];
  readonly hovers: readonly Milliseconds[];
}

export interface RoundsPlan {
  readonly n: number;
  readonly peers: readonly MapPeer[];
  readonly rounds: number;
  readonly steps: readonly Step[];
  /** How many times ours is asked for what only it does. */
  readonly extras: number;
  /** Frames of a movement in one go. */
  readonly frames: number;
}

/** Turns by contestant, and those that were left out with the reason. */
export interface Rounds {
  readonly turns: ReadonlyMap<MapPeer, readonly Turn[]>;
  readonly leftOut: readonly string[];
}

/** Runs the contestants in turns, round after round, each turn on a fresh page of one browser. */
export async function mapRounds(plan: RoundsPlan): Promise<Rounds> {
  const served = await pages();
  const browser = await chromium.launch({ executablePath: browserPath(), args: [...browserFlags, ...softwareDrawing] });
  const turns = new Map<MapPeer, Turn[]>(plan.peers.map((peer) => [peer, []]));
  const leftOut: string[] = [];
  try {
    for (let round = 0; round < plan.rounds; round++) {
      for (const peer of plan.peers) {
        if (leftOut.some((line) => line.startsWith(peer.what))) continue;
        const taken = await turn(browser, served, peer, plan);
        if (taken instanceof Error) leftOut.push(`${peer.what}: left out from round ${round + 1} on: ${taken.message.split('\n')[0]}`);
        else turns.get(peer)?.push(taken);
      }
    }
  } finally {
    await browser.close();
    served.close();
  }
  return { turns, leftOut };
}

/** Time that the page's main thread has spent in tasks, waiting for the graphics process among them, ms. */
type BusyTime = () => Promise<Milliseconds>;

async function turn(browser: Browser, served: Pages, peer: MapPeer, plan: RoundsPlan): Promise<Turn | Error> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const bench = <K extends keyof PageBench>(name: K, ...given: unknown[]) =>
    page.evaluate(([asked, parameters]) => (window as unknown as { bench: Record<string, (...all: unknown[]) => unknown> }).bench[asked](...parameters), [
      name,
      given,
    ] as const) as ReturnType<Extract<PageBench[K], (...all: never[]) => unknown>>;
  let late: ReturnType<typeof setTimeout> | undefined;
  const work = async (): Promise<Turn> => {
    await page.goto(served.addressOf(peer.page));
    await page.waitForFunction('window.bench');
    await bench('open', plan.n);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const busyTime: BusyTime = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    };
    const [paint, paintBusy] = await withBusy(busyTime, () => bench('paint'));
    const ink = await inkedShare(browser, await page.screenshot());
    await bench('longestTask');
    const elapsed: Milliseconds[] = [];
    const busy: Milliseconds[] = [];
    for (const step of plan.steps) {
      const [time, spent] = await withBusy(busyTime, () => bench('step', step));
      elapsed.push(time);
      busy.push(spent);
    }
    const frames = plan.frames > 0 ? await bench('frames', plan.frames) : [];
    const longestTask = await bench('longestTask');
    const filters = [];
    const hovers = [];
    for (let extra = 0; extra < (peer.page === 'ours' ? plan.extras : 0); extra++) {
      filters.push((await bench('filter')) ?? { repainted: 0, objects: 0 });
      hovers.push((await bench('hover')) ?? 0);
    }
    return { paint, paintBusy, elapsed, busy, ink, longestTask, frames, filters, hovers };
  };
  try {
    const limit = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(new Error(`a turn took more than ${longestTurn / 1000} s.`)), longestTurn);
    });
    return await Promise.race([work(), limit]);
  } catch (error) {
    return error as Error;
  } finally {
    clearTimeout(late);
    await page.close();
  }
}

/** What an act took, and the main-thread time until a little after it: what a browser does when a frame is done counts too. */
async function withBusy(busyTime: BusyTime, act: () => Promise<Milliseconds>): Promise<[Milliseconds, Milliseconds]> {
  const before = await busyTime();
  const time = await act();
  await new Promise((resolve) => setTimeout(resolve, 120));
  return [time, (await busyTime()) - before];
}
