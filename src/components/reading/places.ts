/** Where the reader left each report, kept on this device alone. */
import { remembered } from '../../client/storage.ts';

export interface Place {
  /** The report's page and its title. */
  path: string;
  title: string;
  /** The id of the paragraph, and the heading over it. */
  block: string;
  section: string;
}

const key = 'archive-read';
/** As many reports as someone may read side by side. */
const most = 20;

/** The places, the latest first; none where what is kept can't be read. */
export function places(): Place[] {
  try {
    return JSON.parse(remembered.get(key) ?? '[]');
  } catch {
    return [];
  }
}

export const forget = () => remembered.set(key);

/** Keeps a place, or none, in place of the last one in the report at `path`. */
export function keepPlace(path: string, place: Place | undefined) {
  const others = places().filter((other) => other.path !== path);
  remembered.set(key, JSON.stringify([...(place ? [place] : []), ...others].slice(0, most)));
}
