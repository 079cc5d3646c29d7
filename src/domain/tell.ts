/** A reader's report of an error: a letter, an issue or a slip of paper that names the place, so that editors find it. */

export interface Told {
  /** The page's title, and its address in full, with the fragment of the place where there is one. */
  title: string;
  url: string;
  /** What the place is called: 第12段. */
  place?: string | undefined;
  /** The words that the reader chose. */
  words?: string | undefined;
  /** The lines of the source that the place rests on: 第12—14行. */
  lines?: string | undefined;
  /** The day of the text that the reader saw, ISO 8601. */
  edition?: string | undefined;
}

/** What the letter says; the last lines are the reader's to fill in. */
const bodyOf = ({ url, place, words, lines, edition }: Told): string =>
  [
    `网址：${url}`,
    `位置：${place ?? ''}`,
    ...(words ? [`文字：${words.slice(0, 100)}`] : []),
    ...(lines ? [`来源行号：${lines}`] : []),
    ...(edition ? [`版本：${edition}`] : []),
    '有误之处：',
    '应当是：',
    '依据：',
  ].join('\n');

const query = (fields: Record<string, string>) =>
  Object.entries(fields)
    .map(([name, text]) => `${name}=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`)
    .join('&');

/** The address as it is cited: with the day of the text, so that it shows later what changed since. */
const dated = (url: string, edition?: string) => (edition ? url.replace(/(?=#|$)/, `?as-of=${edition}`) : url);

/** The slip with its first fields filled in. Its words stay readable, and cost a page little that says them already. */
function slipAddress(slip: string, { title, url, place, words, lines, edition }: Told): string {
  const fields = Object.entries({ title, url: dated(url, edition), place, words: words?.slice(0, 200), lines });
  const plain = (text: string) => text.replace(/[\s%&+#"<>]/g, encodeURIComponent);
  return `${slip}?${fields.flatMap(([name, text]) => (text ? `${name}=${plain(text)}` : [])).join('&')}`;
}

/**
 * The address that opens it. `contact` is `mailto:…`, the issues of a repository (GitHub, Gitee, GitLab), filled in
 * beforehand, or another page, which is opened as it is. Where an archive names none it is the page of the slip: `/about/corrections/`.
 */
export function tellAddress(contact: string, told: Told): string {
  if (contact.startsWith('/')) return slipAddress(contact, told);
  const [subject, body] = [`指出错误：${told.title}`, bodyOf(told)];
  if (contact.startsWith('mailto:')) return `${contact}?${query({ subject, body })}`;
  const [, issues] = /^(https?:\/\/.+\/issues)(?:\/new)?\/?$/.exec(contact) ?? [];
  if (!issues) return contact;
  const fields: Record<string, string> = issues.includes('/-/')
    ? { 'issue[title]': subject, 'issue[description]': body }
    : { title: subject, body };
  return `${issues}/new?${query(fields)}`;
}
