/** Which of a phrase's words to ask for: those that together prove all of it, at the least cost. */

/** A word of the index, its distance from the phrase's beginning, and which parts of the phrase it proves. */
export interface Proof {
  token: string;
  at: number;
  /** The first and the last part, counted from 0. */
  from: number;
  to: number;
}

interface Best {
  cost: number;
  proof?: Proof;
  before?: Best;
}

/** The cheapest of the proofs that prove all parts. The proofs are in order, and every part is in one of them. */
export function cheapestCover(proofs: Proof[], parts: number, cost: (token: string) => number): Proof[] {
  /** By how many parts are proved, from the first on. */
  const best: (Best | undefined)[] = [{ cost: 0 }];
  for (const proof of proofs) {
    const price = cost(proof.token);
    for (let done = proof.from; done <= proof.to; done += 1) {
      const before = best[done];
      const sum = (before?.cost ?? Number.POSITIVE_INFINITY) + price;
      if (before && sum < (best[proof.to + 1]?.cost ?? Number.POSITIVE_INFINITY))
        best[proof.to + 1] = { cost: sum, proof, before };
    }
  }
  const chosen: Proof[] = [];
  for (let at = best[parts]; at?.proof; at = at.before) chosen.unshift(at.proof);
  return chosen;
}
