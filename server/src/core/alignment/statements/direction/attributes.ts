import type { Sentence } from "../../../document.ts";
import { contains, type Span } from "../../../text/span.ts";
import { stemOf } from "../../../text/stem.ts";
import type { Token } from "../../../text/tokens.ts";
import { isFunctionWord } from "../../features.ts";
import { concept } from "../../synonyms.ts";

/** An adjective of the draft, and the one that excludes it before the same noun of the reference. */
export interface Exchanged {
  readonly ours: Token;
  readonly theirs: Token;
  readonly reference: Sentence;
}

/**
 * Adjectives of which a thing has one at most: the groups between bars exclude each other where they stand before the same
 * noun. Apart from a noun many of them are other words: "he left", "right away", "in front".
 */
const kinds = `
left | right
port | starboard
upper | lower
inner | outer
front | rear hind back
northern | southern | eastern | western
north | south | east | west
north-eastern northeastern | north-western northwestern | south-eastern southeastern | south-western southwestern
northbound | southbound | eastbound | westbound
upstream | downstream
indoor | outdoor
inland | coastal | offshore
urban | rural
red | blue | green | yellow | orange | purple | pink | brown | black | white
gold | silver | bronze
male | female
primary | secondary
federal | state | municipal
civil | criminal
wholesale | retail
gross | net
written | verbal oral spoken
minor slight | serious severe grave
domestic | international
single | double | triple
diesel | petrol gasoline | electric
benign | malignant
senior | junior
outgoing departing | incoming
positive | negative
morning | evening
first | last final
summer | winter
`;

interface Side {
  readonly kind: number;
  readonly group: number;
}

const sides = new Map<string, Side[]>();
for (const [kind, line] of kinds.trim().split("\n").entries()) {
  for (const [group, words] of line.split("|").entries()) {
    for (const word of words.trim().split(" "))
      sides.set(word, [...(sides.get(word) ?? []), { kind, group }]);
  }
}

/** Nouns that stand for each other behind such an adjective. */
const heads = new Map(
  ["shore bank", "house chamber", "coast seaboard", "lane carriageway", "rim edge"].flatMap((group) =>
    group.split(" ").map((word, _, [first]) => [stemOf(word), stemOf(first!)] as const),
  ),
);

interface Attribute {
  readonly token: Token;
  readonly side: Side;
  /** The nouns and adjectives behind it. */
  readonly heads: ReadonlySet<string>;
}

/**
 * Adjectives of the draft's sentence whose noun has an excluding one in its counterparts; none where either adjective has its
 * like before that noun on the other side.
 */
export function exchangedAttributes(ours: Sentence, references: readonly Sentence[]): Exchanged[] {
  const mine = attributesIn(ours);
  if (mine.length === 0) return [];
  const others = references.map((reference) => ({ reference, attributes: attributesIn(reference) }));
  const all = others.flatMap(({ attributes }) => attributes);
  return mine.flatMap((own) => {
    if (all.some((other) => isLike(own, other))) return [];
    for (const { reference, attributes } of others) {
      const rival = attributes.find(
        (other) => excludes(own, other) && !mine.some((one) => isLike(one, other)),
      );
      if (rival) return [{ ours: own.token, theirs: rival.token, reference }];
    }
    return [];
  });
}

const isLike = (a: Attribute, b: Attribute) =>
  a.side.kind === b.side.kind && a.side.group === b.side.group && shareHead(a, b);

const excludes = (a: Attribute, b: Attribute) =>
  a.side.kind === b.side.kind && a.side.group !== b.side.group && shareHead(a, b);

const shareHead = (a: Attribute, b: Attribute) => [...a.heads].some((head) => b.heads.has(head));

function attributesIn({ tokens, names }: Sentence): Attribute[] {
  return tokens.flatMap((token, at) => {
    const known = sides.get(token.norm);
    if (!known || names.some((name) => contains(name as Span, token))) return [];
    if (/^(?:first|last|final)$/.test(token.norm) && !isOfRow(tokens, at)) return [];
    const heads = headsBehind(tokens, at);
    return heads.size > 0 ? known.map((side) => ({ token, side, heads })) : [];
  });
}

/** "His last concert" is one of a row; "last week" is a time, and "the last time it happened" may be told of the first since. */
function isOfRow(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    /^(?:the|its|his|her|their|our|my|.+['’]s|.+s['’])$/i.test(before?.text ?? "") &&
    next?.kind === "word" &&
    !timed.test(next.norm)
  );
}

const timed =
  /^(?:time|times|occasion|minutes?|hours?|days?|nights?|weeks?|weekend|months?|quarters?|years?|seasons?|decades?|century|spring|summer|autumn|fall|winter|half|few|several|remaining|[a-z]+day)$/;

/** How many words behind the adjective may be its noun: "left front wheel bearing". */
const reach = 3;

function headsBehind(tokens: readonly Token[], at: number): Set<string> {
  const found = new Set<string>();
  for (let next = at + 1; next < tokens.length && found.size < reach; next++) {
    const token = tokens[next]!;
    if (token.norm === "-") continue;
    if (token.kind !== "word" || isFunctionWord(token)) break;
    found.add(heads.get(token.stem) ?? concept(token.stem));
  }
  return found;
}
