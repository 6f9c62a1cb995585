import type { PlaceType, Position, Status, Tier } from '../../src/columns/vocabulary.ts';
import type { Degrees, Kilometres, RegionCode } from '../../src/engine/units.ts';

/** A place with everything the tables say about it and what the model needs besides. */
export interface Place {
  readonly code: number;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly pinyin: string;
  readonly type: PlaceType;
  readonly county: RegionCode;
  readonly prefecture: RegionCode;
  readonly province: RegionCode;
  readonly country: string;
  readonly tier: Tier;
  readonly lng: Degrees;
  readonly lat: Degrees;
  readonly position: Position;
  /** Whether the county's offices sit here. */
  readonly isSeat: boolean;
  readonly radiusKm: Kilometres;
  readonly population: number;
  readonly populationStatus: Status;
  readonly corePeople: number;
  readonly villages: number;
  readonly coreVillages: number;
}
