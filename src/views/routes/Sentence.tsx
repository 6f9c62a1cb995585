import { textParts } from '#ui/tagged-text.ts';
import classes from './RoutesParts.module.css';

interface SentenceProps {
  /** With tags for the numbers. */
  readonly tagged: string;
  readonly isFirst: boolean;
}

/** One sentence that answers; the first one of the page is its heading. */
export function Sentence({ tagged, isFirst }: SentenceProps) {
  const Tag = isFirst ? 'h1' : 'p';
  return (
    <Tag className={isFirst ? classes.sentence : `${classes.sentence} ${classes.second}`} aria-live="polite">
      {textParts(tagged).map(({ text, role }, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence have no identity but their place
        <span key={position} data-role={role}>
          {text}
        </span>
      ))}
    </Tag>
  );
}
