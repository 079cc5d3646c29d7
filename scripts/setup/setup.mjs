/**
 * Installs what is missing, and only that: the packages of package-lock.json, and with `--browser` a Chromium and two
 * servers for the tests. Runs on Node 20 with nothing installed, so it is plain JavaScript without dependencies.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.setup-stamp';
const unfinished = 'node_modules/.setup-unfinished';
const digest = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(process.platform + process.arch)
  .digest('hex');

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`需要 Node.js 20 或更新，现在是 ${process.version}。请从 nodejs.org 或系统的软件包安装。`);
  process.exit(1);
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest) {
  console.log('安装依赖……');
  // npm takes the half of a package that a killed run left for the whole of it, so it begins anew then.
  if (existsSync(unfinished)) rmSync('node_modules', { recursive: true });
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(unfinished, '');
  // Not `npm ci`: it refuses a lock file as soon as a registry lacks another platform's optional package.
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  // Where npm itself gave up, it left things as they were.
  if (status !== null) rmSync(unfinished, { force: true });
  if (status !== 0) {
    console.error('依赖没有装上，原因见上。请检查网络后重试。');
    process.exit(1);
  }
  // npm may refuse install scripts; the package `node` needs its own to put Node 24 in place.
  if (!existsSync('node_modules/node/bin/node') && !existsSync('node_modules/node/bin/node.exe')) {
    spawnSync('npm', ['rebuild', 'node', '--foreground-scripts'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  writeFileSync(stamp, digest);
}

if (process.argv.includes('--browser')) {
  const { findBrowser } = await import('./browser.mjs');
  const path = findBrowser();
  if (!path) {
    console.error(
      '没有找到 Chrome 或 Chromium，也没能装上。请自行安装其一，或用环境变量 CHROME_PATH 指出它的位置，再运行 npm test。',
    );
    process.exit(1);
  }
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync('node_modules/.cache/browser-path', path);
  console.log(`浏览器：${path}`);
  const { fetchServers } = await import('./servers.mjs');
  fetchServers();
}
