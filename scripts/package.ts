/** Writes the built site to `package/` as a ZIP that opens from a disk, a bag (RFC 8493) and a WACZ (`npm run package`). */
import { existsSync, mkdirSync } from 'node:fs';
import { stopOnSettings } from '../src/integrations/stop.ts';
import { readVerified } from '../src/originals/verify/verified.ts';
import { bagZip, fileZip, wacz } from '../src/outputs/package/index.ts';
import { theIdentity } from '../src/reader/identity/identity.ts';
import { base, site } from '../src/reader/identity/published.ts';
import { writeText } from '../src/reader/text/write-text.ts';
import { archiveRoot, outFolder } from '../src/settings.ts';

stopOnSettings();
const dist = outFolder();
if (!existsSync(dist)) {
  console.error(`还没有生成网站（${dist}）：先运行 npm run build。`);
  process.exit(1);
}
const root = archiveRoot();
const identity = theIdentity();
const day = readVerified(root).date || new Date().toISOString().slice(0, 10);
const packaged = { identity, dist, root, site: site(), base: base(), day };
mkdirSync('package', { recursive: true });
for (const [file, bytes, what] of [
  [`${identity.id}.zip`, await fileZip(packaged), '解开以后打开 index.html，不用联网，检索也能用'],
  [`${identity.id}-bag.zip`, bagZip(packaged), 'BagIt 包（RFC 8493），给图书馆和档案馆'],
  [`${identity.id}.wacz`, wacz(packaged), 'WACZ，用 ReplayWeb.page 等播放'],
] as const) {
  writeText(`package/${file}`, bytes);
  console.log(`package/${file}（${(bytes.length / 1e6).toFixed(1)} MB）：${what}。`);
}
