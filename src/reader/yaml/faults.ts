/** A YAML text that stops the parser, and what of YAML the archive does not use: the first such place. */
import { type Document, isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';

export interface Fault {
  code: string;
  offset: number;
}

export interface Parsed {
  document: Document;
  counter: LineCounter;
  /** In order of place. */
  faults: Fault[];
}

/** Parses a text. Fields that are written twice are no fault of its form: they are told apart. */
export function parseYaml(text: string): Parsed {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: false,
    stringKeys: true,
  });
  const faults = [...document.errors, ...document.warnings].map(({ code, pos }): Fault => ({ code, offset: pos[0] }));
  if (faults.length === 0)
    visit(document, {
      Node(_, node) {
        const offset = node.range?.[0] ?? 0;
        if (isAlias(node) || (isNode(node) && node.anchor)) faults.push({ code: 'BAD_ALIAS', offset });
        else if (node.tag && /^!(?!!)/.test(node.tag)) faults.push({ code: 'TAG_RESOLVE_FAILED', offset });
        else if (tagged(text, offset)) faults.push({ code: 'TAG_RESOLVE_FAILED', offset });
      },
    });
  return { document, counter, faults: faults.sort((a, b) => a.offset - b.offset) };
}

/** Whether `!!type` stands before a value. */
const tagged = (text: string, offset: number) =>
  /(?:^|[\s:[{,-])!![\w-]+\s+$/.test(text.slice(Math.max(0, offset - 40), offset));
