import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useData } from '#views/frame/loaded-data.ts';
import { hasOwnRegions } from '#views/words/present.ts';
import { anchorsOf, methodSections } from './method/method-sections.ts';
import classes from './PageContents.module.css';

/** Parts of the page, in its order; each is an anchor. */
const parts = ['own', 'loaded', 'validation', 'method', 'tables', 'sources', 'faults', 'downloads', 'schema'] as const;

/** Links to the parts of the page and to each definition. */
export function PageContents() {
  const { t } = useTranslation();
  const isOwn = hasOwnRegions(useData());
  return (
    <nav className={classes.contents} aria-label={t('contents.label')}>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <Link to="/data" search={true} hash={part}>
              {t(`contents.${part}`)}
            </Link>
            {part === 'method' && (
              <ul aria-label={t('method.contents')}>
                {anchorsOf(isOwn).map((anchor) => (
                  <li key={anchor}>
                    <Link to="/data" search={true} hash={anchor}>
                      {t(methodSections[anchor].title)}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
