/** The built site in three forms to keep and to take along: a folder that opens anywhere, a bag, and a web archive. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { underBase } from '../../domain/addresses/address.ts';
import type { Identity } from '../../reader/identity/identity.ts';
import { isPacked } from '../hosting/pack.ts';
import { types } from '../hosting/rules.ts';
import { addressOf, filesIn } from '../site-files.ts';
import { bagOf } from './bag.ts';
import { fileEdition } from './file-edition.ts';
import { waczOf } from './wacz.ts';
import { type Files, zip } from './zip.ts';

/** Of what, and as of when. */
export interface Packaged {
  identity: Identity;
  dist: string;
  /** The folder that holds `content/`. */
  root: string;
  /** Scheme and host, and the folder of the host. */
  site: string;
  base: string;
  /** ISO 8601. */
  day: string;
}

function filesOf(folder: string, under: string): Files {
  const names = filesIn(folder).filter((file) => !isPacked(file));
  return new Map(names.map((file) => [under + file, readFileSync(join(folder, file))]));
}

const known: Record<string, string> = {
  ...types,
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
};
const typeOf = (file: string) => known[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';

/** A ZIP whose folder opens from a disk, by `index.html`. */
export async function fileZip({ identity, dist, base, day }: Packaged): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  try {
    await fileEdition(dist, folder, base);
    return zip(filesOf(folder, `${identity.id}/`), day);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A bag of the site and of the content that it was made from, as a ZIP of one folder (RFC 8493, 4). */
export function bagZip({ identity, dist, root, site, base, day }: Packaged): Uint8Array {
  const { id, title, description, publisher, name } = identity;
  const payload: Files = new Map([...filesOf(dist, 'site/'), ...filesOf(join(root, 'content'), 'content/')]);
  const info = { id, title, description, organization: publisher ?? name, day, address: site + underBase(base, '/') };
  return zip(new Map([...bagOf(payload, info)].map(([path, bytes]) => [`${id}-bag/${path}`, bytes])), day);
}

/** What the site answers, page by page, for players of web archives. */
export function wacz({ identity, dist, site, base, day }: Packaged): Uint8Array {
  const recorded = [...filesOf(dist, '')]
    .filter(([file]) => !/^(?:_headers|_redirects|SHA256SUMS)$/.test(file))
    .map(([file, bytes]) => ({
      url: site + underBase(base, addressOf(file)),
      type: typeOf(file),
      bytes,
    }));
  const { title, description } = identity;
  return zip(waczOf(recorded, { title, description, day, main: site + underBase(base, '/') }), day);
}
