/** Fields that several schemas share. `meta` holds a sentence for editors and an example; the content check prints both. */
import { z } from 'astro/zod';
import { idPattern } from '../../domain/id.ts';
import { tryParseDate } from '../../domain/time/parse.ts';

/** One line of text, not empty, with no space at either end. */
export const text = (description: string, example: string) =>
  z
    .string()
    .min(1)
    .refine((s) => s === s.trim(), { params: { rule: 'trim' } })
    .meta({ description, example });

/** A title or a name: the whole of it stands in no quotation marks, which readers would read with it. */
export const title = (description: string, example: string) =>
  text(description, example)
    .refine((s) => !/^(?:“[^“”]*”|‘[^‘’]*’|「[^「」]*」|『[^『』]*』|"[^"]*"|'[^']*')$/.test(s), {
      params: { rule: 'quoted' },
    })
    .meta({ description, example });

/** One person's name. */
export const personName = (example: string) =>
  text('姓名，一人一条', example)
    .refine((s) => !joined.test(s), { params: { rule: 'joined-names' } })
    .meta({ description: '姓名，一人一条', example });

/** Signs between names; a space between Han characters, but not between words of a Latin name. */
const joined = /[、，,；;/／|&＆]|\p{Script=Han}[\s\u3000]+\p{Script=Han}/u;

/** An EDTF date of level 0 or 1, quoted in YAML. */
export const date = (description: string, example: string) =>
  z
    .string()
    .refine((s) => tryParseDate(s) !== null, { params: { rule: 'date' } })
    .meta({ description, example, date: true });

/** The id of something: ASCII, lower case, digits and hyphens. */
export const id = (description: string, example: string, pattern: RegExp = idPattern) =>
  z
    .string()
    .refine((s) => pattern.test(s), { params: { rule: 'id' } })
    .meta({ description, example });

export const evidence = z
  .array(z.string())
  .min(1)
  .meta({ description: '来源的行号，每处一条', example: '["187-191", "95"]' });

export const ids = (description: string, example: string) =>
  z.array(id(description, example)).meta({ description, example: `[${example}]` });
