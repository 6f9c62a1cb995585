import { useTranslation } from 'react-i18next';
import { useValidation } from '#queries/use-validation.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import { formatCount } from '#ui/format-number.ts';
import { useAwaited } from '#ui/useAwaited.ts';
import { outcomeOf, usePartShown } from '#ui/usePartShown.ts';
import { useTitle } from '#ui/useTitle.ts';
import { DownloadButton } from '#views/frame/DownloadButton.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import classes from './DataPage.module.css';
import { FaultList } from './FaultList.tsx';
import { SourceTable } from './SourceTable.tsx';
import { TableList } from './TableList.tsx';
import { ValidationTable } from './ValidationTable.tsx';

const awaited = ['validation'];

/** What is loaded, from where, and how good it is. */
export function DataPage() {
  const { t } = useTranslation();
  const { language } = useReader();
  const { state, url } = usePageState();
  const { manifest, demandRows, problems } = useData();
  const validation = useValidation();
  useTitle(`${t('data.title')} · ${t('product.name')}`);
  useAwaited(url, awaited);
  const ended = outcomeOf(validation);
  usePartShown('validation', url, ended === 'answered' && problems.length > 0 ? 'partial' : ended);
  return (
    <div className={classes.page}>
      <h1>{manifest.title[language]}</h1>
      <p className={classes.intro}>{t('data.intro')}</p>
      <dl className={classes.facts}>
        <dt>{t('data.id')}</dt>
        <dd>{manifest.id}</dd>
        <dt>{t('data.hash')}</dt>
        <dd className={classes.hash}>{manifest.hash}</dd>
        <dt>{t('data.made')}</dt>
        <dd>{manifest.made}</dd>
        <dt>{t('data.demandRows')}</dt>
        <dd>{formatCount(demandRows)}</dd>
      </dl>

      <h2>{t('data.downloads')}</h2>
      <p className={classes.intro}>{t('data.downloadsHint')}</p>
      <p className={classes.downloads}>
        <DownloadButton table="facilities" question={() => ({ table: 'facilities' })} />
        <DownloadButton table="demand" question={() => ({ table: 'demand', year: state.year, tierList: state.tiers })} />
      </p>

      <h2 id="validation">{t('validation.title')}</h2>
      <p className={classes.intro}>{t('validation.intro')}</p>
      <AnswerState query={validation} loading={t('validation.loading')} empty={t('validation.empty')} isEmpty={(answer) => answer.rows === 0}>
        {(answer) => <ValidationTable validation={answer} />}
      </AnswerState>

      <h2 id="method">{t('data.tables')}</h2>
      <TableList />
      <FaultList />
      <h2>{t('data.sources')}</h2>
      <SourceTable />
    </div>
  );
}
