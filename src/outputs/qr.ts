/** A code that leads from paper to a page. The Traditional edition draws its own by the address in `data-code`. */
import { encode } from 'uqr';
import { escaped } from './escape.ts';

/** Light modules around the code, without which it is not read. */
const border = 2;
/** Of the eight masks, which are all read alike, this is the best for nine in ten of our addresses; to try all takes longer than the page around the code. */
const maskPattern = 2;

/** A row as strokes along its middle: `M0 1.5h7m2 0h1`, seven dark modules and, after two light ones, one. */
function row(modules: boolean[], y: number): string {
  let path = '';
  let at = 0;
  for (const { 0: run, index } of modules
    .map((dark) => (dark ? '1' : '0'))
    .join('')
    .matchAll(/1+/g)) {
    path += `${path ? `m${index - at} 0` : `M${index} ${y + 0.5}`}h${run.length}`;
    at = index + run.length;
  }
  return path;
}

export function qr(url: string): string {
  const { data, size } = encode(url, { border: 0, ecc: 'M', maskPattern });
  const whole = size + 2 * border;
  const room = `x="${-border}" y="${-border}" width="${whole}" height="${whole}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="qr" data-code="${escaped(url)}" role="img" aria-label="本页网址的二维码" viewBox="${-border} ${-border} ${whole} ${whole}" shape-rendering="crispEdges"><rect fill="white" ${room}/><path stroke="black" d="${data.map(row).join('')}"/></svg>`;
}
