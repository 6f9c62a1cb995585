import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { browserFlags, browserPath } from '../../e2e/browser.ts';
import type { Milliseconds } from '../comparison.ts';
import type { MapPeer } from './contestants.ts';
import { inkedShare } from './inked-share.ts';
import type { PageBench, Step } from './page-bench.ts';

/** Without a graphics card, as on the laptops that the map is for; WebGL is drawn by the processor. */
const softwareDrawing = ['--disable-gpu-compositing', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** After each step, ms. */
const pause: Milliseconds = 120;

/** A reader's hand moves the pointer so often from press to release, and so long after each other, ms; it waits for nobody. */
const drag = { moves: 10, apart: 16 };

/** What is asked of each contestant in a turn. */
export interface TurnPlan {
  readonly n: number;
  readonly steps: readonly Step[];
  /** How many times ours is asked for what only it does. */
  readonly extras: number;
  /** Frames of a movement in one go, of ours and the empty map. */
  readonly frames: number;
  /** Steps as a reader takes them, of ours and the empty map: pans are drags, and zooms glide. */
  readonly readers: readonly Step[];
  /** A painting, and all steps together, may take so long; what is done by then counts. */
  readonly longest: { readonly paint: Milliseconds; readonly steps: Milliseconds };
}

/** Of each step. */
export interface StepTimes {
  readonly elapsed: readonly Milliseconds[];
  readonly busy: readonly Milliseconds[];
}

/** What one contestant did in one turn. */
export interface Turn {
  readonly paint: Milliseconds;
  /** Main-thread time of the first painting. */
  readonly paintBusy: Milliseconds;
  readonly steps: StepTimes;
  /** Share of the pixels that are not background. */
  readonly ink: number;
  readonly longestTask: Milliseconds;
  readonly frames: readonly Milliseconds[];
  readonly readers: StepTimes;
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

async function turnIn(browser: Browser, address: string, peer: MapPeer, { n, steps, extras, frames, readers, longest }: TurnPlan): Promise<TurnEnd> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const bench = asker(page);
  await page.goto(address);
  await page.waitForFunction('window.bench');
  await bench('open', n);
  const devtools = await page.context().newCDPSession(page);
  const busyTime = await busyTimeOf(devtools);
  const takeAsReader = async ({ x = 0, y = 0, zoom = 0 }: Step) => {
    if (zoom !== 0) return bench('glide', zoom);
    await dragBy(devtools, x, y);
    return bench('released');
  };
  const first = await within(longest.paint, async () => {
    const [paint, paintBusy] = await withBusy(busyTime, () => bench('paint'));
    return { paint, paintBusy, ink: await inkedShare(browser, await page.screenshot()) };
  });
  if (first === 'late') return { turn: null, stopped: `did not draw ${n.toLocaleString('en')} points within ${longest.paint / 1000} s` };
  await bench('longestTask');

  const end = performance.now() + longest.steps;
  const timesOf = async (wanted: readonly Step[], take: (step: Step) => Promise<Milliseconds>) => {
    const times = { elapsed: [] as Milliseconds[], busy: [] as Milliseconds[] };
    for (const step of wanted) {
      const left = end - performance.now();
      const done = left > 0 ? await within(left, () => withBusy(busyTime, () => take(step))) : 'late';
      if (done === 'late') break;
      times.elapsed.push(done[0]);
      times.busy.push(done[1]);
    }
    return times;
  };
  const isPeer = peer.page !== 'ours' && peer.page !== 'empty';
  const asReader = isPeer ? [] : readers;
  const taken = await timesOf(steps, (step) => bench('step', step));
  const read = await timesOf(asReader, takeAsReader);
  const count = taken.elapsed.length + read.elapsed.length;
  if (count < steps.length + asReader.length) {
    const rest = { longestTask: 0, frames: [], filters: [], hovers: [] };
    return {
      turn: { ...first, steps: taken, readers: read, ...rest },
      stopped: `stopped after ${count} of ${steps.length + asReader.length} steps, at ${longest.steps / 1000} s`,
    };
  }
  const moved = isPeer || frames === 0 ? [] : await bench('frames', frames);
  const longestTask = await bench('longestTask');
  const filters = [];
  const hovers = [];
  for (let extra = 0; extra < (peer.page === 'ours' ? extras : 0); extra++) {
    filters.push((await bench('filter')) ?? { repainted: 0, objects: 0 });
    hovers.push((await bench('hover')) ?? 0);
  }
  return { turn: { ...first, steps: taken, readers: read, longestTask, frames: moved, filters, hovers }, stopped: null };
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

async function busyTimeOf(devtools: CDPSession): Promise<BusyTime> {
  await devtools.send('Performance.enable');
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}

/** Drags the map so that its middle moves by so many pixels, and lets go while the pointer moves: the map is not thrown. */
async function dragBy(devtools: CDPSession, x: number, y: number): Promise<void> {
  const middle = { x: 600, y: 400 };
  const sent: Promise<unknown>[] = [];
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', share: number) => {
    const at = { x: middle.x - Math.round(x * share), y: middle.y - Math.round(y * share) };
    sent.push(devtools.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1 }));
  };
  send('mousePressed', 0);
  for (let move = 1; move <= drag.moves; move++) {
    await new Promise((resolve) => setTimeout(resolve, drag.apart));
    send('mouseMoved', move / drag.moves);
  }
  send('mouseReleased', 1);
  await Promise.all(sent);
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
