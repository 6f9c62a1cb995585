import { useTranslation } from 'react-i18next';

interface PartHeadingProps {
  /** Anchor of the part. */
  readonly part: 'own' | 'loaded' | 'validation' | 'method' | 'tables' | 'sources' | 'faults' | 'downloads' | 'schema';
}

/** Heading of a part of the page, which links lead to. */
export function PartHeading({ part }: PartHeadingProps) {
  const { t } = useTranslation();
  return (
    <h2 id={part} tabIndex={-1}>
      {t(`contents.${part}`)}
    </h2>
  );
}
