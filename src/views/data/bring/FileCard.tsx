import { CloseButton, NativeSelect } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileSetup } from '#import/checking/check-table.ts';
import { missingFields, type Role, roles } from '#import/mapping/roles.ts';
import { useFileCheck, useInspection } from '#queries/use-import.ts';
import { formatShare } from '#ui/format-number.ts';
import { Later } from '#ui/Later.tsx';
import { useReader } from '#views/frame/reader.ts';
import { BoundaryDatumField } from './BoundaryDatumField.tsx';
import classes from './Bring.module.css';
import { type ChosenFile, jobsOf } from './bring-state.ts';
import { DatumField } from './DatumField.tsx';
import { keepMapping, keptMapping } from './kept-mappings.ts';
import { MappingTable } from './MappingTable.tsx';
import { PointMap } from './PointMap.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { ReadingFields } from './ReadingFields.tsx';
import { RefusalText } from './RefusalText.tsx';
import { ReportTable } from './ReportTable.tsx';
import { RowChoice } from './RowChoice.tsx';

interface FileCardProps {
  readonly chosen: ChosenFile;
  readonly onChange: (chosen: ChosenFile) => void;
  readonly onRemove: () => void;
}

/** One file: what it is, which column is which, and the report on its rows. */
export function FileCard({ chosen, onChange, onRemove }: FileCardProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const { file, setup, reading } = chosen;
  const inspection = useInspection(chosen.id, file, reading);
  const found = inspection.data;
  const begin = useEffectEvent(() => {
    if (!found || setup) return;
    const kept = keptMapping(found.shape);
    const role = kept?.role ?? found.role;
    const { datum = null, decimal = null, only = [] } = kept ?? {};
    onChange({ ...chosen, setup: { role, mapping: kept?.mapping ?? found.mappings[role], datum, decimal, only, treatments: {} } });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins with each new look at the file
  useEffect(() => begin(), [found]);
  const isWhole = setup !== null && missingFields(setup.role, setup.mapping).length === 0;
  const [job] = isWhole ? jobsOf([chosen]) : [];
  const { query: check, share } = useFileCheck(job ?? null);
  const change = (changed: Partial<FileSetup>) => {
    if (!setup) return;
    const next = { ...setup, ...changed };
    if (found) keepMapping(found.shape, next);
    onChange({ ...chosen, setup: next });
  };
  return (
    <section className={classes.card} aria-label={t('bring.file', { name: file.name })}>
      <div className={classes.cardHead}>
        <h3>{file.name}</h3>
        <CloseButton aria-label={t('bring.remove', { name: file.name })} onClick={onRemove} />
      </div>
      {inspection.error && <RefusalText error={inspection.error} />}
      {inspection.isPending && <p role="status">{t('bring.reading', { name: file.name, percent: '' })}</p>}
      {found && setup && (
        <Later>
          {() => (
            <>
              <div className={classes.choices}>
                <NativeSelect
                  size="xs"
                  label={t('bring.role')}
                  value={setup.role}
                  data={roles.map((value) => ({ value, label: t(`bring.roles.${value}`) }))}
                  onChange={({ currentTarget }) =>
                    change({ role: currentTarget.value as Role, datum: null, mapping: found.mappings[currentTarget.value as Role] })
                  }
                />
              </div>
              <ReadingFields
                inspection={found}
                reading={reading}
                decimal={setup.decimal ?? found.decimal}
                onChange={(next) => onChange({ ...chosen, reading: next, setup: null })}
                onDecimal={(decimal) => change({ decimal })}
              />
              <div className={classes.halves}>
                <div>
                  <h4>{t('bring.columns')}</h4>
                  <MappingTable file={file.name} role={setup.role} names={found.names} mapping={setup.mapping} onChange={(mapping) => change({ mapping })} />
                </div>
                <div>
                  {check.data?.boundaries && <BoundaryDatumField found={check.data.boundaries} onChange={(datum) => change({ datum })} />}
                  {check.data?.picture && (
                    <>
                      <h4>{t('bring.map', { count: check.data.loaded })}</h4>
                      <PointMap picture={check.data.picture} loaded={check.data.loaded} />
                      <DatumField report={check.data} onChange={(datum) => change({ datum })} />
                    </>
                  )}
                </div>
              </div>
              <h4>{t('bring.preview', { name: file.name })}</h4>
              <PreviewTable name={file.name} inspection={found} />
              {setup.role !== 'boundaries' && (
                <RowChoice chosen={chosen} columns={found.choosable} only={setup.only ?? []} onChange={(only) => change({ only })} />
              )}
              {job && (
                <>
                  <h4>{t('bring.report', { name: file.name })}</h4>
                  {check.isFetching && <p role="status">{t('bring.reading', { name: file.name, percent: formatShare(share, 1, language) })}</p>}
                  {check.error && <RefusalText error={check.error} />}
                  {check.data && !check.error && <ReportTable job={job} report={check.data} onChange={(treatments) => change({ treatments })} />}
                </>
              )}
            </>
          )}
        </Later>
      )}
    </section>
  );
}
