import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCoverage } from '#queries/use-coverage.ts';
import { useValidation } from '#queries/use-validation.ts';
import { AnswerState } from '#ui/AnswerState.tsx';
import { formatCount } from '#ui/format-number.ts';
import { Later } from '#ui/Later.tsx';
import { useAnswered } from '#ui/useAnswered.ts';
import { useAwaited } from '#ui/useAwaited.ts';
import { outcomeOf, usePartShown } from '#ui/usePartShown.ts';
import { useTitle } from '#ui/useTitle.ts';
import { coverageQuestion } from '#url/questions.ts';
import { DownloadButton } from '#views/frame/DownloadButton.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { useReader } from '#views/frame/reader.ts';
import { BringPart } from './bring/BringPart.tsx';
import { SchemaPart } from './bring/SchemaPart.tsx';
import classes from './DataPage.module.css';
import { FaultList } from './FaultList.tsx';
import { HashFocus } from './HashFocus.tsx';
import { MethodPart } from './method/MethodPart.tsx';
import { PageContents } from './PageContents.tsx';
import { PartHeading } from './PartHeading.tsx';
import { SourceTable } from './SourceTable.tsx';
import { TableList } from './TableList.tsx';
import { ValidationSummary } from './ValidationSummary.tsx';
import { ValidationTable } from './ValidationTable.tsx';
import { validationRows } from './validation-rows.ts';

const awaited = ['validation', 'method'];

/** What is loaded, how good it is, what every number means, and where it all comes from. */
export function DataPage() {
  const { t } = useTranslation();
  const { language } = useReader();
  const { url } = usePageState();
  const { manifest, demandRows } = useData();
  useTitle(`${t('data.title')} · ${t('product.name')}`);
  useAwaited(url, awaited);
  return (
    <div className={classes.page}>
      <h1>{manifest.title[language]}</h1>
      <p className={classes.intro}>{t('data.intro')}</p>
      <PageContents />

      <PartHeading part="own" />
      <BringPart />

      <PartHeading part="loaded" />
      <dl className={classes.facts}>
        <dt>{t('data.id')}</dt>
        <dd>{manifest.id}</dd>
        <dt>{t('data.hash')}</dt>
        <dd className={classes.hash}>{manifest.hash}</dd>
        <dt>{t('data.made')}</dt>
        <dd>{manifest.made}</dd>
        <dt>{t('data.years')}</dt>
        <dd>{manifest.years.join('–')}</dd>
        <dt>{t('data.demandRows')}</dt>
        <dd>{formatCount(demandRows)}</dd>
        <dt>{t('data.facilities')}</dt>
        <dd>{formatCount(manifest.tables.facilities.rows)}</dd>
      </dl>

      <Later>{() => <LowerParts />}</Later>
    </div>
  );
}

/** What lies below the first screen, and the focus on the part that the address names: it may be any of these. */
function LowerParts() {
  const { t } = useTranslation();
  const { state, url } = usePageState();
  const { problems } = useData();
  const validation = useValidation();
  // Nothing is dragged here: what the worker prepares after a question for now would only take a processor from an import.
  const coverage = useCoverage(coverageQuestion(state), 'later');
  const answered = useAnswered(state, coverage);
  const rows = useMemo(() => validation.data && validationRows(validation.data), [validation.data]);
  const ended = outcomeOf(validation);
  usePartShown('validation', url, ended === 'answered' && problems.length > 0 ? 'partial' : ended);
  usePartShown('method', url, outcomeOf(coverage));
  return (
    <>
      <PartHeading part="validation" />
      <p className={classes.intro}>{t('validation.intro')}</p>
      <AnswerState
        query={{ ...validation, data: rows }}
        loading={t('validation.loading')}
        empty={t('validation.empty')}
        isEmpty={(figures) => figures.length === 0}
      >
        {(figures) => (
          <>
            <h3 className={classes.minor}>{t('summary.title')}</h3>
            <ValidationSummary rows={figures} />
            <h3 className={classes.minor}>{t('summary.details')}</h3>
            <ValidationTable rows={figures} />
          </>
        )}
      </AnswerState>

      <PartHeading part="method" />
      <p className={classes.intro}>{t('method.intro')}</p>
      <AnswerState query={{ ...coverage, data: answered }} loading={t('headline.updating')} empty={t('map.empty')}>
        {({ question, answer }) => <MethodPart state={question} answer={answer} validation={validation.data} />}
      </AnswerState>

      <PartHeading part="tables" />
      <TableList />
      <PartHeading part="sources" />
      <SourceTable />
      <PartHeading part="faults" />
      <FaultList />

      <PartHeading part="downloads" />
      <p className={classes.intro}>{t('data.downloadsHint')}</p>
      <p className={classes.downloads}>
        <DownloadButton table="facilities" question={() => ({ table: 'facilities' })} />
        <DownloadButton table="demand" question={() => ({ table: 'demand', year: state.year, tierList: state.tiers })} />
      </p>

      <PartHeading part="schema" />
      <SchemaPart />
      <HashFocus isLaidOut={ended !== null && (answered !== undefined || coverage.error !== null)} />
    </>
  );
}
