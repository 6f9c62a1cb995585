/** Waits for an entry of the browser's timeline; one that is there already will do. */
export function entrySeen(type: 'mark' | 'paint', name?: string): Promise<void> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((entries) => {
      if (name !== undefined && entries.getEntriesByName(name).length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type, buffered: true });
  });
}
