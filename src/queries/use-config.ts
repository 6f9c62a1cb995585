import { skipToken, useQuery } from '@tanstack/react-query';
import { appBase } from '#url/app-base.ts';

/** What `config.json` beside the page says, unread; null where there is no such file. Fetched once it is wanted. */
export function useConfig(isWanted: boolean) {
  return useQuery({ queryKey: ['config'], queryFn: isWanted ? fetchConfig : skipToken, gcTime: Number.POSITIVE_INFINITY });
}

async function fetchConfig(): Promise<unknown> {
  const response = await fetch(new URL('config.json', appBase()));
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`config.json: the host answered ${response.status}.`);
  return await response.json();
}
