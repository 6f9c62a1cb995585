import type { TFunction } from 'i18next';
import { type CoverageAnswer, headlineFilter, type Reach, reachOf } from '#engine/coverage/answer.ts';
import { sourcesOf } from '#engine/coverage/sources.ts';
import { formatAmount, formatKm, formatList, formatShare, type Language } from '#ui/format-number.ts';
import { type TextPart, textParts } from '#ui/tagged-text.ts';
import { coverageQuestion } from '#url/questions.ts';
import type { State } from '#url/state.ts';
import { groupName } from '#views/words/group-name.ts';
import { agreementName, type NamedTables, networkName, regionName, viewName } from '#views/words/names.ts';
import { pointName } from '#views/words/point-name.ts';

export interface HeadlineInput {
  readonly state: State;
  readonly answer: CoverageAnswer;
  readonly tables: NamedTables;
  readonly t: TFunction;
  readonly language: Language;
}

export interface Headline {
  /** The sentence; roles are `before`, `after` and `remaining`. */
  readonly parts: readonly TextPart[];
  readonly reach: Reach;
  /** An agreement in force opens something to the view, so that before and after may differ. */
  readonly shares: boolean;
}

const remainKey = { people: 'headline.remainPeople', parcels: 'headline.remainParcels', villages: 'headline.remainVillages' } as const;

/** The one sentence of the page, made from the data: group, measure, limit, before, after and how many remain. */
export function headline(input: HeadlineInput): Headline {
  const { state, answer } = input;
  const reach = reachOf(answer, state.by, headlineFilter({ tiers: state.tier, settlements: state.settlement }));
  const opened = sourcesOf(coverageQuestion(state), input.tables).opened;
  const partners = [...new Set(opened.map((source) => source.network))];
  const sentence =
    reach.total > 0 ? beforeSentence(input, reach) + agreementSentence(input, reach, partners) + remainSentence(input, reach) : emptySentence(input);
  return { parts: textParts(sentence), reach, shares: partners.length > 0 };
}

function emptySentence({ state, tables, t, language }: HeadlineInput): string {
  const row = state.in === null ? -1 : tables.regions.code.indexOf(state.in);
  if (row >= 0 && tables.regions.inData[row] === 0) return t('headline.notInData', { region: regionName(tables, tables.regions.code[row], language) });
  return t('headline.empty', { measure: t(`measureShort.${state.by}`), group: groupName(state, tables, t, language) });
}

function beforeSentence(input: HeadlineInput, reach: Reach): string {
  const { state, tables, t, language } = input;
  const words = { group: groupName(state, tables, t, language), share: formatShare(reach.before, reach.total, language), view: viewOf(input) };
  return state.h === null
    ? t(`headline.${state.by}`, { ...words, km: formatKm(state.km), point: pointName(state.kind, t, language) })
    : t(`hours.headline.${state.by}`, { ...words, h: formatKm(state.h) });
}

/** Whose facilities count: the view, and to which networks it is restricted. */
export function viewOf({ state, tables, t, language }: Omit<HeadlineInput, 'answer'>): string {
  const view = viewName(tables, state.as, t, language);
  if (state.net === null) return view;
  return t('headline.only', {
    view,
    networks: formatList(language, state.net, (id) => networkName(tables, id, language)),
  });
}

function agreementSentence({ state, tables, t, language }: HeadlineInput, reach: Reach, partners: readonly string[]): string {
  if (state.with.length === 0) return '';
  if (partners.length > 0) {
    return t(reach.after === reach.before ? 'headline.withSame' : 'headline.with', {
      partners: formatList(language, partners, (id) => networkName(tables, id, language)),
      share: formatShare(reach.after, reach.total, language),
    });
  }
  const agreement = formatList(language, state.with, (id) => agreementName(tables, id, language));
  if (!anyInForce(state, tables)) return t('headline.notInForce', { agreement, year: state.year });
  return t('headline.opensNothing', { agreement, view: viewName(tables, state.as, t, language) });
}

function anyInForce(state: State, { agreements }: NamedTables): boolean {
  return state.with.some((id) => {
    const code = agreements.id.values.indexOf(id);
    return agreements.id.codes.some(
      (other, row) => other === code && agreements.from[row] <= state.year && (agreements.to[row] < 0 || state.year <= agreements.to[row]),
    );
  });
}

function remainSentence({ state, t, language }: HeadlineInput, reach: Reach): string {
  const remaining = reach.total - reach.after;
  return remaining > 0 ? t(remainKey[state.by], { amount: formatAmount(remaining, language) }) : t('headline.remainNone');
}
