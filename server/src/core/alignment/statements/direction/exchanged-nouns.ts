import type { Sentence } from "../../../document.ts";
import type { Span } from "../../../text/span.ts";
import type { Token } from "../../../text/tokens.ts";
import { isFunctionWord } from "../../features.ts";
import type { Link } from "../../links.ts";
import { concept } from "../../synonyms.ts";
import type { Opposites } from "./opposed.ts";

/**
 * "The lorry hit the car" where a counterpart says that the car hit the lorry: one verb between the same two nouns, the other way
 * round. Names are asked of by name, and a passive turns the two with the verb.
 */
export function* exchangedNouns(sentence: Sentence, linked: readonly Link[]): Generator<Opposites> {
  const ours = deedsIn(sentence);
  const all = linked.flatMap(({ reference }) => deedsIn(reference));
  for (const link of linked) {
    const theirs = deedsIn(link.reference);
    const found = ours.flatMap((deed) => {
      const turned = theirs.find((other) => areTurned(deed, other));
      const isKept = all.some((other) => areSame(deed, other));
      return turned && !isKept ? [{ deed, turned }] : [];
    })[0];
    if (!found) continue;
    yield {
      ours: wordsOf(found.deed, sentence),
      theirs: wordsOf(found.turned, link.reference),
      link,
    };
    return;
  }
}

/** "The lorry hit the car": who did what to whom, each a single noun. */
interface Deed {
  readonly doer: Token;
  readonly verb: Token;
  readonly done: Token;
}

function deedsIn({ tokens, names }: Sentence): readonly Deed[] {
  const isName = ({ start }: Token) => names.some((name) => name.start <= start && start < name.end);
  const isNoun = (token: Token | undefined): token is Token =>
    token?.kind === "word" && !isFunctionWord(token) && !isName(token) && !/ly$/.test(token.norm);
  return tokens.flatMap((verb, at): Deed[] => {
    if (verb.kind !== "word" || isFunctionWord(verb) || MUTUAL.has(verb.stem)) return [];
    const before = tokens.slice(Math.max(0, at - 3), at);
    const doerAt = before.findLastIndex(({ norm }) => !AUXILIARY.test(norm));
    const doer = before[doerAt];
    const article = tokens[at + 1];
    const done = tokens[at + 2];
    if (!article || !ARTICLE.test(article.norm) || !isNoun(doer) || !isNoun(done)) return [];
    // "The driver of the car hit the kerb": the car did nothing.
    const lead = tokens[at - before.length + doerAt - 1];
    const isSubject = ARTICLE.test(lead?.norm ?? "") && tokens[tokens.indexOf(doer) - 2]?.norm !== "of";
    const isWhole = tokens[at + 3]?.kind !== "word" || isFunctionWord(tokens[at + 3]!);
    return isSubject && isWhole ? [{ doer, verb, done }] : [];
  });
}

const ARTICLE = /^(?:the|an?|his|her|its|their)$/;
const AUXILIARY = /^(?:has|have|had|will|would|may|might|could|can|also|later|then|once)$/;

/** What one does to another as that one does to it. */
const MUTUAL: ReadonlySet<string> = new Set([
  ..."meet marri join face fight resembl equal match touch border divorc accompani embrac kiss is are was be".split(
    " ",
  ),
]);

const same = (a: Token, b: Token) => concept(a.stem) === concept(b.stem);

const areTurned = (a: Deed, b: Deed) => same(a.verb, b.verb) && same(a.doer, b.done) && same(a.done, b.doer);
const areSame = (a: Deed, b: Deed) => same(a.verb, b.verb) && same(a.doer, b.doer) && same(a.done, b.done);

const wordsOf = ({ doer, done }: Deed, { tokens }: Sentence): Span & { readonly text: string } => ({
  start: doer.start,
  end: done.end,
  text: tokens
    .slice(tokens.indexOf(doer), tokens.indexOf(done) + 1)
    .map(({ text }) => text)
    .join(" "),
});
