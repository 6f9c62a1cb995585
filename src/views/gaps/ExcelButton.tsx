import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GapOrderQuestion } from '#engine/gaps/question.ts';
import { useGapCells } from '#queries/use-gap-cells.ts';
import { failureWords } from '#ui/failure-words.ts';
import { Icon } from '#ui/Icon.tsx';
import { plainText, textParts } from '#ui/tagged-text.ts';
import { pageLink } from '#url/page-link.ts';
import { chipWords, saidKeys } from '#views/filters/chip-words.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import classes from './TakeAway.module.css';

interface ExcelButtonProps {
  readonly question: () => GapOrderQuestion;
}

/** The list as a workbook, with settings and sources on a second sheet. The program that writes it is fetched when it is pressed. */
export function ExcelButton({ question }: ExcelButtonProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state } = usePageState();
  const data = useData();
  const { manifest } = data;
  const notes = (): [string, string][] => [
    ...saidKeys(state).map((key): [string, string] => [t('print.settings'), plainText(textParts(chipWords[key](state, { tables: data, t, language })))]),
    [t('print.data'), `${manifest.id}@${manifest.hash}`],
    [t('print.data'), t('print.modelled')],
    ...manifest.sources.map(({ publisher, licence }): [string, string] => [t('print.sources'), `${publisher} (${licence})`]),
    [t('print.link'), pageLink(state)],
  ];
  const workbook = useGapCells(async (cells) => {
    const { saveWorkbook } = await import('./save-workbook.ts');
    await saveWorkbook({ cells, notes: notes(), names: { list: t('list.title'), notes: t('list.notes') } });
  });
  return (
    <span>
      <Button variant="default" size="xs" leftSection={<Icon name="download" />} disabled={workbook.isPending} onClick={() => workbook.mutate(question())}>
        {t('list.excel')}
      </Button>{' '}
      <span role="status" className={classes.state}>
        {workbook.isPending && t('download.working')}
        {workbook.error && t('download.failed', { message: failureWords(workbook.error.message, t) })}
      </span>
    </span>
  );
}
