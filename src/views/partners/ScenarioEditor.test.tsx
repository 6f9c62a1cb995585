import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { partnersEn } from '#app/i18n/partners-en.ts';
import { partnersZh } from '#app/i18n/partners-zh.ts';
import { TestPage } from '#testing/TestPage.tsx';
import { ScenarioEditor } from './ScenarioEditor.tsx';

const words = { en: partnersEn, zh: partnersZh };

test('arrow keys move over the cells that can be opened, Enter edits one, and a ticked kind is opened in the link', async () => {
  const user = userEvent.setup();
  const searches: string[] = [];
  render(
    <TestPage words={words} state={{ with: [] }} onChange={(search) => searches.push(search)}>
      <ScenarioEditor scenario={{ base: [], edits: [] }} />
    </TestPage>,
  );
  const cell = (name: string) => screen.getByRole('button', { name });
  cell('China Post to Cainiao alliance: nothing').focus();
  await user.keyboard('{ArrowDown}');
  // STO and YTO are members of the alliance and open nothing to it.
  expect(cell('Cainiao to Cainiao alliance: nothing')).toHaveFocus();
  await user.keyboard('{ArrowUp}{ArrowRight}');
  expect(cell('China Post to STO: nothing')).toHaveFocus();
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('checkbox', { name: 'Agency' }));
  expect(searches).toEqual(['?with=none&scenario=none~china-post.sto.agency']);
});
