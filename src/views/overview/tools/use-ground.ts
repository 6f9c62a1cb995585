import { useCallback, useMemo, useState } from 'react';
import { type TileService, tileServices } from '#map/tile-services.ts';
import { useConfig } from '#queries/use-config.ts';
import { useHasAnswered } from '#ui/Later.tsx';
import { store, stored } from '#ui/storage.ts';

const key = 'hinterland:ground';

/** Grounds of the product's own, beside those of services. */
const own = ['offline', 'none'];

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
  const [chosen, setChosen] = useState(() => stored(key) ?? 'offline');
  const choose = useCallback((choice: string) => {
    setChosen(choice);
    store(key, choice);
  }, []);
  // Few have chosen a service: for all others its list may come after the first answer.
  const hasAnswered = useHasAnswered();
  const { data, error } = useConfig(hasAnswered || !own.includes(chosen));
  const { services, fault } = useMemo(() => read(data), [data]);
  return useMemo(() => {
    const service = services.find(({ id }) => id === chosen);
    const choice = service || chosen === 'none' ? chosen : 'offline';
    return { choice, choose, services, service, fault: error?.message ?? fault };
  }, [chosen, choose, services, error, fault]);
}

function read(config: unknown): { services: readonly TileService[]; fault: string | null } {
  if (config === undefined || config === null) return { services: [], fault: null };
  try {
    return { services: tileServices(config), fault: null };
  } catch (error) {
    return { services: [], fault: (error as Error).message };
  }
}
