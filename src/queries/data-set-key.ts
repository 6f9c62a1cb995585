/** Key of the query for the data set that the link names; null for the one that comes with the product. */
export function dataSetKey(wanted: string | null) {
  return ['data-set', wanted] as const;
}
