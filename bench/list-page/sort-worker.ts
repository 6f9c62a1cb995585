import { sortValues } from '../../src/engine/gaps/sort-values.ts';
import { rowOrder } from '../../src/engine/order/row-order.ts';
import { syntheticVillages } from '../list/villages.ts';
import type { SortAsked, Sorted } from './messages.ts';

let villages: ReturnType<typeof syntheticVillages> | undefined;

/** Sorts as the product's worker does: the column's values, then their order. */
self.onmessage = ({ data: { rows, column, descending } }: MessageEvent<SortAsked>) => {
  if (villages?.rows !== rows) villages = syntheticVillages(rows);
  const start = performance.now();
  const order = rowOrder(sortValues(villages, column, 0), descending);
  const answer: Sorted = { order, sortMs: performance.now() - start };
  self.postMessage(answer);
};
