import type { NamedSentence } from "../../../document.ts";
import type { Span } from "../../../text/span.ts";
import { stemOf } from "../../../text/stem.ts";
import type { Token } from "../../../text/tokens.ts";
import { isFunctionWord } from "../../features.ts";
import { concept } from "../../synonyms.ts";

/** What one of two names does to the other. */
export interface Doing {
  /** One for all verbs that say the same. */
  readonly deed: string;
  readonly doer: "first" | "second";
}

/** So many words may stand between the two. */
const reach = 8;

/**
 * The deeds that the words between two names may tell of, with the doer: in "A beat B" the first name's, in "B was beaten by A"
 * and "B, beaten by A" the second's. What links them as equals ("and", "with", "met") is none.
 */
export function doingsBetween({ tokens, names }: NamedSentence, a: Span, b: Span): Doing[] {
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  if (names.some(({ start, end }) => start >= left.end && end <= right.start))
    return dealBetween({ tokens, names }, left, right, left === a);
  if (isOwner({ tokens }, left) || isOwner({ tokens }, right)) return [];
  const from = tokens.findIndex(({ start }) => start >= left.end);
  const to = tokens.findIndex(({ end }) => end > right.start);
  const between = from < 0 ? [] : withoutScore(withoutWho(withoutAside(tokens.slice(from, to))));
  if (between.length > reach || between.some(isParting)) return [];
  const [first, second] = left === a ? (["first", "second"] as const) : (["second", "first"] as const);
  const whom = whomAt(between);
  if (whom) {
    const verb = tokens.find(({ start }, i) => start >= right.end && i <= to + reach && isVerb(tokens[i]!));
    return verb ? [{ deed: concept(verb.stem), doer: second }] : [];
  }
  const winner = winnerOf(between);
  if (winner) return [{ deed: winning, doer: winner === "left" ? first : second }];
  const leading = between.findLast((token) => isFunctionWord(token) && !/^(?:an?|the)$/.test(token.norm));
  if (leading && isScene(leading)) return [];
  const by = between.findLastIndex(({ norm }) => norm === "by");
  // "By his assistant, Rob Yates": the comma belongs to the name.
  const agent = between.slice(by + 1);
  const comma = agent.findIndex(({ norm }) => norm === ",");
  const isPassive = by >= 0 && agent.every((token, i) => i === comma || leadsName(token));
  return between.flatMap((token, i): Doing[] => {
    if (!isVerb(token) && !isToBeDone(between, i)) return [];
    const plain = `${concept(token.stem)} ${particleOf(between[i + 1], between[i + 2])}`.trimEnd();
    const deed = victories.has(plain) ? winning : plain;
    return mutual.has(deed) ? [] : [{ deed, doer: isPassive ? second : first }];
  });
}

/** Who buys of two between whom something changes hands: the first of "A buys B from C", the second of "A is to sell B to C". */
function dealBetween(
  { tokens, names }: Pick<NamedSentence, "tokens" | "names">,
  left: Span,
  right: Span,
  isFirst: boolean,
): Doing[] {
  const between = tokens.filter(({ start, end }) => start >= left.end && end <= right.start);
  const inner = names.filter(({ start, end }) => start >= left.end && end <= right.start);
  if (inner.length !== 1 || between.length > longestDeal || between.some(({ norm }) => norm === ";"))
    return [];
  const way = between.slice(-longestTitle).findLast(({ norm }) => /^(?:from|to)$/.test(norm))?.norm;
  const verb = between.find(({ norm }) => BUYS.test(norm) || SELLS.test(norm));
  if (!verb || (way !== "from" && way !== "to")) return [];
  if (BUYS.test(verb.norm) !== (way === "from")) return [];
  return [{ deed: `trade ${way}`, doer: (way === "from") === isFirst ? "first" : "second" }];
}

/** In words and marks. */
const longestDeal = 16;
/** The same from "to" or "from" to the name: "from the brewer Orbis". */
const longestTitle = 4;
const BUYS = /^(?:buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|acquir(?:e|es|ed|ing)|sign(?:s|ed|ing)?)$/;
const SELLS = /^(?:sell(?:s|ing)?|sold|transfer(?:s|red|ring)?|hand(?:s|ed|ing)?)$/;

/** "It was Hart, the mayor, whom Lind blamed": what is behind the second is done to the first. */
const whomAt = (between: readonly Token[]) => between.slice(0, 2).some(({ norm }) => norm === "whom");

/** What all ways to get the better of somebody come to. */
const winning = concept("beat");
const victories = new Set([
  ..."beat defeat thrash hammer edge eliminate outclass outplay upset stun overcome trounce rout crush oust"
    .split(" ")
    .map((verb) => concept(stemOf(verb))),
  ...["knock out", "knock off", "see off", "put out", "dump out"].map((verb) => {
    const [first = "", particle] = verb.split(" ");
    return `${concept(stemOf(first))} ${particle}`;
  }),
]);

