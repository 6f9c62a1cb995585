import { measures, none } from '#columns/vocabulary.ts';
import { gapClasses } from '#engine/coverage/gap-classes.ts';
import type { GapRows } from './answer.ts';
import type { GapSortKey } from './question.ts';

/** A column as numbers to sort by; NaN where it is unknown. Names are sorted by their rank. */
export function sortValues(gaps: GapRows, key: Exclude<GapSortKey, 'name_zh' | 'name_en'>, measure: number): ArrayLike<number> {
  const { rows } = gaps;
  const total = (index: number, of = measure) => gaps.total[of * rows + index];
  const after = (index: number, of = measure) => gaps.after[of * rows + index];
  const each = (ofRow: (index: number) => number): Float64Array => {
    const values = new Float64Array(rows);
    for (let index = 0; index < rows; index++) values[index] = ofRow(index);
    return values;
  };
  const uncovered = (of: number) => each((index) => total(index, of) - after(index, of));
  const share = (of: number) => each((index) => after(index, of) / total(index, of));
  const [people, parcels, villages] = measures.keys();
  const ofClass = (gapClass: number) => each((index) => gaps.byClass[(measure * gapClasses.length + gapClass) * rows + index]);
  const known = (codes: Int8Array) => each((index) => (codes[index] === none ? Number.NaN : codes[index]));
  switch (key) {
    case 'code':
      return gaps.code;
    case 'tier':
      return known(gaps.tier);
    case 'settlement':
      return known(gaps.settlement);
    case 'people':
      return each((index) => total(index, people));
    case 'parcels':
      return each((index) => total(index, parcels));
    case 'villages':
      return each((index) => total(index, villages));
    case 'uncovered_people':
      return uncovered(people);
    case 'uncovered_parcels':
      return uncovered(parcels);
    case 'uncovered_villages':
      return uncovered(villages);
    case 'share_people':
      return share(people);
    case 'share_parcels':
      return share(parcels);
    case 'share_villages':
      return share(villages);
    case 'own_km':
      return gaps.ownKm;
    case 'partner_km':
      return gaps.partnerKm;
    case 'closes':
      return known(gaps.closes);
    case 'gap':
      return each((index) => total(index) - gaps.before[measure * rows + index]);
    case 'gap_agreement':
      return ofClass(gapClasses.indexOf('agreement'));
    case 'gap_sharing':
      return ofClass(gapClasses.indexOf('sharing'));
    case 'gap_extension':
      return ofClass(gapClasses.indexOf('extension'));
    case 'gap_new_site':
      return ofClass(gapClasses.indexOf('new-site'));
    case 'share_real':
      return each((index) => gaps.realPeople[index] / total(index, people));
    case 'band':
      return each((index) => (gaps.highAfter[index] - gaps.lowAfter[index]) / total(index));
    case 'target_missing':
      return gaps.targetMissing;
  }
}
