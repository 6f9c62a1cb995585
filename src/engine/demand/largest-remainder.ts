/**
 * Whole parts of a whole total in proportion to weights (Hamilton's method): each part is rounded down, and the units left
 * over go to the largest remainders, the earlier row first where they are equal. Parts sum to the total exactly; all are 0
 * where no weight is above 0. Writes `target[rows[i]]`.
 */
export function largestRemainder(total: number, rows: Int32Array, weights: Float64Array, target: Float64Array): void {
  let sum = 0;
  for (const row of rows) sum += weights[row];
  if (sum <= 0) return;
  const remainders = new Float64Array(rows.length);
  let left = total;
  for (let index = 0; index < rows.length; index++) {
    const share = (total * weights[rows[index]]) / sum;
    const whole = Math.floor(share);
    target[rows[index]] = whole;
    remainders[index] = share - whole;
    left -= whole;
  }
  if (left <= 0) return;
  const cut = nthLargest(remainders, left);
  let above = 0;
  for (const remainder of remainders) if (remainder > cut) above++;
  let ties = left - above;
  for (let index = 0; index < rows.length; index++) {
    if (remainders[index] > cut || (remainders[index] === cut && ties-- > 0)) target[rows[index]]++;
  }
}

function nthLargest(values: Float64Array, n: number): number {
  return Float64Array.from(values).sort()[values.length - Math.min(n, values.length)];
}
