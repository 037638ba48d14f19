import type { Match, StoryIndex } from "./story-index.ts";
import { type Terms, termsOf } from "./terms.ts";

/** The stories that are versions of a draft, likest first. */
export interface Discovered {
  /** Beyond doubt: compared with unasked. */
  readonly used: readonly string[];
  /** Likely: offered to the editor. */
  readonly offered: readonly string[];
}

/**
 * Measured on 50 rewritten stories among 5,000 others: the newest version of a draft's own story has a likeness of 0.58 and
 * more, the likest other story one of 0.33 and less. Older versions lie between 0.3 and 0.6, so they are found by their
 * likeness to the newest.
 */
const beyondDoubt = 0.5;
const likely = 0.38;
/** A few words are like many stories: so many distinct ones a draft needs for an offer, and for certainty. */
const fewestToOffer = 20;
const fewestToUse = 40;

/** Finds the versions of a draft among the stories of an index; never the draft itself. */
export function discover(
  index: StoryIndex,
  draft: { readonly uri: string; readonly text: string },
): Discovered {
  const terms = termsOf(draft.text);
  const matches = others(index.find(terms, 12), draft.uri);
  const [best] = matches;
  if (!best || best.likeness < likely || terms.length < fewestToOffer) return { used: [], offered: [] };
  const versions = matches.filter(({ likeness }) => likeness >= likely);
  const isCertain = best.likeness >= beyondDoubt && terms.length >= fewestToUse;
  if (!isCertain) return { used: [], offered: versions.map(({ uri }) => uri) };
  const used = versions.filter(({ likeness }) => likeness >= beyondDoubt).map(({ uri }) => uri);
  const kin = versionsOf(index, best.uri, index.termsOf(best.uri)).filter((uri) => uri !== draft.uri);
  const all = [...new Set([...used, ...kin])];
  return { used: all, offered: versions.map(({ uri }) => uri).filter((uri) => !all.includes(uri)) };
}

function versionsOf(index: StoryIndex, uri: string, terms: Terms | undefined): string[] {
  const matches = terms ? others(index.find(terms, 8), uri) : [];
  return matches.filter(({ likeness }) => likeness >= beyondDoubt).map((match) => match.uri);
}

function others(matches: readonly Match[], uri: string): Match[] {
  return matches.filter((match) => match.uri !== uri);
}
