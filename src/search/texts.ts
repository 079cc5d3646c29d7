/** The texts of pages for searching: each edition keeps its own, by the names that the index gives to pages. */
import type { SearchDocument } from './document.ts';
import { type ScriptMap, simplified } from './simplify.ts';

/** What every packed file begins with. */
const magic = 'pagefind_dcd';

async function unpack(response: Response): Promise<SearchDocument> {
  if (!response.ok || !response.body) throw new Error(`${response.status} ${response.url}`);
  const text = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
  return JSON.parse(text.slice(magic.length)) as SearchDocument;
}

/** Reads pages' texts from `folder`, each once. A failed load is tried again. Their addresses are put under `base`. */
export function textReader(folder: string, base: string, map: ScriptMap): (id: string) => Promise<SearchDocument> {
  const known = new Map<string, Promise<SearchDocument>>();
  const read = async (id: string): Promise<SearchDocument> => {
    const document = await unpack(await fetch(`${folder}${id}.pf_fragment`));
    return {
      ...document,
      url: `${base}${document.url}`,
      plain: document.plain ?? simplified(document.title, map),
      blocks: document.blocks.map((block) => ({ ...block, plain: block.plain ?? simplified(block.text, map) })),
    };
  };
  return (id) => {
    const reading = known.get(id) ?? read(id);
    known.set(id, reading);
    reading.catch(() => known.delete(id));
    return reading;
  };
}
