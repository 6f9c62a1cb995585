import type { TFunction } from 'i18next';
import type { Measure } from '#columns/vocabulary.ts';
import { formatAmount, formatKm, formatList, type Language } from '#ui/format-number.ts';
import type { State } from '#url/state.ts';
import { agreementName, type NamedTables } from '#views/words/names.ts';
import { pointName } from '#views/words/point-name.ts';
import type { DataSummary } from '#worker/protocol.ts';
import { viewOf } from './headline.ts';

/** Enough of a hash to tell data sets apart; the data page has the whole. */
const hashDigits = 12;

interface SettingsInput {
  readonly state: State;
  readonly tables: NamedTables;
  readonly t: TFunction;
  readonly language: Language;
  /** Whose demand the chart is of. */
  readonly group: string;
  /** Year or years. */
  readonly when: string;
}

/** What the numbers of a chart are of, in one line: measure, limit, view, agreement, group and year. */
export function chartSettings({ group, when, ...input }: SettingsInput): string {
  const { state, tables, t, language } = input;
  const agreement =
    state.with.length > 0
      ? t('chart.with', { agreements: formatList(language, state.with, (id) => agreementName(tables, id, language)) })
      : t('chart.withNone');
  const view = viewOf(input);
  const share =
    state.h === null
      ? t(`chart.share.${state.by}`, { km: formatKm(state.km), point: pointName(state.kind, t, language), view })
      : t(`hours.share.${state.by}`, { h: formatKm(state.h), view });
  return [share, agreement, group, when].join(' · ');
}

/** The line below a picture: which data its numbers come from. */
export function chartSource({ manifest }: DataSummary, t: TFunction, language: Language): string {
  return t('chart.source', { title: manifest.title[language], data: `${manifest.id}@${manifest.hash.slice(0, hashDigits)}`, made: manifest.made });
}

/** An amount with what it counts: `83 million people`. */
export function amountOf(measure: Measure, value: number, t: TFunction, language: Language): string {
  return t(`chart.amount.${measure}`, { amount: formatAmount(value, language) });
}
