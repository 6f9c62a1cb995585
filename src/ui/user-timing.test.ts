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

it('tells of each answer when it is marked, and whether the one that is owed is shown', async () => {
  const { answerAwaited, hasAnswered, isAnswered, partShown, subscribeToAnswers } = await import('./user-timing.ts');
  const told = vi.fn();
  const end = subscribeToAnswers(told);
  expect([hasAnswered(), isAnswered()]).toEqual([false, false]);
  for (const [index, url] of ['/', '/?km=4'].entries()) {
    answerAwaited(url, ['sentence']);
    partShown('sentence', url, 'answered');
    expect([told.mock.calls.length, hasAnswered(), isAnswered()]).toEqual([index, index > 0, false]);
    runFrames();
    expect([told.mock.calls.length, hasAnswered(), isAnswered()]).toEqual([index + 1, true, true]);
  }
  end();
  answerAwaited('/?km=5', ['sentence']);
  partShown('sentence', '/?km=5', 'answered');
  runFrames();
  expect(told).toHaveBeenCalledTimes(2);
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
