import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const pathFile = 'node_modules/.cache/browser-path';
const executablePath = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined;

// TEST_PORT and the two ports after it are free ports; set it to run the tests twice side by side.
const port = Number(process.env.TEST_PORT ?? 4391);

// scripts/test.ts builds the site before: at the root in dist/, and for /archive/ in .build/base/archive/.
const serve = (port: number, folder: string) => ({
  command: `sirv ${folder} --port ${port} --quiet`,
  port,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: 'tests/site',
  fullyParallel: true,
  workers: 2,
  reporter: 'line',
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${port}`,
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
  webServer: [
    serve(port, 'dist'),
    serve(port + 1, '.build/base'),
    // With originals, where the sources are at hand.
    ...(existsSync('.build/originals') ? [serve(port + 2, '.build/originals')] : []),
  ],
});
