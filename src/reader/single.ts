/** A file of the content that is one thing, not a list of them: its data, or what is wrong with it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Problem } from '../domain/problem.ts';
import { checkShape } from './shape.ts';
import { readYaml, type YamlFile } from './yaml.ts';

export interface Single<T> {
  /** Nothing where there is no such file, or it does not fit. */
  data?: T;
  lineOf: YamlFile['lineOf'];
  problems: Problem[];
}

/** Reads `root`/`file`. An archive may do without it. */
export function readSingle<T>(root: string, file: string, schema: z.ZodType<T>): Single<T> {
  const path = join(root, file);
  if (!existsSync(path)) return { lineOf: () => 1, problems: [] };
  const yaml = readYaml(readFileSync(path, 'utf8'), file);
  if (yaml.problems.length > 0) return { lineOf: yaml.lineOf, problems: yaml.problems };
  return { lineOf: yaml.lineOf, ...checkShape(schema, yaml, yaml.data, file) };
}
