/** Pagefind keeps to itself that a part of its index did not come, and finds nothing. So what is fetched is watched. */

const failed: string[] = [];
let watching = false;

export function watchFetch() {
  if (watching) return;
  watching = true;
  const plain = globalThis.fetch;
  globalThis.fetch = async (asked, options) => {
    const address = asked instanceof Request ? asked.url : String(asked);
    try {
      const response = await plain(asked, options);
      if (!response.ok) failed.push(address);
      return response;
    } catch (error) {
      failed.push(address);
      throw error;
    }
  };
}

/** How many files of the folder did not come so far. */
export const lost = (folder: string): number => failed.filter((address) => address.includes(folder)).length;
