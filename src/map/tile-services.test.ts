import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tileOrigins, tileServices } from './tile-services.ts';

const service = { id: 'one', name: { en: 'One', zh: '一' }, url: 'https://tiles.example/{z}/{x}/{y}.png', attribution: '© One', maxZoom: 18 };
const keyed = { ...service, id: 'two', url: 'https://keyed.example/{z}/{x}/{y}?k={key}' };

test('the file of the product names services, and one that has no key yet is not among them', () => {
  const services = tileServices(JSON.parse(readFileSync('public/config.json', 'utf8')));
  expect(services.map(({ id }) => id)).toEqual(['osm']);
  expect(tileOrigins(services)).toEqual(['https://tile.openstreetmap.org']);
});

test('a key is filled in, and the origins are those of the services that can be used', () => {
  const services = tileServices({ tileServices: [service, { ...keyed, key: 'a&b' }, { ...keyed, id: 'three', key: '' }] });
  expect(services.map(({ url }) => url)).toEqual([service.url, 'https://keyed.example/{z}/{x}/{y}?k=a%26b']);
  expect(tileOrigins(services)).toEqual(['https://tiles.example', 'https://keyed.example']);
});

test.each([
  [null, /tileServices is not a list/],
  [{ tileServices: {} }, /tileServices is not a list/],
  [{ tileServices: [service, { ...service, url: 'http://tiles.example/{z}/{x}/{y}.png' }] }, /tileServices\[1\]/],
  [{ tileServices: [{ ...service, url: 'https://{s}.tiles.example/{z}/{x}/{y}.png' }] }, /tileServices\[0\]/],
  [{ tileServices: [{ ...service, url: 'https://tiles.example/{z}/{x}.png' }] }, /tileServices\[0\]/],
  [{ tileServices: [{ ...service, name: 'One' }] }, /tileServices\[0\]/],
  [{ tileServices: [keyed] }, /tileServices\[0\]/],
])('says what is wrong with %j', (config, message) => {
  expect(() => tileServices(config)).toThrow(message);
});
