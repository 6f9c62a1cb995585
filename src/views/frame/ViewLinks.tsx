import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './Header.module.css';

const views = [
  { path: '/', name: 'frame.overview' },
  { path: '/gaps', name: 'frame.gaps' },
  { path: '/partners', name: 'frame.partners' },
  { path: '/routes', name: 'frame.routes' },
  { path: '/data', name: 'frame.data' },
] as const;

/** Links to the views that work; each keeps the settings of now. */
export function ViewLinks() {
  const { t } = useTranslation();
  return (
    <ul className={classes.links}>
      {views.map(({ path, name }) => (
        <li key={path}>
          <Link to={path} search={true} activeOptions={{ exact: true, includeSearch: false }} className={classes.view}>
            {t(name)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
