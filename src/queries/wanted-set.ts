import { createContext } from 'react';

/** The data set that the link names as `id@hash`; null for the one that comes with the product. */
export const WantedSet = createContext<string | null>(null);
