/** Whether a share can be a target: more than none and no more than all. */
export function isTarget(share: number): boolean {
  return share > 0 && share <= 1;
}

/**
 * How much more must come in reach for `covered / total >= target`; 0 where it is met. A decimal such as 0.95 and the
 * quotient of whole numbers that equals it are the same double, so the comparison is exact where their product would be rounded.
 */
export function missingToTarget(total: number, covered: number, target: number): number {
  if (total === 0) return 0;
  let wanted = Math.ceil(target * total);
  while (wanted > 0 && (wanted - 1) / total >= target) wanted--;
  while (wanted / total < target) wanted++;
  return Math.max(0, wanted - covered);
}
