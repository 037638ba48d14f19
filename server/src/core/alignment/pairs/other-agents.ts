import { once } from "../../cache.ts";
import type { Document, Sentence } from "../../document.ts";
import { compareNames } from "../../facts/names/equality.ts";
import type { Name } from "../../facts/names/name.ts";
import type { Token } from "../../text/tokens.ts";
import type { Linked } from "../aligned.ts";

/** Somebody of whom the draft tells that he made or runs something, and whom the reference has do so. */
export interface OtherAgent {
  readonly ours: Name;
  readonly theirs: Name;
  /** Of the reference. */
  readonly sentence: Sentence;
}

/** What is done by one, under each of its verbs: "set" stands for "set up". */
const families: readonly RegExp[] = [
  /^(?:found(?:ed|ing)|set)$/,
  /^(?:runs?|ran|running|manag(?:es?|ed|ing))$/,
  /^(?:writes?|wrote|written|writing)$/,
  /^compos(?:es?|ed|ing)$/,
  /^design(?:s|ed|ing)?$/,
  /^(?:builds?|built|building)$/,
  /^paint(?:s|ed|ing)?$/,
  /^direct(?:s|ed|ing)?$/,
  /^edit(?:s|ed|ing)?$/,
  /^(?:owns?|owned|owning)$/,
  /^propos(?:es?|ed|ing)$/,
  /^second(?:s|ed|ing)$/,
  /^invent(?:s|ed|ing)?$/,
  /^discover(?:s|ed|ing)?$/,
  /^translat(?:es?|ed|ing)$/,
  /^illustrat(?:es?|ed|ing)$/,
  /^conduct(?:s|ed|ing)?$/,
  /^commission(?:s|ed|ing)$/,
  /^nominat(?:es?|ed|ing)$/,
  /^(?:teach(?:es|ing)?|taught)$/,
];

interface Agency {
  readonly family: RegExp;
  /** Nobody where the sentence does not say who. */
  readonly agents: readonly Name[];
  readonly sentence: Sentence;
}

/**
 * "Jude Hallam runs the charity that Lucy Brandreth set up" where the reference has it run by Brandreth: either text tells of the
 * deed once, and both know the two.
 */
export function otherAgents(sentence: Sentence, draft: Document, { document, links }: Linked): OtherAgent[] {
  const linked = links.ofDraft[sentence.index]!;
  if (linked.length === 0 || linked.some(({ exact }) => exact)) return [];
  const all = agenciesIn(draft);
  return all
    .filter((one) => one.sentence.index === sentence.index)
    .flatMap(({ family, agents: [ours, ...more] }): OtherAgent[] => {
      const [there, ...others] = agenciesIn(document).filter((one) => one.family === family);
      const isOnce = all.filter((one) => one.family === family).length === 1 && others.length === 0;
      const [theirs, ...furtherTheirs] = there?.agents ?? [];
      if (!ours || !theirs || more.length > 0 || furtherTheirs.length > 0 || !isOnce) return [];
      if (!linked.some(({ reference }) => reference.index === there!.sentence.index)) return [];
      const isKnown = there!.sentence.names.some((name) => isSame(name, ours));
      const areBoth = sentence.names.some((name) => isSame(name, theirs));
      // "Designed by Reis's firm" is by Reis.
      const areAlike = (ours.type === "person") === (theirs.type === "person");
      return isSame(ours, theirs) || !isKnown || !areBoth || !areAlike
        ? []
        : [{ ours, theirs, sentence: there!.sentence }];
    });
}

const agenciesIn = once((document: Document): readonly Agency[] =>
  document.sentences.flatMap((sentence) =>
    document.blocks[sentence.block]!.role !== "body"
      ? []
      : sentence.tokens.flatMap((token, at): Agency[] => {
          const family = families.find((one) => one.test(token.norm));
          const isSet = token.norm !== "set" || sentence.tokens[at + 1]?.norm === "up";
          return family && isSet && token.text === token.norm
            ? [{ family, agents: agentsOf(sentence, at), sentence }]
            : [];
        }),
  ),
);

/** Behind "by", or right before the verb, "who" and an adverb aside. */
function agentsOf({ tokens, names }: Sentence, at: number): readonly Name[] {
  const end = tokens[at]!.norm === "set" ? at + 1 : at;
  if (tokens[end + 1]?.norm === "by") {
    const first = nameFrom(names, tokens, end + 2);
    return first ? joinedTo(first, names, tokens) : [];
  }
  let before = at - 1;
  while (before > 0 && BETWEEN.test(tokens[before]!.norm)) before--;
  if (tokens[before]?.norm === "who") before--;
  if (tokens[before]?.norm === ",") before--;
  const isPassive = tokens
    .slice(before + 1, at)
    .some(({ norm }) => /^(?:was|were|is|are|been|being|be)$/.test(norm));
  const name = names.find(({ end: last }) => last === tokens[before]?.end);
  // "Ada Lund and Jo Marsh wrote"
  const isJoined = name !== undefined && /^(?:and|,|or)$/.test(tokenBefore(name, tokens)?.norm ?? "");
  return name && !isPassive && !isJoined ? [name] : [];
}

const BETWEEN =
  /^(?:has|had|have|also|now|once|later|then|first|still|is|was|are|were|been|being|be|will|would|[a-z]{2,}ly)$/;

const tokenBefore = ({ start, title }: Name, tokens: readonly Token[]) => {
  const from = title && title.end <= start ? title.start : start;
  return tokens.findLast(({ end }) => end <= from);
};

/** "By the singer, Milo Kent": so many words and marks may stand before the name. */
const longest = 4;

function nameFrom(names: readonly Name[], tokens: readonly Token[], from: number): Name | undefined {
  const start = tokens[from]?.start;
  const limit = tokens[Math.min(tokens.length - 1, from + longest)]?.start;
  if (start === undefined || limit === undefined) return undefined;
  return names.find((name) => name.start >= start && name.start <= limit);
}

/** With the one that "and" joins to it. */
function joinedTo(first: Name, names: readonly Name[], tokens: readonly Token[]): readonly Name[] {
  const at = tokens.findIndex(({ start }) => start >= first.end);
  const next = tokens[at]?.norm === "and" ? nameFrom(names, tokens, at + 1) : undefined;
  // "Proposed by Ada Lund and seconded by Jo Marsh"
  const isOther = tokens.some(
    ({ norm, start }) => start >= first.end && start < (next?.start ?? 0) && norm === "by",
  );
  return next && !isOther ? [first, next] : [first];
}

function isSame(a: Name, b: Name): boolean {
  const likeness = compareNames(a.entity.name, b.entity.name);
  return likeness !== "different" || a.entity.forms.some((form) => b.entity.forms.includes(form));
}
