import type { Measure } from '#columns/vocabulary.ts';
import type { Picked } from '#map/map-props.ts';
import { AreaTip } from './AreaTip.tsx';
import { FacilityTip } from './FacilityTip.tsx';
import { PlaceTip } from './PlaceTip.tsx';

interface PickTipProps {
  readonly picked: Picked;
  readonly measure: Measure;
}

/** What is said of that under the pointer. Another thing is another tip: nothing of the last one may stay on it. */
export function PickTip({ picked, measure }: PickTipProps) {
  if (picked.what === 'facilities') return <FacilityTip key={picked.row[0]} facilities={picked} />;
  if (picked.what === 'place') return <PlaceTip key={picked.row} place={picked} measure={measure} />;
  return <AreaTip key={`${picked.unit} ${picked.row}`} area={picked} measure={measure} />;
}
