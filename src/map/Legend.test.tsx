import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TestPage } from '#testing/TestPage.tsx';
import { Legend } from './Legend.tsx';
import { shareColours } from './scale.ts';

const words = { fainter: 'Fainter: fewer people', notInData: 'Hatched: not in the data' };

test('shows the bounds of the classes, their colours and what else is drawn', () => {
  const { container } = render(<Legend title="People within 3 km" scheme="light" words={words} />, { wrapper: TestPage });
  expect(screen.getByText('People within 3 km')).toBeVisible();
  expect(screen.getByText('modelled')).toBeVisible();
  for (const text of ['0 %', '35', '65', '85', '97+', words.fainter, words.notInData]) expect(screen.getByText(text)).toBeVisible();
  expect(container.querySelectorAll('[style*="background"]')).toHaveLength(shareColours.light.length);
});
