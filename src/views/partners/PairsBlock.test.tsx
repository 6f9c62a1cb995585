import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { partnersEn } from '#app/i18n/partners-en.ts';
import { partnersZh } from '#app/i18n/partners-zh.ts';
import { cellCount } from '#engine/coverage/answer.ts';
import type { PartnersAnswer } from '#engine/partners/answer.ts';
import { TestPage } from '#testing/TestPage.tsx';
import { defaultState } from '#url/state.ts';
import { PairsBlock } from './PairsBlock.tsx';

const words = { en: partnersEn, zh: partnersZh };
const players = ['sto', 'yto'].map((id) => ({ id, networks: [id] }));
const nothing = new Float64Array(2 * cellCount);

/** Two networks; what each set of them covers is the same in every cell. */
function answerOf(bySet: Readonly<Record<number, number>>): PartnersAnswer {
  const sets = Uint16Array.from(Object.keys(bySet), Number);
  const amounts = Array.from(sets, (set) => Array.from({ length: cellCount }, () => bySet[set]));
  return {
    facilities: Int32Array.of(5, 7),
    total: new Float64Array(cellCount).fill(Object.values(bySet).reduce((sum, amount) => sum + amount, 0)),
    sets,
    bySet: Float64Array.from(amounts.flat()),
    reach: nothing,
    only: nothing,
    marginal: nothing,
    fair: nothing,
    coalitions: nothing,
  };
}

function shown(bySet: Readonly<Record<number, number>>) {
  render(
    <TestPage words={words}>
      <PairsBlock state={defaultState} players={players} answer={answerOf(bySet)} />
    </TestPage>,
  );
}

test('two networks that cover exactly the same are said', () => {
  shown({ 0: 4, 3: 2 });
  expect(screen.getByText('STO and YTO cover exactly the same.')).toBeVisible();
});

test('two networks of which one covers more are not', () => {
  shown({ 0: 4, 1: 1, 3: 2 });
  expect(screen.queryByText(/cover exactly the same/)).toBeNull();
  expect(screen.getByRole('table')).toBeVisible();
});
