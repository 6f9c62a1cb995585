import type { Columns } from '../../src/columns/schema.ts';
import type { agreements as agreementTable } from '../../src/columns/tables.ts';
import { type Kind, kinds, none, type Status, statuses } from '../../src/columns/vocabulary.ts';
import { dictionaryOf } from '../write/dictionary-of.ts';

interface Scope {
  readonly tiers: string;
  readonly settlements: string;
}

interface Agreement {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly owner: string;
  readonly user: string;
  readonly opened: readonly Kind[];
  readonly scopes: readonly Scope[];
  readonly from: number;
  readonly status: Status;
  readonly source: string;
}

/** "Third- and fourth-tier cities and the countryside" as two rows, either of which is enough; tier 5 did not exist in the four-tier lists of the time. */
const lowerTiersAndCountry: readonly Scope[] = [
  { tiers: '3,4,5', settlements: '' },
  { tiers: '', settlements: 'rural' },
];
const everywhere: readonly Scope[] = [{ tiers: '', settlements: '' }];
const announcement = 'Announced on 12 June 2014 (China Daily, 2014-06-12): warehouses, processing centres and delivery resources opened to each other';
const named2014 = { id: 'agreement-2014', zh: '2014年阿里巴巴与中国邮政合作', en: 'Alibaba and China Post, 2014' } as const;
const namedCouriers = { id: 'couriers', zh: '向第三方快递开放', en: 'Opened to third-party couriers' } as const;
const namedSingapore = { id: 'singpost-2014', zh: '阿里巴巴与新加坡邮政合作', en: 'Alibaba and SingPost, 2014' } as const;

const list: readonly Agreement[] = [
  {
    ...named2014,
    owner: 'china-post',
    user: 'cainiao',
    opened: ['service-point', 'agency', 'station', 'processing-centre', 'warehouse'],
    scopes: lowerTiersAndCountry,
    from: 2014,
    status: 'published',
    source: announcement,
  },
  {
    ...named2014,
    owner: 'cainiao',
    user: 'china-post',
    opened: ['warehouse'],
    scopes: lowerTiersAndCountry,
    from: 2014,
    status: 'published',
    source: announcement,
  },
  ...['sto', 'yto', 'zto', 'yunda', 'best', 'other'].map(
    (owner): Agreement => ({
      ...namedCouriers,
      owner,
      user: 'china-post',
      opened: ['station'],
      scopes: lowerTiersAndCountry,
      from: 2015,
      status: 'unverified',
      source: 'Announced in 2014 as a later step; that it came, and when, is our assumption',
    }),
  ),
  {
    ...namedSingapore,
    owner: 'singpost',
    user: 'cainiao',
    opened: ['service-point', 'processing-centre'],
    scopes: everywhere,
    from: 2014,
    status: 'unverified',
    source: 'Alibaba bought 10.35 % of SingPost in May 2014 to use its network abroad (published); which kinds were opened is our reading',
  },
];

/** One row per kind and scope: the owner's facilities of that kind are open to the user there. */
export function agreementColumns(): Columns<typeof agreementTable> {
  const rows = list.flatMap((agreement) => agreement.opened.flatMap((kind) => agreement.scopes.map((scope) => ({ ...agreement, ...scope, kind }))));
  return {
    rows: rows.length,
    id: dictionaryOf(rows.map((row) => row.id)),
    nameZh: rows.map((row) => row.zh),
    nameEn: rows.map((row) => row.en),
    owner: dictionaryOf(rows.map((row) => row.owner)),
    user: dictionaryOf(rows.map((row) => row.user)),
    kind: Uint8Array.from(rows, (row) => kinds.indexOf(row.kind)),
    tiers: rows.map((row) => row.tiers),
    settlements: rows.map((row) => row.settlements),
    from: Int16Array.from(rows, (row) => row.from),
    to: Int16Array.from(rows, () => none),
    status: Uint8Array.from(rows, (row) => statuses.indexOf(row.status)),
    source: rows.map((row) => row.source),
  };
}
