/** A story of two sentences and a light rewrite of it; at most one ⟦change of what is said⟧ is marked. */
export interface Pair {
  readonly reference: string;
  readonly draft: string;
}
