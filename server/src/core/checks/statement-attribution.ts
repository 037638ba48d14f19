import { claimsIn } from "../alignment/statements/claims.ts";
import { exchangedSource } from "../alignment/statements/exchanged-sources.ts";
import { lostSpeaker, neighboursOf, tellOfTheirDead } from "../alignment/statements/lost-speaker.ts";
import { isReport, isSaying, isSpeech } from "../alignment/statements/sayings.ts";
import { mentions, sourcesIn } from "../alignment/statements/sources.ts";
import { testimoniesIn } from "../alignment/statements/testimony.ts";
import { type Document, isLead, type Sentence } from "../document.ts";
import { stemOf } from "../text/stem.ts";
import type { Token } from "../text/tokens.ts";
import type { Check } from "./check.ts";
import { evidenceOf, matchCase, replace, spanOf, whereOf, wordsAt } from "./evidence.ts";

/** Sources that are a party to what they say: without them their claim becomes the paper's own. */
const parties = new Set(
  `lawyer attorney barrister solicitor defendant plaintiff accused suspect defence prosecution prosecutor indictment lawsuit complaint
  union opposition activist campaigner rebel militant witness resident neighbour critic source insider rival relative family
  whistleblower petitioner tenant striker protester survivor eyewitness parent villager townspeople bystander onlooker inhabitant`
    .split(/\s+/)
    .map(stemOf),
);
/** The same where they are the ones who speak; they are spoken of more often, and a death in the family is no claim. */
const persons = new Set(
  `husband wife widow widower uncle aunt cousin brother sister son daughter mother father friend colleague inmate prisoner detainee patient
  worker employee foreman passenger customer pupil student teacher nurse`
    .split(/\s+/)
    .map(stemOf),
);
/** How sure the pair of sentences must be, and how much of the draft's must stand in the reference's. */
const samePassage = 0.5;

/** A claim that rests on a party to the matter is told as a fact. */
export const statementAttribution: Check = {
  meta: {
    code: "statement/attribution",
    severity: "warning",
    says: "The reference gives this claim to a source that the draft has dropped.",
    means:
      "The reference rests a claim on somebody, and the draft makes it in its own voice: what a party to the matter says, or blame, an accusation, an opinion, a denial, casualties or a judged number, whoever says it. It is silent where a neighbouring sentence carries the source, where the claim is common ground among the references, and about facts that nobody disputes, such as what a company's own accounts say.",
    example: {
      reference: "According to a lawyer for the nurse, two doctors knew.",
      draft: "Two doctors knew.",
    },
  },
  looksAt: "paragraph",
  *run({ draft, sentences, authorities }) {
    for (const { document, links } of authorities) {
      for (const sentence of sentences) {
        if (draft.blocks[sentence.block]!.role !== "body") continue;
        const linked = links.ofDraft[sentence.index]!;
        const [link] = linked;
        if (!link || link.exact) continue;
        const exchanged = exchangedSource(sentence, linked, draft, document, links.weight);
        const change = exchanged
          ? { ours: exchanged.ours.source, theirs: exchanged.theirs.source, in: exchanged.theirs.sentence }
          : link.score >= samePassage && changedSource(sentence, link.reference, draft, document);
        if (change) {
          const { ours: noun, theirs } = change;
          const source = { fact: theirs, sentence: change.in, document };
          yield {
            message: `Reference gives this to the ${theirs.text.toLowerCase()} ${whereOf(source)}.`,
            span: spanOf({ fact: noun, sentence, document: draft }),
            reference: evidenceOf(source),
            fixes: [
              {
                title: `Change to ${theirs.text.toLowerCase()}`,
                preferred: false,
                edits: [replace(draft, sentence.block, noun, matchCase(theirs.text, noun.text))],
              },
            ],
          };
          continue;
        }
        const lost =
          (link.score >= samePassage && lostParty(sentence, link.reference, draft)) ||
          lostSpeaker(sentence, linked, draft, document);
        if (!lost) continue;
        const source = { fact: lost.saying, sentence: lost.theirs, document };
        const words =
          "noun" in lost
            ? `“${lost.noun.text}” … “${lost.saying.text}”`
            : `“${wordsAt(document, lost.theirs.block, lost.phrase)}”`;
        yield {
          message: `Reference attributes this: ${words} ${whereOf(source)}.`,
          span: spanOf({ fact: sentence, sentence, document: draft }),
          reference: evidenceOf(source),
          fixes: [],
        };
      }
    }
  },
};

/** The draft's source and the reference's, where each is a stranger to the other's passage. */
function changedSource(ours: Sentence, theirs: Sentence, draft: Document, reference: Document) {
  const [our, ...others] = sourcesIn(ours);
  const [their, ...more] = sourcesIn(theirs);
  if (!our || !their || others.length > 0 || more.length > 0 || our.group === their.group) return undefined;
  const known = (document: Document, { index }: Sentence, group: string) =>
    document.sentences.slice(Math.max(0, index - 1), index + 2).some((near) => mentions(near, group));
  const strangers = !known(draft, ours, their.group) && !known(reference, theirs, our.group);
  return strangers ? { ours: our.noun, theirs: their.noun, in: theirs } : undefined;
}

