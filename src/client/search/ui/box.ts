/** A search box that answers as one types: says what it does and what it found, offers names, and hands the answer on to be shown. */
import { type Answer, answer, type Question } from './answer.ts';
import { combobox } from './combobox.ts';
import { say } from './say.ts';

/** What is quick is not announced: a reader and a screen reader have enough to follow. Milliseconds. */
const patience = 300;

interface Parts {
  input: HTMLInputElement;
  list: HTMLElement;
  status: HTMLElement;
  /** Names the list. */
  label: string;
  /** Is called when the text has changed and rests. */
  typed: () => void;
  /** Shows an answer, or that there is none, and gives the options of the list. */
  show: (answer: Answer | undefined, question: Question | undefined) => HTMLAnchorElement[];
}

function said({ results: { count }, read, places, cards }: Answer): string {
  if (count > 0) return read.length > 0 ? say.foundAs(read, count) : say.found(count);
  return places.length > 0 ? say.placesFound : cards.length > 0 ? say.figuresOnly : say.nothing;
}

/**
 * Asks one thing at a time, or nothing: an answer that comes late never replaces that of a newer question. Where a search
 * fails and `keeps`, what is shown stays. Gives whether an answer is shown.
 */
export type Ask = (question?: Question, keeps?: boolean) => Promise<boolean>;

export function searchBox({ input, list, status, label, typed, show }: Parts): Ask {
  const names = combobox(input, list, label, typed);
  let latest = 0;
  let waiting = 0;
  return async (question, keeps = false) => {
    latest += 1;
    const turn = latest;
    names.settle();
    clearTimeout(waiting);
    if (question)
      waiting = window.setTimeout(() => {
        status.textContent = say.searching;
      }, patience);
    const answered = question && (await answer(question).catch(() => undefined));
    if (turn !== latest) return false;
    clearTimeout(waiting);
    const failed = navigator.onLine ? say.failed : say.offline;
    status.textContent = answered ? said(answered) : question ? failed : '';
    if (answered || !keeps) names.show(show(answered, question));
    return answered !== undefined;
  };
}
