/** Numbers as people read them: thin-space thousands, 万 and 亿 in Chinese, and shares that never overstate. */

export type Language = 'en' | 'zh';

const thinSpace = '\u202f';
const noBreakSpace = '\u00a0';
/** Stands for a number that is not known, or a share of nothing. */
export const unknown = '–';

/** A format of the browser takes as long to make as a hundred of its numbers, so each is made with its first number. */
function whenFirst<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const whole = whenFirst(() => new Intl.NumberFormat('en', { maximumFractionDigits: 0 }));
const exact = whenFirst(() => new Intl.NumberFormat('en', { maximumSignificantDigits: 3, useGrouping: false }));
const rounded = whenFirst(() => new Intl.NumberFormat('en', { minimumSignificantDigits: 3, maximumSignificantDigits: 3, useGrouping: false }));

const scales: Record<Language, readonly { readonly from: number; readonly word: string }[]> = {
  en: [
    { from: 1e9, word: 'billion' },
    { from: 1e6, word: 'million' },
  ],
  zh: [
    { from: 1e8, word: '亿' },
    { from: 1e4, word: '万' },
  ],
};

const spaced = (text: string) => text.replaceAll(',', thinSpace);

/** A whole number in full: `1 234 567`. */
export function formatCount(value: number): string {
  return spaced(whole().format(value));
}

/**
 * An amount in three digits and a word: `186 million`, `1.86 亿`; small ones in full.
 * What is rounded keeps its zeros, so that figures below each other are of one precision; what is exact, as the marks of an axis, has none to keep.
 */
export function formatAmount(value: number, language: Language): string {
  const nearest = Number(value.toPrecision(3));
  const digits = nearest === value ? exact : rounded;
  for (const { from, word } of scales[language]) {
    // 999.6 thousand would read as "1 000 thousand": the rounded value decides which word it takes.
    if (Math.abs(nearest) >= from) return `${digits().format(value / from)}${language === 'en' ? noBreakSpace : thinSpace}${word}`;
  }
  return formatCount(value);
}

/**
 * A share in percent without its sign: whole, except near the ends, where "100" is kept for all and "0" for none:
 * 99.6 stays 99.6, 99.97 is "> 99.9", 0.04 is "< 0.1".
 */
export function formatPercent(part: number, total: number): string {
  if (!(total > 0)) return unknown;
  if (part >= total) return '100';
  if (part <= 0) return '0';
  const percent = (part / total) * 100;
  const rounded = Math.round(percent);
  if (rounded > 0 && rounded < 100) return String(rounded);
  if (percent > 99.9) return `>${thinSpace}99.9`;
  if (percent < 0.1) return `<${thinSpace}0.1`;
  return rounded === 100 ? (Math.floor(percent * 10) / 10).toFixed(1) : (Math.ceil(percent * 10) / 10).toFixed(1);
}

/** A percent with its sign: `82 %`, in Chinese `82%`. */
export function withPercentSign(percent: string, language: Language): string {
  if (percent === unknown) return percent;
  return language === 'zh' ? `${percent}%` : `${percent}${thinSpace}%`;
}

/** A share with its sign, by the rule of `formatPercent`. */
export function formatShare(part: number, total: number, language: Language): string {
  return withPercentSign(formatPercent(part, total), language);
}

/** A distance without its unit: `3`, `0.5`. */
export function formatKm(km: number): string {
  return String(Number(km.toFixed(2)));
}

const listFormats = new Map<string, Intl.ListFormat>();

function listFormat(language: Language, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  const key = `${language} ${type}`;
  const format = listFormats.get(key) ?? new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type });
  listFormats.set(key, format);
  return format;
}

/** Names joined by the language's "and". */
export function formatList<T>(language: Language, items: readonly T[], nameOf: (item: T) => string): string {
  const names = items.map(nameOf);
  // The format takes the browser 20 ms to make, and the first sentence has single names only.
  return names.length < 2 ? names.join() : listFormat(language, 'conjunction').format(names);
}

/** Names joined by the language's "or". */
export function formatAlternatives<T>(language: Language, items: readonly T[], nameOf: (item: T) => string): string {
  return listFormat(language, 'disjunction').format(items.map(nameOf));
}

const figure = whenFirst(() => new Intl.NumberFormat('en', { maximumSignificantDigits: 4, maximumFractionDigits: 0, roundingPriority: 'morePrecision' }));

/** A figure of any unit: whole numbers in full, fractions in four digits. */
export function formatFigure(value: number): string {
  return spaced(figure().format(value));
}

/** A signed deviation: `+1.2 %`; exactly none is `0 %`. */
export function formatDeviation(deviation: number): string {
  const percent = Math.abs(deviation * 100).toFixed(1);
  if (deviation === 0) return `0${thinSpace}%`;
  return `${deviation > 0 ? '+' : '−'}${percent === '0.0' ? `<${thinSpace}0.1` : percent}${thinSpace}%`;
}
