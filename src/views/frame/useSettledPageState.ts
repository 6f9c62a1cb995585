import { useDebouncedValue } from '@mantine/hooks';
import { type PageState, usePageState } from './page-state.ts';

/** Changes that follow each other sooner than this, ms, are one movement of a hand. */
const restMilliseconds = 250;

/** The page's state for what follows once a hand rests. */
export function useSettledPageState(): PageState {
  const [settled] = useDebouncedValue(usePageState(), restMilliseconds);
  return settled;
}
