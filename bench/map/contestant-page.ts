import type { Milliseconds } from '../comparison.ts';
import { clusteredPoints, type Points } from '../nearest/clustered-points.ts';
import type { PageBench, Step } from './page-bench.ts';

/** A map with points, as one library draws it. */
export interface MapContestant {
  /** An empty map in the view; resolves when it stands. */
  open(container: HTMLElement): Promise<void> | void;
  /** Draws points that are in memory. */
  show(points: Points): void;
  pan(x: number, y: number): void;
  zoom(by: number): void;
  /** Glides to another zoom, as by a reader's wheel or key; resolves with the time at which it began to end. */
  glide?(by: number): Promise<Milliseconds>;
  /** Whether everything of the present view is drawn, so that the next frame shows it. */
  settled(): boolean;
  /** Further things that only ours does. */
  readonly more?: Pick<PageBench, 'filter' | 'hover'>;
}

/** Where every map starts: all of the points in view. Zoom of 256-pixel tiles. */
export const start: { readonly lng: number; readonly lat: number; readonly zoom: number } = { lng: 104.25, lat: 36.5, zoom: 4.25 };

/** Side of every point and its colour. Even, because Leaflet's canvas rounds radii to whole pixels. */
export const dot = { pixels: 4, colour: '#c80000', channels: [200, 0, 0] } as const;

/** Ready for the benchmark to drive. */
export function stand(contestant: MapContestant): void {
  let points: Points = { lng: new Float64Array(0), lat: new Float64Array(0) };
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });

  const timed = async (act: () => void) => {
    const begin = await nextFrame();
    act();
    return untilShown(begin);
  };
  const untilShown = async (begin: Milliseconds) => {
    let now = await nextFrame();
    while (!contestant.settled()) now = await nextFrame();
    // The frame that has it all is on screen when the next one begins.
    now = await nextFrame();
    return now - begin;
  };
  let released: Promise<Milliseconds> | null = null;
  const onRelease = ({ timeStamp }: PointerEvent) => {
    released = untilShown(timeStamp);
  };
  // Before any map hears of it.
  window.addEventListener('pointerup', onRelease, { capture: true });
  const take = ({ x = 0, y = 0, zoom = 0 }: Step) => {
    if (zoom === 0) contestant.pan(x, y);
    else contestant.zoom(zoom);
  };

  const bench: PageBench = {
    async open(n) {
      const container = document.createElement('div');
      container.id = 'map';
      document.body.append(container);
      points = clusteredPoints(n, 2);
      await contestant.open(container);
    },
    paint: () => timed(() => contestant.show(points)),
    step: (step) => timed(() => take(step)),
    async released() {
      while (!released) await nextFrame();
      const time = await released;
      released = null;
      return time;
    },
    async glide(by) {
      if (!contestant.glide) throw new Error('This map does not glide.');
      return untilShown(await contestant.glide(by));
    },
    async frames(count) {
      const times: number[] = [];
      let last = await nextFrame();
      for (let frame = 0; frame < count; frame++) {
        contestant.pan(frame < count / 2 ? 9 : -9, frame % 4 < 2 ? 4 : -4);
        const now = await nextFrame();
        times.push(now - last);
        last = now;
      }
      return times;
    },
    longestTask: () => {
      const was = longest;
      longest = 0;
      return was;
    },
    ...contestant.more,
  };
  Object.assign(window, { bench });
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
}
