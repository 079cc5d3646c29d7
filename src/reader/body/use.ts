/** A component in a body: which, with what, and where it stands. */

export interface Section {
  id: string;
  /** As the heading reads; absent where only the id is known. */
  title?: string;
}

export interface Use {
  component: string;
  id: string | undefined;
  repeat: boolean;
  line: number;
  /** Attributes that are neither `id` nor `repeat`, or are written twice. */
  others: string[];
  /** The section in which it stands. */
  section?: Section;
  /** The mark of the paragraph or item in which it stands; a milestone that is an item of its own stands in none. */
  block?: string;
  /** It stands within the words of another. */
  inner?: true;
}

// biome-ignore lint/suspicious/noExplicitAny: mdast with MDX nodes, read field by field
type Node = any;

const attribute = (node: Node, name: string) => node.attributes.find((a: Node) => a.name === name);

export function useOf(node: Node, line: number, around: Pick<Use, 'section' | 'block' | 'inner'>): Use {
  const id = attribute(node, 'id')?.value;
  return {
    component: node.name ?? '',
    id: typeof id === 'string' ? id : undefined,
    repeat: Boolean(attribute(node, 'repeat')),
    line,
    others: node.attributes
      .map((a: Node) => a.name ?? '{…}')
      .filter((name: string, i: number, names: string[]) => !/^(?:id|repeat)$/.test(name) || names.indexOf(name) < i),
    ...around,
  };
}

/** Where a use stands. */
export const aroundOf = (
  sections: Section[],
  block: string | undefined,
  inner: boolean,
): Pick<Use, 'section' | 'block' | 'inner'> => {
  const section = sections.at(-1);
  return { ...(section && { section }), ...(block && { block }), ...(inner && { inner: true }) };
};
