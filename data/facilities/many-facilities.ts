import type { Facility, Ground } from './facility.ts';
import { sited } from './siting.ts';

/**
 * As many facilities as are asked for, to try what size does: those of the model, and where they do not suffice copies of each beside its own
 * demand point. Fewer are picked evenly. Nothing of this is said of the country.
 */
export function manyFacilities(ground: Ground, facilities: readonly Facility[], count: number, seed: string): Facility[] {
  const originalOf = (number: number) => Math.floor((number * facilities.length) / count);
  const many: Facility[] = [];
  let copy = 0;
  for (let number = 0; number < count; number++) {
    const original = facilities[originalOf(number)];
    copy = number > 0 && originalOf(number) === originalOf(number - 1) ? copy + 1 : 0;
    many.push(copy === 0 ? original : { ...original, ...sited(ground, original.place, original.anchor, `copy-${number}`, seed), status: 'modelled' });
  }
  return many;
}
