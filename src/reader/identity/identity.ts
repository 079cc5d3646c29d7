/** content/archive.yaml: whose archive it is. All that names the archive comes from here. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { archiveRoot } from '../../settings.ts';
import { once } from '../once.ts';
import { type Identity, identitySchema } from '../schemas/identity.ts';
import { readSingle, type Single } from '../single.ts';

export type { Identity } from '../schemas/identity.ts';

export const identityFile = 'content/archive.yaml';

/** Unlike other single files, every archive has one: a citation without a name is none. */
export function readIdentity(root: string): Single<Identity> {
  if (existsSync(join(root, identityFile))) return readSingle(root, identityFile, identitySchema);
  const missing = {
    file: identityFile,
    line: 1,
    code: 'missing-file',
    message: '没有这个文件。',
    advice: `页首、引文和订阅都要写档案的名称。请新建 ${identityFile}（写法见 content/README.md）。`,
  };
  return { lineOf: () => 1, problems: [missing] };
}

/** Stands in until what is wrong with the file has stopped the build. */
const unnamed: Identity = {
  id: 'archive',
  name: '档案',
  title: '档案',
  seal: '档案',
  description: '档案',
  motto: ['档案'],
  lead: '档案',
  about: '档案',
};

export const theIdentity = (): Identity => once('identity', () => readIdentity(archiveRoot()).data ?? unnamed);

/** What may be done with the archive's texts and data where it declares no licence. */
export const withoutLicence = ({ name }: Identity) =>
  `${name}没有声明许可：引用少量条目请注明出处，成批转载、另行发布，先与主办者联系。`;

/** Where a reader tells of an error: the address of a link, and what it says. */
export const contactOf = ({ corrections: text }: Identity): { href: string; text: string } | undefined =>
  text ? { href: text.includes('://') ? text : `mailto:${text}`, text } : undefined;
