/** While pages are made: a fragment whose heir stands on the same page becomes an anchor within the heir. */
import { defineMiddleware } from 'astro:middleware';
import { withAnchors } from './domain/addresses/anchors.ts';
import { goneOn } from './reader/archive.ts';
import { rootPath } from './site.ts';

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const page = rootPath(url.pathname);
  const gone = goneOn(page);
  if (gone.length === 0) return response;
  const html = withAnchors(await response.text(), page, gone);
  return new Response(html, { status: response.status, headers: response.headers });
});
