/** What a term's explanation rests on, in words. */

import { bases } from './codes.ts';
import type { TermData, TermSource } from './model.ts';
import { parseDate } from './time/parse.ts';
import { formatDate } from './time/words.ts';

/** A source as a reader looks it up: 《工会法》第四十三条（某会，某发〔2021〕9号，2021年3月31日）. */
const sourceText = ({ name, part, issuer, number, date }: TermSource): string => {
  const said = [issuer, number, date && formatDate(parseDate(date))].filter(Boolean);
  return `《${name}》${part ?? ''}${said.length > 0 ? `（${said.join('，')}）` : ''}`;
};

/** 据报告; 据通识; 据通识，见《工会法》第四十三条（2021年12月24日）. */
export const basisText = ({ basis, source }: Pick<TermData, 'basis' | 'source'>): string =>
  source ? `${bases[basis]}，见${sourceText(source)}` : bases[basis];
