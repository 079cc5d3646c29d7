/** All that answers a question: pages, names, metrics with their figures, places by their number. */
import { typedPlace } from '../../../domain/addresses/typed-place.ts';
import type { Filters, Hit, Order } from '../engine/engine.ts';
import type { Suggestion } from '../names/names.ts';
import { type FoundPlace, placesMeant } from '../names/places.ts';
import { type Sought, seek, suggest } from '../names/seek.ts';
import { root, theEngine, theNames, theReports } from './load.ts';
import { say } from './say.ts';

export interface Question {
  text: string;
  filters?: Filters;
  order?: Order;
  /** How many hits are wanted at once, and how many names. */
  hits: number;
  names: number;
}

export interface Answer extends Sought {
  hits: Hit[];
  /** Metrics that are asked for, with their figures. */
  cards: Hit[];
  suggestions: Suggestion[];
  /** Places that the text names by their number. */
  places: Hit[];
}

/** A reader looks over so many places. */
const mostPlaces = 6;

const placeHit = ({ to, title, ...place }: FoundPlace): Hit => ({
  url: root + to,
  title: { text: say.place(place), ranges: [] },
  excerpt: { text: title, ranges: [] },
  kind: '',
  meta: {},
  sections: [],
  places: 0,
});

export async function answer({
  text: typed,
  filters = {},
  order = 'relevance',
  hits,
  names,
}: Question): Promise<Answer> {
  const place = typedPlace(typed);
  const [engine, known, reports] = await Promise.all([
    theEngine(),
    typed ? theNames() : [],
    place ? theReports().catch(() => []) : [],
  ]);
  const places = placesMeant(reports, typed, location.pathname, engine.reader).slice(0, mostPlaces);
  // Beside its places, the report is looked for by its name.
  const text = places.length > 0 ? place?.rest || typed : typed;
  const sought = await seek(engine, theNames, text, filters, order);
  const [shown, cards] = await Promise.all([sought.results.load(0, hits), sought.results.cards()]);
  // A name that is what was typed is no suggestion, unless it leads further than the search for it.
  const suggestions = suggest(known, text, engine.reader).filter(({ entry }) => entry.to || entry.name !== text);
  return { ...sought, hits: shown, cards, suggestions: suggestions.slice(0, names), places: places.map(placeHit) };
}
