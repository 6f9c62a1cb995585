import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll, vi } from 'vitest';
import { fetchParts } from '#ui/Fetched.tsx';

afterEach(cleanup);

// As on a page that has shown its first answer.
beforeAll(fetchParts);

/** What Mantine asks of a browser and jsdom has not. */
class SilentObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

vi.stubGlobal('ResizeObserver', SilentObserver);
vi.stubGlobal('matchMedia', (media: string) => Object.assign(new EventTarget(), { media, matches: false, onchange: null }));
Element.prototype.scrollIntoView = () => undefined;
