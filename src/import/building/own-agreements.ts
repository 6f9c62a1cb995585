import type { DataSet } from '#columns/data-set.ts';
import type { Columns } from '#columns/schema.ts';
import type { agreements as agreementTable, networks as networkTable } from '#columns/tables.ts';
import { kinds, none, statuses } from '#columns/vocabulary.ts';
import { wholeOrNone } from '#import/checking/check-table.ts';
import { scopeWords } from '#import/mapping/values.ts';
import { Refused } from '#import/reading/refusal.ts';
import type { BuildFile } from './build-input.ts';
import { dictionaryOf } from './column-builder.ts';
import { linkWord } from './link-word.ts';
import { networkIds } from './network-ids.ts';
import { type OwnFacilities, wordAt } from './own-facilities.ts';

type OwnNetworks = Pick<OwnFacilities, 'networkIds' | 'networkNames'>;

/** Id of the agreement that is supposed where no file has one. */
const supposedId = 'share-all';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly user: string;
  readonly kind: number;
  readonly tiers: string;
  readonly settlements: string;
  readonly from: number;
  readonly to: number;
  readonly status: number;
  readonly source: string;
}

/** Each pair of networks has a row for each kind: so many networks are half a million rows. */
const mostSharing = 300;

/** First year that every agreement without one is in force in. */
const always = 1900;

/** Agreements of the files, or the supposed one; with the shipped ones beside them. */
export function ownAgreements(
  files: readonly BuildFile[],
  own: OwnNetworks,
  supposeSharing: boolean,
  shipped: DataSet['tables'] | null,
  known: Columns<typeof networkTable>,
): { agreements: Columns<typeof agreementTable>; ids: readonly string[]; user: string | null } {
  const rows = files.length > 0 ? fromFiles(files, own, known) : supposeSharing ? supposed(own) : [];
  const beside = shipped ? shippedRows(shipped.agreements) : [];
  const all = [...rows, ...beside];
  const text = (of: (row: Row) => string) => all.map(of);
  const names = (zh: boolean) => [
    ...rows.map(({ id, name }) => (id === supposedId ? (zh ? '各网络全部共享（假设）' : 'All networks share (supposed)') : name)),
    ...beside.map(({ name }) => name.split('\u001f')[zh ? 0 : 1]),
  ];
  return {
    agreements: {
      rows: all.length,
      id: dictionaryOf(text(({ id }) => id)),
      nameZh: names(true),
      nameEn: names(false),
      owner: dictionaryOf(text(({ owner }) => owner)),
      user: dictionaryOf(text(({ user }) => user)),
      kind: Uint8Array.from(all, ({ kind }) => kind),
      tiers: text(({ tiers }) => tiers),
      settlements: text(({ settlements }) => settlements),
      from: Int16Array.from(all, ({ from }) => from),
      to: Int16Array.from(all, ({ to }) => to),
      status: Uint8Array.from(all, ({ status }) => status),
      source: text(({ source }) => source),
    },
    ids: [...new Set(rows.map(({ id }) => id))].sort(),
    user: files.length > 0 ? mostFrequent(rows.map(({ user }) => user)) : null,
  };
}

function fromFiles(files: readonly BuildFile[], own: OwnNetworks, known: Columns<typeof networkTable>): Row[] {
  const rows: Row[] = [];
  const idOf = agreementIds(files.flatMap(({ checked }) => Array.from(checked.kept, (row) => checked.fields.text('id', row))));
  for (const { checked, name: file } of files) {
    const { fields, kept } = checked;
    const words = Array.from(kept).flatMap((row) => [fields.text('owner', row), fields.text('user', row)]);
    const ids = networkIds([...words, ...own.networkNames.values()], known);
    for (const row of kept) {
      const common = {
        id: idOf.get(fields.text('id', row)) ?? '',
        name: fields.text('name', row) || fields.text('id', row),
        owner: ids.get(fields.text('owner', row)) ?? '',
        user: ids.get(fields.text('user', row)) ?? '',
        tiers: scopeWords(fields.text('tiers', row), 'tiers') ?? '',
        settlements: scopeWords(fields.text('settlements', row), 'settlements') ?? '',
        from: Math.max(always, wholeOrNone(fields.numbers('from')[row])),
        to: wholeOrNone(fields.numbers('to')[row]),
        status: statuses.indexOf('published'),
        source: file,
      };
      // Without a kind the agreement opens all of them.
      const opened = fields.text('kind', row) === '' ? Array.from(kinds.keys()) : [checked.kind[row]];
      rows.push(...opened.map((kind) => ({ ...common, kind })));
    }
  }
  return rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** Ids of agreements as a link can hold them: of a name without letters or digits of the Latin alphabet a number in the order of the names. */
function agreementIds(names: readonly string[]): Map<string, string> {
  return new Map([...new Set(names)].sort().map((name, index) => [name, linkWord(name) || `agreement-${index + 1}`]));
}

function supposed(own: OwnNetworks): Row[] {
  const ids = own.networkIds;
  if (ids.length > mostSharing) throw new Refused('too-many-to-share', String(ids.length));
  const status = statuses.indexOf('unverified');
  const common = { id: supposedId, name: '', tiers: '', settlements: '', from: always, to: none, status, source: '' };
  return ids.flatMap((owner) => ids.filter((user) => user !== owner).flatMap((user) => Array.from(kinds.keys(), (kind) => ({ ...common, owner, user, kind }))));
}

function shippedRows(table: Columns<typeof agreementTable>): Row[] {
  return Array.from({ length: table.rows }, (_, row) => ({
    id: wordAt(table.id, row),
    name: `${table.nameZh[row]}\u001f${table.nameEn[row]}`,
    owner: wordAt(table.owner, row),
    user: wordAt(table.user, row),
    kind: table.kind[row],
    tiers: table.tiers[row],
    settlements: table.settlements[row],
    from: table.from[row],
    to: table.to[row],
    status: table.status[row],
    source: table.source[row],
  }));
}

function mostFrequent(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
