/** The data files: the archive for machines. */
import type { APIRoute } from 'astro';
import { archive } from '../../content.ts';
import { csv, figureRows, milestoneRows, reportRows, unionRows } from '../../data.ts';

const json = (rows: unknown) => `${JSON.stringify(rows, null, 1)}\n`;

const files: Record<string, () => string> = {
  'milestones.json': () => json(milestoneRows(archive)),
  'milestones.csv': () => csv(milestoneRows(archive)),
  'figures.json': () => json(figureRows(archive)),
  'figures.csv': () => csv(figureRows(archive)),
  'unions.json': () => json(unionRows(archive)),
  'reports.json': () => json(reportRows(archive)),
};

export const getStaticPaths = () => Object.keys(files).map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => new Response(files[params.file ?? '']?.());
