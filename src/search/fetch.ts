/** What search fetches. */

async function get(address: string, options?: RequestInit): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

export const fetchJson = async <T>(address: string, options?: RequestInit): Promise<T> =>
  (await get(address, options)).json() as Promise<T>;

/** A file that was packed when the site was built, so that no host need pack it. */
export async function fetchPacked(address: string): Promise<Uint8Array> {
  const { body } = await get(address);
  if (!body) throw new Error(`${address} is empty`);
  const unpacked = new Response(body.pipeThrough(new DecompressionStream('gzip')));
  return new Uint8Array(await unpacked.arrayBuffer());
}
