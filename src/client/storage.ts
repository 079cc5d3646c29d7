/** What is kept for as long as the tab is open. A browser that blocks cookies refuses it: then nothing is kept, and all else works. */
export const kept = {
  get(key: string): string | undefined {
    try {
      return sessionStorage.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  /** Without a value: forgets it. False where the browser refused. */
  set(key: string, value?: string): boolean {
    try {
      if (value === undefined) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, value);
      return true;
    } catch {
      return false;
    }
  },
};
