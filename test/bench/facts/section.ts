/** What one kind of fact is measured by: a table, and what must be known to read it. */
export interface Section {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** The half of a gold set that may be looked at, and the half that is only measured. */
export type Half = "tune" | "report";

/**
 * Reads its gold sets from a folder and measures this project beside its peers on one half of each. A set that is not there
 * is said so in the notes. With `verbose` each miss is printed, which only the half for tuning is for.
 */
export type Measure = (folder: string, half: Half, verbose: "misses" | "sums") => Promise<readonly Section[]>;

/** The documents of one half of a gold set, in the set's own order: the even ones are for tuning, the odd ones are reported. */
export function halfOf<T>(documents: readonly T[], half: Half): T[] {
  return documents.filter((_, index) => index % 2 === (half === "tune" ? 0 : 1));
}
