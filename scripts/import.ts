/** Makes drafts of reports out of newspapers' texts (`npm run import -- <files or folders>`). */
import { parseArgs } from 'node:util';
import { filesIn, importAll, type Outcome } from '../src/import/batch.ts';
import { outcomeLines, summaryLines } from '../src/import/summary.ts';
import { stopOnSettings } from '../src/integrations/stop.ts';
import { readContent } from '../src/reader/read.ts';
import { archiveRoot, originalsFolder } from '../src/settings.ts';

const usage = [
  '用法：npm run import -- 文件或文件夹……',
  '  --dry-run             只看结果，什么也不写',
  '  --rights=权利人       正文用来源的原文（权利人自己发布的报告），并用 --basis=凭据 写明凭什么',
  '  --encoding=编码       文本的编码认不出时指明：UTF-8、GB 18030、Big5、UTF-16LE、UTF-16BE',
].join('\n');

const options = {
  'dry-run': { type: 'boolean', default: false },
  rights: { type: 'string' },
  basis: { type: 'string' },
  encoding: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** What was asked for; nothing where an option is unknown. */
function asked() {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch {
    return undefined;
  }
}

stopOnSettings();
const { values, positionals } = asked() ?? { values: { help: true }, positionals: [] };
if (values.help || positionals.length === 0 || (values.rights === undefined) !== (values.basis === undefined)) {
  console.error(usage);
  process.exit(1);
}
const paths = positionals.flatMap((path) => {
  try {
    return filesIn(path);
  } catch {
    return [path];
  }
});
const root = archiveRoot();
const { content } = readContent(root, true);
const batch = {
  root,
  originals: originalsFolder(),
  thisYear: new Date().getFullYear(),
  dryRun: values['dry-run'],
  ...(values.rights && values.basis && { rights: { holder: values.rights, basis: values.basis } }),
  ...(values.encoding && { encoding: values.encoding as never }),
};
const outcomes: Outcome[] = [];
for await (const outcome of importAll(paths, content, batch)) {
  outcomes.push(outcome);
  console.log(outcomeLines(outcome, outcomes.length, paths.length).join('\n'));
}
console.log(summaryLines(outcomes, values['dry-run']).join('\n'));
if (outcomes.some((o) => o.failure)) process.exit(1);
