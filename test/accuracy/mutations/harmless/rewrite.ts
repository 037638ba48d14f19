import { type Base, matchesIn } from "../base.ts";
import { apply } from "../plant.ts";

/** A transformation of a whole draft that changes no fact. It gives the text as it is where there is nothing to do. */
export interface HarmlessRewrite {
  readonly kind: string;
  rewrite(base: Base): string;
}

/** Puts other words in the place of each match in the running text, outside quotations. */
export function rewriting(
  kind: string,
  pattern: RegExp,
  words: string | ((match: RegExpExecArray, base: Base) => string),
): HarmlessRewrite {
  return {
    kind,
    rewrite: (base) =>
      apply(
        base.text,
        [...matchesIn(base, pattern)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          text: typeof words === "string" ? words : words(match, base),
        })),
      ),
  };
}

/** The same from a table of "now/then" lines or words. */
export function exchanging(kind: string, table: string): HarmlessRewrite {
  const entries = new Map(
    table
      .trim()
      .split("\n")
      .map((line) => line.split("/") as [string, string]),
  );
  const pattern = new RegExp(`(?<![\\w-]|\\bno |\\bnot )(?:${[...entries.keys()].join("|")})(?![\\w-])`, "g");
  return rewriting(kind, pattern, ([now]) => entries.get(now)!);
}
