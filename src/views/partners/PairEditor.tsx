import { Checkbox } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Kind, kinds, type Settlement, type Tier } from '#columns/vocabulary.ts';
import { scopeOf } from '#engine/partners/effective-agreements.ts';
import type { Scenario } from '#engine/partners/question.ts';
import { withOpening } from '#engine/partners/with-opening.ts';
import { CheckList, toggled } from '#ui/CheckList.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { presentSettlements, presentTiers } from '#views/words/present.ts';
import { type OpeningPair, type Openings, openKinds } from './OpeningMatrix.tsx';
import classes from './PairEditor.module.css';
import { sideName } from './player-names.ts';
import { scopeName } from './scenario-words.ts';

interface PairEditorProps {
  readonly pair: OpeningPair;
  readonly openings: Openings;
  readonly onChange: (changed: (now: Scenario) => Scenario) => void;
}

interface Scope {
  readonly tiers: readonly Tier[] | null;
  readonly settlements: readonly Settlement[] | null;
}

/** Kinds that one network opens to another, and where. A kind that is ticked is opened in the tiers and settlements below; changing these changes all that are open. */
export function PairEditor({ pair, openings, onChange }: PairEditorProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state } = usePageState();
  const data = useData();
  const id = useId();
  const [scope, setScope] = useState<Scope>({ tiers: null, settlements: null });
  const open = openKinds(openings, pair);
  const cellsOf = ({ tiers: inTiers, settlements: inSettlements }: Scope) =>
    scopeOf({ ...pair, kind: 'agency', tiers: inTiers, settlements: inSettlements, from: null, to: null });
  const opened = (now: Scenario, kind: Kind, cells: Uint8Array) => withOpening(now, { ...pair, kind }, cells, data.agreements, state.year);
  const toggle = (kind: Kind, isOpen: boolean) => {
    const cells = cellsOf(scope);
    onChange((now) => opened(now, kind, isOpen ? cells : new Uint8Array(cells.length)));
  };
  const narrow = (next: Scope) => {
    setScope(next);
    if (open.length > 0) onChange((now) => open.reduce((edited, { kind }) => opened(edited, kind, cellsOf(next)), now));
  };
  const names = { owner: sideName(data, pair.owner, language), user: sideName(data, pair.user, language) };
  return (
    <section className={classes.editor} aria-labelledby={id}>
      <h3 id={id}>{t('partners.pair.title', names)}</h3>
      <div className={classes.columns}>
        <fieldset>
          <legend>{t('partners.pair.kinds')}</legend>
          {kinds.map((kind) => {
            const opening = open.find((other) => other.kind === kind);
            return (
              <Checkbox
                key={kind}
                size="sm"
                label={t(`kind.${kind}`)}
                description={opening ? scopeName(opening.scope, { tables: data, t, language }) : undefined}
                checked={opening !== undefined}
                onChange={(event) => toggle(kind, event.currentTarget.checked)}
              />
            );
          })}
        </fieldset>
        <CheckList
          label={t('filter.tier')}
          options={presentTiers(data, state.tiers).map((tier) => ({ value: tier, label: t(`tier.${tier}`) }))}
          chosen={scope.tiers}
          hint={t('partners.pair.everywhere')}
          onToggle={(tier) => narrow({ ...scope, tiers: toggled(scope.tiers, tier) })}
        />
        <CheckList
          label={t('filter.settlement')}
          options={presentSettlements(data).map((settlement) => ({ value: settlement, label: t(`settlement.${settlement}`) }))}
          chosen={scope.settlements}
          hint={t('partners.pair.everywhere')}
          onToggle={(settlement) => narrow({ ...scope, settlements: toggled(scope.settlements, settlement) })}
        />
      </div>
    </section>
  );
}
