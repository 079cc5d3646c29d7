/** What a browser keeps for the page. One that blocks cookies refuses it: then nothing is kept, and all else works. */
const keeper = (storage: () => Storage) => ({
  get(key: string): string | undefined {
    try {
      return storage().getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  /** Without a value: forgets it. False where the browser refused. */
  set(key: string, value?: string): boolean {
    try {
      if (value === undefined) storage().removeItem(key);
      else storage().setItem(key, value);
      return true;
    } catch {
      return false;
    }
  },
});

/** Kept for as long as the tab is open. */
export const kept = keeper(() => sessionStorage);

/** Kept on this device for other visits. */
export const remembered = keeper(() => localStorage);
