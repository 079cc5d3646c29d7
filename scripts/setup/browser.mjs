/**
 * Finds a Chromium for the tests and the book: one that is installed, then Playwright's own download, then the system's
 * packages. A headless shell comes first: Chromium without the browser's own windows opens a page in a quarter of the
 * time and prints in a tenth.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'msedge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

const onPath = (programs) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => programs.map((name) => join(folder, name)))
    .find((path) => existsSync(path) && runs(path));

/** The shell that Playwright downloaded: its folder stands beside that of its Chromium. */
function playwrights() {
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  const downloads = dirname(dirname(dirname(chromium.executablePath())));
  if (!existsSync(downloads)) return undefined;
  return readdirSync(downloads)
    .filter((folder) => folder.startsWith('chromium_headless_shell-'))
    .flatMap((folder) =>
      readdirSync(join(downloads, folder), { recursive: true }).map((file) => join(downloads, folder, file)),
    )
    .find((path) => /(chrome-headless-shell|headless_shell)(\.exe)?$/.test(path) && existsSync(path) && runs(path));
}

const installed = () =>
  onPath(shells) ?? playwrights() ?? onPath(names) ?? places.find((path) => existsSync(path) && runs(path));

function downloaded() {
  console.log('没有找到浏览器，试用 Playwright 自己的下载……');
  spawnSync('npx', ['--no-install', 'playwright', 'install', '--only-shell', 'chromium'], {
    stdio: 'inherit',
    timeout: 300_000,
    shell: process.platform === 'win32',
  });
  return playwrights();
}

function packaged() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('下载不成，改用系统的软件包……');
  const root = process.getuid?.() === 0;
  const apt = (...args) => {
    const command = root ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args];
    return spawnSync(command[0], command.slice(1), {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  const install = (name) => apt('install', '-y', '-qq', '--no-install-recommends', name, 'fonts-noto-cjk').status === 0;
  apt('update', '-qq');
  // Older systems have no package of the shell alone.
  if (!install('chromium-headless-shell')) install('chromium');
  return installed();
}

/**
 * The path of a Chromium that starts, installing one where there is none; undefined when nothing helps. CHROME_PATH is
 * taken at its word: where it does not run, no other takes its place in silence.
 */
export function findBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return runs(CHROME_PATH) ? CHROME_PATH : undefined;
  return installed() ?? downloaded() ?? packaged();
}
