/** The collections. The content check has already read the same files with the same schemas and told what is wrong. */

import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { metricSchema, termSchema, topicSchema, unionSchema } from './reader/schemas/authority.ts';
import { reportSchema } from './reader/schemas/report.ts';
import { sourceSchema } from './reader/schemas/source.ts';

/** File names are ids as they stand, not slugs of them. */
const byName = (folder: string, pattern: string) =>
  glob({ base: `./content/${folder}`, pattern, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });

export const collections = {
  reports: defineCollection({ loader: byName('reports', '*.mdx'), schema: reportSchema }),
  sources: defineCollection({ loader: byName('sources', '*.yaml'), schema: sourceSchema }),
  unions: defineCollection({ loader: byName('unions', '*.yaml'), schema: unionSchema }),
  topics: defineCollection({ loader: file('content/topics.yaml'), schema: topicSchema }),
  metrics: defineCollection({ loader: file('content/metrics.yaml'), schema: metricSchema }),
  terms: defineCollection({ loader: file('content/glossary.yaml'), schema: termSchema }),
};
