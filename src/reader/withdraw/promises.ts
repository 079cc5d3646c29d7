/** The promises of what is withdrawn: every address of it says when and why. */
import { splitAddress } from '../../domain/addresses/permalinks.ts';

/** Whether an address is one of those at which something with this id stands: its page and what is beneath, its places, its files. */
export function isOf(address: string, id: string): boolean {
  const [page, fragment] = splitAddress(address);
  return fragment === id || page.split('/').some((part) => part === id || part.startsWith(`${id}.`));
}

/** The text of permalinks.txt with those withdrawn that `goes` says; heirs stay. */
export const withdrawnIn = (text: string, goes: (address: string) => boolean, date: string, reason: string): string =>
  text.replace(/^\/\S*(?=\s*$)/gm, (address) => (goes(address) ? `${address} -> 撤下 ${date} ${reason}` : address));
