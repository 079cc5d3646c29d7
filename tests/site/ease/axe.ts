/** axe-core in the browser. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { visit } from '../site.ts';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Rules whose answer hangs on colours and measures, so on how a page is shown; those that axe leaves out by itself too. */
const ofLooks = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];

/** Puts axe on the page that is open. What stands far from the window is drawn first, or axe would measure guesses. */
export async function bringAxe(page: Page) {
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  await page.evaluate(source);
}

/**
 * What axe says of the page that is open, a line a rule: by all rules, or by those of looks alone. It also measures what
 * can be touched: 24 px or as far apart (WCAG 2.2, 2.5.8).
 */
export async function audit(page: Page, by: 'all' | 'looks' = 'all'): Promise<string[]> {
  const { violations, looked } = await page.evaluate(
    async ([rules, some]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      // Only what is wrong is told in full: to name each element that is right takes half of the time.
      const { violations, passes } = await axe.run(document, {
        preload: false,
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled: true } },
        ...(some && { runOnly: { type: 'rule' as const, values: rules } }),
      });
      const at = (v: axe.Result) => v.nodes.map((n) => n.target.join(' ')).slice(0, 3);
      return { violations: violations.map((v) => `${v.id}: ${at(v).join(' | ')}`), looked: passes.length };
    },
    [ofLooks, by === 'looks'] as const,
  );
  return looked < (by === 'all' ? 10 : 1) ? ['axe looked at nothing'] : violations;
}

/** Opens a page; what axe says of it. */
export async function violations(page: Page, path: string): Promise<string[]> {
  await visit(page, path);
  await bringAxe(page);
  return (await audit(page)).map((line) => `${path} ${line}`);
}
