import { expect, it } from 'vitest';
import { createTranslations } from '#app/i18n/i18n.ts';
import { textParts } from '#ui/tagged-text.ts';
import { sentenceText } from './sentence-text.ts';

const sentence = {
  parts: textParts('In rural areas, <before>40 %</before> of people live within 3 km.'),
  range: '36–44 % by modelling choice',
  manifest: { id: 'china', hash: '0a1b2c' },
  link: 'https://example.org/?settlement=rural',
};

it('is the sentence, its range, its data and its link, a line each', () => {
  expect(sentenceText(sentence, createTranslations('en').t).split('\n')).toEqual([
    'In rural areas, 40 % of people live within 3 km.',
    'Modelled: 36–44 % by modelling choice',
    'Data: china@0a1b2c',
    'https://example.org/?settlement=rural',
  ]);
});
