/** axe-core in the browser. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { visit } from '../site.ts';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * What axe says of a page, a line a rule. It also measures what can be touched: 24 px or as far apart (WCAG 2.2, 2.5.8);
 * what stands far from the window is drawn first, or it would measure guesses.
 */
export async function violations(page: Page, path: string): Promise<string[]> {
  await visit(page, path);
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  await page.evaluate(source);
  return page.evaluate(async (at) => {
    const { violations, passes } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      rules: { 'target-size': { enabled: true } },
    });
    if (passes.length < 10) return [`${at}: axe looked at nothing`];
    return violations.map(
      (v) =>
        `${at} ${v.id}: ${v.nodes
          .map((n) => n.target.join(' '))
          .slice(0, 3)
          .join(' | ')}`,
    );
  }, path);
}
