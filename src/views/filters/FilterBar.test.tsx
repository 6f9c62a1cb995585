import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { TestPage } from '#testing/TestPage.tsx';
import type { State } from '#url/state.ts';
import { FilterBar } from './FilterBar.tsx';

function show(state: Partial<State> = {}) {
  const onChange = vi.fn();
  render(
    <TestPage state={state} onChange={onChange}>
      <FilterBar />
    </TestPage>,
  );
  const user = userEvent.setup();
  return { onChange, user, open: (words: string) => user.click(screen.getByRole('button', { name: `Change: ${words}` })) };
}

describe('FilterBar', () => {
  it('says in words what is in force', () => {
    show({ tier: ['3', '4'], with: [], in: 510_000 });
    const words = screen.getAllByRole('button', { name: /^Change: / }).map((button) => button.textContent);
    expect(words).toEqual([
      'View of the Cainiao alliance',
      'no agreement',
      'within 3 km',
      'of people',
      'year 2014',
      'Tier 3 and 4',
      'All settlements',
      'in Sichuan',
      'Points and stations',
      'All networks',
    ]);
  });

  it('writes each choice as one change', async () => {
    const { onChange, user, open } = show();
    await open('All tiers');
    const tiers = within(screen.getByRole('group', { name: 'City tier' }));
    await user.click(tiers.getByRole('checkbox', { name: 'Tier 4' }));
    await user.click(tiers.getByRole('checkbox', { name: 'Tier 3' }));
    expect(onChange.mock.calls).toEqual([
      ['?tier=4', false],
      ['?tier=3,4', false],
    ]);
  });

  it('takes none ticked for all', async () => {
    const { onChange, user, open } = show({ settlement: ['rural'] });
    await open('Rural');
    await user.click(screen.getByRole('checkbox', { name: 'Rural' }));
    expect(onChange).toHaveBeenLastCalledWith('', false);
  });

  it.each([
    ['with 2014 agreement', 'Agreement in force', 'None: own facilities only', '?with=none'],
    ['View of the Cainiao alliance', 'View of', 'China Post', '?as=china-post'],
    ['Whole country', 'Region', 'Sichuan', '?in=510000'],
    ['Whole country', 'Region', 'Taiwan (not in the data)', '?in=710000'],
  ])('%s: chooses %s by name', async (words, label, name, search) => {
    const { onChange, user, open } = show();
    await open(words);
    await user.selectOptions(screen.getByRole('combobox', { name: label }), name);
    expect(onChange).toHaveBeenLastCalledWith(search, false);
  });

  it('takes a limit by slider or by number, and no nonsense', async () => {
    const { onChange, user, open } = show();
    await open('within 3 km');
    screen.getByRole('slider').focus();
    await user.keyboard('{ArrowRight}');
    expect(onChange).toHaveBeenLastCalledWith('?km=3.5', false);
    const number = screen.getByRole('textbox', { name: 'Limit in km' });
    await user.clear(number);
    await user.type(number, '7,25{Enter}');
    expect(onChange).toHaveBeenLastCalledWith('?km=7.25', false);
    onChange.mockClear();
    await user.clear(number);
    await user.type(number, 'far{Enter}');
    expect(onChange).not.toHaveBeenCalled();
    expect(number).toHaveValue('7.25');
  });

  it('removes one filter, and all', async () => {
    const { onChange, user } = show({ km: 5, by: 'villages' });
    await user.click(screen.getByRole('button', { name: 'Remove the filter: of villages' }));
    expect(onChange).toHaveBeenLastCalledWith('?km=5', false);
    await user.click(screen.getByRole('button', { name: 'Reset all' }));
    expect(onChange).toHaveBeenLastCalledWith('', false);
    expect(screen.getByRole('button', { name: 'Reset all' })).toBeDisabled();
  });

  it('copies the whole address of what is in force, and prints', async () => {
    const { user } = show({ tier: ['4'], settlement: ['rural'] });
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/?tier=4&settlement=rural`);
    const print = vi.spyOn(window, 'print').mockReturnValue();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('leaves a region and its place on the map together', async () => {
    const { onChange, user, open } = show({ in: 510_100, at: { lat: 30.6, lng: 104, zoom: 11 } });
    await open('in Chengdu');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Region' }), 'Sichuan');
    expect(onChange).toHaveBeenLastCalledWith('?in=510000', false);
  });

  it('takes the map back with the region that is removed', async () => {
    const { onChange, user } = show({ in: 510_100, at: { lat: 30.6, lng: 104, zoom: 11 } });
    await user.click(screen.getByRole('button', { name: 'Remove the filter: in Chengdu' }));
    expect(onChange).toHaveBeenLastCalledWith('', false);
  });
});
