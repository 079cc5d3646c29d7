/** What pages say of the site: its name, and its addresses, under the base and in full. */
import { underBase } from './domain/addresses/address.ts';
import { theIdentity } from './reader/identity/identity.ts';
import { base, site } from './reader/identity/published.ts';

const published = { base: base(), site: site() };

/** An address for `href` and `src`. */
export const href = (path: string) => underBase(published.base, path);

/** An address in full, for citations, data and feeds. */
export const fullUrl = (path: string) => new URL(href(path), published.site).href;

const { name, title, description } = theIdentity();

export const siteName = name;
export const siteTitle = title;
export const siteDescription = description;

/** The other way: an address under the base as one from the root. */
export const rootPath = (path: string) => path.slice(published.base.replace(/\/+$/, '').length);
