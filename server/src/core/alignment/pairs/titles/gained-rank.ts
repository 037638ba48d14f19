import type { Comparison } from "../../../comparison.ts";
import type { Document, Placed, Sentence } from "../../../document.ts";
import { overlaps, type Span } from "../../../text/span.ts";
import type { Token } from "../../../text/tokens.ts";
import { isFunctionWord } from "../../features.ts";
import { readRole } from "./roles.ts";

type Words = Span & { readonly text: string };

/** A post of the draft with a rank before it, and the reference's without. */
export interface GainedRank {
  readonly ours: Placed<Words>;
  readonly theirs: Placed<Words>;
}

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.3;

/** How else a reference says so, the rank first. */
const ranks: ReadonlyMap<string, RegExp> = new Map([
  ["deputy", /^(?:deput(?:y|ies|ise[ds]?|ising)|second|vice|assistant|number)$/],
  ["assistant", /^(?:assist(?:ant|ants|s|ed|ing)?|deput(?:y|ies)|second|junior)$/],
  [
    "acting",
    /^(?:acting|interim|caretaker|temporar(?:y|ily)|provisional(?:ly)?|until|meanwhile|stand(?:s|ing)?|fill(?:s|ing)?|pending)$/,
  ],
  ["vice", /^(?:deput(?:y|ies)|vice|under|second)$/],
  ["shadow", /^(?:shadow|opposition|spokes(?:man|woman|person))$/],
  ["honorary", /^honou?r(?:ary|s|ed)?$/],
  ["junior", /^(?:junior|deputy|assistant|state|minor|young|trainee)$/],
]);

/**
 * "The deputy harbour master" where the reference has "the harbour master" and no such deputy anywhere: the post is told in the
 * same words, whether it is known for one or not.
 */
export function gainedRanks({ draft, sentences, authorities }: Comparison): GainedRank[] {
  return sentences.flatMap((sentence) => {
    if (draft.blocks[sentence.block]!.role !== "body") return [];
    return sentence.tokens.flatMap((token, at): GainedRank[] => {
      const told = token.text === token.norm ? ranks.get(token.norm) : undefined;
      const post = told && postAt(sentence, at + 1);
      if (!told || !post || authorities.some(({ document }) => isToldNear(post, told, document))) return [];
      for (const { document, links } of authorities)
        for (const { reference, score, exact } of links.ofDraft[sentence.index]!) {
          const theirs = exact || score < tellsIt ? undefined : placeOf(post, reference);
          if (theirs) {
            const words = { ...span(sentence.tokens.slice(at, at + 1 + post.length)) };
            return [
              {
                ours: { fact: words, sentence, document: draft },
                theirs: { fact: span(theirs), sentence: reference, document },
              },
            ];
          }
        }
      return [];
    });
  });
}

/** The two or three plain words of a post, "harbour master", "head of security", or an office: "director". */
function postAt({ tokens, names }: Sentence, from: number): readonly Token[] | undefined {
  const words = tokens.slice(from, from + 3);
  const end = words.findIndex(
    (token, i) =>
      token.kind !== "word" ||
      !/^\p{Ll}/u.test(token.text) ||
      (isFunctionWord(token) && !(i === 1 && token.norm === "of")),
  );
  const plain = end < 0 ? words : words.slice(0, end);
  // "The governor of the jail"
  const post = plain.at(-1)?.norm === "of" ? plain.slice(0, -1) : plain;
  if (post.length === 0 || (post.length === 1 && !readRole(post[0]!.norm))) return undefined;
  return names.some((name) => post.some((token) => overlaps(name, token)))
    ? undefined
    : post.slice(0, 2 + Number(post[1]?.norm === "of"));
}

const placeOf = (post: readonly Token[], { tokens }: Sentence): readonly Token[] | undefined => {
  const at = tokens.findIndex((_, i) => post.every(({ norm }, j) => tokens[i + j]?.norm === norm));
  return at < 0 ? undefined : tokens.slice(at, at + post.length);
};

const span = (tokens: readonly Token[]): Words => ({
  start: tokens[0]!.start,
  end: tokens.at(-1)!.end,
  text: tokens.map(({ text }) => text).join(" "),
});

/** True where a reference has the rank in a sentence that tells of the post, or beside one. */
const isToldNear = (post: readonly Token[], told: RegExp, { sentences }: Document) =>
  sentences.some(
    (one, at) =>
      placeOf(post, one) !== undefined &&
      sentences
        .slice(Math.max(0, at - 4), at + 4)
        .some(({ tokens }) => tokens.some(({ norm }) => told.test(norm))),
  );
