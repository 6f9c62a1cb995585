const bins = 4096;
/** So many values are put in bins first, and only those of one bin are sorted out. */
const manyValues = 20_000;

/** The value that the given share of the values lies below; NaN of none. */
export function quantile(values: Float64Array, share: number): number {
  if (values.length === 0) return Number.NaN;
  const wanted = Math.min(values.length - 1, Math.floor(values.length * share));
  return values.length < manyValues ? selected(values.slice(), wanted) : selectedInBin(values, wanted);
}

function selectedInBin(values: Float64Array, wanted: number): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < values.length; at++) {
    if (values[at] < least) least = values[at];
    if (values[at] > most) most = values[at];
  }
  // Bins rise with the values, whatever rounding does to their bounds.
  const scale = bins / (most - least);
  if (!Number.isFinite(scale)) return selected(values.slice(), wanted);
  const counts = new Int32Array(bins + 1);
  for (let at = 0; at < values.length; at++) counts[Math.floor((values[at] - least) * scale)]++;
  let [bin, before] = [0, 0];
  while (before + counts[bin] <= wanted) before += counts[bin++];
  const found = new Float64Array(counts[bin]);
  let count = 0;
  for (let at = 0; at < values.length; at++) if (Math.floor((values[at] - least) * scale) === bin) found[count++] = values[at];
  return selected(found, wanted - before);
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
