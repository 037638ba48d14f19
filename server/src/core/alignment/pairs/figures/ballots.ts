import type { Comparison } from "../../../comparison.ts";
import type { Document, Sentence } from "../../../document.ts";
import type { Figure } from "../../../facts/figures/figure.ts";
import type { Misdealt } from "./parcelled-out.ts";

/**
 * "37 votes for the motion and 42 against" for "carried by 42 votes to 37": a ballot that is told as a score of the side that won, and
 * the draft gives its votes to the other.
 */
export function* turnedBallots({ sentences, draft, authorities }: Comparison): Generator<Misdealt> {
  for (const sentence of sentences) {
    const ours = votesIn(sentence, draft);
    if (!ours) continue;
    for (const { document, links } of authorities) {
      for (const { reference } of links.ofDraft[sentence.index]!) {
        const score = reference.figures.find(
          ({ parts }) =>
            parts?.length === 2 && parts[0] === ours.against.value && parts[1] === ours.yes.value,
        );
        if (!score || !isOfYes(score, reference, document)) continue;
        yield {
          ours: { fact: ours.yes, sentence, document: draft },
          theirs: { fact: score, sentence: reference, document },
        };
      }
    }
  }
}

/** The votes of a sentence that says how many were for and how many against. */
function votesIn({ figures, block }: Sentence, { blocks }: Document) {
  const { text } = blocks[block]!;
  const counts = figures.filter(({ kind, high }) => kind === "cardinal" && high === undefined);
  const yes = counts.find(({ end }) => FOR.test(text.slice(end, end + reach)));
  const against = counts.find(({ end }) => AGAINST.test(text.slice(end, end + reach)));
  return yes && against && yes !== against ? { yes, against } : undefined;
}

/** In UTF-16 code units behind a figure. */
const reach = 40;
const FOR = /^ (?:(?:votes?|voted|members|were|delegates|councillors) ){0,2}(?:for|in favou?r)\b/;
const AGAINST = /^ (?:(?:votes?|voted|members|were|delegates|councillors) ){0,2}against\b/;

/** True where the first number of a score are the votes for: what was carried by it, or voted for. */
function isOfYes({ start, end }: Figure, sentence: Sentence, { blocks }: Document): boolean {
  const { text } = blocks[sentence.block]!;
  const before = text.slice(Math.max(sentence.start, start - 60), start);
  return (
    CARRIED.test(before) ||
    (/\bvoted $/.test(before) && / (?:for|in favou?r of)\b/.test(text.slice(end, end + 14)))
  );
}

const CARRIED =
  /\b(?:carried|passed|approved|adopted|backed|ratified|endorsed|accepted)(?: (?:it|the|a|his|her|their|[a-z-]{3,14})){0,4} by (?:a vote of )?$/;
