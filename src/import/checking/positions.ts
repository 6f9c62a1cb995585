import { greatCircleKm } from '#engine/geo/sphere.ts';
import type { Degrees } from '#engine/units.ts';
import { numbersOf } from '#import/mapping/column-values.ts';
import { type RawColumn, textAt } from '#import/reading/raw-table.ts';
import { type Ground, isOnLand } from './ground.ts';
import { picked } from './grouped-rows.ts';
import type { Findings } from './problems.ts';
import { quantile, quantiles } from './quantile.ts';

export interface Positions {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
}

const perDegree = 1e5;
const largestPower = 9;
/** What files write where there is no number. */
const nothing = /^\s*(na|n\/a|null|nan|none|nil|\\n|-+|—|无|未知)?\s*$/i;

/** Coordinates of each row, put right where that was asked for; what is wrong with the others goes to the findings. */
export function checkedPositions(lngColumn: RawColumn, latColumn: RawColumn, rows: number, ground: Ground, findings: Findings): Positions {
  const lng = numbersOf(lngColumn);
  const lat = numbersOf(latColumn);
  const shown = (row: number) => `${textAt(latColumn, row)}, ${textAt(lngColumn, row)}`;
  const arrow = (row: number) => `${shown(row)} → ${tidy(lat[row])}, ${tidy(lng[row])}`;
  const power = unitPower(lng, lat, ground);
  for (let row = 0; row < rows; row++) {
    if (Number.isNaN(lng[row]) || Number.isNaN(lat[row])) {
      const isEmpty = [lngColumn, latColumn].some((column) => nothing.test(textAt(column, row)));
      findings.add(isEmpty ? 'missing-position' : 'bad-number', row, shown(row));
    } else if (lng[row] === 0 && lat[row] === 0) findings.add('zero-zero', row, shown(row));
    else if (isOtherUnit(lng[row], lat[row])) scaleBack(row);
  }
  const box = usualBox(lng, lat);
  for (let row = 0; row < rows; row++) {
    if (findings.reason[row] !== 0) continue;
    if (isSwapped(lng[row], lat[row], box, ground)) {
      const [x, y] = [lat[row], lng[row]];
      if (findings.add('swapped', row, `${shown(row)} → ${tidy(y)}, ${tidy(x)}`)) [lng[row], lat[row]] = [x, y];
    } else if (Math.abs(lat[row]) > 90 || Math.abs(lng[row]) > 180) findings.add('out-of-range', row, shown(row));
  }
  for (let row = 0; row < rows; row++) {
    lng[row] = tidy(lng[row]);
    lat[row] = tidy(lat[row]);
  }
  return { lng, lat };

  function scaleBack(row: number): void {
    const [x, y] = scaled(lng[row], lat[row], power);
    if (power === 0 || Math.abs(x) > 180 || Math.abs(y) > 90) return void findings.add('out-of-range', row, shown(row));
    const before = [lng[row], lat[row]];
    [lng[row], lat[row]] = [x, y];
    if (!findings.add('wrong-unit', row, arrow(row))) [lng[row], lat[row]] = before;
  }
}

/** Warnings of rows that have a sound position: at sea, far outside the rest. */
export function checkPlausible({ lng, lat }: Positions, ground: Ground, findings: Findings): void {
  const rows = findings.kept();
  if (rows.length === 0) return;
  const [x, y] = [quantile(ofRows(lng, rows), 0.5), quantile(ofRows(lat, rows), 0.5)];
  const km = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) km[at] = greatCircleKm(x, y, lng[rows[at]], lat[rows[at]]);
  const limit = Math.max(farLeastKm, farTimes * quantile(km, 0.9));
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (!isOnLand(ground, lng[row], lat[row])) findings.add('in-sea', row, `${lat[row]}, ${lng[row]}`);
    if (km[at] > limit) findings.add('far-away', row, `${lat[row]}, ${lng[row]} (${Math.round(km[at])} km)`);
  }
}

/** Far outside the rest: three times as far from the middle as nine rows in ten, and not nearer than this. */
const farTimes = 3;
const farLeastKm = 300;

/** Degrees of neither axis, whichever way round. */
function isOtherUnit(lng: number, lat: number): boolean {
  return Math.abs(lng) > 180 || Math.abs(lat) > 180 || (Math.abs(lng) > 90 && Math.abs(lat) > 90);
}

function scaled(lng: number, lat: number, power: number): [lng: number, lat: number] {
  const factor = 10 ** power;
  return [Math.abs(lng) > 180 ? lng / factor : lng, Math.abs(lat) > 90 ? lat / factor : lat];
}

/** The power of ten that brings most rows of another unit (such as millionths of a degree) to land; 0 where none does. */
function unitPower(lng: Float64Array, lat: Float64Array, ground: Ground): number {
  const rows: number[] = [];
  for (let row = 0; row < lng.length; row++) if (isOtherUnit(lng[row], lat[row])) rows.push(row);
  let [best, most] = [0, 0];
  for (let power = 1; power <= largestPower; power++) {
    const onLand = rows.filter((row) => {
      const [x, y] = scaled(lng[row], lat[row], power);
      return Math.abs(x) <= 180 && Math.abs(y) <= 90 && ground.land.holds(x, y);
    }).length;
    if (onLand > most) [best, most] = [power, onLand];
  }
  return best;
}

interface Box {
  readonly holds: (lng: Degrees, lat: Degrees) => boolean;
}

/** Where nine rows in ten lie, and a bit around; everything where no row can be taken for another by it. */
function usualBox(lng: Float64Array, lat: Float64Array): Box {
  const sound = new Int32Array(lng.length);
  let [count, isAsked] = [0, false];
  for (let row = 0; row < lng.length; row++) {
    if (!(Math.abs(lng[row]) <= 180 && Math.abs(lat[row]) <= 90 && (lng[row] !== 0 || lat[row] !== 0))) continue;
    sound[count++] = row;
    isAsked ||= Math.abs(lng[row]) <= 90;
  }
  if (!isAsked) return { holds: () => true };
  const range = (values: Float64Array) => {
    const [low, high] = quantiles(ofRows(values, sound.subarray(0, count)), [0.05, 0.95]);
    const room = Math.max(1, high - low) * 0.5;
    return [low - room, high + room];
  };
  const [[west, east], [south, north]] = [range(lng), range(lat)];
  return { holds: (x, y) => x >= west && x <= east && y >= south && y <= north };
}

/** The values of rows in their order, which are not copied where they are all. */
function ofRows(values: Float64Array, rows: Int32Array): Float64Array {
  return rows.length === values.length ? values : picked(values, rows);
}

/** The other way round it is a position, and as it stands it is none or lies apart from the rest, which the other does not. */
function isSwapped(lng: Degrees, lat: Degrees, box: Box, ground: Ground): boolean {
  if (Math.abs(lng) > 90) return false;
  if (Math.abs(lat) > 90) return Math.abs(lat) <= 180;
  // Off the coast the map's own error decides, but no row belongs far out at sea.
  return !box.holds(lng, lat) && box.holds(lat, lng) && (isOnLand(ground, lat, lng) || !isOnLand(ground, lng, lat));
}

function tidy(value: Degrees): Degrees {
  return Math.round(value * perDegree) / perDegree;
}
