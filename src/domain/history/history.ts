/**
 * When each address was first published and when its words changed (`content/history.txt`). A line an address:
 * `/reports/x/#p3 a1b2c3d4e5f6 2026-08-01 2026-11-28`, the digest of its words (`-` where it is gone) and its days, the first
 * of them that of publication. A line that begins with a day says what changed on a page: `2026-11-28 /glossary/x/ 补出处。`
 */

export interface Entry {
  /** Of the words that stand there; nothing where the address is gone. */
  digest?: string;
  /** ISO 8601 days, the oldest first: that of publication, then those of changes. */
  days: string[];
}

export interface History {
  entries: Map<string, Entry>;
  /** What changed on a page on a day, by `<day> <page>`. */
  reasons: Map<string, string>;
}

const day = '\\d{4}-\\d{2}-\\d{2}';
const entryLine = new RegExp(`^(/\\S*) ([0-9a-f]{12}|-)((?: ${day})+)$`);
const reasonLine = new RegExp(`^(${day} /\\S*) (.+)$`);

/** Reads the file's text; empty lines and lines that begin with `# ` are passed over. `wrong` are the lines that mean nothing. */
export function parseHistory(text: string): History & { wrong: number[] } {
  const [entries, reasons, wrong] = [new Map<string, Entry>(), new Map<string, string>(), [] as number[]];
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.trimEnd();
    if (line === '' || line.startsWith('# ')) continue;
    const [, address, digest, days] = entryLine.exec(line) ?? [];
    const [, of, reason] = reasonLine.exec(line) ?? [];
    if (address && days) entries.set(address, { ...(digest !== '-' && { digest }), days: days.trim().split(' ') });
    else if (of && reason) reasons.set(of, reason);
    else wrong.push(i + 1);
  }
  return { entries, reasons, wrong };
}

/** The lines of the file, in an order that does not hang on the order in which they were recorded. */
export const formatHistory = ({ entries, reasons }: History): string =>
  [
    ...[...reasons].map(([of, reason]) => `${of} ${reason}`).sort(),
    ...[...entries].map(([address, { digest = '-', days }]) => [address, digest, ...days].join(' ')).sort(),
  ]
    .map((line) => `${line}\n`)
    .join('');

/** The addresses whose words are not those that were recorded: new, changed or gone. `digests` are those of the content by address. */
export const unrecorded = ({ entries }: History, digests: ReadonlyMap<string, string>): string[] => [
  ...[...digests].flatMap(([address, digest]) => (entries.get(address)?.digest === digest ? [] : [address])),
  ...[...entries].flatMap(([address, { digest }]) => (digest && !digests.has(address) ? [address] : [])),
];

/** The history with what is unrecorded filed under `day`. */
export function record(history: History, digests: ReadonlyMap<string, string>, day: string): History {
  const entries = new Map(history.entries);
  for (const address of unrecorded(history, digests)) {
    const digest = digests.get(address);
    const days = entries.get(address)?.days ?? [];
    // What came and went on one day was never seen.
    if (!digest && days.at(-1) === day && days.length === 1) entries.delete(address);
    else entries.set(address, { ...(digest && { digest }), days: days.includes(day) ? days : [...days, day].sort() });
  }
  return { entries, reasons: history.reasons };
}