/** Who won by a noun or a preposition between the two: "a 2-1 win over", "ahead of", "defeat by", "behind". "A lost to B" is an opposite. */
function winnerOf(between: readonly Token[]): "left" | "right" | undefined {
  const words = between.map(({ norm }) => norm).join(" ");
  if (won.test(words)) return "left";
  return lost.test(words) ? "right" : undefined;
}

const last = "(?: (?:the|their|holders|hosts|rivals|champions|leaders|visitors|neighbours|newcomers))*$";
const won = new RegExp(
  `(?:\\b(?:win|wins|victory|victories|triumph|success) (?:over|against|at)|\\bahead of|\\bin front of)${last}`,
);
const lost = new RegExp(
  `(?:\\b(?:loss|losses|defeat|defeats)\\b(?: (?!by|against)[^ ]+){0,5} (?:to|by|against)|\\b(?:f[ae]ll|fallen|falls|succumb(?:s|ed)?|(?:went|goes?|going|gone|bowed|bows|crashed|crashes) out)(?: [\\d-]+)? to|^,? ?(?:[^ ]+ ){0,3}behind)${last}`,
);

/** True where the two do in the draft to each other the reverse of what they do in the reference. */
export function areReversed(draft: readonly Doing[], reference: readonly Doing[]): boolean {
  const pairs = draft.flatMap((ours) =>
    reference.filter(({ deed }) => deed === ours.deed).map((theirs) => [ours, theirs]),
  );
  return pairs.length > 0 && pairs.every(([ours, theirs]) => ours!.doer !== theirs!.doer);
}

/** "Oyelaran, who runs the shelter, thanked Maddock": what commas set apart behind the first name tells of that alone. */
function withoutAside(between: readonly Token[]): readonly Token[] {
  const second = between[0]?.norm === "," ? between.findIndex(({ norm }, i) => i > 0 && norm === ",") : -1;
  // ", was thanked by the mayor," before a name: the comma is its own.
  return second === between.length - 1 ? between : between.slice(second + 1);
}

/** "Harper, who beat Lind" */
function withoutWho(between: readonly Token[]): readonly Token[] {
  const at = between[0]?.norm === "," ? 1 : 0;
  return between[at]?.norm === "who" ? between.slice(at + 1) : between;
}

/** "gave Larkhill a 2-1 win over Brookfield": the score parts nothing. */
const withoutScore = (between: readonly Token[]) =>
  between.filter(
    ({ kind, norm }, i) =>
      kind !== "number" &&
      !(norm === "-" && between[i - 1]?.kind === "number" && between[i + 1]?.kind === "number"),
  );

/** "Ethiopia's Dereje Alemu": Alemu does it. */
export const isOwner = ({ tokens }: Pick<NamedSentence, "tokens">, name: Span) =>
  tokens.some(({ start, end, text }) => start < name.end && end >= name.end && /['’]s?$/.test(text));

/** "by the Danish champion Quade", but not "by two seconds from Quade". */
const leadsName = (token: Token) =>
  token.kind === "word" && (/^(?:an?|the|his|her|its|their)$/.test(token.norm) || !isFunctionWord(token));

const isParting = ({ kind, norm }: Token) =>
  kind === "mark" ? norm !== "," : /^(?:and|or|but|while|whereas|who|which|that|as|than)$/.test(norm);

/** "founded in Sheffield": Sheffield had no part in it. */
const isScene = ({ norm }: Token) => /^(?:in|at|on|of|near|with|for)$/.test(norm);

/** A word in the form of a verb that tells of something done. */
const isVerb = (token: Token) =>
  token.kind === "word" &&
  !isFunctionWord(token) &&
  /^\p{Ll}/u.test(token.text) &&
  (/(?:ed|[^s]s)$/.test(token.norm) || irregular.has(token.norm));

/** "Will have to pay": a verb behind an auxiliary or "to". */
const isToBeDone = (between: readonly Token[], at: number) =>
  MODAL.test(between[at - 1]?.norm ?? "") &&
  /^\p{Ll}/u.test(between[at]!.text) &&
  !isFunctionWord(between[at]!);

const MODAL = /^(?:will|would|must|should|shall|may|might|can|could|to)$/;

const irregular = new Set(
  `beat beaten bit bitten bought caught chose chosen drove fought fed forgave forgiven gave given hit held kept knocked led left lent
  lost paid put ran run saw seen sent shot sold sought struck stabbed sued swept taken taught told took won`.split(
    /\s+/,
  ),
);

/** "took over from" is another deed than "took". */
const particleOf = (next: Token | undefined, beyond: Token | undefined) =>
  next !== undefined &&
  // "Was taught to read"
  !(next.norm === "to" && /^(?!the$|an?$|h(?:is|er)$|its$|their$)\p{Ll}/u.test(beyond?.text ?? "")) &&
  // "Blamed on Monday"
  !(/^(?:on|from|to)$/.test(next.norm) && /^(?:\p{Lu}|\d)/u.test(beyond?.text ?? "")) &&
  /^(?:over|off|out|up|down|back|on|to|from)$/.test(next.norm)
    ? next.norm
    : "";

/** What two do to each other at once. */
const mutual = new Set(
  "meet face play marry fight join draw tie partner divorce talk".split(" ").map((word) => concept(word)),
);
