import type { ComponentType } from 'react';
import type { FilterKey } from './chip-words.ts';
import { AgreementControl } from './controls/AgreementControl.tsx';
import { AreaControl } from './controls/AreaControl.tsx';
import { KindControl } from './controls/KindControl.tsx';
import { LimitControl } from './controls/LimitControl.tsx';
import { MeasureControl } from './controls/MeasureControl.tsx';
import { NetworkControl } from './controls/NetworkControl.tsx';
import { RegionControl } from './controls/RegionControl.tsx';
import { SettlementControl } from './controls/SettlementControl.tsx';
import { TierControl } from './controls/TierControl.tsx';
import { ViewControl } from './controls/ViewControl.tsx';
import { YearControl } from './controls/YearControl.tsx';

const controls: Readonly<Record<FilterKey, ComponentType>> = {
  as: ViewControl,
  with: AgreementControl,
  km: LimitControl,
  by: MeasureControl,
  year: YearControl,
  tier: TierControl,
  settlement: SettlementControl,
  in: RegionControl,
  kind: KindControl,
  net: NetworkControl,
  area: AreaControl,
};

interface FilterControlProps {
  readonly filterKey: FilterKey;
}

/** The control of a setting, the same in a chip's pop-up and in the sheet. */
export function FilterControl({ filterKey }: FilterControlProps) {
  const Control = controls[filterKey];
  return <Control />;
}
