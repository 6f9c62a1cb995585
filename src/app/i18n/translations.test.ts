import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bringEn } from './bring-en.ts';
import { bringZh } from './bring-zh.ts';
import { en as mainEn } from './en.ts';
import { gapsViewEn } from './gaps-view-en.ts';
import { gapsViewZh } from './gaps-view-zh.ts';
import { createTranslations } from './i18n.ts';
import { methodEn } from './method-en.ts';
import { methodZh } from './method-zh.ts';
import { ownRegionsEn } from './own-regions-en.ts';
import { ownRegionsZh } from './own-regions-zh.ts';
import { partnersEn } from './partners-en.ts';
import { partnersZh } from './partners-zh.ts';
import { routesEn } from './routes-en.ts';
import { routesZh } from './routes-zh.ts';
import { zh as mainZh } from './zh.ts';

type Words = { readonly [key: string]: string | Words };

const en: Words = { ...mainEn, ...methodEn, ...gapsViewEn, ...partnersEn, ...routesEn, ...bringEn };
const zh: Words = { ...mainZh, ...methodZh, ...gapsViewZh, ...partnersZh, ...routesZh, ...bringZh };

function keysOf(words: Words, prefix = ''): string[] {
  return Object.entries(words).flatMap(([key, word]) => (typeof word === 'string' ? [prefix + key] : keysOf(word, `${prefix}${key}.`)));
}

function wordsOf(words: Words, prefix = ''): [key: string, word: string][] {
  return Object.entries(words).flatMap(([key, word]) => (typeof word === 'string' ? [[prefix + key, word] as const] : wordsOf(word, `${prefix}${key}.`))) as [
    string,
    string,
  ][];
}

const namesIn = (word: string) => [...word.matchAll(/\{\{(\w+)\}\}|<(\w+)>/g)].map((match) => match[1] ?? `<${match[2]}>`).sort();

const sourceFolder = 'src';
const files = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith(join('app', 'i18n')),
);
const textOf = (file: string) => readFileSync(join(sourceFolder, file), 'utf8');
const source = files.map(textOf).join('\n');
const quotedIn = (text: string) => [...text.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)].map((match) => match[1]);
const prefixesIn = (text: string) => [...text.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\$\{/g)].map((match) => match[1]);
const quoted = new Set(quotedIn(source));
const prefixes = prefixesIn(source);

it('has the same keys in both languages, and none of one view that the rest has too', () => {
  expect(keysOf(zh)).toEqual(keysOf(en));
  expect(Object.keys({ ...methodEn, ...gapsViewEn, ...partnersEn, ...routesEn, ...bringEn }).filter((key) => key in mainEn)).toEqual([]);
});

it('fills the same names and tags in both languages', () => {
  const distinct = (words: Words) => wordsOf(words).map(([key, word]) => [key, [...new Set(namesIn(word))]]);
  expect(distinct(zh)).toEqual(distinct(en));
});

it('says of regions of a reader otherwise only what is said of those of China, with the same names', () => {
  const names = (words: Words) => wordsOf(words).map(([key, word]) => [key, namesIn(word)]);
  const [changed, all] = [names(ownRegionsEn), new Map(names(en).map(([key, found]) => [key, found]))];
  expect(changed.map(([key]) => [key, all.get(key)])).toEqual(changed);
  expect(names(ownRegionsZh)).toEqual(changed);
  const { t } = createTranslations('en', { en: gapsViewEn, zh: gapsViewZh }, true);
  expect([t('list.unit.prefecture'), t('chip.inAll'), t('list.title')]).toEqual(['District', 'Everywhere', 'Gaps']);
  expect(createTranslations('en').t('chip.inAll')).toBe('Whole country');
});

it('leaves no word empty', () => {
  expect([...wordsOf(en), ...wordsOf(zh)].filter(([, word]) => word.trim() === '')).toEqual([]);
});

it('has no word that nothing says', () => {
  expect(keysOf(en).filter((key) => !quoted.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)))).toEqual([]);
});

it.each([
  ['data', methodEn],
  ['data', bringEn],
  ['gaps', gapsViewEn],
  ['partners', partnersEn],
  ['routes', routesEn],
])('says the words that come with the view %s in no other view', (view, itsWords) => {
  const roots = Object.keys(itsWords).map((root) => `${root}.`);
  const elsewhere = files.filter((file) => !file.startsWith(join('views', view)));
  const said = elsewhere.flatMap((file) => [...quotedIn(textOf(file)), ...prefixesIn(textOf(file))].map((key) => `${file}: ${key}`));
  expect(said.filter((line) => roots.some((root) => line.includes(`: ${root}`)))).toEqual([]);
});
