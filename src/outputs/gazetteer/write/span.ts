/** A span of years out of all that is told of a union: what browsers cut out, too. */

/** One matter: when (5日, 是月), what, and what it rests on. */
export interface Item {
  when: string;
  text: string;
  note: string;
}

/** All that is told of a union, under its full name, as each text has it by itself. */
export interface Told {
  name: string;
  years: { year: number; items: Item[] }[];
}

export interface Chronicle {
  title: string;
  years: { year: number; items: Item[] }[];
}

/** The first words that call the union in short (市总工会) become its full name, unless that stood before. */
function fullNameFirst(texts: string[], name: string): string[] {
  const [short] = /[省市县区]总工会$/.exec(name) ?? [];
  const first = short ? texts.findIndex((text) => text.includes(short)) : -1;
  const text = texts[first];
  if (text === undefined || short === undefined || text.includes(name)) return texts;
  const own = new RegExp(`(?<![\\p{Script=Han}])${short}|(?<=[在由到和与、，。“])${short}`, 'u');
  return texts.map((one, i) => (i === first ? one.replace(own, name) : one));
}

/** The years from `from` to `to`, under a title that says which they are. */
export function spanOf(
  { name, years }: Told,
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): Chronicle {
  const within = years.filter(({ year }) => from <= year && year <= to);
  const texts = fullNameFirst(
    within.flatMap(({ items }) => items.map(({ text }) => text)),
    name,
  );
  let next = 0;
  const made = within.map(({ year, items }) => ({
    year,
    items: items.map((item) => ({ ...item, text: texts[next++] ?? '' })),
  }));
  const [first, last] = [made[0]?.year, made.at(-1)?.year];
  const span = first === undefined ? '' : first === last ? `（${first}年）` : `（${first}—${last}年）`;
  return { title: `${name}大事记${span}`, years: made };
}
