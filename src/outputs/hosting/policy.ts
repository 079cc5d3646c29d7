/** What pages may load and run (Content Security Policy Level 3), and what else browsers are told of them. */

const strict = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};
type Policy = Partial<typeof strict>;

/** Pagefind is WebAssembly, and asked from the dialog, which every page has; frames have none. */
const page: Policy = { ...strict, 'script-src': "'self' 'wasm-unsafe-eval'" };
const frame: Policy = strict;
/** A file has no script or style to load. A service worker may fetch what pages may. */
const file: Policy = { 'default-src': "'none'", 'script-src': "'self'", 'connect-src': "'self'", 'base-uri': "'none'" };

const policies = { page, frame, file };
export type PolicyKind = keyof typeof policies;

const written = (policy: object) =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** As a page says it of itself, for hosts that send no headers. What frames a page can be said in a header only. */
export const metaPolicy = (kind: PolicyKind): string => written(policies[kind]);

/** As a header. Frames may stand on every site, pages on none. */
export const headerPolicy = (kind: PolicyKind): string =>
  written({ ...policies[kind], 'frame-ancestors': kind === 'frame' ? '*' : "'none'" });
