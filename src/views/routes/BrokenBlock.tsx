import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BrokenReach } from '#engine/routing/parcels/answer.ts';
import { formatAmount } from '#ui/format-number.ts';
import { QuietButton } from '#ui/QuietButton.tsx';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import { TaggedText } from '#ui/TaggedText.tsx';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { Block } from '#views/partners/Block.tsx';
import { regionName } from '#views/words/names.ts';
import classes from './RoutesParts.module.css';
import { formatHours } from './route-words.ts';
import { useQuestionChange } from './useQuestionChange.ts';

interface BrokenBlockProps {
  readonly state: State;
  /** Null while nothing is closed. */
  readonly broken: BrokenReach | null;
}

/** What is closed on this page, and who is late or cut off by it. */
export function BrokenBlock({ state, broken }: BrokenBlockProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const change = useQuestionChange();
  const closed = state.closed ?? [];
  if (closed.length === 0) return null;
  const reopen = (id: string) => change({ closed: closed.length > 1 ? closed.filter((other) => other !== id) : null });
  return (
    <Block title={t('routes.broken.title')} intro={t('routes.broken.intro', { measure: t(`measureShort.${state.by}`) })}>
      <ul className={classes.closed}>
        {closed.map((id) => (
          <li key={id}>
            {id}{' '}
            <QuietButton onClick={() => reopen(id)}>
              {t('routes.broken.reopen')} <VisuallyHidden>{id}</VisuallyHidden>
            </QuietButton>
          </li>
        ))}
        {closed.length > 1 && (
          <li>
            <QuietButton onClick={() => change({ closed: null })}>{t('routes.broken.all')}</QuietButton>
          </li>
        )}
      </ul>
      {broken && broken.unknownClosed.length > 0 && <p className={classes.note}>{t('routes.broken.unknown', { ids: broken.unknownClosed.join(', ') })}</p>}
      {broken && broken.late + broken.cutOff === 0 && <p>{t('routes.broken.nobody')}</p>}
      {broken && broken.late + broken.cutOff > 0 && (
        <>
          <p>
            <TaggedText>
              {t('routes.broken.sentence', {
                late: formatAmount(broken.late, language),
                hours: broken.late > 0 ? formatHours(broken.lateHours) : '0',
                cutOff: formatAmount(broken.cutOff, language),
              })}
            </TaggedText>
          </p>
          <ScrollTable caption={t('routes.broken.caption')}>
            <thead>
              <tr>
                <th scope="col">{t('routes.broken.prefecture')}</th>
                {(['late', 'byHours', 'cutOff'] as const).map((column) => (
                  <th key={column} scope="col" data-number>
                    {t(`routes.broken.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {Array.from(broken.prefecture, (row, at) => (
                <tr key={row}>
                  <th scope="row">{regionName(data, data.regions.code[row], language)}</th>
                  <td data-number>{formatAmount(broken.prefectureLate[at], language)}</td>
                  <td data-number>{broken.prefectureLate[at] > 0 ? t('routes.hours', { hours: formatHours(broken.prefectureHours[at]) }) : '–'}</td>
                  <td data-number>{formatAmount(broken.prefectureCutOff[at], language)}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </>
      )}
    </Block>
  );
}
