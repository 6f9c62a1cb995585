import { expect, it } from 'vitest';
import type { ValidationRow } from './validation-rows.ts';
import { validationSummary, worstChecks } from './validation-summary.ts';

const row = (check: string, scope: string, deviation: number | null): ValidationRow => ({
  row: 0,
  check,
  scope,
  year: 2020,
  unit: '',
  published: 1,
  modelled: 1,
  deviation,
  status: 'published',
  source: '',
  note: '',
});
const rows = [row('people', 'Sichuan', 0), row('outlets', 'STO', -0.4), row('people', 'Tibet', 0.01), row('outlets', 'YTO', 0.3), row('area', 'China', null)];

it('counts the figures of each comparison, those met within 1 %, and names the worst', () => {
  expect(validationSummary(rows).map(({ check, figures, met, worst }) => [check, figures, met, worst.scope])).toEqual([
    ['people', 2, 2, 'Tibet'],
    ['outlets', 2, 0, 'STO'],
    ['area', 1, 0, 'China'],
  ]);
});

it('ranks comparisons by their worst figure, one without a deviation first', () => {
  expect(worstChecks(validationSummary(rows), 2).map(({ check }) => check)).toEqual(['area', 'outlets']);
});
