/** OpenSearch 1.1 description, by which a browser adds the archive to its search engines. */
import type { APIRoute } from 'astro';
import { address } from '../domain/addresses/address.ts';
import { escaped } from '../outputs/escape.ts';
import { fullUrl, siteDescription, siteName } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(siteName)}</ShortName>
  <Description>${escaped(siteDescription)}</Description>
  <Language>zh-CN</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${fullUrl('/favicon.svg')}</Image>
  <Url type="text/html" method="get" template="${fullUrl(address.search)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${fullUrl(address.openSearch)}"/>
</OpenSearchDescription>
`);
