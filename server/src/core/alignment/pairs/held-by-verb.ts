import type { Comparison } from "../../comparison.ts";
import type { Placed, Sentence } from "../../document.ts";
import type { Span } from "../../text/span.ts";
import { officesInReferences } from "./offices.ts";

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

/** "Ranieri, who chairs the guild" where the reference has him as its vice chairman, or its former one. */
export function heldByVerb(comparison: Comparison): HeldByVerb[] {
  const { draft, sentences } = comparison;
  return sentences.flatMap((sentence) =>
    [...sentence.tokens.keys()].flatMap((at): HeldByVerb[] => {
      const token = sentence.tokens[at]!;
      const heads = verbs.get(token.norm);
      const name = heads && holderBefore(sentence, at);
      if (!name || [name.title, ...(name.roles ?? [])].some((one) => one && heads.test(one.text))) return [];
      const offices = officesInReferences(name, comparison).filter(({ role }) => heads.test(role.head));
      const [lower] = offices;
      if (!lower || offices.some(({ role }) => ![...role.standing].some(isNotHeld))) return [];
      return [
        {
          ours: { fact: token, sentence, document: draft },
          theirs: { ...lower.placed, fact: lower.span },
        },
      ];
    }),
  );
}

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
