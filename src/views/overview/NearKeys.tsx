import { FacilityKey } from './cards/FacilityKey.tsx';
import { PlaceKey } from './cards/PlaceKey.tsx';
import type { NearMap } from './use-near-map.ts';

/** The legend's parts about what is drawn besides the areas. */
export function NearKeys({ near: { drawn, inView } }: { readonly near: NearMap }) {
  return (
    <>
      {drawn.places && <PlaceKey measure={drawn.places.measure} />}
      {inView && <FacilityKey inView={inView} />}
    </>
  );
}
