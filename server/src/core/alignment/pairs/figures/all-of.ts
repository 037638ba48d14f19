import type { Comparison } from "../../../comparison.ts";
import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Span } from "../../../text/span.ts";
import type { Token } from "../../../text/tokens.ts";
import { isFunctionWord } from "../../features.ts";

/** "All five selectors", where the reference tells of a part of them. */
export interface AllOfPart {
  readonly ours: Placed<Span>;
  readonly theirs: Placed<Span & { readonly text: string }>;
}

/** Where the draft says "all three judges" or "both pilots", and the reference "two of the three judges", "one of the two pilots". */
export function allsOfParts({ draft, sentences, authorities }: Comparison): AllOfPart[] {
  return authorities.flatMap(({ document, links }) =>
    sentences.flatMap((sentence) => {
      const wholes = wholesIn(sentence);
      const linked = links.ofDraft[sentence.index]!;
      if (wholes.length === 0 || linked.some(({ exact }) => exact)) return [];
      return wholes.flatMap(({ span, noun }): AllOfPart[] => {
        if (document.sentences.some((other) => wholesIn(other).some((whole) => whole.noun === noun)))
          return [];
        const place = linked.flatMap(({ reference }) => partOf(noun, reference, document)).at(0);
        return place ? [{ ours: { fact: span, sentence, document: draft }, theirs: place }] : [];
      });
    }),
  );
}

/** What is told of all: "all" or "both" with the noun, by its stem. */
function wholesIn({ tokens }: Sentence): { readonly span: Span; readonly noun: string }[] {
  return tokens.flatMap((token, at) => {
    if (
      !/^(?:all|both)$/.test(token.norm) ||
      /^(?:not|nearly|almost|at|of)$/.test(tokens[at - 1]?.norm ?? "")
    )
      return [];
    // "Had all its bells recast but one"
    if (tokens.slice(at + 1, at + 8).some(({ norm }, i) => norm === "but" && isNumber(tokens[at + i + 2])))
      return [];
    const noun = nounAt(tokens, at + 1);
    const last = tokens[at + 1]?.kind === "number" || numbers.test(tokens[at + 1]?.norm ?? "") ? at + 1 : at;
    return noun ? [{ span: { start: token.start, end: tokens[last]!.end }, noun: noun.stem }] : [];
  });
}

/** The noun behind an article and a number; "of" and an adjective may stand before it. */
function nounAt(tokens: readonly Token[], from: number): Token | undefined {
  let at = from;
  while (at < from + 3 && (leads.test(tokens[at]?.norm ?? "") || isNumber(tokens[at]))) at++;
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== "word" || isFunctionWord(first)) return undefined;
  return /s$|men$/.test(first.norm) || second?.kind !== "word" || !/s$|men$/.test(second.norm)
    ? first
    : second;
}

const leads = /^(?:of|the|its|his|her|their|these|those)$/;
const numbers = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
const isNumber = (token: Token | undefined) =>
  token !== undefined && (token.kind === "number" || numbers.test(token.norm));

/** "Two of the three judges", with the number of the whole told. */
function partOf(noun: string, sentence: Sentence, document: Document): AllOfPart["theirs"][] {
  const { tokens } = sentence;
  const { text } = document.blocks[sentence.block]!;
  return tokens.flatMap((of, at) => {
    const [part, whole] = [tokens[at - 1], tokens[leads.test(tokens[at + 1]?.norm ?? "") ? at + 2 : at + 1]];
    if (of.norm !== "of" || !part || !(isNumber(part) || part.norm === "one") || !isNumber(whole)) return [];
    // "Not one of the 40" tells of them all.
    if (/^(?:not|no|but)$/.test(tokens[at - 2]?.norm ?? "")) return [];
    // "Two of the five at 2 a.m. and the others by 5 a.m."
    const rest = tokens.findIndex(
      ({ norm }, i) => i > at && /^(?:others|rest|remaining|remainder)$/.test(norm),
    );
    if (rest >= 0 && /^(?:at|by|on|in|from|later|soon)$/.test(tokens[rest + 1]?.norm ?? "")) return [];
    if (part.norm === whole!.norm || nounAt(tokens, at + 1)?.stem !== noun) return [];
    const span = { start: part.start, end: whole!.end };
    return [{ fact: { ...span, text: text.slice(span.start, span.end) }, sentence, document }];
  });
}
