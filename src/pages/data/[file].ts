/** The data files: the archive for machines. */
import type { APIRoute } from 'astro';
import { address } from '../../domain/addresses/address.ts';
import { bibtex } from '../../outputs/citation/bibtex.ts';
import { citeFigure, citeMilestone } from '../../outputs/citation/items.ts';
import { ris } from '../../outputs/citation/ris.ts';
import { datapackage } from '../../outputs/data/datapackage.ts';
import { figureRows, milestoneRows, reportRows, unionRows } from '../../outputs/data/rows.ts';
import { csv, figureTable, milestoneTable } from '../../outputs/data/tables.ts';
import { anniversaryCalendar, milestoneCalendar } from '../../outputs/feeds/index.ts';
import { archive } from '../../reader/archive.ts';
import { theIdentity } from '../../reader/identity.ts';
import { fullUrl } from '../../site.ts';

const json = (rows: unknown) => `${JSON.stringify(rows, null, 1)}\n`;

const files: Record<string, () => string> = {
  'milestones.json': () => json(milestoneRows(archive)),
  'milestones.csv': () => csv(milestoneTable(milestoneRows(archive), archive.milestones)),
  'figures.json': () => json(figureRows(archive)),
  'figures.csv': () => csv(figureTable(figureRows(archive), archive.figures)),
  'unions.json': () => json(unionRows(archive)),
  'reports.json': () => json(reportRows(archive)),
  'reports.bib': () => bibtex(reportRows(archive)),
  'reports.ris': () => ris(reportRows(archive)),
  'milestones.bib': () => bibtex(archive.milestones.map(citeMilestone)),
  'milestones.ris': () => ris(archive.milestones.map(citeMilestone)),
  'figures.bib': () => bibtex(archive.figures.map(citeFigure)),
  'figures.ris': () => ris(archive.figures.map(citeFigure)),
  'milestones.ics': milestoneCalendar,
  'anniversaries.ics': anniversaryCalendar,
  'datapackage.json': () => json(datapackage(theIdentity(), fullUrl(address.home))),
};

export const getStaticPaths = () => Object.keys(files).map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => new Response(files[params.file ?? '']?.());
