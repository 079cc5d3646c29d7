/** What a phone shows of the archive on its first screen (Web Application Manifest). Its addresses are those of its own edition. */
import type { APIRoute } from 'astro';
import { theIdentity } from '../reader/identity/identity.ts';
import { href } from '../site.ts';

export const GET: APIRoute = () => {
  const { name, title, description } = theIdentity();
  const manifest = {
    name: title,
    short_name: name,
    description,
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: '#faf7f1',
    theme_color: '#a0261d',
    icons: [
      { src: href('/icon.png'), sizes: '512x512', type: 'image/png' },
      { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
    ],
  };
  return new Response(JSON.stringify(manifest));
};
