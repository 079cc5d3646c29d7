/** What a proof finds: where in the passages the fact stands, and what of it does not stand there. */

export interface Mark {
  /** Which of the passages. */
  passage: number;
  /** Half-open range in its text. */
  start: number;
  end: number;
}

export interface Doubt {
  /** The field of the fact that is not borne out. */
  field: string;
  code: string;
  message: string;
  advice: string;
}

export interface Verdict {
  marks: Mark[];
  doubts: Doubt[];
}
