import type { Columns } from '#columns/schema.ts';
import type { alliances as allianceTable, networks as networkTable } from '#columns/tables.ts';
import { type AgreementRows, networksOf } from '#engine/coverage/sources.ts';
import { openingKey, openingsOf, rowInForce, scopeOf } from './effective-agreements.ts';
import type { Scenario, ScenarioEdit } from './question.ts';

interface ScenarioTables {
  readonly networks: Columns<typeof networkTable>;
  readonly alliances: Columns<typeof allianceTable>;
  readonly agreements: AgreementRows;
}

/** What is wrong with a part of a scenario. The part is left out, but for the last two, which only say that it changes nothing. */
export type ScenarioFault =
  | { readonly fault: 'unknown-agreement'; readonly got: string }
  | { readonly fault: 'unknown-owner' | 'unknown-user'; readonly got: string; readonly edit: ScenarioEdit }
  | { readonly fault: 'opens-to-itself' | 'duplicate'; readonly edit: ScenarioEdit }
  /** Opens what an earlier edit closes, or closes what it opens, for some of the same demand and years. */
  | { readonly fault: 'contradiction'; readonly edit: ScenarioEdit; readonly earlier: ScenarioEdit }
  | { readonly fault: 'not-in-force' | 'no-effect'; readonly edit: ScenarioEdit };

/** The part of a scenario that can be used with these tables in this year, and what is wrong with the rest. */
export function checkedScenario({ base, edits }: Scenario, tables: ScenarioTables, year: number): { scenario: Scenario; faults: ScenarioFault[] } {
  const known = base.filter((id) => tables.agreements.id.values.includes(id));
  const faults: ScenarioFault[] = base.filter((id) => !known.includes(id)).map((got) => ({ fault: 'unknown-agreement', got }));
  const used: ScenarioEdit[] = [];
  for (const edit of edits) {
    const fault = faultOf(edit, used, tables, year);
    if (fault) faults.push(fault);
    else used.push(edit);
  }
  for (const edit of used) {
    if (!rowInForce(edit, year)) faults.push({ fault: 'not-in-force', edit });
    else if (!changes(edit, known, tables.agreements, year)) faults.push({ fault: 'no-effect', edit });
  }
  return { scenario: { base: known, edits: used }, faults };
}

function faultOf(edit: ScenarioEdit, earlier: readonly ScenarioEdit[], { networks, alliances }: ScenarioTables, year: number): ScenarioFault | null {
  const isNetwork = (id: string) => networks.id.values.includes(id);
  if (!isNetwork(edit.owner)) return { fault: 'unknown-owner', got: edit.owner, edit };
  if (!isNetwork(edit.user) && !alliances.alliance.values.includes(edit.user)) return { fault: 'unknown-user', got: edit.user, edit };
  if (networksOf(edit.user, year, alliances).includes(edit.owner)) return { fault: 'opens-to-itself', edit };
  const alike = earlier.filter((other) => openingKey(other) === openingKey(edit));
  if (alike.some((other) => isSame(other, edit))) return { fault: 'duplicate', edit };
  const opposite = alike.find((other) => other.act !== edit.act && overlap(other, edit));
  return opposite ? { fault: 'contradiction', edit, earlier: opposite } : null;
}

function isSame(a: ScenarioEdit, b: ScenarioEdit): boolean {
  return a.act === b.act && a.from === b.from && a.to === b.to && scopeOf(a).join() === scopeOf(b).join();
}

function overlap(a: ScenarioEdit, b: ScenarioEdit): boolean {
  const otherScope = scopeOf(b);
  const begins = Math.max(a.from ?? Number.NEGATIVE_INFINITY, b.from ?? Number.NEGATIVE_INFINITY);
  const ends = Math.min(a.to ?? Number.POSITIVE_INFINITY, b.to ?? Number.POSITIVE_INFINITY);
  return begins <= ends && scopeOf(a).some((inScope, cell) => inScope === 1 && otherScope[cell] === 1);
}

/** Whether the edit changes the base: it opens something that is not open, or closes something that is. */
function changes(edit: ScenarioEdit, base: readonly string[], agreements: AgreementRows, year: number): boolean {
  const opening = openingsOf({ base, edits: [] }, agreements, year).get(openingKey(edit));
  return scopeOf(edit).some((inScope, cell) => inScope === 1 && (opening?.scope[cell] ?? 0) === (edit.act === 'open' ? 0 : 1));
}
