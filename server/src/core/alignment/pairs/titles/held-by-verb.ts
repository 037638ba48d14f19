import type { Comparison } from "../../../comparison.ts";
import type { Placed, Sentence } from "../../../document.ts";
import type { Span } from "../../../text/span.ts";
import { officesInReferences, type PlacedOffice } from "./offices.ts";
import { isStandingTold } from "./standing-told.ts";

type Words = Span & { readonly text: string };

/** An office of the draft told by a verb, and the lower or former one that the reference gives to the same person. */
export interface HeldByVerb {
  readonly ours: Placed<Words>;
  readonly theirs: Placed<Words>;
}

/** Verbs by which somebody is said to hold an office now, and the heads of the titles that they tell. */
const verbs: ReadonlyMap<string, RegExp> = new Map([
  ["chairs", /^(?:chair|president)/],
  ["heads", /^(?:head|chief|director|leader|chair|boss)/],
  ["leads", /^(?:leader|head|chief|director|captain)/],
  ["runs", /^(?:head|chief|director|manager|governor|boss|executive)/],
  ["directs", /^(?:director)/],
  ["edits", /^(?:editor)/],
  ["coaches", /^(?:coach|manager)/],
  ["captains", /^(?:captain)/],
  ["commands", /^(?:commander)/],
  ["governs", /^(?:governor)/],
]);

/** The plain form of those verbs, behind "used to". */
const plainly = new Map([...verbs.keys()].map((verb) => [verb.replace(/s$/, ""), verb]));

/** What somebody who is "in charge" is. */
const charge = /^(?:head|chief|director|manager|boss|governor|commander|chairman)/;

/** "Ranieri, who chairs the guild" where the reference has him as its vice chairman, or its former one. */
export function heldByVerb(comparison: Comparison): HeldByVerb[] {
  const { draft, sentences } = comparison;
  return sentences.flatMap((sentence) =>
    [...sentence.tokens.keys()].flatMap((at): HeldByVerb[] => {
      const told = toldAt(sentence, at);
      const name = told && holderBefore(sentence, at);
      if (!name || [name.title, ...(name.roles ?? [])].some((one) => one && told.heads.test(one.text)))
        return [];
      const offices = officesInReferences(name, comparison).filter(({ role }) => told.heads.test(role.head));
      const [first] = offices;
      const { text } = draft.blocks[sentence.block]!;
      const isToldApart = ({ role }: PlacedOffice) =>
        [...role.standing].some((standing) =>
          isStandingTold(standing, text.slice(sentence.start, sentence.end)),
        );
      const isSo = ({ role, isPast }: PlacedOffice) =>
        told.isOver
          ? isPast || role.standing.has("former") || role.standing.has("then")
          : ![...role.standing].some(isNotHeld);
      if (
        !first ||
        offices.some(isSo) ||
        offices.some(isToldApart) ||
        (told.isOver && hasGone(first, comparison))
      )
        return [];
      return [
        {
          ours: { fact: told.words, sentence, document: draft },
          theirs: { ...first.placed, fact: first.span },
        },
      ];
    }),
  );
}

interface Told {
  readonly heads: RegExp;
  /** True for what somebody "used to" do. */
  readonly isOver: boolean;
  readonly words: Words;
}

/** "Chairs", "used to chair", "is in charge of" at a word of a sentence. */
function toldAt({ tokens }: Sentence, at: number): Told | undefined {
  const { norm, start } = tokens[at]!;
  const words = (last: number): Words => ({
    start,
    end: tokens[last]!.end,
    text: tokens
      .slice(at, last + 1)
      .map(({ text }) => text)
      .join(" "),
  });
  const held = verbs.get(norm);
  if (held) return { heads: held, isOver: false, words: words(at) };
  const [second, third, fourth] = tokens.slice(at + 1, at + 4).map((token) => token.norm);
  const once = norm === "used" && second === "to" ? plainly.get(third ?? "") : undefined;
  if (once) return { heads: verbs.get(once)!, isOver: true, words: words(at + 2) };
  return norm === "is" && second === "in" && third === "charge" && fourth === "of"
    ? { heads: charge, isOver: false, words: words(at + 3) }
    : undefined;
}

/** True where the references say near an office that somebody went or has another's place. */
const hasGone = ({ placed }: PlacedOffice, { authorities }: Comparison) =>
  authorities.some(({ document }) =>
    document.sentences.some(
      ({ names, tokens }) =>
        names.some(({ entity }) => entity.name === placed.fact.entity.name) && tokens.some(isOfGoing),
    ),
  );

const isOfGoing = ({ norm }: { readonly norm: string }) =>
  /^(?:former|ex|then|until|once|previous|previously|predecessor|resign(?:s|ed|ation)?|retire[sd]?|left|quit|stepped|sacked|dismissed|ousted|outgoing|was|were|been|had)$/.test(
    norm,
  );

/** The person named right before a verb, or before its "who". */
function holderBefore({ tokens, names }: Sentence, at: number) {
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ norm }) => norm);
  const subject = before.at(-1) === "who" ? tokens[at - (before[0] === "," ? 3 : 2)] : tokens[at - 1];
  return names.find(({ end, title, roles }) =>
    [{ end }, title, ...(roles ?? [])].some((one) => one && one.end === subject?.end),
  );
}

const isNotHeld = (standing: string) =>
  /^(?:former|acting|elect|deputy|assistant|vice|shadow)$/.test(standing);
