/** The one collection: the bodies of reports. What editors write besides is read by src/reader/ alone. */
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { bodyLoader } from './reader/loader.ts';

export const collections = { reports: defineCollection({ loader: bodyLoader(), schema: z.object({}) }) };
