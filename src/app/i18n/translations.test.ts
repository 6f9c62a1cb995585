import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from './en.ts';
import { zh } from './zh.ts';

type Words = { readonly [key: string]: string | Words };

function keysOf(words: Words, prefix = ''): string[] {
  return Object.entries(words).flatMap(([key, word]) => (typeof word === 'string' ? [prefix + key] : keysOf(word, `${prefix}${key}.`)));
}

function wordsOf(words: Words): [key: string, word: string][] {
  return keysOf(words).map((key) => [key, key.split('.').reduce<string | Words>((inner, part) => (inner as Words)[part], words) as string]);
}

const namesIn = (word: string) => [...word.matchAll(/\{\{(\w+)\}\}|<(\w+)>/g)].map((match) => match[1] ?? `<${match[2]}>`).sort();

const sourceFolder = 'src';
const source = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith(join('app', 'i18n')))
  .map((file) => readFileSync(join(sourceFolder, file), 'utf8'))
  .join('\n');
const quoted = new Set([...source.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)].map((match) => match[1]));
const prefixes = [...source.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\$\{/g)].map((match) => match[1]);

it('has the same keys in both languages', () => {
  expect(keysOf(zh)).toEqual(keysOf(en));
});

it('fills the same names and tags in both languages', () => {
  expect(wordsOf(zh).map(([key, word]) => [key, namesIn(word)])).toEqual(wordsOf(en).map(([key, word]) => [key, namesIn(word)]));
});

it('leaves no word empty', () => {
  expect([...wordsOf(en), ...wordsOf(zh)].filter(([, word]) => word.trim() === '')).toEqual([]);
});

it('has no word that nothing says', () => {
  expect(keysOf(en).filter((key) => !quoted.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)))).toEqual([]);
});
