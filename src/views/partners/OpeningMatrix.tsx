import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { networksOf } from '#engine/coverage/sources.ts';
import type { openingsOf } from '#engine/partners/effective-agreements.ts';
import { formatList } from '#ui/format-number.ts';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { allianceChoices, networkChoices } from '#views/words/names.ts';
import classes from './OpeningMatrix.module.css';
import { scopeName } from './scenario-words.ts';

export type Openings = ReturnType<typeof openingsOf>;

/** Who opens, and to whom. */
export interface OpeningPair {
  readonly owner: string;
  readonly user: string;
}

interface OpeningMatrixProps {
  readonly openings: Openings;
  readonly chosen: OpeningPair | null;
  readonly onChoose: (pair: OpeningPair | null) => void;
}

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const keyOf = ({ owner, user }: OpeningPair) => `${owner} ${user}`;

/** Kinds that are open somewhere, of one owner to one user. */
export function openKinds(openings: Openings, { owner, user }: OpeningPair) {
  return [...openings.values()].filter((opening) => opening.owner === owner && opening.user === user && opening.scope.includes(1));
}

/** A row for each network that can open its facilities, a column for each network or alliance that may use them. One stop of the tab key; arrow keys move, Enter edits. */
export function OpeningMatrix({ openings, chosen, onChoose }: OpeningMatrixProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state } = usePageState();
  const data = useData();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const alliances = allianceChoices(data, language);
  const owners = networkChoices(data, language);
  const users = [...alliances, ...owners.filter(({ id }) => !alliances.some((alliance) => alliance.id === id))];
  const canOpen = (pair: OpeningPair) => !networksOf(pair.user, state.year, data.alliances).includes(pair.owner);
  const pairs = owners.map((owner) => users.map((user) => ({ owner: owner.id, user: user.id })));
  const first = pairs.flat().find((pair) => openKinds(openings, pair).length > 0) ?? pairs.flat().find(canOpen);
  const [stop, setStop] = useState<string | null>(null);
  const stopKey = stop ?? (first && keyOf(first));

  const move = (event: KeyboardEvent, row: number, column: number) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    // Cells in which nothing can be opened are passed over.
    for (let at = [row + step[0], column + step[1]]; pairs[at[0]]?.[at[1]]; at = [at[0] + step[0], at[1] + step[1]]) {
      const button = buttons.current.get(keyOf(pairs[at[0]][at[1]]));
      if (button) return button.focus();
    }
  };

  return (
    <div className={classes.matrix}>
      <ScrollTable caption={t('partners.matrix.caption')}>
        <thead>
          <tr>
            <th scope="col">{t('partners.matrix.corner')}</th>
            {users.map(({ id, name }) => (
              <th key={id} scope="col">
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {owners.map((owner, row) => (
            <tr key={owner.id}>
              <th scope="row">{owner.name}</th>
              {users.map((user, column) => {
                const pair = pairs[row][column];
                if (!canOpen(pair)) return <td key={user.id} className={classes.own} aria-label={t('partners.matrix.own')} />;
                const open = openKinds(openings, pair);
                const what =
                  open.length > 0
                    ? formatList(language, open, ({ kind, scope }) =>
                        t('partners.matrix.kind', { kind: t(`kind.${kind}`), scope: scopeName(scope, { tables: data, t, language }) }),
                      )
                    : t('partners.matrix.nothing');
                return (
                  <td key={user.id}>
                    <button
                      ref={(button) => {
                        if (button) buttons.current.set(keyOf(pair), button);
                        else buttons.current.delete(keyOf(pair));
                      }}
                      type="button"
                      tabIndex={keyOf(pair) === stopKey ? 0 : -1}
                      aria-pressed={chosen !== null && keyOf(chosen) === keyOf(pair)}
                      aria-label={t('partners.matrix.cell', { owner: owner.name, user: user.name, what: open.length > 0 ? `${open.length}: ${what}` : what })}
                      data-open={open.length > 0 || undefined}
                      onClick={() => onChoose(chosen && keyOf(chosen) === keyOf(pair) ? null : pair)}
                      onFocus={() => setStop(keyOf(pair))}
                      onKeyDown={(event) => move(event, row, column)}
                    >
                      {open.length > 0 ? open.length : '–'}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  );
}
