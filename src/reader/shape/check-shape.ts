/** Data against a schema: what of it can be used, and what is wrong, at its line. */
import type { z } from 'astro/zod';
import type { Problem } from '../../domain/problem.ts';
import { schemaAt } from '../schemas/walk.ts';
import type { Path } from '../yaml/path.ts';
import type { YamlFile } from '../yaml/read-yaml.ts';
import { explain, meantField } from './explain.ts';
import { salvage } from './salvage.ts';

export interface Shaped<T> {
  /** As the schema has it; where it does not fit, with gaps that rules pass over. */
  data: T;
  problems: Problem[];
}

/** `data` stands in the file at the path `base`. */
export function checkShape<T>(
  schema: z.ZodType<T>,
  yaml: YamlFile,
  data: unknown,
  file: string,
  base: Path = [],
): Shaped<T> {
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, problems: [] };
  const issues = withoutRenamed(result.error.issues, schema, data);
  const problems = issues.flatMap((issue) =>
    explain(issue, schema, data, yaml, base).map((said, i) => {
      const key = issue.code === 'unrecognized_keys' ? [issue.keys[i] as string] : [];
      return { ...said, file, line: yaml.lineOf([...base, ...(issue.path as Path), ...key]) };
    }),
  );
  // A line that had to be mended before it could be read has a problem already: one is enough.
  return { data: salvage(schema, data) as T, problems: problems.filter(({ line }) => !yaml.told.has(line)) };
}

type Issue = z.core.$ZodIssue;

/** Without the fields that are missing only since they stand there under another name. */
function withoutRenamed(issues: Issue[], schema: unknown, data: unknown): Issue[] {
  const renamed = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) =>
            JSON.stringify([...issue.path, meantField(key, schemaAt(schema, issue.path as Path))]),
          )
        : [],
    ),
  );
  const isMissing = (path: PropertyKey[]) =>
    // biome-ignore lint/suspicious/noExplicitAny: data of any form
    path.reduce((at: any, key) => at?.[key], data) === undefined;
  return issues.filter(({ path }) => !(renamed.has(JSON.stringify(path)) && isMissing(path)));
}
