import { Parser } from 'htmlparser2';
import { ImportError } from '../../text.ts';

/** Pages made by people and their programs lie a few dozen deep. */
const deepest = 500;

/** @throws ImportError where elements lie so deep that reading them would take hours */
export function checkDepth(html: string): void {
  let depth = 0;
  const parser = new Parser({
    onopentag: () => {
      depth += 1;
      if (depth > deepest) throw new ImportError('网页里的层次太深，不像一份报告，可能是有意做坏的，所以没有读。');
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.end(html);
}
