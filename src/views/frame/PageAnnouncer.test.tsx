import { MantineProvider } from '@mantine/core';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { useTitle } from '#ui/useTitle.ts';
import { PageAnnouncer } from './PageAnnouncer.tsx';

/** A page whose data goes and comes with a press. */
function Page() {
  const [hasData, setHasData] = useState(true);
  return (
    <MantineProvider env="test">
      {hasData && (
        <main id="content" tabIndex={-1}>
          <Outlet />
        </main>
      )}
      <PageAnnouncer hasContent={hasData} />
      <button type="button" onClick={() => setHasData(!hasData)}>
        Data
      </button>
    </MantineProvider>
  );
}

function View({ title }: { readonly title: string }) {
  useTitle(title);
  return <button type="button">{title}</button>;
}

/** Opens the first view with the focus in it. */
async function open() {
  const root = createRootRoute({ component: Page });
  const near = createRoute({ getParentRoute: () => root, path: '/', component: () => <View title="Near" /> });
  const far = createRoute({ getParentRoute: () => root, path: '/far', component: () => <View title="Far" /> });
  const history = createMemoryHistory({ initialEntries: ['/'] });
  const router = createRouter({ routeTree: root.addChildren([near, far]), history });
  render(<RouterProvider router={router as never} />);
  (await screen.findByRole('button', { name: 'Near' })).focus();
  return { go: (path: string) => act(async () => history.push(path)), pressData: () => fireEvent.click(screen.getByRole('button', { name: 'Data' })) };
}

it('says the title of the next view, and takes on a focus that went with the last', async () => {
  const { go } = await open();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await go('/far');
  expect(screen.getByRole('status')).toHaveTextContent('Far');
  expect(screen.getByRole('main')).toHaveFocus();
});

it('waits for a view whose data is loading', async () => {
  const { go, pressData } = await open();
  pressData();
  await go('/far');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(document.body).toHaveFocus();
  pressData();
  expect(screen.getByRole('status')).toHaveTextContent('Far');
  expect(screen.getByRole('main')).toHaveFocus();
});

it('keeps a focus that the reader has set meanwhile', async () => {
  const { go, pressData } = await open();
  pressData();
  await go('/far');
  screen.getByRole('button', { name: 'Data' }).focus();
  pressData();
  expect(screen.getByRole('status')).toHaveTextContent('Far');
  expect(screen.getByRole('button', { name: 'Data' })).toHaveFocus();
});
