import type { Line } from '../text.ts';

/** A line in which a character could not be read says so. */
export const markLost = (line: Line): Line =>
  line.text.includes('\ufffd') ? { ...line, doubt: '有读不出的字（�），请对照原件' } : line;
