import { useTranslation } from 'react-i18next';
import { CopyButton } from '#ui/CopyButton.tsx';
import { ModelledMark } from '#ui/ModelledMark.tsx';
import { HowLink } from './HowLink.tsx';
import type { MethodAnchor } from './method-anchors.ts';
import classes from './SentenceMarks.module.css';

interface SentenceMarksProps {
  /** Where the numbers of the sentence are defined, and what is defined there. */
  readonly how: { readonly to: MethodAnchor; readonly what: string };
  /** How sure the numbers are. */
  readonly range?: string;
  /** Modelled whatever the data is. */
  readonly always?: boolean;
  /** What is copied. */
  readonly text: () => string;
}

/** Below the sentence of a view: how far it can be trusted, how it is worked out, and a button that copies it. */
export function SentenceMarks({ how, range, always, text }: SentenceMarksProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.marks}>
      <span>
        <ModelledMark always={always ?? false} /> {range} <HowLink {...how} />
      </span>
      <span className={classes.copy}>
        <CopyButton label={t('take.copySentence')} text={text} inLine />
      </span>
    </div>
  );
}
