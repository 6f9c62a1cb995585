import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Balance } from '#engine/partners/balance.ts';
import { formatAmount } from '#ui/format-number.ts';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { sideName } from './player-names.ts';

interface Held {
  readonly name: string;
  readonly amounts: ReadonlyMap<string, Balance>;
}

interface HeldTableProps {
  readonly first: Held;
  readonly second: Held;
}

const columns = ['gains', 'gives'] as const;

/** What each side gains and gives by two scenarios, and by how much the second differs. A side that takes part in one only has 0 in the other. */
export function HeldTable({ first, second }: HeldTableProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const sides = [...new Set([...first.amounts.keys(), ...second.amounts.keys()])];
  const amount = (value: number) => formatAmount(value, language);
  const change = (value: number) => (value > 0 ? `+${amount(value)}` : value < 0 ? `−${amount(-value)}` : amount(0));
  return (
    <ScrollTable caption={t('partners.held.caption', { first: first.name, second: second.name })}>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {t('partners.balance.side')}
          </th>
          {columns.map((column) => (
            <th key={column} scope="colgroup" colSpan={3}>
              {t(`partners.balance.${column}`)}
            </th>
          ))}
        </tr>
        <tr>
          {columns.map((column) => (
            <Fragment key={column}>
              <th scope="col" data-number>
                {t('partners.held.before')}
              </th>
              <th scope="col" data-number>
                {t('partners.held.now')}
              </th>
              <th scope="col" data-number>
                {t('partners.held.difference')}
              </th>
            </Fragment>
          ))}
        </tr>
      </thead>
      <tbody>
        {sides.map((side) => (
          <tr key={side}>
            <th scope="row">{sideName(data, side, language)}</th>
            {columns.map((column) => {
              const [before, now] = [first.amounts.get(side)?.[column] ?? 0, second.amounts.get(side)?.[column] ?? 0];
              return (
                <Fragment key={column}>
                  <td data-number>{amount(before)}</td>
                  <td data-number>{amount(now)}</td>
                  <td data-number>{change(now - before)}</td>
                </Fragment>
              );
            })}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
