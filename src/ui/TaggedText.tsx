import { textParts } from './tagged-text.ts';

interface TaggedTextProps {
  /** A sentence with tags such as `within <b>3 km</b>`. */
  readonly children: string;
}

/** A translated sentence whose tagged words are set in bold. */
export function TaggedText({ children }: TaggedTextProps) {
  return textParts(children).map((part, position) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence have no identity but their place
    part.role ? <b key={position}>{part.text}</b> : <span key={position}>{part.text}</span>,
  );
}
