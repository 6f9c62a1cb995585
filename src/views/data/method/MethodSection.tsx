import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodAnchor } from '#views/words/method-anchors.ts';
import classes from './MethodPart.module.css';
import { methodSections, paragraphsOf } from './method-sections.ts';
import type { MethodValues } from './method-values.ts';

interface MethodSectionProps {
  readonly anchor: MethodAnchor;
  /** Regions are those of the reader's files. */
  readonly isOwn: boolean;
  /** Amounts that the text names. */
  readonly values: MethodValues;
  /** Tables and examples below the text. */
  readonly children?: ReactNode;
}

/** One definition: what it is, its formula, source and known bias. */
export function MethodSection({ anchor, isOwn, values, children }: MethodSectionProps) {
  const { t } = useTranslation();
  return (
    <section className={classes.section} aria-labelledby={anchor}>
      <h3 id={anchor} tabIndex={-1}>
        {t(methodSections[anchor].title)}
      </h3>
      <dl className={classes.parts}>
        {paragraphsOf(anchor, isOwn).map(({ part, key }) => (
          <div key={part} data-part={part}>
            <dt>{t(`method.part.${part}`)}</dt>
            <dd>{t(key, values)}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}
