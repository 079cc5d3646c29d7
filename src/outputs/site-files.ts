/** The files of a built site, and the addresses under which they are asked for. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file in `folder`, as a path from it with slashes, in an order that no locale changes. */
export function filesIn(folder: string): string[] {
  const { length } = join(folder, '/');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(length).replaceAll('\\', '/'))
    .sort();
}

/** From the root of the site: `reports/x/index.html` → `/reports/x/`. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
