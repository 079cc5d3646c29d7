/**
 * Writes the built site's pages for a search engine on a server: `npm run export:search -- [--traditional] [folder]`. Into `search-export/`
 * or the folder named go documents and index settings for OpenSearch and for Meilisearch; docs/scale.md says when and how.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { address } from '../src/domain/addresses/address.ts';
import { documentOf, meilisearchLines, openSearchLines } from '../src/integrations/search/export/documents.ts';
import { meilisearchSettings, openSearchIndex } from '../src/integrations/search/export/settings.ts';
import { readDocuments } from '../src/integrations/search/write-index.ts';
import { outFolder } from '../src/settings.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { traditional: { type: 'boolean', default: false } },
});
const [folder = 'search-export'] = positionals;
const documents = readDocuments(values.traditional ? join(outFolder(), address.traditional('/')) : outFolder()).map(
  documentOf,
);
if (documents.length === 0) {
  console.error(`${outFolder()} 里没有可检索的页面：请先 npm run build。`);
  process.exit(1);
}

mkdirSync(folder, { recursive: true });
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
write('opensearch-index.json', `${JSON.stringify(openSearchIndex, null, 1)}\n`);
write('opensearch-bulk.ndjson', documents.map(openSearchLines).join(''));
write('meilisearch-settings.json', `${JSON.stringify(meilisearchSettings, null, 1)}\n`);
write('meilisearch-documents.ndjson', documents.map(meilisearchLines).join(''));
console.log(`已写入 ${folder}：${documents.length} 页，供 OpenSearch 和 Meilisearch 导入（见 docs/scale.md）。`);
