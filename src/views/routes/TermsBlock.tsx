import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TermName, termNames, travelTerms } from '#engine/routing/parcels/travel-terms.ts';
import { QuietButton } from '#ui/QuietButton.tsx';
import { ScrollTable } from '#ui/ScrollTable.tsx';
import { defaultState } from '#url/state.ts';
import { usePageState } from '#views/frame/page-state.ts';
import { Block } from '#views/partners/Block.tsx';
import classes from './RoutesParts.module.css';
import { useQuestionChange } from './useQuestionChange.ts';

/** Every number that hours and cost follow from, with its default, source and unit; each can be changed. */
export function TermsBlock() {
  const { t } = useTranslation();
  const { state } = usePageState();
  const change = useQuestionChange();
  const changed = state.terms ?? {};
  const setTerm = (name: TermName, value: number) => {
    const { [name]: _, ...others } = changed;
    const next = value === travelTerms[name].value ? others : { ...others, [name]: value };
    change({ terms: Object.keys(next).length > 0 ? next : null });
  };
  return (
    <Block
      title={t('routes.terms.title')}
      intro={t('routes.terms.intro')}
      aside={
        <QuietButton
          disabled={state.terms === null && state.detour === defaultState.detour}
          onClick={() => change({ terms: null, detour: defaultState.detour })}
        >
          {t('routes.terms.reset')}
        </QuietButton>
      }
    >
      <details className={classes.terms} open={state.terms !== null || undefined}>
        <summary>{t('routes.terms.show', { count: termNames.length + 1 })}</summary>
        <ScrollTable caption={t('routes.terms.caption')}>
          <thead>
            <tr>
              <th scope="col">{t('routes.terms.term')}</th>
              <th scope="col">{t('routes.terms.value')}</th>
              <th scope="col" data-number>
                {t('routes.terms.usual')}
              </th>
              <th scope="col">{t('routes.terms.source')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('routes.terms.detour')}</th>
              <td>
                <TermField label={t('routes.terms.detour')} value={state.detour} min={1} max={5} onChange={(detour) => change({ detour })} />
              </td>
              <td data-number>{defaultState.detour}</td>
              <td className={classes.soft}>
                {t('status.published')}: {t('routes.terms.detourSource')}
              </td>
            </tr>
            {termNames.map((name) => {
              const { value, min, max, unit, status } = travelTerms[name];
              return (
                <tr key={name}>
                  <th scope="row" className={changed[name] === undefined ? undefined : classes.changed}>
                    {t(`routes.terms.name.${name}`)}
                  </th>
                  <td>
                    <TermField
                      label={t(`routes.terms.name.${name}`)}
                      value={changed[name] ?? value}
                      min={min}
                      max={max}
                      onChange={(next) => setTerm(name, next)}
                    />
                  </td>
                  <td data-number>
                    {value} {t(`routes.terms.unit.${unit}`)}
                  </td>
                  <td className={classes.soft}>
                    {t(`status.${status}`)}: {t(`routes.terms.from.${name}`)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </ScrollTable>
      </details>
    </Block>
  );
}

interface TermFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A number, used when it is entered or left; one that is out of range is not. */
function TermField({ label, value, min, max, onChange }: TermFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const number = Number(typed?.replace(',', '.'));
  const isWrong = typed !== null && (typed.trim() === '' || Number.isNaN(number) || number < min || number > max);
  const enter = () => {
    if (typed !== null && !isWrong && number !== value) onChange(number);
    setTyped(null);
  };
  return (
    <TextInput
      size="xs"
      className={classes.value}
      aria-label={label}
      inputMode="decimal"
      error={isWrong ? `${min}–${max}` : undefined}
      value={typed ?? String(value)}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={enter}
      onKeyDown={(event) => event.key === 'Enter' && enter()}
    />
  );
}
