/** What the content consists of: for each collection where it stands, and what fits it. */
import type { z } from 'astro/zod';
import type { Content } from '../domain/model.ts';
import { metricSchema, personSchema, termSchema, topicSchema, unionSchema } from './schemas/authority.ts';
import { reportSchema } from './schemas/report.ts';
import { sourceSchema } from './schemas/source.ts';

export type Collection = keyof Content;

type Entry<K extends Collection> = Content[K][number];

/** A schema's outcome is the model's data; the id may come from the file's name, and what a report links from its body. */
export const schemas: { [K in Collection]: z.ZodType<Omit<Entry<K>, 'id' | 'terms'>> } = {
  reports: reportSchema,
  sources: sourceSchema,
  unions: unionSchema,
  topics: topicSchema,
  metrics: metricSchema,
  terms: termSchema,
  people: personSchema,
};

/** Collections that are a folder with a file an entry, and those that are a list in one file. */
export const folders = { reports: '.mdx', sources: '.yaml', unions: '.yaml' } as const;
export const lists = {
  topics: 'content/topics.yaml',
  metrics: 'content/metrics.yaml',
  terms: 'content/glossary.yaml',
  people: 'content/people.yaml',
} as const;

/** Lists that an archive may do without. */
export const optional: readonly string[] = ['people'];
