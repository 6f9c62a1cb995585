/** What the key `compare` says on this page. */
export interface Comparison {
  /** Alliances stand as one in place of their members. */
  readonly asOne: boolean;
  /** Players whose exact combination is shown on the map; null where the change by sharing is. */
  readonly exactly: readonly string[] | null;
}

const together = 'alliances';
const exact = 'exactly.';

/** Reads `alliances~exactly.china-post,sto`; a part that is neither is nothing. */
export function comparisonIn(text: string | null): Comparison {
  const parts = text?.split('~') ?? [];
  const exactly = parts.find((part) => part.startsWith(exact));
  return { asOne: parts.includes(together), exactly: exactly?.slice(exact.length).split(',') ?? null };
}

/** The text of the key; null for the default. */
export function comparisonText({ asOne, exactly }: Comparison): string | null {
  const parts = [...(asOne ? [together] : []), ...(exactly && exactly.length > 0 ? [exact + exactly.join(',')] : [])];
  return parts.length > 0 ? parts.join('~') : null;
}
