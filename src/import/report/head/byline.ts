/** A byline's offices and names: ■全媒体记者黄细英 通讯员谭漪凡 梁秋韵. */
import type { Byline } from '../../../domain/model.ts';

const works = [
  '文/图',
  '图/文',
  '文字整理',
  '撰稿',
  '撰文',
  '供稿',
  '执笔',
  '作者',
  '整理',
  '编写',
  '采写',
  '策划',
  '统筹',
  '摄影',
  '图片',
  '文字',
];
const role = new RegExp(
  `^(?:本[版报刊](?:文字)?(?=撰|文|采))?(?:(?:[文图]/)?(?:[\\p{Script=Han}]{2,8}(?:报|网|周刊|电视台|电台|传媒)(?:社|中心)?)?(?:全媒体记者|融媒体记者|融媒记者|本报记者|本刊记者|本报通讯员|特约记者|首席记者|实习记者|见习记者|特约通讯员|通讯员|记者|实习生|见习生)|${works.join('|')}|[文图](?=/|$))`,
  'u',
);

/** The names under each office, as they are printed. Whose pictures they are is no byline. */
export function readByline(line: string): Byline[] {
  const plain = line
    .replace(/^[■●▲□◆▪★◇▣◎\s（(【]+|[）)】\s]+$/gu, '')
    .replace(/^本报讯\s*[（(]?/u, '')
    .replaceAll('／', '/')
    .replace(/图\s+文(?=\s)/u, '图/文');
  const behind = /^([\p{Script=Han}]{2,10}) ?(整理|编写|供稿|执笔|撰稿)$/u.exec(plain);
  if (behind) return [{ role: behind[2] as string, names: [behind[1] as string] }];
  const bylines: Byline[] = [];
  for (const token of plain.split(/[\s、，,：:|｜]+/u).filter(Boolean)) {
    if (/(?:提供|供图)$/u.test(token)) continue;
    const own = role.exec(token)?.[0];
    if (own) bylines.push({ role: own, names: [] });
    const name = token.slice(own?.length ?? 0).replace(/^\//, '');
    if (name) (bylines.at(-1) ?? addTo(bylines)).names.push(name);
  }
  return bylines.filter((b) => b.names.length > 0);
}

function addTo(bylines: Byline[]): Byline {
  const byline = { role: '署名', names: [] };
  bylines.push(byline);
  return byline;
}
