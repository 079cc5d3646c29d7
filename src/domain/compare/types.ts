/** What may stand side by side. */
import type { Figure } from '../archive/archive.ts';
import type { MetricData, Scope } from '../model.ts';
import type { Bounds } from '../numbers/bounds.ts';

/** A figure as it is compared. */
export interface Entry {
  figure: Figure;
  /** In the base unit; of a flow, per year. */
  bounds: Bounds;
  /** The first and the last day that it speaks of, ISO 8601. */
  from: string;
  to: string;
  /** The source says when. A stock of which it does not is taken to be as of its publication. */
  dated: boolean;
}

/** Figures of one metric and one scope: these and no others share a picture. */
export interface Peers {
  /** Unique in the archive, and as lasting as the scope that it names: student-aid-amount-paid. */
  id: string;
  metric: MetricData;
  scope: Scope;
  /** The earliest first. */
  entries: Entry[];
}

/** All figures of a metric, each once: among its peers, or left with the reason. */
export interface Comparison {
  metric: MetricData;
  /** The largest first. */
  groups: Peers[];
  rest: { figure: Figure; reason: string }[];
}

/** The reports' dates of publication, by report. */
export type Published = (report: string) => Figure['period'];
