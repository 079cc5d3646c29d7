import type { Random } from '../random.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** A month in EDTF. */
export const month = (random: Random, from: number, to: number): string =>
  `${random.int(from, to)}-${two(random.int(1, 12))}`;

/** Days, months, years and spans in EDTF, in the shares that the real reports have them, from 1985 to 2024. */
export function date(random: Random): string {
  const within = month(random, 1985, 2024);
  const year = Number(within.slice(0, 4));
  const kind = random.next();
  if (kind < 0.3) return `${within}-${two(random.int(1, 28))}`;
  if (kind < 0.7) return within;
  if (kind < 0.95) return String(year);
  return `${year - random.int(1, 4)}/${year}`;
}
