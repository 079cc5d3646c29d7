/** The windows of the chronicle's picture: the whole, ten years, five years, one. */

export interface Window {
  from: number;
  to: number;
}

export const levels = [10, 5, 1] as const;

/** The window of `length` years that holds a year: 2010—2019, 2015—2019, 2018. */
export const windowOf = (year: number, length: number): Window => {
  const from = year - (year % length);
  return { from, to: from + length - 1 };
};

/** As an address has it: 2010-2019, 2018. */
export const windowName = ({ from, to }: Window) => (from === to ? String(from) : `${from}-${to}`);

/** The next finer window on a year, or none where it shows one year alone. */
export function finer({ from, to }: Window, year: number): Window | undefined {
  const next = levels.find((length) => length < to - from + 1);
  return next === undefined ? undefined : windowOf(year, next);
}
