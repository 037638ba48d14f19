import { once } from "../../../cache.ts";
import type { Comparison } from "../../../comparison.ts";
import type { Document, Placed, Sentence } from "../../../document.ts";
import type { Span } from "../../../text/span.ts";
import { isAnyHead } from "./rival-offices.ts";
import { compareRoles, type Role, readRole } from "./roles.ts";

type Words = Span & { readonly text: string };

/** A post that somebody gives up in the draft, and the other one that the same person gives up in the reference. */
export interface LeftPost {
  readonly ours: Placed<Words>;
  readonly theirs: Placed<Words>;
}

interface Leaving {
  readonly words: Words;
  readonly role: Role;
  readonly sentence: Sentence;
  readonly document: Document;
}

/** "Resigned as prime minister", "to stand down as the party's leader": the last group is the title. */
const LEAVING =
  /\b(?:resign(?:s|ed|ing)?|quit(?:s|ting)?|(?:step(?:s|ped|ping)?|stands?|stood|standing) (?:down|aside)|retir(?:es?|ed|ing)|sacked|dismissed|ousted|removed|leav(?:es?|ing)) (?:(?:on|last|this) [a-z]+ )?as (?:(?:an?|the|its|his|her|their|[a-z]+['’]s) )?((?:[a-z-]+ ){0,2}[a-z-]+)/gi;

/**
 * "Has resigned as prime minister" where the reference has the same person step down as party leader, and nowhere as prime minister:
 * whoever holds two offices has a title that agrees with either.
 */
export function leftPosts({ draft, sentences, authorities }: Comparison): LeftPost[] {
  return sentences.flatMap((sentence) =>
    leavingsIn(draft)
      .filter((left) => left.sentence.index === sentence.index)
      .flatMap((left): LeftPost[] => {
        const others = authorities.flatMap(({ document }) => leavingsIn(document));
        if (others.some(({ role }) => role.head === left.role.head)) return [];
        const other = others.find(
          (one) =>
            isOfSamePerson(left, one) &&
            left.role.kind === "office" &&
            one.role.kind === "office" &&
            [left, one].every(isOffice) &&
            compareRoles(left.role, one.role) === "office",
        );
        if (!other) return [];
        return [
          {
            ours: { fact: left.words, sentence, document: draft },
            theirs: { fact: other.words, sentence: other.sentence, document: other.document },
          },
        ];
      }),
  );
}

/** Whoever leads anything may be called its head or leader; a party's leader is one. */
const isOffice = ({ role, words }: Leaving) => !isAnyHead(role) || /\bparty\b/i.test(words.text);

/** Both sentences name nobody else before they tell of it. */
function isOfSamePerson(a: Leaving, b: Leaving): boolean {
  const [ours, theirs] = [subjectOf(a), subjectOf(b)];
  return ours !== undefined && ours === theirs;
}

const subjectOf = ({ sentence, words }: Leaving) => {
  const before = sentence.names.filter(({ end, type }) => end <= words.start && type === "person");
  const [first] = before;
  return before.every(({ entity }) => entity.name === first?.entity.name) ? first?.entity.name : undefined;
};

const leavingsIn = once((document: Document): readonly Leaving[] =>
  document.sentences.flatMap((sentence) => {
    const text = document.blocks[sentence.block]!.text.slice(sentence.start, sentence.end);
    return [...text.matchAll(LEAVING)].flatMap((match): Leaving[] => {
      const phrase = titleOf(match[1]!);
      const role = phrase && readRole(phrase);
      if (!phrase || !role) return [];
      const start = sentence.start + match.index + match[0].length - match[1]!.length;
      return [{ words: { start, end: start + phrase.length, text: phrase }, role, sentence, document }];
    });
  }),
);

/** The longest beginning of some words that ends in the noun of an office: "party leader" of "party leader on Friday". */
function titleOf(words: string): string | undefined {
  const all = words.split(" ");
  for (let count = all.length; count > 0; count--) {
    const phrase = all.slice(0, count).join(" ");
    if (readRole(all[count - 1]!)?.kind === "office") return phrase;
  }
  return undefined;
}
