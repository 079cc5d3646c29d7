/** The blocks of a draft as its editor sees them: one that shows a sign of a bad reading is uncertain, and says why. */
import type { Draft, DraftBlock } from '../draft.ts';
import { type Block, blockText, type Laid } from '../layout/block.ts';
import type { Sign } from './check/wreck.ts';

export const draftBlocks = (laid: Laid, source: Draft['source'], signs: Sign[]): DraftBlock[] =>
  laid.blocks.map((block, i) => ({
    ...(source.blocks[i] as { role: DraftBlock['role']; lines: string; section?: string }),
    text: blockText(block),
    rule: block.rule,
    ...doubted(block, signs),
  }));

function doubted(block: Block, signs: Sign[]): Pick<DraftBlock, 'confidence' | 'doubts'> {
  const own = signs
    .filter((sign) => sign.blocks.includes(block))
    .map((sign) => sign.text.replace(/（第[^（）]*）/u, ''));
  return {
    confidence: own.length > 0 ? Math.min(block.confidence, 0.4) : block.confidence,
    doubts: [...block.doubts, ...own],
  };
}
