/** Waits for an entry of the browser's timeline that began at some time or later; one that is there already will do. */
export function entrySeen(type: 'mark' | 'measure' | 'paint', name?: string, since = 0): Promise<void> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((entries) => {
      const found = name === undefined ? entries.getEntries() : entries.getEntriesByName(name);
      if (found.every(({ startTime }) => startTime < since)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type, buffered: true });
  });
}
