import type { Span } from "../../text/span.ts";
import type { DateFact } from "./date.ts";

/** A place in a paragraph and what to write there. */
export interface Rewrite extends Span {
  readonly newText: string;
}

/**
 * What else must change where `words`, which say the reference's date, take the place of the draft's date in `text`: "in May"
 * becomes "on Thursday", "on Friday" becomes "yesterday". Undefined where the preposition may stay.
 */
export function fitPreposition(
  text: string,
  draft: DateFact,
  words: string,
  reference: DateFact,
): Rewrite | undefined {
  const [own, wanted] = [prepositionOf(draft, draft.text), prepositionOf(reference, words)];
  if (!own || wanted === undefined || own === wanted) return undefined;
  const written = PREPOSITION.exec(text.slice(Math.max(0, draft.start - 4), draft.start))?.[1];
  // A capital would have to move on to the next word.
  if (written !== own) return undefined;
  const start = draft.start - own.length - 1;
  return { start, end: draft.start, newText: wanted === "" ? "" : `${wanted} ` };
}

const PREPOSITION = /(?:^|[^\p{L}])(on|in|at) $/u;

/** The preposition that the words take where the date is when something happens; undefined where usage varies. */
function prepositionOf(fact: DateFact, words: string): "on" | "in" | "at" | "" | undefined {
  if (BARE.test(words)) return "";
  if (fact.within === "end" || fact.within === "start") return "at";
  switch (fact.granularity) {
    case "minute":
      return "at";
    case "weekend":
      return undefined;
    case "day":
    case "part":
      return /^(?:Christmas|Easter|New Year|Thanksgiving)$/.test(words) ? "at" : "on";
    default:
      return "in";
  }
}

/** Phrases that stand without a preposition. */
const BARE =
  /^(?:(?:late|early) )?(?:last|next|this|yesterday|today|tomorrow|tonight|overnight|every|each)\b|^the day (?:before|after)|\b(?:ago|from now|from today|earlier|later)$/i;
