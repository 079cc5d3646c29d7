import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const pathFile = 'node_modules/.cache/browser-path';
const executablePath = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined;

// TEST_PORT and the three ports after it are free ports; set it to run the tests twice side by side.
const port = Number(process.env.TEST_PORT ?? 4391);

// scripts/test.ts builds these sites before; tests/site/site.ts names them for the tests.
const sites = ['dist', '.build/base', '.build/fixture', '.build/originals'];
const missing = sites.filter((folder) => !existsSync(folder));
if (missing.length > 0) throw new Error(`${missing.join(', ')} not built: run \`node scripts/test.ts builds\` first`);

const local = (step: number) => `http://localhost:${port + step}`;
const search = 'site/search*.spec.ts';

export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  workers: 2,
  reporter: 'line',
  timeout: 60_000,
  // Whatever is waited for comes at once on a quiet machine; a busy one takes its time.
  expect: { timeout: 15_000 },
  projects: [
    {
      name: 'fixture',
      testMatch: 'site/**/*.spec.ts',
      testIgnore: search,
      use: { baseURL: local(2) },
    },
    {
      name: 'archive',
      testMatch: ['archive/**/*.spec.ts', search],
      use: { baseURL: local(0) },
    },
  ],
  use: {
    locale: 'zh-CN',
    // Tests bring in axe and styles of their own; strict.spec.ts holds the policy.
    bypassCSP: true,
    launchOptions: {
      // Where no language is set, Chromium calls a file with a Chinese name “download”.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
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
  webServer: sites.map((folder, step) => ({
    command: `sirv ${folder} --port ${port + step} --quiet`,
    port: port + step,
    reuseExistingServer: false,
  })),
});
