/** The mark of what import leaves for an editor to write; nothing that holds it is published. */
export const unwritten = '（待写';

/** What the check says of a text with the mark. */
export const unwrittenSaid = (text: string): [code: string, message: string, advice: string] => [
  'unwritten',
  `这里还没有写：“${text.slice(0, 24).trim()}”。`,
  '这是导入时留下的记号。请照来源写上；来源没有说的，删去这一项。',
];
