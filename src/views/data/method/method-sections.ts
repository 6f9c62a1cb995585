import { type MethodAnchor, methodAnchors } from '#views/words/method-anchors.ts';

/** What the paragraphs of a definition are about, in their order. */
const partNames = ['is', 'formula', 'sure', 'source', 'bias'] as const;
type PartName = (typeof partNames)[number];

/** A definition: its heading, and what is said under each part, as keys of the words. */
interface MethodSectionKeys {
  readonly title: string;
  readonly parts: { readonly [P in PartName]?: string };
}

/** Every definition of the method, as keys of the words. */
export const methodSections = {
  'method-reach': {
    title: 'method.reach.title',
    parts: { is: 'method.reach.is', formula: 'method.reach.formula', sure: 'method.reach.sure', bias: 'method.reach.bias' },
  },
  'method-people': {
    title: 'method.people.title',
    parts: { is: 'method.people.is', formula: 'method.people.formula', source: 'method.people.source', bias: 'method.people.bias' },
  },
  'method-parcels': {
    title: 'method.parcels.title',
    parts: { is: 'method.parcels.is', formula: 'method.parcels.formula', source: 'method.parcels.source', bias: 'method.parcels.bias' },
  },
  'method-villages': {
    title: 'method.villages.title',
    parts: { is: 'method.villages.is', formula: 'method.villages.formula', source: 'method.villages.source', bias: 'method.villages.bias' },
  },
  'method-who-counts': {
    title: 'method.who-counts.title',
    parts: { is: 'method.who-counts.is', formula: 'method.who-counts.formula', source: 'method.who-counts.source', bias: 'method.who-counts.bias' },
  },
  'method-distance': {
    title: 'method.distance.title',
    parts: { is: 'method.distance.is', formula: 'method.distance.formula', source: 'method.distance.source', bias: 'method.distance.bias' },
  },
  'method-demand': {
    title: 'method.demand.title',
    parts: { is: 'method.demand.is', formula: 'method.demand.formula', source: 'method.demand.source', bias: 'method.demand.bias' },
  },
  'method-tier': {
    title: 'method.tier.title',
    parts: { is: 'method.tier.is', source: 'method.tier.source', bias: 'method.tier.bias' },
  },
  'method-settlement': {
    title: 'method.settlement.title',
    parts: { is: 'method.settlement.is', formula: 'method.settlement.formula', bias: 'method.settlement.bias' },
  },
  'method-year': {
    title: 'method.year.title',
    parts: { is: 'method.year.is', bias: 'method.year.bias' },
  },
  'method-gap-classes': {
    title: 'method.gap-classes.title',
    parts: { is: 'method.gap-classes.is', formula: 'method.gap-classes.formula', bias: 'method.gap-classes.bias' },
  },
  'method-partners': {
    title: 'method.partners.title',
    parts: { is: 'method.partners.is', formula: 'method.partners.formula', source: 'method.partners.source', bias: 'method.partners.bias' },
  },
  'method-balance': {
    title: 'method.balance.title',
    parts: { is: 'method.balance.is', formula: 'method.balance.formula', bias: 'method.balance.bias' },
  },
  'method-hours': {
    title: 'method.hours.title',
    parts: { is: 'method.hours.is', formula: 'method.hours.formula', source: 'method.hours.source', bias: 'method.hours.bias' },
  },
  'method-range': {
    title: 'method.range.title',
    parts: { is: 'method.range.is', formula: 'method.range.formula', bias: 'method.range.bias' },
  },
  'method-map': {
    title: 'method.map.title',
    parts: { is: 'method.map.is', formula: 'method.map.formula', source: 'method.map.source', bias: 'method.map.bias' },
  },
  'method-trust': { title: 'method.trust.title', parts: {} },
  'method-data': {
    title: 'method.data.title',
    parts: { is: 'method.data.is', formula: 'method.data.formula', source: 'method.data.source', bias: 'method.data.bias' },
  },
} as const satisfies Readonly<Record<MethodAnchor, MethodSectionKeys>>;

type Sections = typeof methodSections;
/** Key of a paragraph. */
type PartKey = { [A in MethodAnchor]: Sections[A]['parts'][keyof Sections[A]['parts']] }[MethodAnchor];

/** Definitions that say of regions of the reader's own where their numbers come from, and nothing else. */
const saidOfFiles: readonly MethodAnchor[] = ['method-people', 'method-parcels', 'method-villages', 'method-demand', 'method-tier', 'method-settlement'];
/** Definitions of the model of China alone. */
const ofModel: readonly MethodAnchor[] = ['method-range', 'method-trust'];

/** The definitions that hold for the data. */
export function anchorsOf(isOwn: boolean): readonly MethodAnchor[] {
  return isOwn ? methodAnchors.filter((anchor) => !ofModel.includes(anchor)) : methodAnchors;
}

/** Paragraphs of a definition in the order in which they are read; those it has not are left out, and so are sources and bias where the data is not of China. */
export function paragraphsOf(anchor: MethodAnchor, isOwn: boolean): { readonly part: PartName; readonly key: PartKey }[] {
  const keys: { readonly [P in PartName]?: PartKey } = methodSections[anchor].parts;
  const parts = isOwn ? (saidOfFiles.includes(anchor) ? partNames.slice(0, 1) : partNames.slice(0, 3)) : partNames;
  return parts.flatMap((part) => {
    const key = keys[part];
    return key ? [{ part, key }] : [];
  });
}
