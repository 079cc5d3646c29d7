/** A file of the content without what is withdrawn. */
import { withoutFigure, withoutMilestone, wordsOf } from './body.ts';
import { withoutHighlights, withoutItems } from './front-matter.ts';
import { inner, split } from './head.ts';
import { idsOf, type Target } from './target.ts';

/** A report without the target; what went is added to `texts`. */
export function withoutTarget(whole: string, target: Target, texts: string[]): string {
  const [head, body] = split(whole);
  const facts = withoutItems(
    inner(head),
    ['milestones', 'figures'],
    (item) => target.milestones.has(String(item.id)) || target.figures.has(String(item.id)),
    true,
  );
  for (const { title, text, label, quote, wording } of facts.removed)
    texts.push(...[title, text, label, quote, wording].filter((t): t is string => typeof t === 'string'));
  const words = [...target.milestones].flatMap((id) =>
    [...body.matchAll(new RegExp(`<Milestone id="${id}"[^>/]*>([\\s\\S]*?)</Milestone>`, 'g'))].map(([, t]) => t ?? ''),
  );
  texts.push(...words.flatMap(wordsOf));
  let left = body;
  for (const id of target.milestones) left = withoutMilestone(left, id);
  for (const id of target.figures) left = withoutFigure(left, id);
  const yaml = withoutHighlights(facts.yaml, idsOf(target));
  return yaml === inner(head) ? head + left : `---\n${yaml}---\n${left}`;
}

const anonymous = '某某';

/** A file without a person: entries of that name go, and elsewhere the name gives way. */
export function withoutPerson(file: string, whole: string, { id, name }: { id: string; name: string }): string {
  if (file.endsWith('people.yaml')) {
    const { yaml } = withoutItems(`people:\n${whole}`, ['people'], (item) => item.id === id);
    return yaml.replace(/^people:\n/, '');
  }
  const [head, body] = split(whole);
  const yaml = head ? withoutItems(inner(head), ['people'], (item) => item.name === name).yaml : '';
  return (head && `---\n${yaml}---\n`).replaceAll(name, anonymous) + body.replaceAll(name, anonymous);
}
