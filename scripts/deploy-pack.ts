/** Packs the built site's files for servers that send them packed: `npm run deploy:pack -- [folder]`. */
import { existsSync } from 'node:fs';
import { packSite } from '../src/outputs/hosting/pack.ts';
import { outFolder } from '../src/settings.ts';

const folder = process.argv[2] ?? outFolder();
if (!existsSync(folder)) {
  console.error(`没有 ${folder}。请先运行 npm run build。`);
  process.exit(1);
}
const { files, bytes, packed } = await packSite(folder);
const mega = (n: number) => `${(n / 1e6).toFixed(1)} MB`;
console.log(
  `${folder}：压缩了 ${files} 个文件（${mega(bytes)}，Brotli 压缩后 ${mega(packed)}），旁边是 .br、.zst 和 .gz。`,
);
