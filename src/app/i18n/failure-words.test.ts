import { afterEach, expect, test, vi } from 'vitest';
import { failureWords } from '#ui/failure-words.ts';
import { fetchBytes, uncompressed } from '#worker/read-bytes.ts';
import { createTranslations } from './i18n.ts';

afterEach(() => vi.unstubAllGlobals());

/** What reading a table says when it goes wrong, with the host that answers so. */
async function said(host: () => Promise<Response>): Promise<string> {
  vi.stubGlobal('fetch', host);
  const reading = fetchBytes('data/volumes.columns').then((bytes) => uncompressed(bytes, 'volumes.columns'));
  return reading.then(String, (error: Error) => error.message);
}

test('what a host does wrong is said in the language of the reader', async () => {
  const { t } = createTranslations('zh');
  const words = async (host: () => Promise<Response>) => failureWords(await said(host), t);
  expect(await words(() => Promise.reject(new TypeError('Failed to fetch')))).toBe('volumes.columns：未能取得，服务器没有响应。');
  expect(await words(async () => new Response(null, { status: 404 }))).toBe('volumes.columns：未能取得，服务器返回 404。');
  expect(await words(async () => new Response(Uint8Array.of(0x1f, 0x8b, 0)))).toBe('volumes.columns：无法解压，文件不完整或已损坏。');
  expect(failureWords('No data is loaded yet.', t)).toBe('No data is loaded yet.');
});

test('in English it is said as it was thrown', async () => {
  const { t } = createTranslations('en');
  const message = await said(async () => new Response(null, { status: 503 }));
  expect(failureWords(message, t)).toBe(message);
});
