/** 凡例: how the archive is written, what its signs mean and whose it is, for its page and for the book alike. */
import { archiveRoot } from '../settings.ts';
import { once } from './once.ts';
import { type Conventions, conventionsSchema } from './schemas/conventions.ts';
import { readSingle, type Single } from './single.ts';

export type { Conventions } from './schemas/conventions.ts';

export const readConventions = (root: string): Single<Conventions> =>
  readSingle(root, 'content/conventions.yaml', conventionsSchema);

/** Those of this archive; none where it has not written any. */
export const theConventions = (): Conventions =>
  once('conventions', () => readConventions(archiveRoot()).data ?? { sections: [], signs: [] });
