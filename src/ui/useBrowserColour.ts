import { useEffect } from 'react';

/** Gives the browser's own bars the colour of the scheme that is shown, whatever the system's is. */
export function useBrowserColour(scheme: 'light' | 'dark'): void {
  useEffect(() => {
    for (const colour of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
      colour.media = colour.dataset.scheme === scheme ? 'all' : 'not all';
    }
  }, [scheme]);
}
