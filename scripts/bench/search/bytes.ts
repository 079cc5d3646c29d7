/** What the first query of a visit costs: all that is fetched from the key that opens the dialog to its results. */
import type { Browser } from '@playwright/test';

export interface Cost {
  /** Bytes over the wire, headers included. */
  bytes: number;
  /** The same by file. */
  files: [path: string, bytes: number][];
}

/** Opens a page of the site afresh, then asks; `origin` is where a host with gzip serves the site. */
export async function firstQuery(browser: Browser, origin: string, query: string): Promise<Cost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  const paths = new Map<string, string>();
  const files: Cost['files'] = [];
  client.on('Network.requestWillBeSent', ({ requestId, request }) =>
    paths.set(requestId, new URL(request.url).pathname),
  );
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    files.push([paths.get(requestId) ?? '', encodedDataLength]),
  );
  await page.goto(`${origin}/about/`);
  await page.waitForLoadState('networkidle');
  files.length = 0;
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(query);
  await page.getByRole('status').filter({ hasText: /找到/ }).waitFor();
  await page.waitForLoadState('networkidle');
  await context.close();
  return { bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0), files };
}
