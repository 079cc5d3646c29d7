/**
 * A function of a text that keeps what it returned, for work that is slow and often asked for again with the same text. What
 * it returns is shared: it is not to be changed. At most `most` answers are kept; then it begins anew.
 */
export function remember<T>(make: (text: string) => T, most = 20_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(apart(text), made);
    return made;
  };
}

/** A copy: V8 keeps a text that was cut out of another as a place in that one, and with it all of a page for one of its tags. */
const apart = (text: string): string => ` ${text}`.slice(1);

/** The same for a function of things: kept as long as the thing itself. */
export function rememberOf<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const made = make(of);
    known.set(of, made);
    return made;
  };
}
