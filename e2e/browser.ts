import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];

/** Quiet and still: nothing is fetched but what the page asks for. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A browser that starts: the one named by CHROMIUM_PATH, Playwright's own, or the system's. Where there is none it is installed.
 * @throws Error with what to do when there is none and none can be installed.
 */
export function browserPath(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which does not start; name a Chromium or unset it.`);
  }
  for (const install of [() => undefined, ...installers()]) {
    install();
    const found = installedBrowser();
    if (found) return found;
  }
  throw new Error('No browser found and none could be installed; install Chromium and name it in CHROMIUM_PATH.');
}

function installedBrowser(): string | undefined {
  const searched = [...(process.env.PATH ?? '').split(delimiter), ...folders];
  return [chromium.executablePath(), ...names.flatMap((name) => searched.map((folder) => join(folder, name)))].find(starts);
}

/** A browser whose libraries are missing is there but does not start. */
function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function installers(): (() => void)[] {
  const playwright = () => run('npx', ['playwright', 'install', 'chromium']);
  const system = () => {
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
  };
  return process.getuid?.() === 0 ? [playwright, system] : [playwright];
}

function run(command: string, parameters: string[]): void {
  spawnSync(command, parameters, { stdio: ['ignore', 2, 2], timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(browserPath());
