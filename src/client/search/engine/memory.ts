/** As much is remembered: for the query as it is typed, and the few before it. */
const remembered = 100;

/** Promises by key: what was asked for lately is not asked for again, and a failure is not kept. */
export class Memory<T> {
  private readonly known = new Map<string | number, Promise<T>>();

  has(key: string | number): boolean {
    return this.known.has(key);
  }

  get(key: string | number, make: () => Promise<T>): Promise<T> {
    const value = this.known.get(key) ?? make();
    // What was asked for last comes last, and the first is forgotten.
    this.known.delete(key);
    this.known.set(key, value);
    for (const [oldest] of this.known) if (this.known.size > remembered) this.known.delete(oldest);
    value.catch(() => this.known.delete(key));
    return value;
  }
}
