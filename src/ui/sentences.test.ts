import { expect, test } from 'vitest';
import { asSentence, joinSentences } from './sentences.ts';

test('sentences are joined as their language does', () => {
  expect(joinSentences('en', [asSentence('en', 'China'), false, 'More.'])).toBe('China. More.');
  expect(joinSentences('zh', [asSentence('zh', '全国'), null, '更多。'])).toBe('全国。更多。');
});
