import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const pathFile = 'node_modules/.cache/browser-path';
const executablePath = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined;

// The site is built before (scripts/test.ts): at the root in dist/, and under a base in .build/base/.
const serve = (port: number, outDir: string, base: string) => ({
  command: `astro preview --port ${port}`,
  url: `http://localhost:${port}${base}`,
  env: { OUT_DIR: outDir, BASE: base, ASTRO_PREVIEW_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
  reuseExistingServer: false,
  stdout: 'ignore' as const,
});

export default defineConfig({
  testDir: 'tests/site',
  fullyParallel: true,
  workers: 2,
  reporter: 'line',
  timeout: 60_000,
  use: {
    baseURL: 'http://localhost:4391',
    locale: 'zh-CN',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: [serve(4391, './dist', '/'), serve(4392, './.build/base', '/archive/')],
});
