/** The archive for nginx as Debian packages it (nginx-light, libnginx-mod-http-brotli-static). */
import { always, type Host, rules, transport, types } from './rules.ts';

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
const variable = (name: string) => `$archive_${name.toLowerCase().replaceAll('-', '_')}`;

/** Those that Debian's mime.types has. */
const known = ['json', 'woff2'];

/** A header's value by the address; what is empty nginx does not send. */
const map = (name: string) =>
  [
    `map $uri ${variable(name)} {`,
    ...rules.map(
      ({ pattern, headers }) => `  ${pattern ? quoted(`~${pattern}`) : 'default'} ${quoted(headers[name] ?? '')};`,
    ),
    '}',
  ].join('\n');

const listen = (name: string) => {
  const [host, port = '80'] = name.split(':');
  return `  listen ${port};\n  listen [::]:${port};\n  server_name ${host || '_'};`;
};

export const nginx = ({
  name,
  root,
  base,
  moved,
}: Host): string => `# Written by npm run deploy:config -- nginx; write it anew after a change of addresses.
# Put it into /etc/nginx/sites-available/ and link it from sites-enabled/. Certificates: certbot --nginx.
${names.map(map).join('\n')}
map "$https$http_x_forwarded_proto" $archive_transport {
  "~^(on|https)" ${quoted(Object.values(transport)[0] ?? '')};
  default "";
}

server {
${listen(name)}
  root ${quoted(root)};
  index index.html;
  server_tokens off;
  absolute_redirect off;
  etag on;

  include /etc/nginx/mime.types;
  types {
${Object.entries(types)
  .filter(([extension]) => !known.includes(extension))
  .map(([extension, type]) => `    ${type.replace(/;.*/, '')} ${extension};`)
  .join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types text/css text/csv text/calendar text/plain text/xml application/json application/javascript application/x-bibtex application/x-research-info-systems application/xml image/svg+xml;

  # Files that npm run deploy:pack wrote beside the pages. nginx has no module for zstd in Debian; Brotli is smaller anyway.
  brotli_static on;
  gzip_static on;
  gzip_vary on;

${[
  ...Object.entries(always).map(([header, value]) => [header, quoted(value)]),
  ...names.map((header) => [header, variable(header)]),
  ...Object.keys(transport).map((header) => [header, '$archive_transport']),
]
  .map(([header, value]) => `  add_header ${header} ${value} always;`)
  .join('\n')}

  error_page 404 ${base}404.html;
  location / { try_files $uri $uri/ =404; }
${moved.map(([from, to]) => `  location = ${quoted(from)} { return 301 ${quoted(to)}; }`).join('\n')}
}
`;
