import { SegmentedControl } from '@mantine/core';
import { type CSSProperties, memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { amountOf, cellsOf } from '#engine/partners/groups.ts';
import { type Pair, pairs } from '#engine/partners/overlap.ts';
import { formatAmount, formatList, formatShare } from '#ui/format-number.ts';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import { asSentence, joinSentences } from '#ui/sentences.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { Block } from './Block.tsx';
import { DuplicatesNote } from './DuplicatesNote.tsx';
import { settingsLine } from './group-words.ts';
import classes from './PairsBlock.module.css';
import { groupFilter } from './partners-groups.ts';
import type { PartnersProps } from './partners-props.ts';
import { playerName } from './player-names.ts';

const figures = ['both', 'onlyFirst', 'onlySecond', 'jaccard'] as const;

/** What each two networks cover: both, only the first, only the second, or how alike they are. */
export const PairsBlock = memo(function PairsBlock({ state, players, answer }: PartnersProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const [figure, setFigure] = useState<(typeof figures)[number]>('both');
  const filter = groupFilter(state);
  const total = amountOf(answer.total, 0, cellsOf(state.by, filter));
  const all = pairs(answer, players.length, state.by, filter);
  const active = players.map((player, place) => ({ place, name: playerName(data, player, language) })).filter(({ place }) => answer.facilities[place] > 0);
  const shareOf = (pair: Pair) => (figure === 'jaccard' ? (pair.jaccard ?? 0) : total > 0 ? pair[figure] / total : 0);
  const wordsOf = (pair: Pair) =>
    figure === 'jaccard' ? formatShare(pair.jaccard ?? 0, pair.jaccard === null ? 0 : 1, language) : formatAmount(pair[figure], language);
  const identical = active.flatMap((first, at) =>
    active.slice(at + 1).flatMap((second) => (all[first.place * players.length + second.place].jaccard === 1 ? [[first.name, second.name]] : [])),
  );
  return (
    <Block
      title={t('partners.pairs.title')}
      intro={joinSentences(language, [asSentence(language, settingsLine(state, data, t, language)), t(`partners.pairs.${figure}Hint`)])}
    >
      <DuplicatesNote className={classes.done} />
      {active.length < 2 ? (
        <p>{t('partners.pairs.fewer')}</p>
      ) : (
        <>
          {identical.map((names) => (
            <p key={names.join()}>{t('partners.pairs.identical', { networks: formatList(language, names, (name) => name) })}</p>
          ))}
          <SegmentedControl
            size="xs"
            aria-label={t('partners.pairs.figure')}
            value={figure}
            data={figures.map((value) => ({ value, label: t(`partners.pairs.${value}`) }))}
            onChange={setFigure}
          />
          <div className={classes.matrix}>
            <ScrollTable caption={t('partners.pairs.caption')}>
              <thead>
                <tr>
                  <th scope="col">{t('partners.pairs.corner')}</th>
                  {active.map(({ place, name }) => (
                    <th key={place} scope="col" data-number>
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {active.map((first) => (
                  <tr key={first.place}>
                    <th scope="row">{first.name}</th>
                    {active.map((second) => {
                      if (first.place === second.place) return <td key={second.place} data-number aria-label={t('partners.pairs.same')} />;
                      const pair = all[first.place * players.length + second.place];
                      return (
                        <td key={second.place} data-number style={{ '--share': `${Math.round(shareOf(pair) * 60)}%` } as CSSProperties}>
                          {wordsOf(pair)}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </ScrollTable>
          </div>
        </>
      )}
    </Block>
  );
});
