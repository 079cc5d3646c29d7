/** What the content consists of: for each collection where it stands, what fits it, and what stands for an entry that does not. */
import type { z } from 'astro/zod';
import type { Content } from '../domain/model.ts';
import { metricSchema, termSchema, topicSchema, unionSchema } from './schemas/authority.ts';
import { reportSchema } from './schemas/report.ts';
import { sourceSchema } from './schemas/source.ts';

export type Collection = keyof Content;

type Entry<K extends Collection> = Content[K][number];

interface Described<K extends Collection> {
  /** Its outcome is the model's data; the id may come from the file's name, and what a report links from its body. */
  schema: z.ZodType<Omit<Entry<K>, 'id' | 'terms'>>;
  /** The lists of an entry that does not fit, empty, so that other rules pass over it. */
  blank: Partial<Entry<K>>;
}

export const collections: { [K in Collection]: Described<K> } = {
  reports: {
    schema: reportSchema,
    blank: { topics: [], people: [], notes: [], milestones: [], figures: [], bylines: [] },
  },
  sources: {
    schema: sourceSchema,
    blank: { file: '', lines: Number.POSITIVE_INFINITY, blocks: [], corrections: [], leftOut: [], notes: [] },
  },
  unions: { schema: unionSchema, blank: { aliases: [], names: [] } },
  topics: { schema: topicSchema, blank: {} },
  metrics: { schema: metricSchema, blank: { units: [] } },
  terms: { schema: termSchema, blank: { topics: [], seeAlso: [], aliases: [] } },
};

/** Collections that are a folder with a file an entry, and those that are a list in one file. */
export const folders = { reports: '.mdx', sources: '.yaml', unions: '.yaml' } as const;
export const lists = {
  topics: 'content/topics.yaml',
  metrics: 'content/metrics.yaml',
  terms: 'content/glossary.yaml',
} as const;
