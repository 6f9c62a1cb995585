import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { files } from '../vite.config.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => posix.join('src', file.replaceAll('\\', '/')))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));

test('the file of parts holds what `fetchedPart` fetches, and nothing else', () => {
  const fetched = sources.flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/fetchedPart\(\(\) => import\('([^']+)'\)/g), ([, part]) => join(posix.dirname(file), part)),
  );
  const { test: isPart } = files.find(({ name }) => name === 'parts') ?? { test: /^$/ };
  expect(sources.filter((file) => isPart.test(file)).sort()).toEqual([...new Set(fetched)].sort());
});
