/** Glyphs that a PDF drew twice for their shadow: 素质素质。。 Each run is a correction; the source keeps what it has. */

export interface Doubled {
  printed: string;
  reading: string;
}

const run = /(?<one>[\p{Script=Han}“”‘’《》\d]{2,}[，。、,]?|[，。、；,.;])\k<one>+/gu;

/** Runs that say something as they are: 常态化常态化 is doubled, 人人 and 方方面面 are words. */
const words = /^(?:方方面面|点点滴滴|世世代代|家家户户|实实在在|层层|时时刻刻)$/;

/** The doubled runs of a line; none where they are so few that the line may mean them. */
export function doubledIn(text: string): Doubled[] {
  const runs = [...text.matchAll(run)].filter(([printed]) => !words.test(printed) && !/^\d+$/.test(printed));
  const covered = runs.reduce((sum, [printed]) => sum + printed.length, 0);
  if (covered < 4 || covered < text.length * 0.3) return [];
  return runs
    .map(([printed, ...rest]) => ({ printed, reading: rest[0] ?? '' }))
    .filter(({ printed }) => text.split(printed).length === 2);
}

/** A line as it reads without them. */
export const undoubled = (text: string) =>
  doubledIn(text).reduce((left, { printed, reading }) => left.replace(printed, reading), text);
