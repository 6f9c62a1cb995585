import type { County } from '../read/counties.ts';
import type { GeonamesPlace } from '../read/geonames.ts';
import type { Township } from '../read/townships.ts';
import { placeShortName, syllables } from '../regions/romanised.ts';

/** Points of the gazetteer by code of the county they lie in. */
export function pointsByCounty(points: readonly GeonamesPlace[], counties: readonly County[]): Map<number, GeonamesPlace[]> {
  const nearby = countiesByDegree(counties);
  const found = new Map<number, GeonamesPlace[]>();
  for (const point of points) {
    const county = nearby.get(degreeCell(point.lng, point.lat))?.find(({ holds }) => holds(point.lng, point.lat));
    if (!county) continue;
    const list = found.get(county.code);
    if (list) list.push(point);
    else found.set(county.code, [point]);
  }
  return found;
}

/** Counties by the whole degrees that their boxes touch. */
function countiesByDegree(counties: readonly County[]): Map<string, County[]> {
  const cells = new Map<string, County[]>();
  for (const county of counties) {
    const { west, south, east, north } = county.box;
    for (let lng = Math.floor(west); lng <= east; lng++) {
      for (let lat = Math.floor(south); lat <= north; lat++) {
        const cell = degreeCell(lng, lat);
        const list = cells.get(cell);
        if (list) list.push(county);
        else cells.set(cell, [county]);
      }
    }
  }
  return cells;
}

function degreeCell(lng: number, lat: number): string {
  return `${Math.floor(lng)} ${Math.floor(lat)}`;
}

/**
 * Gazetteer point of each township of one county: by its exact Chinese name, then by the name without 镇, 乡 or 街道, then
 * by toneless pinyin where only one of each is left. A point serves one township.
 */
export function gazetteerMatch(townships: readonly Township[], points: readonly GeonamesPlace[]): Map<Township, GeonamesPlace> {
  const matched = new Map<Township, GeonamesPlace>();
  const sorted = [...points].sort((a, b) => rank(a) - rank(b) || a.id - b.id);
  const used = new Set<GeonamesPlace>();
  const claim = (township: Township, candidates: readonly GeonamesPlace[] | undefined) => {
    const point = candidates?.find((candidate) => !used.has(candidate));
    if (!point) return;
    matched.set(township, point);
    used.add(point);
  };
  const byName = grouped(sorted, (point) => point.chinese);
  for (const township of townships) claim(township, byName.get(township.nameZh));
  const byShortName = grouped(sorted, (point) => [...new Set(point.chinese.map(placeShortName))]);
  for (const township of townships) if (!matched.has(township)) claim(township, byShortName.get(placeShortName(township.nameZh)));
  const left = townships.filter((township) => !matched.has(township));
  const byReading = grouped(
    sorted.filter((point) => !used.has(point)),
    (point) => [plainLetters(point.name)],
  );
  const sameReading = grouped(left, (township) => [reading(township)]);
  for (const [letters, [township, ...others]] of sameReading) {
    const candidates = byReading.get(letters);
    if (others.length === 0 && candidates?.length === 1) claim(township, candidates);
  }
  return matched;
}

function reading(township: Township): string {
  return syllables(placeShortName(township.nameZh)).replaceAll(' ', '');
}

function grouped<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** A gazetteer name as letters only: no accents, spaces or word for the rank. */
function plainLetters(name: string): string {
  return withoutRank(name)
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}

/** A gazetteer name without "Zhen", "Xiang", "Jiedao" and the like. */
export function withoutRank(name: string): string {
  return name.replace(/ (Zhen|Xiang|Jiedao|Jiedaobanshichu|Subdistrict|Town|Township|Minzu ?xiang|Sumu)$/i, '');
}

/** Township seats before county seats before other places. */
function rank(point: GeonamesPlace): number {
  return ['PPLA4', 'PPLA3', 'PPLA2'].indexOf(point.feature) + 1 || 4;
}
