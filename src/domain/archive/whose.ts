/** Labels of figures, where figures of several unions stand together or one stands alone: they say whose the figure is. */

interface Named {
  name: string;
  short: string;
}

/** The label, after what the union is `called` unless it begins with its name: 46名律师 → 阳江：46名律师, but 阳江的律师. */
export const ofUnion = (label: string, { name, short }: Named, called = short): string =>
  [name, short].some((known) => label.startsWith(known)) ? label : `${called}：${label}`;
