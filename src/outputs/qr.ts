/** A code that leads from paper to a page. The Traditional edition draws its own by the address in `data-code`. */
import { renderSVG } from 'uqr';
import { escaped } from './escape.ts';

export const qr = (url: string): string =>
  renderSVG(url, { border: 2, ecc: 'M' }).replace(
    '<svg ',
    `<svg class="qr" data-code="${escaped(url)}" role="img" aria-label="本页网址的二维码" `,
  );
