/** Asks one thing at a time: an answer that comes late never replaces that of a newer question. */
import type { Filters, Hit, Order } from '../engine/engine.ts';
import type { Suggestion } from '../names/names.ts';
import { type Sought, seek, suggest } from '../names/seek.ts';
import { type Places, theEngine, theNames } from './load.ts';

export interface Question {
  text: string;
  filters: Filters;
  order: Order;
  /** How many hits are wanted at once, and how many names (with none, the list of names is not loaded). */
  hits: number;
  names: number;
}

export interface Answer extends Sought {
  hits: Hit[];
  suggestions: Suggestion[];
}

/** What is quick is not announced: a reader and a screen reader have enough to follow. Milliseconds. */
const patience = 300;

export class Asker {
  private latest = 0;
  private readonly places: Places;
  private readonly waiting: () => void;

  /** `waiting` is called where an answer takes a while. */
  constructor(places: Places, waiting: () => void) {
    this.places = places;
    this.waiting = waiting;
  }

  /** Forgets the question that is being answered. */
  stop() {
    this.latest += 1;
  }

  /** Calls `then` with the answer, or `failed`; neither where something else was asked meanwhile. */
  async ask(question: Question, then: (answer: Answer) => void, failed: () => void) {
    this.latest += 1;
    const turn = this.latest;
    const timer = setTimeout(() => turn === this.latest && this.waiting(), patience);
    try {
      const answer = await this.answer(question);
      if (turn === this.latest) then(answer);
    } catch {
      if (turn === this.latest) failed();
    } finally {
      clearTimeout(timer);
    }
  }

  private async answer({ text, filters, order, hits, names }: Question): Promise<Answer> {
    const list = () => theNames(this.places);
    const [engine, known] = await Promise.all([theEngine(this.places), names > 0 && text ? list() : undefined]);
    const sought = await seek(engine, list, text, filters, order);
    // A name that is what was typed is no suggestion.
    const suggestions = known ? suggest(known, text, names + 1).filter(({ entry }) => entry.name !== text) : [];
    return { ...sought, hits: await sought.results.load(0, hits), suggestions: suggestions.slice(0, names) };
  }
}
