import { expect, test } from 'vitest';
import { facilityId } from './facility-id.ts';

test('ids are initials or the network, the place and a number of at least two digits', () => {
  expect(facilityId('china-post', 330_782_001, 3)).toBe('cp-330782001-03');
  expect(facilityId('sto', 330_782_001, 112)).toBe('sto-330782001-112');
});
