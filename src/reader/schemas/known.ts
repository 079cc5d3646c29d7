/** The names of all fields that editors write. */
import { metricSchema, personSchema, termSchema, topicSchema, unionSchema } from './authority.ts';
import { conventionsSchema } from './conventions.ts';
import { identitySchema } from './identity.ts';
import { reportSchema } from './report.ts';
import { sourceSchema } from './source.ts';
import { styleSchema } from './style.ts';
import { childrenOf } from './walk.ts';

function* fieldsIn(schema: unknown): Generator<string> {
  for (const [name, child] of childrenOf(schema)) {
    if (typeof name === 'string') yield name;
    yield* fieldsIn(child);
  }
}

export const knownFields: ReadonlySet<string> = new Set(
  [
    reportSchema,
    sourceSchema,
    unionSchema,
    metricSchema,
    termSchema,
    topicSchema,
    personSchema,
    conventionsSchema,
    identitySchema,
    styleSchema,
  ].flatMap((s) => [...fieldsIn(s)]),
);
