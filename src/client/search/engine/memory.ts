/** So much is remembered: what the query needs as it is typed, and the few before it. */
const remembered = 100;

/** Remembers what was made last for a key, and forgets what failed. */
export function remember<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    // The key that was asked for last comes last, and the first is forgotten.
    known.delete(key);
    known.set(key, value);
    for (const [oldest] of known) if (known.size > remembered) known.delete(oldest);
    value.catch(() => known.delete(key));
    return value;
  };
}
