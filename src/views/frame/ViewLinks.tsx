import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Header.module.css';

const views = [
  { path: '/', name: 'frame.overview' },
  { path: '/gaps', name: 'frame.gaps' },
  { path: '/partners', name: 'frame.partners' },
  { path: '/routes', name: 'frame.routes' },
  { path: '/data', name: 'frame.data' },
] as const;

/** Links to the views that work; each keeps the settings of now. Where not all of them have room, the list scrolls to the view that is shown. */
export function ViewLinks() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the link of the view is another one with another path
  useEffect(() => {
    const shown = list.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (shown && list.current) list.current.scrollLeft = shown.offsetLeft - (list.current.clientWidth - shown.offsetWidth) / 2;
  }, [pathname]);
  return (
    <ul ref={list} className={classes.links}>
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
