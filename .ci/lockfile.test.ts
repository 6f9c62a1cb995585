import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const packages: Record<string, Locked> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

test('the lock names no registry, so that any mirror serves', () => {
  expect(Object.keys(packages).filter((path) => packages[path].resolved)).toEqual([]);
});

test('the lock holds the packages of other platforms too, as `npm ci` wants', () => {
  const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) => Object.keys(optionalDependencies).map((name) => ({ path, name })));
  const missing = wanted.filter(({ path, name }) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages));
  expect(missing).toEqual([]);
});

test('versions are exact', () => {
  const { dependencies, devDependencies } = packages[''];
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});
