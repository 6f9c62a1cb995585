import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { NetworkMapProps } from './map-props.ts';
import { NetworkMap } from './NetworkMap.tsx';

const draw = {
  label: 'Draw an area',
  tools: { box: 'Draw a box', polygon: 'Draw a polygon', circle: 'Draw a circle' },
  steps: { box: ['One corner', 'The other'], polygon: ['A corner'], circle: ['The centre', 'The edge'] },
  byKeyboard: 'Enter sets a point',
  radius: String,
  finish: 'Finish',
  cancel: 'Cancel',
};
const words = { label: 'Map of reach', zoomIn: 'Closer', zoomOut: 'Farther', wholeCountry: 'Whole country', attribution: 'Natural Earth', draw };

const nothingYet: NetworkMapProps = {
  ...{ basemap: undefined, outlines: undefined, regions: undefined, hexagons: undefined, areas: undefined, facilities: undefined },
  facilityFilter: { year: 2014, kinds: ['station'], networks: null },
  ...{ position: { lat: 30.6, lng: 104.1, zoom: 8 }, onMove: () => undefined, scheme: 'light', language: 'en', words },
};

// jsdom draws nothing.
HTMLCanvasElement.prototype.getContext = () => null;

test('stands before anything is loaded, with a name, buttons and its sources', () => {
  render(<NetworkMap {...nothingYet}>legend</NetworkMap>);
  expect(screen.getByRole('region', { name: 'Map of reach' })).toHaveAttribute('tabindex', '0');
  for (const name of ['Closer', 'Farther', 'Whole country']) expect(screen.getByRole('button', { name })).toBeVisible();
  expect(screen.getByText(/Natural Earth/)).toBeVisible();
  expect(screen.getByText('legend')).toBeVisible();
});

test('tells where the reader moved to, and nothing when a link moved it', async () => {
  const onMove = vi.fn();
  const { rerender } = render(<NetworkMap {...nothingYet} onMove={onMove} />);
  rerender(<NetworkMap {...nothingYet} onMove={onMove} position={{ lat: 45, lng: 126, zoom: 6 }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Closer' }));
  await waitFor(() => expect(onMove).toHaveBeenCalled());
  expect(onMove.mock.calls).toEqual([[{ lat: 45, lng: 126, zoom: 7 }]]);
});

test('asks for the whole country', async () => {
  const onMove = vi.fn();
  render(<NetworkMap {...nothingYet} onMove={onMove} />);
  await userEvent.click(screen.getByRole('button', { name: 'Whole country' }));
  expect(onMove.mock.calls).toEqual([[null]]);
});
