import { useTranslation } from 'react-i18next';
import { measures } from '#columns/vocabulary.ts';
import { type CoverageAnswer, headlineFilter, reachOf } from '#engine/coverage/answer.ts';
import { formatCount, formatShare } from '#ui/format-number.ts';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import { plainText } from '#ui/tagged-text.ts';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { headline } from '#views/overview/headline.ts';
import classes from './MethodPart.module.css';

interface WorkedExampleProps {
  readonly state: State;
  readonly answer: CoverageAnswer;
}

/** Decimals of a share before it is rounded to what the sentence shows. */
const decimals = 6;

/** The sentence of now and the division behind each of its numbers, in full digits. */
export function WorkedExample({ state, answer }: WorkedExampleProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const { parts, reach } = headline({ state, answer, tables: useData(), t, language });
  const inGroup = headlineFilter({ tiers: state.tier, settlements: state.settlement });
  const shareOf = (covered: number) => `${(covered / reach.total).toFixed(decimals)} ≈ ${formatShare(covered, reach.total, language)}`;
  return (
    <>
      <h4>{t('method.example.title')}</h4>
      <p className={classes.text}>{plainText(parts)}</p>
      {reach.total > 0 ? (
        <p className={classes.text}>
          {t('method.example.line', {
            measure: t(`measure.${state.by}`),
            total: formatCount(reach.total),
            before: formatCount(reach.before),
            after: formatCount(reach.after),
            beforeShare: shareOf(reach.before),
            afterShare: shareOf(reach.after),
            remain: formatCount(reach.total - reach.after),
          })}
        </p>
      ) : (
        <p className={classes.text}>{t('method.example.empty')}</p>
      )}
      <ScrollTable caption={t('method.example.caption')}>
        <thead>
          <tr>
            <td />
            {(['total', 'before', 'after', 'remain'] as const).map((column) => (
              <th key={column} scope="col" data-number>
                {t(`method.example.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => {
            const { total, before, after } = reachOf(answer, measure, inGroup);
            return (
              <tr key={measure}>
                <th scope="row">{t(`measure.${measure}`)}</th>
                {[total, before, after, total - after].map((amount, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns of a row stay where they are
                  <td key={column} data-number>
                    {formatCount(amount)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
    </>
  );
}
