/** The lines of a record's source: each in a block of some report, and its fingerprint that of the text. */
import type { Content } from '../../domain/model.ts';
import { fingerprint } from '../files/fingerprint.ts';
import { unassigned } from '../restore.ts';
import type { Finding } from './index.ts';

/** What is wrong with the lines of the record `id`, whose source has `lines`. A line in no block is said once for a source. */
export function checkLines({ sources }: Content, id: string, lines: string[]): Finding[] {
  const record = sources.find((s) => s.id === id) as Content['sources'][number];
  const sharing = sources.filter((s) => s.sha256 === record.sha256);
  const at = { collection: 'sources' as const, id };
  const findings: Finding[] = [];
  if (record.fingerprint && record.fingerprint.replace(/\s/g, '') !== fingerprint(lines))
    findings.push({
      ...at,
      path: ['fingerprint'],
      code: 'stale-fingerprint',
      message: '指纹不是这份来源的。',
      advice:
        '来源换了文件，指纹没有跟着换，就认不出改动过的副本。先核对文件和 sha256，再运行 npm run verify -- --fingerprints。',
    });
  if (sharing[0] !== record) return findings;
  for (const range of unassigned(sharing, lines))
    findings.push({
      ...at,
      path: ['blocks'],
      code: 'line-without-block',
      message: `来源第 ${range} 行没有编入任何一块。`,
      advice: `每一个非空行恰好属于一块，否则原文会缺一截。把它加进 ${sharing.map((s) => s.id).join(' 或 ')} 的 blocks；版面杂项用 role: furniture。`,
    });
  return findings;
}
