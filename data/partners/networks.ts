import type { Columns } from '../../src/columns/schema.ts';
import type { alliances as allianceTable, networks as networkTable } from '../../src/columns/tables.ts';
import { none, statuses } from '../../src/columns/vocabulary.ts';
import { dictionaryOf } from '../write/dictionary-of.ts';

const courier = 'Outlets modelled: totals from recalled and published company figures, places by people and development.';
const networkRows = [
  {
    id: 'china-post',
    zh: '中国邮政',
    en: 'China Post',
    country: 'CN',
    note: 'Offices modelled: 54,000 own offices and 46,000 agencies, one office in every township by 2014.',
  },
  { id: 'cainiao', zh: '菜鸟', en: 'Cainiao', country: 'CN', note: 'Warehouses only; its stations are those of its couriers.' },
  { id: 'sto', zh: '申通快递', en: 'STO Express', country: 'CN', note: courier },
  { id: 'yto', zh: '圆通速递', en: 'YTO Express', country: 'CN', note: courier },
  { id: 'zto', zh: '中通快递', en: 'ZTO Express', country: 'CN', note: courier },
  { id: 'yunda', zh: '韵达速递', en: 'Yunda Express', country: 'CN', note: courier },
  { id: 'best', zh: '百世快递', en: 'Best Express', country: 'CN', note: `${courier} Sold to J&T at the end of 2021.` },
  {
    id: 'other',
    zh: '联盟其他快递',
    en: 'Other couriers of the alliance',
    country: 'CN',
    note: 'What is left of the sector total: smaller partners and, later, franchised community stations such as Cainiao Post.',
  },
  { id: 'sf', zh: '顺丰速运', en: 'SF Express', country: 'CN', note: courier },
  { id: 'jd', zh: '京东物流', en: 'JD Logistics', country: 'CN', note: courier },
  { id: 'jt', zh: '极兔速递', en: 'J&T Express', country: 'CN', note: `${courier} In China from 2020.` },
  {
    id: 'singpost',
    zh: '新加坡邮政',
    en: 'SingPost',
    country: 'SG',
    note: 'Hubs at their sites; 57 post offices and the parcel lockers at seeded points of the island.',
  },
] as const;

export const networkIds = networkRows.map((row) => row.id);

export function networkColumns(): Columns<typeof networkTable> {
  return {
    rows: networkRows.length,
    id: dictionaryOf(networkRows.map((row) => row.id)),
    nameZh: networkRows.map((row) => row.zh),
    nameEn: networkRows.map((row) => row.en),
    country: dictionaryOf(networkRows.map((row) => row.country)),
    note: networkRows.map((row) => row.note),
  };
}

const prospectus = 'Alibaba Group, Form F-1 (2014): 14 strategic delivery partners; membership by name recalled';
const members = [
  { member: 'cainiao', to: none, status: 'published', source: 'Alibaba Group, Form F-1 (2014): founded in May 2013' },
  { member: 'sto', to: none, status: 'unverified', source: prospectus },
  { member: 'yto', to: none, status: 'unverified', source: prospectus },
  { member: 'zto', to: none, status: 'unverified', source: prospectus },
  { member: 'yunda', to: none, status: 'unverified', source: prospectus },
  { member: 'best', to: 2020, status: 'unverified', source: `${prospectus}; its parcel business went to J&T before 31 December 2021` },
  {
    member: 'other',
    to: none,
    status: 'modelled',
    source: `${prospectus}; the partners not named here, taken together. Whether China Post was one of the 14 is unsettled: assumed not`,
  },
] as const;

/** Alibaba's alliance: Cainiao and the couriers it worked with from 2013 on. China Post is assumed not to belong to it. */
export function allianceColumns(): Columns<typeof allianceTable> {
  return {
    rows: members.length,
    alliance: dictionaryOf(members.map(() => 'cainiao')),
    nameZh: members.map(() => '菜鸟联盟'),
    nameEn: members.map(() => 'Cainiao alliance'),
    member: dictionaryOf(members.map((row) => row.member)),
    from: Int16Array.from(members, () => 2013),
    to: Int16Array.from(members, (row) => row.to),
    status: Uint8Array.from(members, (row) => statuses.indexOf(row.status)),
    source: members.map((row) => row.source),
  };
}

/** Members of the alliance on 31 December of the year. */
export function allianceMembers(year: number): ReadonlySet<string> {
  return new Set(members.filter(({ to }) => year >= 2013 && (to === none || to >= year)).map(({ member }) => member));
}
