import { useTranslation } from 'react-i18next';
import { formatList } from '#ui/format-number.ts';
import { QuietButton } from '#ui/QuietButton.tsx';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import { joinSentences } from '#ui/sentences.ts';
import type { State } from '#url/state.ts';
import { DownloadButton } from '#views/frame/DownloadButton.tsx';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { Block } from '#views/partners/Block.tsx';
import { networkName } from '#views/words/names.ts';
import type { NamedRoutes } from '#worker/protocol.ts';
import { LegTable } from './LegTable.tsx';
import { differences, reasonOf } from './path-differences.ts';
import classes from './RoutesParts.module.css';
import { formatHours, formatYuan, handOffText, isSamePath, problemText } from './route-words.ts';
import { routesTable } from './routes-table.ts';

interface PathsBlockProps {
  readonly state: State;
  readonly routes: NamedRoutes;
  /** Number of the path that is shown. */
  readonly chosen: number;
  readonly onChoose: (path: number) => void;
}

/** Paths that no other beats, the one shown leg by leg, and the same parcel without agreements. */
export function PathsBlock({ state, routes, chosen, onChoose }: PathsBlockProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const telling = { state, tables: data, t, language };
  const shown = routes.paths[chosen];
  const [alone] = routes.without.paths;
  const networksOf = (path: typeof shown) => formatList(language, [...new Set(path.legs.map((leg) => leg.network))], (id) => networkName(data, id, language));
  const others = routes.runnersUp.map(({ network, hours, cost, handOffs }) =>
    t('routes.paths.other', {
      network: networkName(data, network, language),
      hours: formatHours(hours),
      cost: formatYuan(cost),
      handOffs: handOffText(handOffs, t),
    }),
  );
  return (
    <Block
      title={t('routes.paths.title')}
      intro={t('routes.paths.intro')}
      aside={<DownloadButton table="routes" question={() => ({ table: 'rows', ...routesTable(routes, state.with) })} />}
    >
      <ScrollTable caption={t('routes.paths.caption')}>
        <thead>
          <tr>
            <th scope="col">{t('routes.paths.choose')}</th>
            {(['hours', 'cost', 'handOffs'] as const).map((column) => (
              <th key={column} scope="col" data-number>
                {t(`routes.paths.${column}`)}
              </th>
            ))}
            <th scope="col">{t('routes.paths.by')}</th>
            <th scope="col">{t('routes.paths.why')}</th>
          </tr>
        </thead>
        <tbody>
          {routes.paths.map((path, at) => (
            <tr key={`${path.hours} ${path.cost} ${path.handOffs}`} className={at === chosen ? classes.shown : undefined}>
              <th scope="row">
                <QuietButton inLine aria-pressed={at === chosen} onClick={() => onChoose(at)}>
                  {t('routes.paths.choose')} {at + 1}
                </QuietButton>
              </th>
              <td data-number>{formatHours(path.hours)}</td>
              <td data-number>{t('routes.yuan', { yuan: formatYuan(path.cost) })}</td>
              <td data-number>{path.handOffs}</td>
              <td>{networksOf(path)}</td>
              <td>{at === chosen ? t('routes.paths.shown') : differences(path, shown, t)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className={classes.note}>
        {joinSentences(language, [reasonOf(routes.paths, chosen, t), others.length > 0 && t('routes.paths.lost', { others: others.join(t('routes.join')) })])}
      </p>
      <h3 className={classes.heading}>{t('routes.paths.with')}</h3>
      <LegTable title={t('routes.paths.with')} path={shown} routes={routes} state={state} />
      {state.with.length > 0 && (
        <>
          <h3 className={classes.heading}>{t('routes.paths.without')}</h3>
          {alone && isSamePath(alone, shown) && <p className={classes.note}>{t('routes.paths.sameWithout')}</p>}
          {alone && !isSamePath(alone, shown) && <LegTable title={t('routes.paths.without')} path={alone} routes={routes} state={state} />}
          {!alone && routes.without.problem && (
            <p className={classes.note}>{t('routes.paths.waysOut', { why: problemText(routes.without.problem, telling) })}</p>
          )}
        </>
      )}
    </Block>
  );
}
