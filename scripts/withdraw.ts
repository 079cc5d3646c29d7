/**
 * Withdraws a milestone, a figure, a person or a passage: `npm run withdraw -- <address> --reason=…`. Its addresses stay and
 * say when and why; its words go from the content, and every build checks that they are nowhere (src/reader/withdraw).
 */
import { formatProblem } from '../src/domain/problem.ts';
import { stopOnSettings } from '../src/integrations/stop.ts';
import { checkFolder } from '../src/reader/check/index.ts';
import { withdraw } from '../src/reader/withdraw/withdraw.ts';
import { archiveRoot } from '../src/settings.ts';

const usage = '写法：npm run withdraw -- /milestones/…/ --reason=为什么撤下（写给读者看的一句话）';

function say(lines: string[], wrong = false): void {
  (wrong ? console.error : console.log)(lines.join('\n'));
  if (wrong) process.exit(1);
}

/** `--reason=…` or `--reason …`. */
const args = process.argv.slice(2);
const at = args.findIndex((arg) => arg.startsWith('--reason'));
const reason = (args[at]?.includes('=') ? args[at].slice('--reason='.length) : args[at + 1])?.trim();
const [address] = args.filter((arg, i) => !arg.startsWith('--') && i !== at + 1);

stopOnSettings();
if (!address || at < 0 || !reason || /[\r\n]/.test(reason)) say([usage], true);
else {
  const root = archiveRoot();
  const before = checkFolder(root);
  if (before.length > 0) say([...before.map(formatProblem), '内容有问题，改好以后才能撤下；没有改动任何文件。'], true);
  try {
    const { files, what, gaps, elsewhere } = withdraw(root, address, new Date().toISOString().slice(0, 10), reason);
    say([
      `已撤下 ${address}：${what.map((text) => `“${text}”`).join('')}`,
      `改动了 ${files.join('、')}。`,
      ...(gaps.length > 0 ? [`句子断开了，同一段里若还讲着它，请一并改写：${gaps.join('、')}。`] : []),
      ...elsewhere.map(({ file, text }) => `“${text}”在 ${file} 里还有，可能是别处的话，没有列入核对。`),
      ...checkFolder(root).map(formatProblem),
      '请看一遍改动（git diff）；来源在手的，用 npm run verify -- --record 重新核对；然后 npm run history、npm run build。',
      '公布过的旧版本仍在版本历史和别人的副本里，那里的要另行处理。',
    ]);
  } catch (error) {
    say([(error as Error).message], true);
  }
}
