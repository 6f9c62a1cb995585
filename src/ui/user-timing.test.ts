import { beforeEach, expect, it, vi } from 'vitest';

let frames: (() => void)[] = [];
const runFrames = () => {
  while (frames.length > 0) for (const frame of frames.splice(0)) frame();
};

beforeEach(() => {
  frames = [];
  vi.resetModules();
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  performance.clearMarks();
  performance.clearMeasures();
});

const namesOf = (type: string) => performance.getEntriesByType(type).map((entry) => [entry.name, (entry as PerformanceMark).detail?.state]);

it('marks ready once all parts show the answer, with the worst of their ends', async () => {
  const { answerAwaited, partShown } = await import('./user-timing.ts');
  answerAwaited('/', ['sentence', 'map']);
  partShown('sentence', '/', 'answered');
  runFrames();
  expect(namesOf('mark')).toEqual([]);
  partShown('map', '/', 'failed');
  expect(namesOf('mark')).toEqual([]);
  runFrames();
  expect(namesOf('mark')).toEqual([['hinterland:ready', 'failed']]);
});

it('tells of the first answer once, when it is marked', async () => {
  const { answerAwaited, hasAnswered, partShown, subscribeToFirstAnswer } = await import('./user-timing.ts');
  const told = vi.fn();
  subscribeToFirstAnswer(told);
  for (const url of ['/', '/?km=4']) {
    answerAwaited(url, ['sentence']);
    partShown('sentence', url, 'answered');
    expect(told).toHaveBeenCalledTimes(url === '/' ? 0 : 1);
    runFrames();
  }
  expect(told).toHaveBeenCalledTimes(1);
  expect(hasAnswered()).toBe(true);
});

it('measures later changes, and none that is overtaken', async () => {
  const { answerAwaited, navigationStarted, partShown } = await import('./user-timing.ts');
  for (const url of ['/', '/?km=4', '/?km=5']) {
    navigationStarted();
    answerAwaited(url, ['sentence']);
    if (url === '/') {
      partShown('sentence', url, 'answered');
      runFrames();
    }
  }
  partShown('sentence', '/?km=4', 'answered');
  partShown('sentence', '/?km=5', 'empty');
  partShown('sentence', '/?km=5', 'empty');
  runFrames();
  expect(namesOf('mark')).toEqual([['hinterland:ready', 'answered']]);
  expect(namesOf('measure')).toEqual([['hinterland:answer', 'empty']]);
});

it('measures no retry of the same URL', async () => {
  const { answerAwaited, partShown } = await import('./user-timing.ts');
  answerAwaited('/', ['page']);
  partShown('page', '/', 'failed');
  runFrames();
  answerAwaited('/', ['sentence']);
  partShown('sentence', '/', 'answered');
  runFrames();
  expect(namesOf('mark')).toEqual([['hinterland:ready', 'failed']]);
  expect(namesOf('measure')).toEqual([]);
});
