import type { Port } from '#worker/protocol.ts';
import { paintHost } from './paint-host.ts';
import { pictureShown } from './picture-shown.ts';

paintHost(self as unknown as Port, pictureShown);
