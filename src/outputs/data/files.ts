/** Every data file by its name, made when it is asked for. */
import { address } from '../../domain/addresses/address.ts';
import { archive } from '../../reader/archive.ts';
import { theIdentity } from '../../reader/identity/identity.ts';
import { fullUrl } from '../../site.ts';
import { bibtex } from '../citation/bibtex.ts';
import { citeFigure, citeMilestone } from '../citation/items.ts';
import { ris } from '../citation/ris.ts';
import { anniversaryCalendar, milestoneCalendar } from '../feeds/index.ts';
import { datapackage } from './datapackage.ts';
import { metricTable, personTable, reportTable, standingTable, topicTable, unionTable } from './keys.ts';
import { figureRows, milestoneRows, personRows, reportRows, unionRows } from './rows.ts';
import { csv, figureTable, milestoneTable, type Row } from './tables.ts';
import { workbookOf } from './workbook.ts';
import { zipOf } from './zip.ts';

const json = (rows: unknown) => `${JSON.stringify(rows, null, 1)}\n`;

/** The tables of the Data Package. */
const tables: Record<string, () => Row[]> = {
  'milestones.csv': () => milestoneTable(milestoneRows(archive), archive.milestones),
  'figures.csv': () => figureTable(figureRows(archive), archive.figures),
  'people.csv': () => personTable(archive),
  'standings.csv': () => standingTable(archive),
  'unions.csv': () => unionTable(archive),
  'reports.csv': () => reportTable(archive),
  'topics.csv': () => topicTable(archive),
  'metrics.csv': () => metricTable(archive),
};

export const thePackage = () => datapackage(theIdentity(), fullUrl(address.home));

/** The same as texts; the zip holds them too. */
const texts = Object.fromEntries(Object.entries(tables).map(([file, rows]) => [file, () => csv(rows())]));
const workbook = () => workbookOf(thePackage(), tables);

export const files: Record<string, () => string | Uint8Array | Promise<Uint8Array>> = {
  ...texts,
  'archive.xlsx': workbook,
  'archive.zip': async () => zipOf(theIdentity(), thePackage(), texts, fullUrl(address.dataPage), await workbook()),
  'milestones.json': () => json(milestoneRows(archive)),
  'figures.json': () => json(figureRows(archive)),
  'people.json': () => json(personRows(archive)),
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
  'datapackage.json': () => json(thePackage()),
};
