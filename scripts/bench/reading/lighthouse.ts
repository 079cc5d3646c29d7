/** Lighthouse as it comes: the mobile profile with its simulated slow 4G and its processor slowed four times. */
import { findBrowser } from '../../setup/browser.mjs';
import { load } from './install.ts';

/** What one run says: times in ms, bytes as transferred. */
export interface Reading {
  /** Performance, accessibility, best practices, search engines: 0 to 100. */
  scores: number[];
  lcp: number;
  cls: number;
  tbt: number;
  bytes: number;
  requests: number;
}

interface Report {
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number; details?: { items?: { protocol: string }[] } }>;
}

/** Starts the browser; `read` takes a page's address, `stop` ends the browser. */
export async function startLighthouse() {
  const lighthouse = (await load('lighthouse')).default;
  const chrome = await (await load('chrome-launcher')).launch({
    chromePath: findBrowser(),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--ignore-certificate-errors'],
  });
  const flags = {
    port: chrome.port,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  };

  async function read(url: string): Promise<Reading> {
    const { categories, audits, runtimeError }: Report = (await lighthouse(url, flags)).lhr;
    if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
    const number = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
    return {
      scores: Object.values(categories).map(({ score }) => Math.round((score ?? 0) * 100)),
      lcp: number('largest-contentful-paint'),
      cls: number('cumulative-layout-shift'),
      tbt: number('total-blocking-time'),
      bytes: number('total-byte-weight'),
      requests: (audits['network-requests']?.details?.items ?? []).filter(({ protocol }) => /^h/.test(protocol)).length,
    };
  }
  return { read, stop: (): void => chrome.kill() };
}