/** The party that the reference quotes, where the draft tells its claim as a fact. */
function lostParty(ours: Sentence, theirs: Sentence, draft: Document) {
  const party =
    theirs.tokens.find((token) => token.kind === "word" && parties.has(token.stem)) ?? personIn(theirs);
  if (!party || isQuoted(draft, ours) || isArranged(theirs) || tellOfTheirDead([party], theirs))
    return undefined;
  // The party still says it, if in other words.
  if (voices(ours, party) || isNamedBehind(ours, party, draft)) return undefined;
  const told = sayingsNear(draft, ours);
  // "told her to keep quiet" is part of the claim and stands in both.
  // Who asks for a ban acts; he claims nothing.
  const saying = theirs.tokens.find(
    (token, i) =>
      isSaying(token) &&
      token.stem !== "ask" &&
      !told.includes(token.stem) &&
      !accounts.test(theirs.tokens[i + 1]?.norm ?? ""),
  );
  if (!saying || told.some((stem) => !theirs.tokens.some((token) => token.stem === stem))) return undefined;
  if (!speaks(party, saying, theirs) || tells(party, ours)) return undefined;
  return { theirs, noun: party, saying };
}

/** "A service will be held on Friday, the family said": who holds it knows, and nobody disputes it. */
function isArranged({ tokens, dates }: Sentence): boolean {
  return (
    dates.length > 0 &&
    tokens.some(({ norm }) => norm === "will" || norm === "would") &&
    tokens.some(({ norm }) => OCCASIONS.test(norm))
  );
}

const OCCASIONS =
  /^(?:funeral|burial|cremation|service|memorial|wake|vigil|screening|ceremony|wedding|concert|performance|exhibition|premiere|celebrations?|procession|parade|march|rally|meeting|conference|auction|hearing)$/;

/** "A union blamed low pay": the party makes the claim itself. */
function voices({ tokens }: Sentence, party: Token): boolean {
  return (
    tokens.some(({ stem }) => stem === party.stem) &&
    tokens.some((token) => isSpeech(token) || isSaying(token) || isReport(token) || judges.test(token.norm))
  );
}

const judges =
  /^(?:blam|criticis|criticiz|condemn|denounc|demand|stress|emphasis|emphasiz|cit|attribut|point|want|call|urg|insist|press|push|plead|appeal|ask|wish)(?:e|es|ed|s|ing)?$/;

/** A lead states it, and the sentence behind its paragraph gives it to the party. */
function isNamedBehind({ index, block }: Sentence, party: Token, draft: Document): boolean {
  if (!isLead(draft, block)) return false;
  const tokens = draft.sentences.find((other) => other.index > index && other.block !== block)?.tokens ?? [];
  return tokens.some(({ stem }) => stem === party.stem) && tokens.some(isSaying);
}

function personIn(theirs: Sentence): Token | undefined {
  if (claimsIn(theirs).has("casualties")) return undefined;
  return testimoniesIn(theirs).find(({ source }) => persons.has(source.stem))?.source;
}

/** True where the party stands beside the word of saying: "talks with unions, it said" are not what unions say. */
function speaks(party: Token, saying: Token, { tokens }: Sentence): boolean {
  const [who, says] = [tokens.indexOf(party), tokens.indexOf(saying)];
  if (preposition.test(tokens[who - 1]?.norm ?? "") && saying.norm !== "according") return false;
  return Math.abs(who - says) <= besideSaying;
}

/** "a blast that residents heard": the draft tells it as what they perceived. */
function tells(party: Token, { tokens }: Sentence): boolean {
  return tokens.some(({ stem }, at) => stem === party.stem && perceived.test(tokens[at + 1]?.norm ?? ""));
}

/** "The rival reports results on Wednesday." */
const accounts =
  /^(?:results|earnings|profits?|loss(?:es)?|sales|revenues?|figures|(?:first|second|third|fourth|full|half)(?:-\w+)?)$/;
const perceived =
  /^(?:heard|hear|saw|see|felt|feel|noticed|remember(?:ed)?|recall(?:ed)?|described?|believed?|thought)$/;
const preposition = /^(?:with|to|from|by|against|among|between|about)$/;
/** "the residents of the three villages said": so many tokens may stand between. */
const besideSaying = 7;

/** The words of saying in the sentence and its neighbours in the paragraph, by stem. */
function sayingsNear(draft: Document, sentence: Sentence): string[] {
  return neighboursOf(sentence, draft).flatMap((other) =>
    other.tokens.filter(isSaying).map((token) => token.stem),
  );
}

function isQuoted(draft: Document, sentence: Sentence): boolean {
  return draft.quotations.some((quote) => quote.block === sentence.block);
}
