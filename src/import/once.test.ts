import { expect, test, vi } from 'vitest';
import { once } from './once.ts';

test('is asked once by all who want it, and again where it failed', async () => {
  const ask = vi.fn(async () => 'made').mockRejectedValueOnce(new Error('Memory is short.'));
  const made = once(ask);
  const [first, second] = [made(), made()];
  await expect(first).rejects.toThrow('Memory is short.');
  await expect(second).rejects.toThrow('Memory is short.');
  expect(ask).toHaveBeenCalledTimes(1);
  expect(await Promise.all([made(), made()])).toEqual(['made', 'made']);
  expect(await made()).toBe('made');
  expect(ask).toHaveBeenCalledTimes(2);
});
