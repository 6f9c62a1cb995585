import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { networksOf } from '#engine/coverage/sources.ts';
import { formatList, type Language } from '#ui/format-number.ts';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import type { State } from '#url/state.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { networkName } from '#views/words/names.ts';
import classes from './MethodPart.module.css';
import { type Opening, openingRows } from './opening-rows.ts';

interface SourcesInForceProps {
  readonly state: State;
}

/** Whose facilities count under the settings of now: the view's own, and row by row what is opened to it. */
export function SourcesInForce({ state }: SourcesInForceProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const own = networksOf(state.as, state.year, data.alliances).filter((network) => state.net?.includes(network) ?? true);
  const openings = openingRows(state, data);
  return (
    <>
      <p className={classes.text}>{t('method.sources.own', { networks: formatList(language, own, (id) => networkName(data, id, language)) })}</p>
      {openings.length === 0 ? (
        <p className={classes.text}>{t('method.sources.none')}</p>
      ) : (
        <ScrollTable caption={t('method.sources.caption')}>
          <thead>
            <tr>
              <th scope="col">{t('method.sources.owner')}</th>
              <th scope="col">{t('method.sources.kind')}</th>
              <th scope="col">{t('method.sources.scope')}</th>
              <th scope="col" data-number>
                {t('method.sources.from')}
              </th>
              <th scope="col">{t('method.sources.status')}</th>
            </tr>
          </thead>
          <tbody>
            {openings.map((opening) => (
              <tr key={JSON.stringify(opening)}>
                <th scope="row">{networkName(data, opening.owner, language)}</th>
                <td>{formatList(language, opening.kinds, (kind) => t(`kind.${kind}`))}</td>
                <td>{scopeWords(opening, t, language)}</td>
                <td data-number>{opening.from}</td>
                <td>{t(`status.${opening.status}`)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </>
  );
}

function scopeWords({ tiers, settlements }: Opening, t: TFunction, language: Language): string {
  const words = [
    tiers && t('method.sources.tiers', { tiers: formatList(language, tiers, (tier) => t(`tierShort.${tier}`)) }),
    settlements && formatList(language, settlements, (settlement) => t(`settlement.${settlement}`)),
  ];
  return words.filter(Boolean).join(' · ') || t('method.sources.everywhere');
}
