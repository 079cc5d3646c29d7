/** A file of the content that is one thing, not a list of them: its data, or what is wrong with it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Problem } from '../domain/problem.ts';
import { checkShape } from './shape/check-shape.ts';
import { readText } from './text/read-text.ts';
import { readYaml, type YamlFile } from './yaml/read-yaml.ts';

export interface Single<T> {
  /** Nothing where there is no such file, or it does not fit. */
  data?: T;
  lineOf: YamlFile['lineOf'];
  problems: Problem[];
}

/** Reads `root`/`file`. An archive may do without it. */
export function readSingle<T>(root: string, file: string, schema: z.ZodType<T>): Single<T> {
  if (!existsSync(join(root, file))) return { lineOf: () => 1, problems: [] };
  const { text, problems } = readText(root, file);
  if (text === undefined) return { lineOf: () => 1, problems };
  const yaml = readYaml(text, file);
  const shaped =
    yaml.data === undefined ? { data: undefined, problems: [] } : checkShape(schema, yaml, yaml.data, file);
  const found = [...problems, ...yaml.problems, ...shaped.problems];
  const whole = found.length === 0 && shaped.data !== undefined;
  return { lineOf: yaml.lineOf, problems: found, ...(whole && { data: shaped.data as T }) };
}
