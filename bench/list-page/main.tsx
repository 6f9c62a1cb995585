import { MantineProvider } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { gapsViewEn } from '../../src/app/i18n/gaps-view-en.ts';
import { gapsViewZh } from '../../src/app/i18n/gaps-view-zh.ts';
import { createTranslations } from '../../src/app/i18n/i18n.ts';
import { GapTable } from '../../src/views/gaps/GapTable.tsx';
import type { GapColumn } from '../../src/views/gaps/gap-columns.ts';
import type { SortAsked, Sorted } from './messages.ts';

const rows = Number(new URLSearchParams(location.search).get('n'));
const columns: readonly GapColumn[] = ['uncovered_people', 'share_people', 'own_km'];
const codes = Int32Array.from({ length: rows }, (_, index) => 110_101_001 + index);
const worker = new Worker(new URL('./sort-worker.ts', import.meta.url), { type: 'module' });
const noRows = {};
const none = () => undefined;
const headOf = (column: string) => column;
const cellOf = (column: string, index: number) => `${column} ${index}`;
const nameOf = (index: number) => <span>{index}</span>;
const plainNameOf = (index: number) => `${index}`;

/** The product's own table over synthetic villages; a press on a head sorts them in a worker. */
function List() {
  const [asked, setAsked] = useState<SortAsked>({ rows, column: 'uncovered_people', descending: true });
  const [order, setOrder] = useState<Int32Array>();
  useEffect(() => {
    worker.onmessage = ({ data }: MessageEvent<Sorted>) => {
      setOrder(data.order);
      performance.measure('list:sort', { start: performance.now() - data.sortMs, end: performance.now() });
    };
    worker.postMessage(asked);
  }, [asked]);
  const sorted = useMemo(() => ({ sort: asked.column, descending: asked.descending }), [asked]);
  if (!order) return null;
  return (
    <GapTable
      caption="Villages"
      order={order}
      codes={codes}
      columns={columns}
      nameColumn="name_en"
      sorted={sorted}
      onSort={(column) => setAsked(({ descending }) => ({ rows, column: column as SortAsked['column'], descending: !descending }))}
      headOf={headOf}
      cellOf={cellOf}
      nameOf={nameOf}
      plainNameOf={plainNameOf}
      selected={noRows}
      onSelect={none}
      marked={null}
      onPoint={none}
    />
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');
createRoot(root).render(
  <MantineProvider>
    <I18nextProvider i18n={createTranslations('en', { en: gapsViewEn, zh: gapsViewZh })}>
      <List />
    </I18nextProvider>
  </MantineProvider>,
);
