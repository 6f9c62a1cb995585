/** Where no target is set. */
const usual = 80;

/** The share that a coalition is to reach, in whole percent: the key `target` holds it as `0.95`. What is no such share is the usual one. */
export function targetPercent(text: string | null): number {
  const percent = Math.round(Number(text ?? Number.NaN) * 100);
  return percent >= 50 && percent <= 99 ? percent : usual;
}
