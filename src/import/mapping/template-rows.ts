import { type FieldName, type Role, roleFields, roles } from './roles.ts';

const examples: Readonly<Record<FieldName, string>> = {
  id: 'A001',
  name: '义乌北苑营业部',
  network: 'sf',
  kind: 'station',
  lng: '120.0751',
  lat: '29.3064',
  capacity: '3000',
  opened: '2016',
  closed: '',
  people: '42000',
  parcels: '2100000',
  villages: '12',
  province: '浙江省',
  prefecture: '金华市',
  county: '义乌市',
  tier: '3',
  year: '2024',
  delivered: '2000000000',
  collected: '9000000000',
  owner: 'sf',
  user: 'china-post',
  tiers: '3;4;5',
  settlements: 'rural',
  from: '2024',
  to: '',
};

/** One row for the template of each role, in the order of its fields. */
export const templateRows: Readonly<Record<Role, readonly string[]>> = Object.fromEntries(
  roles.map((role) => [role, roleFields[role].map(({ field }) => examples[field])]),
) as Record<Role, string[]>;
