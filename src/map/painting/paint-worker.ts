import type { Port } from '#worker/protocol.ts';
import { paintHost } from './paint-host.ts';

paintHost(self as unknown as Port);
