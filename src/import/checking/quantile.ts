/** Of so many values a sample says between which two the wanted one lies, and only those between them are sorted out. */
const manyValues = 20_000;
const sampleSize = 4000;
/** Places of the sample on either side of the wanted one: five times what a sample errs by. */
const sampleRoom = 160;

/** The value that the given share of the values lies below; NaN of none. */
export function quantile(values: Float64Array, share: number): number {
  return quantiles(values, [share])[0];
}

/** The same for several shares. */
export function quantiles(values: Float64Array, shares: readonly number[]): number[] {
  if (values.length === 0) return shares.map(() => Number.NaN);
  const sample =
    values.length < manyValues ? null : Float64Array.from({ length: sampleSize }, (_, at) => values[Math.floor((at * values.length) / sampleSize)]);
  sample?.sort();
  return shares.map((share) => {
    const place = Math.min(values.length - 1, Math.floor(values.length * share));
    return (sample && selectedNear(values, sample, place)) ?? selected(values.slice(), place);
  });
}

/** Null where the sample misleads, or where too many values are alike. */
function selectedNear(values: Float64Array, sample: Float64Array, place: number): number | null {
  const middle = Math.floor((place * sampleSize) / values.length);
  const least = middle < sampleRoom ? Number.NEGATIVE_INFINITY : sample[middle - sampleRoom];
  const most = middle + sampleRoom >= sampleSize ? Number.POSITIVE_INFINITY : sample[middle + sampleRoom];
  const found = new Float64Array(Math.ceil((values.length * 3 * sampleRoom) / sampleSize));
  let [below, count] = [0, 0];
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (value < least) below++;
    else if (value <= most) found[count++] = value;
  }
  return count <= found.length && place >= below && place < below + count ? selected(found.subarray(0, count), place - below) : null;
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
