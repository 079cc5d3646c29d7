/** What a news page says of itself: its title, the day, the newspaper. */
import { isByline } from '../../layout/line/byline.ts';

export interface PageFacts {
  title?: string;
  /** EDTF, to the day. */
  published?: string;
  newspaper?: string;
  author?: string;
}

const metas = (document: Document, names: RegExp): string[] =>
  [...document.querySelectorAll('meta')]
    .filter((meta) => names.test(meta.getAttribute('property') ?? meta.getAttribute('name') ?? ''))
    .map((meta) => (meta.getAttribute('content') ?? '').trim())
    .filter((content) => content !== '');

const day = /(20\d\d|19\d\d)\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})/;

/** The head of a page, where the day and the newspaper stand. */
const headLength = 600;

/** @param document as it was read, before the article is cut out; `lines` are the texts of all its lines */
export function factsOf(document: Document, lines: string[]): PageFacts {
  const text = (document.body?.textContent ?? '').replace(/\s+/g, ' ');
  const title = titleOf(document, lines);
  const at = title ? Math.max(0, text.indexOf(title)) : 0;
  const head = text.slice(at, at + headLength);
  const published =
    dayIn(metas(document, /^(?:article:published_time|pubdate|publishdate|publish_date|firstpublishedtime)$/i)[0]) ??
    dayIn(/(?:发布|发表|刊发|更新)?(?:时间|日期)[：:]\s*(.{0,20})/.exec(head)?.[1]) ??
    dayIn(/来源[：:]/.test(head) ? head : undefined);
  const newspaper = (
    metas(document, /^(?:contentsource|source|mediaid)$/i)[0] ??
    /(?:来源|来源于|稿源)[：:]\s*([^\s|｜：:]{2,20})/.exec(head)?.[1]
  )?.replace(/^《(.*)》$/, '$1');
  const author =
    /(?:作者|文|记者|撰稿|供稿)[：:]\s*([\p{Script=Han}]{2,4}(?:、[\p{Script=Han}]{2,4})*)(?![\p{Script=Han}])/u.exec(
      head,
    )?.[1];
  return {
    ...(title && { title }),
    ...(published && { published }),
    ...(newspaper && { newspaper }),
    ...(author && isByline(`作者 ${author}`) && { author }),
  };
}

/** The only first heading, or what the page calls itself without the name of its site. */
function titleOf(document: Document, lines: string[]): string | undefined {
  const [heading, ...others] = [...document.querySelectorAll('h1')].map((h) =>
    (h.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
  const named =
    metas(document, /^(?:og:title|articletitle)$/i)[0] ??
    (document.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (heading && (others.length === 0 || named.includes(heading))) return heading;
  const above = aboveSource(lines);
  if (above) return above;
  return (
    named.replace(/\s*[-_|｜—–]+\s*[^-_|｜—–]*(?:网|报|工会|门户|频道|客户端|新闻)[^-_|｜—–]*$/, '').trim() || undefined
  );
}

/** A line that says when and whence. */
export const isSourceLine = (line: string): boolean =>
  line.length <= 120 && /(?:来源|稿源|(?:发布|发表|刊发)(?:时间|日期))[：:]/.test(line);

/** Pages of offices set their title in bold, without a heading, above that line. */
function aboveSource(lines: string[]): string | undefined {
  const at = lines.findIndex(isSourceLine);
  const above = lines.slice(0, Math.max(0, at)).findLast((line) => line !== '');
  return above && above.length >= 4 && above.length <= 60 && !/[。>]/.test(above) ? above : undefined;
}

function dayIn(text: string | undefined): string | undefined {
  const [, year, month, date] = day.exec(text ?? '') ?? [];
  if (!year || !month || !date || Number(month) > 12 || Number(date) > 31) return undefined;
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
