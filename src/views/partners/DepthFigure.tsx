import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { depthParts } from '#charts/parts.ts';
import { demandByDepth } from '#engine/partners/overlap.ts';
import { formatShare } from '#ui/format-number.ts';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import { PartedFigure } from './PartedFigure.tsx';
import { tierRows } from './partners-groups.ts';
import type { PartnersProps } from './partners-props.ts';

/** By how many networks the demand of each tier is covered: none, one, two, three or more. */
export const DepthFigure = memo(function DepthFigure({ state, answer }: PartnersProps) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const rows = tierRows({ ...state, tier: null }, data).map(({ tier, filter }) => {
    const amounts = Array.from(demandByDepth(answer, state.by, filter));
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    return { tier, amounts, figure: t('partners.depth.deep', { share: formatShare(amounts[3], total, language) }) };
  });
  return (
    <PartedFigure
      name="depth"
      title={t('partners.depth.title')}
      caption={t('partners.depth.caption')}
      state={state}
      parts={depthParts.map((part) => ({ part, label: t(`partners.depth.${part}`) }))}
      rows={rows}
    />
  );
});
