import { createMemoryHistory, createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router';
import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '#url/router-search.ts';
import { useShownState } from './useShownState.ts';

const shown: string[] = [];

function View({ name }: { readonly name: string }) {
  shown.push(`${name} ${useShownState().url}`);
  return <p>{name}</p>;
}

it('stays with the view on screen until the next one is there', async () => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const root = createRootRoute({ component: Outlet, validateSearch: (search: Record<string, unknown>) => search });
  const near = createRoute({ getParentRoute: () => root, path: '/', component: () => <View name="near" /> });
  const far = createRoute({ getParentRoute: () => root, path: '/far', component: () => <View name="far" />, loader: () => arrived });
  const history = createMemoryHistory({ initialEntries: ['/?km=4'] });
  const router = createRouter({ routeTree: root.addChildren([near, far]), history, parseSearch, stringifySearch });
  render(<RouterProvider router={router as never} />);
  await screen.findByText('near');
  await act(async () => history.push('/far?km=5'));
  expect(router.state.location.href).toBe('/far?km=5');
  expect(new Set(shown)).toEqual(new Set(['near /?km=4']));
  await act(async () => arrive());
  await screen.findByText('far');
  expect(new Set(shown)).toEqual(new Set(['near /?km=4', 'far /far?km=5']));
});
