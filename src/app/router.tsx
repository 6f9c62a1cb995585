import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { navigationStarted } from '#ui/user-timing.ts';
import { appBase } from '#url/app-base.ts';
import { parseSearch, stringifySearch } from '#url/router-search.ts';
import type { State } from '#url/state.ts';
import { CrashPage } from '#views/frame/CrashPage.tsx';
import { NotFoundPage } from '#views/frame/NotFoundPage.tsx';
import { OverviewPage } from '#views/overview/OverviewPage.tsx';
import { App } from './App.tsx';

const root = createRootRoute({
  component: App,
  // The codec has validated it already.
  validateSearch: (search: Record<string, unknown>): Partial<State> => search,
});

const overview = createRoute({ getParentRoute: () => root, path: '/', component: OverviewPage });
const partners = createRoute({
  getParentRoute: () => root,
  path: '/partners',
  component: lazyRouteComponent(() => import('./PartnersRoute.tsx'), 'PartnersRoute'),
});
const gaps = createRoute({
  getParentRoute: () => root,
  path: '/gaps',
  component: lazyRouteComponent(() => import('./GapsRoute.tsx'), 'GapsRoute'),
});
const routes = createRoute({
  getParentRoute: () => root,
  path: '/routes',
  component: lazyRouteComponent(() => import('./RoutesRoute.tsx'), 'RoutesRoute'),
});
const data = createRoute({
  getParentRoute: () => root,
  path: '/data',
  component: lazyRouteComponent(() => import('./DataRoute.tsx'), 'DataRoute'),
});

/** The views of the product, under whatever folder it is served from. */
export function createAppRouter() {
  const router = createRouter({
    routeTree: root.addChildren([overview, gaps, partners, routes, data]),
    basepath: appBase().pathname,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: CrashPage,
  });
  router.history.subscribe(navigationStarted);
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
