import type { Columns } from '#columns/schema.ts';
import type { networks as networkTable } from '#columns/tables.ts';
import { Refused } from '#import/reading/refusal.ts';
import { linkWord } from './link-word.ts';

/** Codes of a column of words have 16 bits; some are of the shipped networks beside. */
export const mostNetworks = 65_500;

/** Names that networks of the shipped data go by besides their own. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  'china-post': ['中国邮政', '邮政', '中国邮政集团', 'ems', 'china post', 'cnpost'],
  sto: ['申通', '申通快递'],
  yto: ['圆通', '圆通速递', '圆通快递'],
  zto: ['中通', '中通快递', '中通速递'],
  yunda: ['韵达', '韵达快递', '韵达速递'],
  best: ['百世', '百世快递', '百世汇通', '汇通'],
  jd: ['京东', '京东物流', '京东快递', 'jd logistics'],
  sf: ['顺丰', '顺丰速运', '顺丰快递', 'sf express'],
};

/**
 * Ids of networks by the names in a file: that of the shipped network of this name, else the name itself as a link can hold it, else a number
 * in the order of the names.
 * @throws Refused where there are more than a table can tell apart.
 */
export function networkIds(names: Iterable<string>, known: Columns<typeof networkTable>): Map<string, string> {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/[\s._-]+/g, ' ')
      .trim();
  const shipped = new Map<string, string>();
  for (let row = 0; row < known.rows; row++) {
    const id = known.id.values[known.id.codes[row]];
    for (const name of [id, known.nameZh[row], known.nameEn[row], ...(otherNames[id] ?? [])]) shipped.set(plain(name), id);
  }
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const distinct = [...new Set(names)].sort();
  if (distinct.length > mostNetworks) throw new Refused('too-many-networks', String(distinct.length));
  for (const name of distinct) {
    const found = shipped.get(plain(name));
    const slug = linkWord(name);
    let id = found ?? (slug || `network-${ids.size + 1}`);
    while (!found && taken.has(id)) id = `${id}-2`;
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}
