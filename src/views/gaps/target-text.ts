/** Finer targets than a thousandth of a percent are rounded when they are shown. */
const percentDigits = 3;

/** The share that a typed target asks for: `95`, `95 %` or `95%` is 0.95; null for nothing, undefined for what is no target. */
export function readTarget(typed: string): number | null | undefined {
  const text = typed
    .replace(/[%％]\s*$/, '')
    .replace(',', '.')
    .trim();
  if (text === '') return null;
  const percent = Number(text);
  return percent > 0 && percent <= 100 ? Number((percent / 100).toPrecision(12)) : undefined;
}

/** A target as it is typed. */
export function targetText(target: number | null): string {
  return target === null ? '' : `${Number((target * 100).toFixed(percentDigits))} %`;
}
