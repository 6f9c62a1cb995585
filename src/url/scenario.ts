import { type Kind, kinds, type Settlement, settlements, type Tier, tiers } from '#columns/vocabulary.ts';
import type { Scenario, ScenarioEdit } from '#engine/partners/question.ts';
import type { Fault, Field } from './field.ts';

/**
 * A scenario as the text of the URL's key `scenario`, in letters that a link holds as they are:
 *
 *     scenario = base *( "~" edit )                        agreement-2014~sto,yto.china-post.station(3,4,rural,2015-)
 *     base     = "none" / id *( "," id )                   agreements of the data
 *     edit     = [ "!" ] owners "." users "." kinds [ "(" scope ")" ]     "!" closes, without it opens
 *     owners, users, kinds = word *( "," word )            every owner to every user, every kind
 *     scope    = item *( "," item )                        tiers, settlements and one span of years; without it everywhere and always
 *     years    = year / year "-" / "-" year / year "-" year
 *
 * A bad owner, user or kind is left out. An edit with a bad scope is left out whole: without the scope it would say more
 * than was meant.
 */
export const scenarioText: Field<Scenario> = {
  read(text) {
    const faults: Fault[] = [];
    const [base, ...edits] = text.split('~');
    const value = {
      base: base === 'none' ? [] : good(base.split(','), isId, 'agreement-2014 | none', faults),
      edits: edits.flatMap((edit) => editsOf(edit, faults)),
    };
    return { value: value.base.length > 0 || value.edits.length > 0 || base === 'none' ? value : undefined, faults };
  },
  write: (scenario) => scenario && [scenario.base.length > 0 ? [...new Set(scenario.base)].sort().join(',') : 'none', ...grouped(scenario.edits)].join('~'),
};

const example = 'sto.china-post.station(3,4,rural,2015-)';
const parts = /^(!?)([^.()]*)\.([^.()]*)\.([^.()]*)(?:\(([^()]*)\))?$/;
const yearsText = /^(?:(\d{4})|(\d{4})?-(\d{4})?)$/;

const isId = (word: string): word is string => /^[a-z0-9][a-z0-9-]*$/.test(word) && word !== 'none';
const isKind = (word: string): word is Kind => (kinds as readonly string[]).includes(word);
const isTier = (word: string): word is Tier => (tiers as readonly string[]).includes(word);
const isSettlement = (word: string): word is Settlement => (settlements as readonly string[]).includes(word);

/** The words that can be used, each once; a fault for each of the others. */
function good<W extends string>(list: readonly string[], passes: (word: string) => word is W, wanted: string, faults: Fault[]): W[] {
  for (const got of list) if (!passes(got)) faults.push({ got, reason: 'unknown-value', wanted });
  return [...new Set(list.filter(passes))];
}

function editsOf(text: string, faults: Fault[]): ScenarioEdit[] {
  const [, closes, ownerWords, userWords, kindWords, scopeWords] = parts.exec(text) ?? [];
  if (ownerWords === undefined) {
    faults.push({ got: text, reason: 'malformed', wanted: example });
    return [];
  }
  const scope = scopeOf(scopeWords, faults);
  if (scope === null) return [];
  const owners = good(ownerWords.split(','), isId, 'sto', faults);
  const users = good(userWords.split(','), isId, 'china-post', faults);
  const opened = good(kindWords.split(','), isKind, kinds.join(', '), faults);
  return owners.flatMap((owner) => users.flatMap((user) => opened.map((kind) => ({ act: closes ? 'close' : 'open', owner, user, kind, ...scope }) as const)));
}

type Scope = Pick<ScenarioEdit, 'tiers' | 'settlements' | 'from' | 'to'>;

function scopeOf(text: string | undefined, faults: Fault[]): Scope | null {
  const items = text === undefined ? [] : text.split(',');
  const spans = items.filter((item) => !isTier(item) && !isSettlement(item));
  const [span] = spans;
  const years = span === undefined ? { from: null, to: null } : yearsOf(span);
  if (spans.length > 1 || years === null) {
    faults.push({ got: `(${text})`, reason: 'unknown-value', wanted: `${tiers.join(', ')}; ${settlements.join(', ')}; 2015-2020` });
    return null;
  }
  return { tiers: inOrder(tiers, items), settlements: inOrder(settlements, items), ...years };
}

function yearsOf(text: string): Pick<Scope, 'from' | 'to'> | null {
  const [found, only, from, to] = yearsText.exec(text) ?? [];
  const years = { from: yearOf(only ?? from), to: yearOf(only ?? to) };
  const isSpan = found !== undefined && found !== '-' && (years.from === null || years.to === null || years.from <= years.to);
  return isSpan ? years : null;
}

function yearOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

/** The words of the vocabulary in the list, in its order; null for none or all of them, which both mean everywhere. */
function inOrder<W extends string>(vocabulary: readonly W[], list: readonly string[]): W[] | null {
  const found = vocabulary.filter((word) => list.includes(word));
  return found.length > 0 && found.length < vocabulary.length ? found : null;
}

/** The edits in as few parts as owners and kinds can share, always in the same order. */
function grouped(edits: readonly ScenarioEdit[]): string[] {
  const byScope = mapOf(edits, ({ act, user, ...scope }) => JSON.stringify([act, user, scopeText(scope)]));
  return [...byScope.values()]
    .flatMap((alike) => {
      const [{ act, user, ...scope }] = alike;
      const kindsOf = [...mapOf(alike, ({ owner }) => owner)].map(([owner, rows]) => ({
        owner,
        kinds: kinds.filter((kind) => rows.some((row) => row.kind === kind)),
      }));
      return [...mapOf(kindsOf, (owner) => owner.kinds.join())].map(([kindWords, owners]) => {
        const names = owners.map(({ owner }) => owner).sort();
        return `${act === 'close' ? '!' : ''}${names.join(',')}.${user}.${kindWords}${scopeText(scope)}`;
      });
    })
    .sort();
}

function scopeText({ tiers: inTiers, settlements: inSettlements, from, to }: Scope): string {
  const years = from === null && to === null ? [] : [from === to ? `${from}` : `${from ?? ''}-${to ?? ''}`];
  const items = [...(inOrder(tiers, inTiers ?? []) ?? []), ...(inOrder(settlements, inSettlements ?? []) ?? []), ...years];
  return items.length > 0 ? `(${items.join(',')})` : '';
}

function mapOf<V>(values: readonly V[], keyOf: (value: V) => string): Map<string, V[]> {
  const map = new Map<string, V[]>();
  for (const value of values) map.set(keyOf(value), [...(map.get(keyOf(value)) ?? []), value]);
  return map;
}
