import { type Browser, chromium, type Page } from '@playwright/test';
import { browserFlags, browserPath } from '../../e2e/browser.ts';
import type { Milliseconds } from '../comparison.ts';
import type { MapPeer } from './contestants.ts';
import { inkedShare } from './inked-share.ts';
import type { PageBench, Step } from './page-bench.ts';

/** Without a graphics card, as on the laptops that the map is for; WebGL is drawn by the processor. */
const softwareDrawing = ['--disable-gpu-compositing', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** After each step, ms. */
const pause: Milliseconds = 120;

/** What is asked of each contestant in a turn. */
export interface TurnPlan {
  readonly n: number;
  readonly steps: readonly Step[];
  /** How many times ours is asked for what only it does. */
  readonly extras: number;
  /** Frames of a movement in one go, of ours and the empty map. */
  readonly frames: number;
  /** Steps of zoom that ours and the empty map glide in. */
  readonly glides: readonly number[];
  /** A painting, and all steps together, may take so long; what is done by then counts. */
  readonly longest: { readonly paint: Milliseconds; readonly steps: Milliseconds };
}

/** What one contestant did in one turn. */
export interface Turn {
  readonly paint: Milliseconds;
  /** Main-thread time of the first painting. */
  readonly paintBusy: Milliseconds;
  readonly elapsed: Milliseconds[];
  readonly busy: Milliseconds[];
  /** Share of the pixels that are not background. */
  readonly ink: number;
  readonly longestTask: Milliseconds;
  readonly frames: readonly Milliseconds[];
  readonly glides: readonly Milliseconds[];
  readonly filters: readonly { readonly repainted: Milliseconds; readonly objects: Milliseconds }[];
  readonly hovers: readonly Milliseconds[];
}

/** A turn, null where not even the first picture came; and what was not done, as the end of a sentence. */
export interface TurnEnd {
  readonly turn: Turn | null;
  readonly stopped: string | null;
}

/** One turn of a contestant, in a browser of its own: what one leaves to the graphics process must not fall on the next. */
export async function mapTurn(address: string, peer: MapPeer, plan: TurnPlan): Promise<TurnEnd> {
  const browser = await chromium.launch({ executablePath: browserPath(), args: [...browserFlags, ...softwareDrawing] });
  try {
    return await turnIn(browser, address, peer, plan);
  } finally {
    await browser.close();
  }
}

async function turnIn(browser: Browser, address: string, peer: MapPeer, { n, steps, extras, frames, glides, longest }: TurnPlan): Promise<TurnEnd> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const bench = asker(page);
  await page.goto(address);
  await page.waitForFunction('window.bench');
  await bench('open', n);
  const busyTime = await busyTimeOf(page);
  const first = await within(longest.paint, async () => {
    const [paint, paintBusy] = await withBusy(busyTime, () => bench('paint'));
    return { paint, paintBusy, ink: await inkedShare(browser, await page.screenshot()) };
  });
  if (first === 'late') return { turn: null, stopped: `did not draw ${n.toLocaleString('en')} points within ${longest.paint / 1000} s` };
  await bench('longestTask');

  const taken = { elapsed: [] as Milliseconds[], busy: [] as Milliseconds[] };
  const end = performance.now() + longest.steps;
  for (const step of steps) {
    const left = end - performance.now();
    const done = left > 0 ? await within(left, () => withBusy(busyTime, () => bench('step', step))) : 'late';
    if (done === 'late') {
      const rest = { longestTask: 0, frames: [], glides: [], filters: [], hovers: [] };
      return { turn: { ...first, ...taken, ...rest }, stopped: `stopped after ${taken.elapsed.length} of ${steps.length} steps, at ${longest.steps / 1000} s` };
    }
    taken.elapsed.push(done[0]);
    taken.busy.push(done[1]);
  }
  const isPeer = peer.page !== 'ours' && peer.page !== 'empty';
  const moved = isPeer || frames === 0 ? [] : await bench('frames', frames);
  const glided = [];
  for (const by of isPeer ? [] : glides) {
    glided.push((await bench('glide', by)) ?? 0);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  const longestTask = await bench('longestTask');
  const filters = [];
  const hovers = [];
  for (let extra = 0; extra < (peer.page === 'ours' ? extras : 0); extra++) {
    filters.push((await bench('filter')) ?? { repainted: 0, objects: 0 });
    hovers.push((await bench('hover')) ?? 0);
  }
  return { turn: { ...first, ...taken, longestTask, frames: moved, glides: glided, filters, hovers }, stopped: null };
}

/** Asks the page's `bench`. */
function asker(page: Page) {
  return <K extends keyof PageBench>(name: K, ...given: unknown[]) =>
    page.evaluate(([asked, parameters]) => (window as unknown as { bench: Record<string, (...all: unknown[]) => unknown> }).bench[asked](...parameters), [
      name,
      given,
    ] as const) as ReturnType<Extract<PageBench[K], (...all: never[]) => unknown>>;
}

/** Time that the page's main thread has spent in tasks, waiting for the graphics process among them, ms. */
type BusyTime = () => Promise<Milliseconds>;

async function busyTimeOf(page: Page): Promise<BusyTime> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}

/** What an act took, and the main-thread time until a little after it: what a browser does when a frame is done counts too. */
async function withBusy(busyTime: BusyTime, act: () => Promise<Milliseconds>): Promise<[Milliseconds, Milliseconds]> {
  const before = await busyTime();
  const time = await act();
  await new Promise((resolve) => setTimeout(resolve, pause));
  return [time, (await busyTime()) - before];
}

/** The answer, or `late` where it took longer; what is late is not waited for, and ends with its browser. */
async function within<T>(longest: Milliseconds, act: () => Promise<T>): Promise<T | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), longest);
  });
  const acted = act();
  // Closing the browser rejects what is under way.
  acted.catch(() => {});
  try {
    return await Promise.race([acted, late]);
  } finally {
    clearTimeout(timer);
  }
}
