import { useLocalStorage } from '@mantine/hooks';
import { useMemo } from 'react';
import { type TileService, tileServices } from '#map/tile-services.ts';
import { useConfig } from '#queries/use-config.ts';

/** What lies below the areas. A choice of this browser, not of a link: whoever opens a link asks no tile service unawares. */
export interface Ground {
  /** `offline`, `none` or the id of a service. */
  readonly choice: string;
  readonly choose: (choice: string) => void;
  readonly services: readonly TileService[];
  /** The service that is chosen and still offered. */
  readonly service: TileService | undefined;
  /** Why no service is offered although the file is there. */
  readonly fault: string | null;
}

export function useGround(): Ground {
  const [stored, choose] = useLocalStorage({ key: 'hinterland:ground', defaultValue: 'offline', getInitialValueInEffect: false });
  const { data, error } = useConfig();
  const { services, fault } = useMemo(() => read(data), [data]);
  const service = services.find(({ id }) => id === stored);
  const choice = service || stored === 'none' ? stored : 'offline';
  return { choice, choose, services, service, fault: error?.message ?? fault };
}

function read(config: unknown): { services: readonly TileService[]; fault: string | null } {
  if (config === undefined || config === null) return { services: [], fault: null };
  try {
    return { services: tileServices(config), fault: null };
  } catch (error) {
    return { services: [], fault: (error as Error).message };
  }
}
