import { describe, expect, it } from 'vitest';
import { formatAmount, formatCount, formatKm, formatList, formatPercent, formatShare } from './format-number.ts';

describe('formatPercent', () => {
  it.each([
    [0, 100, '0'],
    [100, 100, '100'],
    [604, 1000, '60'],
    [996, 1000, '99.6'],
    [9997, 10_000, '>\u202f99.9'],
    [9989, 10_000, '99.8'],
    [4, 1000, '0.4'],
    [4, 10_000, '<\u202f0.1'],
    [1, 1000, '0.1'],
    [0, 0, '–'],
  ])('%d of %d is %s', (part, total, percent) => {
    expect(formatPercent(part, total)).toBe(percent);
  });

  it('keeps 100 for all and 0 for none', () => {
    const overstated = [];
    for (let part = 1; part < 100_000; part++) if (['0', '100'].includes(formatPercent(part, 100_000))) overstated.push(part);
    expect(overstated).toEqual([]);
  });
});

describe('formatAmount', () => {
  it.each([
    [186_400_000, '186\u00a0million', '1.86\u202f亿'],
    [1_409_778_724, '1.41\u00a0billion', '14.1\u202f亿'],
    [999_600, '1.00\u00a0million', '100\u202f万'],
    [1_000_000, '1\u00a0million', '100\u202f万'],
    [1_695_027, '1.70\u00a0million', '170\u202f万'],
    [1_700_000, '1.7\u00a0million', '170\u202f万'],
    [-20_004_000, '-20.0\u00a0million', '-2000\u202f万'],
    [69_986, '69\u202f986', '7.00\u202f万'],
    [156_032, '156\u202f032', '15.6\u202f万'],
    [4_360_000, '4.36\u00a0million', '436\u202f万'],
    [812, '812', '812'],
    [0, '0', '0'],
  ])('%d', (value, english, chinese) => {
    expect(formatAmount(value, 'en')).toBe(english);
    expect(formatAmount(value, 'zh')).toBe(chinese);
  });
});

it('writes counts in full with thin spaces', () => {
  expect(formatCount(1_409_778_724)).toBe('1\u202f409\u202f778\u202f724');
});

it('writes signs and lists by language', () => {
  expect(formatShare(82, 100, 'en')).toBe('82\u202f%');
  expect(formatShare(82, 100, 'zh')).toBe('82%');
  expect(formatList('en', ['3', '4', '5'], String)).toBe('3, 4 and 5');
  expect(formatList('zh', ['3', '4', '5'], String)).toBe('3、4和5');
  expect(formatKm(3)).toBe('3');
  expect(formatKm(0.5)).toBe('0.5');
});
