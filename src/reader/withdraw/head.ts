/** A file's front matter and its body, as they stand. */

/** Front matter with its marks, and what follows. */
export const split = (whole: string): [head: string, body: string] => {
  const head = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(whole)?.[0] ?? '';
  return [head, whole.slice(head.length)];
};

/** Front matter without its marks. */
export const inner = (head: string) => head.replace(/^---[ \t]*\r?\n/, '').replace(/---[ \t]*(?:\r?\n)?$/, '');
