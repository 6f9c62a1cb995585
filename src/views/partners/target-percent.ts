/** Where no target is set. */
const usual = 80;

/** The share that a coalition is to reach, in whole percent; the usual one where the link names none that a slider from 50 to 99 has. */
export function targetPercent(target: number | null): number {
  const percent = Math.round((target ?? Number.NaN) * 100);
  return percent >= 50 && percent <= 99 ? percent : usual;
}
