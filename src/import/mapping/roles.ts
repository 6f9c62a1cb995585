/** What a file can be, and which columns are looked for in it. */
export const roles = ['facilities', 'demand', 'volumes', 'agreements', 'tiers', 'boundaries'] as const;
export type Role = (typeof roles)[number];

export const fieldNames = [
  'id',
  'name',
  'network',
  'kind',
  'lng',
  'lat',
  'capacity',
  'opened',
  'closed',
  'people',
  'parcels',
  'villages',
  'province',
  'prefecture',
  'county',
  'tier',
  'year',
  'delivered',
  'collected',
  'owner',
  'user',
  'tiers',
  'settlements',
  'from',
  'to',
] as const;
export type FieldName = (typeof fieldNames)[number];

export interface RoleField {
  readonly field: FieldName;
  /** Without it the file cannot be used as this. */
  readonly needed: boolean;
}

const need = (...fields: FieldName[]): RoleField[] => fields.map((field) => ({ field, needed: true }));
const may = (...fields: FieldName[]): RoleField[] => fields.map((field) => ({ field, needed: false }));

export const roleFields: Readonly<Record<Role, readonly RoleField[]>> = {
  facilities: [...need('lng', 'lat', 'network'), ...may('id', 'name', 'kind', 'capacity', 'opened', 'closed')],
  demand: [...need('lng', 'lat'), ...may('id', 'name', 'people', 'parcels', 'villages', 'tier', 'county', 'prefecture', 'province')],
  volumes: [...need('prefecture', 'year', 'delivered'), ...may('collected')],
  agreements: [...need('id', 'owner', 'user'), ...may('name', 'kind', 'tiers', 'settlements', 'from', 'to')],
  tiers: need('prefecture', 'tier'),
  boundaries: [...need('county'), ...may('prefecture', 'province')],
};

/** Where each field of a file comes from: the name of a column, or one value for all rows. */
export interface Mapping {
  readonly columns: Readonly<Partial<Record<FieldName, string>>>;
  readonly constants: Readonly<Partial<Record<FieldName, string>>>;
}

/** Needed fields that have neither a column nor a value. */
export function missingFields(role: Role, { columns, constants }: Mapping): FieldName[] {
  return roleFields[role].filter(({ field, needed }) => needed && !columns[field] && !constants[field]?.trim()).map(({ field }) => field);
}
