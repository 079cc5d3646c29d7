/** What a text says of times, as it says it: the year, month and day that stand there, and how the rest is to be found. */

export interface Mention {
  /** Half-open range in the text. */
  start: number;
  end: number;
  /** The words, as printed. */
  text: string;
  /**
   * point: 2018年6月, 今年5月, 6月13日, 是年; span: 2014—2018年; since: 2020年以来; until: 至2018年10月;
   * past: 五年来 (`years` back from now); now: 目前; plan: 十三五 (a span known by its name); blank: 201x年 (a form to fill in); torn: 19221月 (digits lost or run together).
   */
  form: 'point' | 'span' | 'since' | 'until' | 'past' | 'now' | 'plan' | 'blank' | 'torn';
  year?: number;
  month?: number;
  day?: number;
  /** The end of a span. */
  to?: { year?: number; month?: number; day?: number };
  /** 今年 is 0, 去年 -1, 明年 1. */
  relative?: number;
  /** 是年, 该月: the year, the month, the day named before. */
  same?: 'year' | 'month' | 'day' | 'next-year';
  /** 初, 底, 中旬, 上半年: a part that the archive's dates do not tell. */
  part?: string;
  /** How many years back (五年来). */
  years?: number;
  /** 年度: a year's round of something, not a time at which something happened. */
  round?: boolean;
}
