import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useData } from '#views/frame/loaded-data.ts';
import { useReader } from '#views/frame/reader.ts';
import type { MethodAnchor } from '#views/words/method-anchors.ts';
import { hasOwnRegions } from '#views/words/present.ts';
import { ColourClasses } from './ColourClasses.tsx';
import { SettlementTable, TierTable } from './GroupTables.tsx';
import { MethodSection } from './MethodSection.tsx';
import type { MethodInput } from './method-input.ts';
import { anchorsOf } from './method-sections.ts';
import { methodValues } from './method-values.ts';
import { RangeTable } from './RangeTable.tsx';
import { SourcesInForce } from './SourcesInForce.tsx';
import { TrustList } from './TrustList.tsx';
import { WorkedExample } from './WorkedExample.tsx';

/** Every number's definition, with examples worked out from the answer of now. */
export function MethodPart(input: MethodInput) {
  const { t } = useTranslation();
  const { language } = useReader();
  const data = useData();
  const isOwn = hasOwnRegions(data);
  const values = methodValues(input, data, t, language);
  const { state, answer } = input;
  const belowText: { readonly [A in MethodAnchor]?: ReactNode } = {
    'method-reach': <WorkedExample state={state} answer={answer} />,
    'method-who-counts': <SourcesInForce state={state} />,
    'method-tier': <TierTable state={state} answer={answer} />,
    'method-settlement': <SettlementTable answer={answer} />,
    'method-range': <RangeTable state={state} usualTownships={values.usualTownships} />,
    'method-map': <ColourClasses />,
    'method-trust': <TrustList values={values} />,
  };
  return anchorsOf(isOwn).map((anchor) => (
    <MethodSection key={anchor} anchor={anchor} isOwn={isOwn} values={values}>
      {belowText[anchor]}
    </MethodSection>
  ));
}
