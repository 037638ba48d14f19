import type { Report, Severity } from "./report.ts";
import type { Source, Unreadable } from "./source.ts";

export type {
  Position,
  Range,
  Report,
  ReportedEvidence,
  ReportedFinding,
  ReportedFix,
  Severity,
} from "./report.ts";
export type { Format, Source, Unreadable } from "./source.ts";

export interface CheckerOptions {
  /** Severity by code, over the default of each check. */
  readonly severity?: Readonly<Record<string, Severity | "off">>;
  /** With a house style, the other spelling is hinted at; without one UK and US are equal. */
  readonly houseStyle?: "en-GB" | "en-US";
}

export interface Checker {
  /** Compares a draft with its references. Runs to the end; never throws, whatever the input. */
  check(draft: Source, references: readonly (Source | Unreadable)[]): Report;
  /** The same work in steps of a few milliseconds; the return value of the generator is the report. */
  steps(draft: Source, references: readonly (Source | Unreadable)[]): Generator<void, Report>;
}

/** Makes a checker. It caches what it reads by content, so keep one for as long as the options stay the same. */
export function createChecker(_options: CheckerOptions = {}): Checker {
  function* steps(draft: Source, references: readonly (Source | Unreadable)[]): Generator<void, Report> {
    return {
      version: 1,
      draft: draft.uri,
      references: references.map((reference) => ({ path: reference.uri })),
      findings: [],
      summary: { error: 0, warning: 0, information: 0, hint: 0 },
    };
  }
  return {
    steps,
    check(draft, references) {
      const work = steps(draft, references);
      for (;;) {
        const step = work.next();
        if (step.done) return step.value;
      }
    },
  };
}
