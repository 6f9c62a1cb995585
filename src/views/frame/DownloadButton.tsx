import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCsv } from '#queries/use-csv.ts';
import { failureWords } from '#ui/failure-words.ts';
import { Icon } from '#ui/Icon.tsx';
import type { CsvQuestion } from '#worker/protocol.ts';
import classes from './DownloadButton.module.css';

interface DownloadButtonProps {
  /** The file is `hinterland-<table>.csv`. */
  readonly table: 'coverage' | 'gaps' | 'partners' | 'routes' | 'facilities' | 'demand';
  readonly question: () => CsvQuestion;
}

/** Makes a CSV file and hands it to the reader; says when it fails. */
export function DownloadButton({ table, question }: DownloadButtonProps) {
  const { t } = useTranslation();
  const csv = useCsv(table);
  return (
    <span className={classes.download}>
      <Button variant="default" size="xs" leftSection={<Icon name="download" />} disabled={csv.isPending} onClick={() => csv.mutate(question())}>
        {t('download.button', { table })}
      </Button>
      <span role="status" className={classes.state}>
        {csv.isPending && t('download.working')}
        {csv.error && t('download.failed', { message: failureWords(csv.error.message, t) })}
      </span>
    </span>
  );
}
