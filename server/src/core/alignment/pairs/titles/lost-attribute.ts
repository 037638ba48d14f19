import type { Comparison } from "../../../comparison.ts";
import type { Document, Placed, Sentence } from "../../../document.ts";
import { contains, type Span } from "../../../text/span.ts";
import type { Token } from "../../../text/tokens.ts";
import { isFunctionWord } from "../../features.ts";

type Words = Span & { readonly text: string };

/** Somebody or something of the draft, and the reference's words, which say that it is so no longer, or not yet in full. */
export interface LostAttribute {
  readonly ours: Placed<Words>;
  readonly theirs: Placed<Words>;
}

/** What an attribute takes back, and how else a sentence says so. */
const attributes: readonly { readonly words: RegExp; readonly told: RegExp }[] = [
  {
    words: /^(?:former|ex|onetime|erstwhile|retired)$/,
    told: /^(?:used|once|until|previously|formerly|served|ex|former|onetime|erstwhile|retir(?:e|ed|ing|ement)|old|then|past|disused|derelict|closed|converted|turned|divorc[a-z]*|separated|estranged|left|ago|no|gave|worked|working)$/,
  },
  {
    words: /^(?:trainee|apprentice|student|novice|learner)$/,
    told: /^(?:train(?:ee|ees|ing|s)?|apprentice[a-z]*|student|studying|novice|learn(?:er|ing|s)?|new|young|junior|inexperienced|lessons?|pupil|qualif[a-z]*|cadet)$/,
  },
];

/**
 * "A lock keeper has been charged" where the reference has "a former lock keeper" and no other, and nothing in the draft says that
 * he was one. Offices are compared by their standings, and whoever stands with a name by what that person is.
 */
export function lostAttributes({ draft, sentences, authorities }: Comparison): LostAttribute[] {
  return authorities.flatMap(({ document, links }) =>
    sentences.flatMap((sentence) => {
      const linked = links.ofDraft[sentence.index]!;
      if (draft.blocks[sentence.block]!.role !== "body" || linked.some(({ exact }) => exact)) return [];
      return linked.flatMap(({ reference, score }) => {
        if (score < tellsIt) return [];
        return attributedIn(reference).flatMap(({ attribute, noun, told }): LostAttribute[] => {
          const own = bareIn(sentence, noun);
          const isTold = draft.sentences.some(
            (other) =>
              other.index <= sentence.index + 1 &&
              other.tokens.some((token, at) => told.test(token.norm) || isOneTime(other.tokens, at)) &&
              (other.block === sentence.block || other.tokens.some(({ stem }) => stem === noun.stem)),
          );
          if (!own || isTold || isBareElsewhere(document, noun)) return [];
          const { text } = document.blocks[reference.block]!;
          const words = {
            start: attribute.start,
            end: noun.end,
            text: text.slice(attribute.start, noun.end),
          };
          return [
            {
              ours: { fact: { start: own.start, end: own.end, text: own.text }, sentence, document: draft },
              theirs: { fact: words, sentence: reference, document },
            },
          ];
        });
      });
    }),
  );
}

/** "A one-time dentist" */
const isOneTime = (tokens: readonly Token[], at: number) =>
  tokens[at]!.norm === "time" && tokens[at - 1]?.text === "-" && tokens[at - 2]?.norm === "one";

/** From this likeness on a counterpart tells the sentence. */
const tellsIt = 0.35;

interface Attributed {
  readonly attribute: Token;
  /** The last of the words behind it: "keeper" of "former lock keeper". */
  readonly noun: Token;
  readonly told: RegExp;
}

/** "A former lock keeper", "an ex-wife of the owner"; not "the former", of two. */
function attributedIn({ tokens, names }: Sentence): Attributed[] {
  return tokens.flatMap((attribute, at) => {
    const kind = attributes.find(({ words }) => words.test(attribute.norm));
    const before = tokens[at - 1];
    if (!kind || names.some((name) => contains(name, attribute)) || !isArticle(before)) return [];
    let last = at;
    if (tokens[last + 1]?.text === "-") last++;
    while (isOfPhrase(tokens[last + 1]) && last - at < longest) last++;
    const noun = tokens[last]!;
    const isNamed = names.some(
      ({ start }) =>
        start === tokens[last + 1]?.start ||
        (tokens[last + 1]?.text === "," && start === tokens[last + 2]?.start),
    );
    return last === at || noun.kind !== "word" || isNamed ? [] : [{ attribute, noun, told: kind.told }];
  });
}

const isArticle = (token: Token | undefined) =>
  token === undefined ||
  /^(?:an?|the|his|her|its|their|two|three|four|by)$/.test(token.norm) ||
  /['’]s$/.test(token.text) ||
  token.kind === "mark";

/** So many words an attribute has behind it at most. */
const longest = 3;
const isOfPhrase = (token: Token | undefined) =>
  token?.kind === "word" &&
  !isFunctionWord(token) &&
  token.text === token.norm &&
  !/(?:ed|ing|ly)$/.test(token.norm);

/** The noun of the draft with its article, and nothing that takes it back. */
function bareIn({ tokens, names }: Sentence, noun: Token): Token | undefined {
  return tokens.find(
    (token, at) =>
      token.stem === noun.stem &&
      token.kind === "word" &&
      !names.some((name) => contains(name, token)) &&
      !names.some(({ start }) => start === tokens[at + 1]?.start) &&
      !wasSo(tokens, at) &&
      tokens.slice(Math.max(0, at - 3), at).some(isArticle),
  );
}

/** "He had been a lock keeper", "worked as one" */
const wasSo = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - longest - 2), at)
    .some(
      ({ norm }, i, before) =>
        /^(?:was|were|been|as)$/.test(norm) &&
        /^(?:an?|the|its|his|her|their)$/.test(before[i + 1]?.norm ?? ""),
    );

/** True where the reference has the noun without its attribute before it has it with one. */
function isBareElsewhere({ sentences }: Document, noun: Token): boolean {
  return sentences.some(({ tokens }) =>
    tokens.some(
      (token, at) =>
        token.stem === noun.stem &&
        !tokens
          .slice(Math.max(0, at - longest - 1), at)
          .some(({ norm }) => attributes.some(({ words }) => words.test(norm))),
    ),
  );
}
