import type { NamedSentence, ReadSentence } from "../../document.ts";
import type { Span } from "../../text/span.ts";
import { isFunctionWord } from "../features.ts";
import { tokensBetween } from "./between.ts";
import type { Matched } from "./family.ts";

/**
 * How two facts stand to each other that have the same few words between them on both sides: `kept` in "51.7% of the vote to 48.3%
 * for Winkler" for "51.7 percent of the vote against 48.3 percent", `turned` where the other comes first behind the same name.
 * Undefined where other words stand between, or another name before: then all around them has to be asked.
 */
export function orderOfTwo(sentence: NamedSentence, a: Matched, b: Matched): "kept" | "turned" | undefined {
  const [own, other] = [contentBetween(sentence, a.ours, b.ours), contentBetween(a.in, a.theirs, b.theirs)];
  if (own.length === 0 || own.length > few || own.join(" ") !== other.join(" ")) return undefined;
  if (a.ours.start < b.ours.start === a.theirs.start < b.theirs.start) return "kept";
  const ours = nameBefore(sentence, a.ours, b.ours);
  return ours !== undefined && ours === nameBefore(a.in, a.theirs, b.theirs) ? "turned" : undefined;
}

/** In words of content. */
const few = 3;

const contentBetween = (sentence: ReadSentence, a: Span, b: Span) =>
  tokensBetween(sentence, a, b).flatMap((token) =>
    token.kind === "mark" || isFunctionWord(token) ? [] : token.stem,
  );

/** The last word of the name that stands before both. */
function nameBefore({ names }: NamedSentence, a: Span, b: Span): string | undefined {
  const first = Math.min(a.start, b.start);
  return names
    .findLast(({ end }) => end <= first)
    ?.text.split(" ")
    .at(-1);
}
