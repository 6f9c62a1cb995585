import { createContext, useContext } from 'react';
import type { DataSummary } from '#worker/protocol.ts';

const DataContext = createContext<DataSummary | null>(null);

export const DataProvider = DataContext.Provider;

/** The data set that is loaded; views are drawn only when it is. */
export function useData(): DataSummary {
  const data = useContext(DataContext);
  if (!data) throw new Error('No data is loaded: wanted a DataProvider above.');
  return data;
}
