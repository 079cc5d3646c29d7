/** What search fetches. */

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

export const fetchJson = async <T>(address: string): Promise<T> => (await get(address)).json() as Promise<T>;

/** Packed by us, so that no host need pack it; a host may have unpacked it. */
export async function fetchPacked(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await (await get(address)).arrayBuffer());
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!packed) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
