/** Numbers with a Chinese scale and without: 13.89万 and 138,900 are one number. */

const scales: Record<string, number> = { 百: 1e2, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** How a plain number may be written with a scale, and from which value on and up to which people write it so. */
const spellings: [scale: string, value: number, least: number, most: number, decimals: number][] = [
  ['亿', 1e8, 0.1, Number.POSITIVE_INFINITY, 4],
  ['千万', 1e7, 1, 99, 0],
  ['百万', 1e6, 1, 99, 0],
  ['万', 1e4, 0.1, Number.POSITIVE_INFINITY, 4],
  ['千', 1e3, 1, 9, 0],
  ['百', 1e2, 1, 9, 0],
];

/** At most so many writings of a text are looked for. */
const mostWays = 24;

/** Rounded to 12 digits, so that 13.89 万 is 138900 exactly. */
const round = (n: number) => Number(n.toPrecision(12));

/** The ways to write a number: 138900 as itself and as 13.89万. */
function spelled(number: string): string[] {
  const scaled = spellings.flatMap(([scale, size, least, most, decimals]) => {
    const share = round(Number(number) / size);
    const fits = share >= least && share <= most && (`${share}`.split('.')[1] ?? '').length <= decimals;
    return fits ? [`${share}${scale}`] : [];
  });
  return [number, ...scaled];
}

/** The ways to write a text that holds numbers. */
export function numbersMeant(text: string): string[] {
  const pieces = text
    .normalize('NFKC')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .split(/(\d+(?:\.\d+)?[百千万萬亿億]*)/u);
  return pieces.reduce(
    (ways, piece) => {
      const [, digits = '', scale = ''] = /^(\d[\d.]*)(.*)$/su.exec(piece) ?? [];
      const value = [...scale].reduce((n, c) => n * (scales[c] as number), Number(digits));
      const here = digits ? spelled(scale ? String(round(value)) : digits) : [piece];
      return ways.flatMap((way) => here.map((spelling) => way + spelling)).slice(0, mostWays);
    },
    [''],
  );
}
