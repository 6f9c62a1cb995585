const bins = 4096;
/** So many values are put in bins first, and only those of one bin are sorted out. */
const manyValues = 20_000;

/** The value that the given share of the values lies below; NaN of none. */
export function quantile(values: Float64Array, share: number): number {
  return quantiles(values, [share])[0];
}

/** The same for several shares, with one look at the values for all of them. */
export function quantiles(values: Float64Array, shares: readonly number[]): number[] {
  if (values.length === 0) return shares.map(() => Number.NaN);
  const wanted = shares.map((share) => Math.min(values.length - 1, Math.floor(values.length * share)));
  return values.length < manyValues ? wanted.map((place) => selected(values.slice(), place)) : selectedInBins(values, wanted);
}

function selectedInBins(values: Float64Array, wanted: readonly number[]): number[] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < values.length; at++) {
    if (values[at] < least) least = values[at];
    if (values[at] > most) most = values[at];
  }
  // Bins rise with the values, whatever rounding does to their bounds.
  const scale = bins / (most - least);
  if (!Number.isFinite(scale)) return wanted.map((place) => selected(values.slice(), place));
  const binOf = new Uint16Array(values.length);
  const counts = new Int32Array(bins + 1);
  for (let at = 0; at < values.length; at++) {
    const bin = Math.floor((values[at] - least) * scale);
    binOf[at] = bin;
    counts[bin]++;
  }
  return wanted.map((place) => {
    let [bin, before] = [0, 0];
    while (before + counts[bin] <= place) before += counts[bin++];
    const found = new Float64Array(counts[bin]);
    for (let at = 0, count = 0; count < found.length; at++) if (binOf[at] === bin) found[count++] = values[at];
    return selected(found, place - before);
  });
}

/** Hoare's quickselect; the values change their places. */
function selected(values: Float64Array, wanted: number): number {
  let [low, high] = [0, values.length - 1];
  while (high > low) {
    const pivot = values[(low + high) >> 1];
    let [left, right] = [low, high];
    while (left <= right) {
      while (values[left] < pivot) left++;
      while (values[right] > pivot) right--;
      if (left > right) break;
      const value = values[left];
      values[left++] = values[right];
      values[right--] = value;
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else break;
  }
  return values[wanted];
}
