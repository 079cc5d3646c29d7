/** Where a title may break: between clauses if it can, else between words, and never within a name, a quotation or a number. */

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
/** Words of the field that a dictionary of everyday words cuts in two. */
const compounds = new Set(['总工会', '工联会', '委员会', '联合会', '代表大会', '高质量发展', '职工之家', '大讲堂']);
/** A quotation or a book's title that is short enough to stay whole. */
const quoted = /([“‘《（][^“”‘’《》（）]{1,8}[”’》）])/;
/** What clings to the word after it: an opening mark, an ordinal's 第, a number. */
const forward = /[“‘《（第\d.]$/;
const longest = 8;

/** The segments with those that make up a name joined again. */
function joinNames(segments: string[], names: ReadonlySet<string>): string[] {
  const words: string[] = [];
  for (let i = 0; i < segments.length; ) {
    let count = Math.min(longest, segments.length - i);
    for (; count > 1; count -= 1) {
      const word = segments.slice(i, i + count).join('');
      if (word.length <= longest && (compounds.has(word) || names.has(word))) break;
    }
    words.push(segments.slice(i, i + count).join(''));
    i += count;
  }
  return words;
}

function wordsOf(clause: string, names: ReadonlySet<string>): string[] {
  const segments = clause
    .split(quoted)
    .flatMap((part, i) => (i % 2 === 1 ? [part] : [...segmenter.segment(part)].map((s) => s.segment)));
  const words: string[] = [];
  for (const word of joinNames(segments, names)) {
    const last = words.at(-1);
    // One-character words (的, 和) and closing marks cling to what comes before.
    if (last !== undefined && (forward.test(last) || (word.length === 1 && !forward.test(word))))
      words[words.length - 1] = last + word;
    else words.push(word);
  }
  return words;
}

/**
 * A title as clauses of words: 「甲总工会：凝聚力量 团结职工」→ [[甲, 总工会：], [凝聚, 力量], [ ], [团结, 职工]].
 * `names` are kept whole where they have up to eight characters. Joined, the parts are the title.
 */
export const titleParts = (title: string, names: ReadonlySet<string> = new Set()): string[][] =>
  title
    .split(/(?<=[：，；。！？])|(\s+)/)
    .filter((clause) => clause)
    .map((clause) => wordsOf(clause, names));
