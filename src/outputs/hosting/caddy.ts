/** The archive for Caddy 2.6 or newer, as Debian packages it: it fetches its certificate by itself. */
import { always, type Headers, type Host, ruleOf, rules, transport, types } from './rules.ts';

/** Only the quotation mark is escaped in a Caddyfile. */
const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

const header = (matcher: string, headers: Headers) =>
  [
    `\theader ${matcher} {`.replace('  ', ' '),
    ...Object.entries(headers).map(([name, value]) => `\t\t${name} ${quoted(value)}`),
    '\t}',
  ].join('\n');

/** Each rule's matcher fits what the rules before it do not. */
const matchers = rules.map(({ name, pattern }, i) =>
  [
    `\t@${name} {`,
    ...(pattern ? [`\t\tpath_regexp ${quoted(pattern)}`] : []),
    ...rules.slice(0, i).map((before) => `\t\tnot path_regexp ${quoted(before.pattern)}`),
    '\t}',
  ].join('\n'),
);

const files = '\tfile_server {\n\t\tprecompressed br zstd gzip\n\t}';

export const caddy = ({
  name,
  root,
  base,
  moved,
}: Host): string => `# Written by npm run deploy:config -- caddy; write it anew after a change of addresses. Put it into /etc/caddy/Caddyfile.
${name} {
	root * ${quoted(root)}
${header('', always)}
	@secure protocol https
${header('@secure', transport)}
	@forwarded header X-Forwarded-Proto https
${header('@forwarded', transport)}
${rules.map((rule, i) => `${matchers[i]}\n${header(`@${rule.name}`, rule.headers)}`).join('\n')}
${Object.entries(types)
  .map(
    ([extension, type]) => `\t@${extension} path *.${extension}\n\theader @${extension} Content-Type ${quoted(type)}`,
  )
  .join('\n')}
${moved.map(([from, to]) => `\tredir ${quoted(from)} ${quoted(to)} 301`).join('\n')}
${files}
	handle_errors {
${header('', ruleOf('/404.html').headers).replace(/^/gm, '\t')}
		rewrite * ${base}404.html
${files.replace(/^/gm, '\t')}
	}
}
`;
