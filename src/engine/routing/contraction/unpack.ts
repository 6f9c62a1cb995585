import { none } from '#columns/vocabulary.ts';
import type { Arc } from '../graph.ts';
import type { Hierarchy } from './hierarchy.ts';

/** Appends the arcs of the graph that an arc of the hierarchy stands for, in the order of travel. */
export function pushUnpacked({ up, down }: Hierarchy, side: 'up' | 'down', arc: number, arcs: Arc[]): void {
  // What is still to come, the next on top: `up` arcs as they are, `down` arcs as their complement.
  const ahead = [side === 'up' ? arc : ~arc];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { firstPart, secondPart } = next >= 0 ? up : down;
    const at = next >= 0 ? next : ~next;
    if (firstPart[at] === none) arcs.push(secondPart[at]);
    else ahead.push(secondPart[at], ~firstPart[at]);
  }
}
