import { hasAnswered } from '#ui/user-timing.ts';

/**
 * The page does other things at least this often, ms; a task that takes longer is a slice of its own. Until the page has shown its first answer
 * slices are longer: without a graphics card each frame between them costs as much as the slice.
 */
const sliceMs = { first: 80, later: 12 };

const tasks = new Map<object, () => void>();

/** Does the task soon, in a slice of the page's time with others. A second task of the same owner takes the place of the first. */
export function soon(owner: object, task: () => void): void {
  if (tasks.size === 0) queueMicrotask(runSlice);
  tasks.set(owner, task);
}

/** The owner's task is not wanted any more. */
export function notSoon(owner: object): void {
  tasks.delete(owner);
}

function runSlice(): void {
  const end = performance.now() + (hasAnswered() ? sliceMs.later : sliceMs.first);
  try {
    for (const [owner, task] of tasks) {
      tasks.delete(owner);
      task();
      if (performance.now() >= end) break;
    }
  } finally {
    // One that fails does not keep the others from their turn.
    if (tasks.size > 0) setTimeout(runSlice, 0);
  }
}
