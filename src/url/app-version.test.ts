import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { appVersion } from './app-version.ts';

it('is the version of the package', () => {
  expect(appVersion).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});
