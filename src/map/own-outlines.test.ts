import { expect, test } from 'vitest';
import { regions } from '#columns/tables.ts';
import { none } from '#columns/vocabulary.ts';
import type { Boundaries } from '#import/protocol.ts';
import { columnsOf } from '#testing/columns-of.ts';
import { ringOf } from './arcs.ts';
import { bordersOf, ownLinesOf, regionsOf } from './drawings.ts';
import { type OwnOutlines, ownOutlines } from './own-outlines.ts';
import { worldX, worldY } from './paint/projection.ts';
import { shapeAt } from './paint/shapes.ts';

const region = { country: 'CN', pinyin: 'a b', population: 1, populationStatus: 'published', inData: 1 } as const;
/** Two prefectures of two counties and of one, side by side from 0° to 3° east, and a province and a city of one name. */
const table = columnsOf(regions, [
  { ...region, code: 330_000, level: 'province', parent: none, nameZh: '浙江省', nameEn: 'Zhejiang', lng: 0.5, lat: 0.5 },
  { ...region, code: 330_100, level: 'prefecture', parent: 330_000, nameZh: '杭州市', nameEn: 'Hangzhou', lng: 0.5, lat: 0.5 },
  { ...region, code: 330_101, level: 'county', parent: 330_100, nameZh: '鼓楼区', nameEn: 'Gulou', lng: 0.5, lat: 0.5 },
  { ...region, code: 330_102, level: 'county', parent: 330_100, nameZh: '西湖区', nameEn: 'Xihu', lng: 1.5, lat: 0.5 },
  { ...region, code: 330_200, level: 'prefecture', parent: 330_000, nameZh: '东莞市', nameEn: 'Dongguan', lng: 2.5, lat: 0.5 },
  { ...region, code: 330_201, level: 'county', parent: 330_200, nameZh: '鼓楼区', nameEn: 'Gulou', lng: 2.5, lat: 0.5 },
  { ...region, code: 220_000, level: 'province', parent: none, nameZh: '吉林省', nameEn: 'Jilin', pinyin: 'ji lin', lng: 20.5, lat: 0.5 },
  { ...region, code: 220_200, level: 'prefecture', parent: 220_000, nameZh: '吉林市', nameEn: 'Jilin', pinyin: 'ji lin', lng: 20.5, lat: 0.5 },
  { ...region, code: 220_300, level: 'prefecture', parent: 220_000, nameZh: '四平市', nameEn: 'Siping', pinyin: 'si ping', lng: 21.5, lat: 0.5 },
]);

interface Square {
  readonly at: number;
  readonly code?: number;
  readonly name?: string;
}

/** Squares of a degree that begin at a longitude; each has lines of its own but the meridians, which neighbours share. */
function boundariesOf(...squares: Square[]): Boundaries {
  const meridians = [...new Set(squares.flatMap(({ at }) => [at, at + 1]))];
  const lines = [
    ...meridians.map((lng) => [lng, 0, lng, 1]),
    ...squares.flatMap(({ at }) => [
      [at, 0, at + 1, 0],
      [at, 1, at + 1, 1],
    ]),
  ];
  const bottom = (square: number) => meridians.length + square * 2;
  return {
    ...{ file: 'squares.json', datum: 'wgs84', guess: { datum: 'wgs84', by: 'usual' } },
    areas: squares.map(({ at, code = none, name }, square) => ({
      code,
      names: name === undefined ? [] : [name],
      rings: [[bottom(square), meridians.indexOf(at + 1), ~(bottom(square) + 1), ~meridians.indexOf(at)]],
    })),
    pointOf: Int32Array.from({ length: lines.length + 1 }, (_, line) => line * 2),
    positions: Float64Array.from(lines.flat()),
  };
}

const drawn = ({ regions: found }: OwnOutlines) => Object.values(found).map((ofLevel) => [...ofLevel.keys()]);

test('areas are regions by code, or by name where the seat lies in them; others are lines', () => {
  const squares = [
    { at: 0, code: 330_101 },
    { at: 2, name: '鼓楼' },
    { at: 10, code: 330_102 },
    { at: 12, name: 'Zone' },
  ];
  const own = ownOutlines(boundariesOf(...squares.map((square) => (square.name === '鼓楼' ? { ...square, name: '鼓楼区' } : square))), table);
  expect(drawn(own)).toEqual([[], [330_200], [330_101, 330_201]]);
  expect([own.areas, own.matched, own.others.length]).toEqual([4, 2, 2]);
});

test('a region is drawn by all of its parts together, without the lines between them', () => {
  const own = ownOutlines(boundariesOf({ at: 0, name: 'gulou' }, { at: 1, name: 'Xihu' }, { at: 2, code: 330_200 }), table);
  expect(drawn(own)).toEqual([[330_000], [330_200, 330_100], [330_101, 330_102, 330_201]]);
  const [ring, ...more] = own.regions.province.get(330_000) ?? [];
  expect(more).toEqual([]);
  expect(ring).toHaveLength(8);
  const points = ringOf(own.arcs, ring).filter((_, at) => at % 2 === 0);
  expect(Math.min(...points)).toBe(worldX(0));
  expect(Math.max(...points)).toBe(worldX(3));
});

test('a region of which a part is missing stays as it was', () => {
  expect(drawn(ownOutlines(boundariesOf({ at: 0, code: 330_101 }), table))).toEqual([[], [], [330_101]]);
});

test('of a province and a city of one name it is that of the level that the file has most of', () => {
  expect(drawn(ownOutlines(boundariesOf({ at: 20, name: '吉林' }, { at: 21, name: '四平市' }), table))[1]).toEqual([220_200, 220_300]);
  expect(drawn(ownOutlines(boundariesOf({ at: 20, name: 'Jilin' }, { at: 0, code: 330_000 }), table))[0]).toEqual([220_000, 330_000]);
});

test('the own drawing of a region takes the place of the given one, with its borders', () => {
  const drawing = {
    type: 'Topology' as const,
    arcs: [
      [
        [1, 0],
        [1, 1],
      ],
      [
        [1, 1],
        [-1, 1],
        [-1, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
      ],
    ],
    objects: {
      counties: {
        type: 'GeometryCollection' as const,
        geometries: [
          { type: 'Polygon' as const, id: 330_101, arcs: [[0, 1]] },
          { type: 'Polygon' as const, id: 330_102, arcs: [[2, -1]] },
        ],
      },
    },
  };
  const outlines = { drawing, own: ownOutlines(boundariesOf({ at: 0, code: 330_101 }), table) };
  const shapes = regionsOf(outlines, 'county', (code) => code);
  const codeAt = (lng: number) => shapes.row[shapeAt(shapes, worldX(lng), worldY(0.5))];
  expect([...shapes.row]).toEqual([330_101, 330_102]);
  expect([codeAt(0.5), codeAt(1.5), codeAt(-0.5)]).toEqual([330_101, 330_102, undefined]);
  expect(bordersOf({ drawing, own: null }, 'county').row).toHaveLength(1);
  expect(bordersOf(outlines, 'county').row).toHaveLength(0);
  expect(ownLinesOf(outlines.own, 'county').row).toHaveLength(4);
  expect(regionsOf({ drawing: undefined, own: outlines.own }, 'county', (code) => code).row).toHaveLength(1);
});
