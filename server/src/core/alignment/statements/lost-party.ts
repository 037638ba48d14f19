import { type Document, isLead, type Sentence } from "../../document.ts";
import type { Token } from "../../text/tokens.ts";
import { isFunctionWord } from "../features.ts";
import type { Links } from "../links.ts";
import { claimsIn } from "./claims.ts";
import { neighboursOf, tellOfTheirDead } from "./lost-speaker.ts";
import { isReport, isSaying, isSpeech } from "./sayings.ts";
import { groupOf } from "./sources.ts";
import { isOneSource, testimoniesIn } from "./testimony.ts";

/** The party on whose word a claim rests in the reference, and the word of saying. */
export interface LostParty {
  readonly theirs: Sentence;
  readonly noun: Token;
  readonly saying: Token;
}

/** Sources that are a party to what they say: without them their claim becomes the paper's own. */
const parties = nounsOf(
  `lawyer attorney barrister solicitor defendant plaintiff accused suspect defence prosecution prosecutor indictment lawsuit complaint
  union opposition activist campaigner rebel militant witness resident neighbour critic opponent source insider rival relative family
  army military militia guerrilla insurgent separatist junta whistleblower petitioner tenant striker protester survivor eyewitness parent villager townspeople bystander onlooker inhabitant`,
);
/** The same where they are the ones who speak; they are spoken of more often, and a death in the family is no claim. */
const persons = nounsOf(
  `husband wife wives widow widower uncle aunt cousin brother sister son daughter mother father friend colleague juror inmate prisoner detainee patient
  worker employee foreman passenger customer pupil student teacher nurse farmer fisherman fishermen docker
  migrant refugee`,
);
/** The party that the reference quotes, where the draft tells its claim as a fact. */
export function lostParty(
  ours: Sentence,
  theirs: Sentence,
  draft: Document,
  reference: Document,
  { ofDraft }: Pick<Links, "ofDraft">,
): LostParty | undefined {
  const party =
    testimoniesIn(theirs).find(({ source }) => parties.has(source.norm))?.source ??
    personIn(theirs) ??
    formerIn(theirs) ??
    unnamedIn(theirs) ??
    groupIn(theirs) ??
    theirs.tokens.find(
      (token, at) =>
        token.kind === "word" && parties.has(token.norm) && theirs.tokens[at - 1]?.norm !== "european",
    ) ??
    sideIn(theirs, neighboursOf(theirs, reference), neighboursOf(ours, draft));
  if (!party || isQuoted(draft, ours) || ours.tokens.some(isReport)) return undefined;
  if (isArranged(theirs) || tellOfTheirDead([party], theirs)) return undefined;
  // The party still says it, if in other words.
  if (voices(ours, party) || isNamedBehind(ours, party, draft) || speaksNext(ours, party, theirs, draft))
    return undefined;
  const counterpart = (other: Sentence) => ofDraft[other.index]?.[0]?.reference;
  const told = sayingsNear(draft, ours, party, (other) =>
    tellsApart(other, counterpart(other), theirs, party),
  );
  // "told her to keep quiet" is part of the claim and stands in both.
  // Who asks for a ban acts; he claims nothing.
  const sayings = theirs.tokens.filter(
    (token, i) =>
      isSaying(token) &&
      token.stem !== "ask" &&
      !isDoneTo(theirs.tokens, i) &&
      !told.includes(token.stem) &&
      !accounts.test(theirs.tokens[i + 1]?.norm ?? ""),
  );
  const saying = sayings.find((token) => speaks(party, token, theirs)) ?? sayings[0];
  if (!saying || told.some((stem) => !theirs.tokens.some((token) => token.stem === stem))) return undefined;
  if (!speaks(party, saying, theirs) || tells(party, ours) || tellsPlans(party, saying, theirs))
    return undefined;
  if (putsAt(ours) || isToldAside(ours, theirs) || makesOffer(ours, saying, theirs)) return undefined;
  return { theirs, noun: party, saying };
}

/** "Which the studio puts at $3.2m": whoever estimates it is in the sentence. */
const putsAt = ({ tokens }: Sentence) =>
  tokens.some(
    ({ norm }, at) => /^puts?$/.test(norm) && tokens.slice(at + 1, at + 4).some((one) => one.norm === "at"),
  );

/** "Mercelis has offered 50,000 doses" for "a rival, Mercelis, said it could supply them": whoever offers has said so. */
function makesOffer({ names, tokens }: Sentence, saying: Token, theirs: Sentence): boolean {
  const offer = tokens.find(({ norm }) => /^(?:offer|promis|pledg|propos|undert[ao]k)/.test(norm));
  const who = theirs.names.find(({ end }) => end < saying.start && saying.start - end <= 2);
  return (
    who !== undefined &&
    names.some(({ start, text }) => text === who.text && offer !== undefined && start < offer.start)
  );
}

/** "A survivor, whose son was among the dead, said": who the party is the paper knows itself. */
function isToldAside(ours: Sentence, { tokens }: Sentence): boolean {
  const from = tokens.findIndex(({ norm }) => norm === "whose");
  const length = tokens.slice(from + 1).findIndex(({ text }) => text === ",");
  if (from < 0 || length < 0) return false;
  const own = new Set(
    ours.tokens.filter((token) => token.kind !== "mark" && !isFunctionWord(token)).map(({ stem }) => stem),
  );
  const told = tokens.flatMap(({ stem, text }, at) => (own.has(stem) && !/^\p{Lu}/u.test(text) ? [at] : []));
  return told.length > 0 && told.every((at) => at > from && at <= from + 1 + length);
}

/** "63 witnesses were heard", "the trial heard 63 witnesses": they are spoken of, and do not speak. */
const isDoneTo = (tokens: readonly Token[], at: number) =>
  // "A court will hear her case"
  (/^hear[sd]?$/.test(tokens[at]!.norm) &&
    tokens[at + 1]?.norm !== "that" &&
    tokens
      .slice(Math.max(0, at - 6), at + 4)
      .some(({ norm }) => /^(?:case|cases|appeal|appeals|lawsuit|claim|arguments)$/.test(norm))) ||
  (tokens[at]!.norm === "heard" &&
    (tokens[at + 1]?.kind === "number" ||
      /^(?:from|evidence|testimony|witnesses)$/.test(tokens[at + 1]?.norm ?? ""))) ||
  (/^(?:heard|asked|called|charged|described|accused|reported)$/.test(tokens[at]!.norm) &&
    /^(?:was|were|been|being|be)$/.test(tokens[at - 1]?.norm ?? "") &&
    (/^(?:heard|asked)$/.test(tokens[at]!.norm) ||
      !tokens.slice(at + 1, at + 4).some(({ norm }) => norm === "by")));

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

/** "A union blamed low pay", "those against it fear": the party makes the claim itself. */
function voices({ tokens }: Sentence, party: Token): boolean {
  return (
    tokens.some(({ stem, norm }) => stem === party.stem || norm === "those") &&
    tokens.some((token) => isSpeech(token) || isSaying(token) || judges.test(token.norm))
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

/** "A volunteer noticed it. He told her she was wrong, said Samir Dutt": whoever is named beside the party speaks behind. */
function speaksNext(
  { index, block }: Sentence,
  party: Token,
  { names }: Sentence,
  { sentences }: Document,
): boolean {
  const next = sentences[index + 1];
  const named = names.find(({ start, end }) => start - party.end <= 2 && end > party.start);
  if (!named || next?.block !== block) return false;
  const last = named.text.slice(named.text.lastIndexOf(" ") + 1);
  const at = next.tokens.findIndex(({ text }) => text === last);
  return at >= 0 && next.tokens.slice(Math.max(0, at - 4), at + 8).some(isSpeech);
}

/** "According to a campaign group", "striking miners said": they speak for a cause. */
function groupIn({ tokens }: Sentence): Token | undefined {
  return tokens.find(
    ({ kind, norm }, at) =>
      (kind === "word" && /^(?:striking|protesting|evicted|displaced)$/.test(tokens[at - 1]?.norm ?? "")) ||
      (/^(?:groups?|bod(?:y|ies)|charity|charities|network|coalition|committee|movement)$/.test(norm) &&
        tokens
          .slice(Math.max(0, at - 2), at)
          .some((token) =>
            /^(?:campaign|campaigning|pressure|protest|lobby|lobbying|rights|advocacy|activist|opposition|residents|victims|strike)$/.test(
              token.norm,
            ),
          )),
  );
}

/** "Two people who were in the room said", "a person familiar with the talks said": nobody whose name stands for it. */
function unnamedIn({ tokens }: Sentence): Token | undefined {
  return tokens.find(
    ({ norm }, at) =>
      /^(?:people|person|persons|official|officials|executive|executives|diplomat|diplomats|man|woman)$/.test(
        norm,
      ) &&
      (/^(?:familiar|close|briefed)$/.test(tokens[at + 1]?.norm ?? "") ||
        (/^(?:who|with)$/.test(tokens[at + 1]?.norm ?? "") &&
          tokens
            .slice(at + 2, at + 7)
            .some(({ norm }) =>
              /^(?:knowledge|familiar|present|room|briefed|anonymity|named|identified)$/.test(norm),
            ))) &&
      tokens.slice(at + 2, at + 10).some(isSpeech),
  );
}

function personIn(theirs: Sentence): Token | undefined {
  // "The victim's brother said": the victim is only named.
  const said = theirs.tokens.filter(({ text }) => !/['’]s?$/.test(text));
  if (claimsIn({ ...theirs, tokens: said }).has("casualties")) return undefined;
  return testimoniesIn(theirs).find(
    ({ source, verb }) => persons.has(source.norm) || isContested(verb, theirs.tokens),
  )?.source;
}

/** "According to a former cook": who has left has a quarrel of his own, unless he is named. */
function formerIn(theirs: Sentence): Token | undefined {
  const { tokens } = theirs;
  return testimoniesIn(theirs).find(({ source }) => {
    const at = tokens.indexOf(source);
    return (
      tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => norm === "former" || norm === "ex") &&
      !/^(?:president|minister|prime|chancellor|governor|mayor|official|envoy)s?$/.test(source.norm)
    );
  })?.source;
}

/**
 * One of two sides: another speaks beside it, and the draft still has the other's word. The authorities are taken at theirs.
 */
function sideIn(theirs: Sentence, beside: readonly Sentence[], ours: readonly Sentence[]): Token | undefined {
  const kept = ours.flatMap(testimoniesIn);
  const others = beside.filter((other) => other !== theirs).flatMap(testimoniesIn);
  const side = testimoniesIn(theirs).find(
    ({ source, verb }) => isSpeech(verb) && !isAuthority(source),
  )?.source;
  const isTwoSided =
    side !== undefined &&
    others.some(
      ({ source }) => !isOneSource(source, side) && kept.some((mine) => isOneSource(mine.source, source)),
    );
  return isTwoSided ? side : undefined;
}

/** What they say is news; what others say is their word. */
const isAuthority = (source: Token) =>
  isFunctionWord(source) || authorities.has(groupOf(source) ?? "official");

/** By the first words of their groups; a noun of no group may be anybody. */
const authorities: ReadonlySet<string> = new Set(
  "official police prosecutor judge soldier doctor scientist company coastguard fishery investigator engineer historian analyst guard mayor".split(
    " ",
  ),
);

/** "Claims that", "alleged it had": whoever says so answers for it; a storm claims lives. */
function isContested(verb: Token, tokens: readonly Token[]): boolean {
  return (
    /^(?:claim|alleg|insist|contend|maintain)(?:s|e|es|ed)?$/.test(verb.norm) &&
    /^(?:that|it|its|he|she|they)$/.test(tokens[tokens.indexOf(verb) + 1]?.norm ?? "")
  );
}

/** True where the party stands beside the word of saying: "talks with unions, it said" are not what unions say. */
function speaks(party: Token, saying: Token, theirs: Sentence): boolean {
  const { tokens } = theirs;
  const [who, says] = [tokens.indexOf(party), tokens.indexOf(saying)];
  if (preposition.test(tokens[who - 1]?.norm ?? "") && saying.norm !== "according") return false;
  // "The agency said, after a rival had raised its price": the agency speaks.
  const source = testimoniesIn(theirs).find(({ verb }) => verb === saying)?.source;
  const isOthers =
    source !== undefined &&
    party !== unnamedIn(theirs) &&
    Math.abs(tokens.indexOf(source) - who) > besideSource;
  return !isOthers && Math.abs(who - says) <= besideSaying;
}

/** "a blast that residents heard": the draft tells it as what they perceived. */
function tells(party: Token, { tokens }: Sentence): boolean {
  return tokens.some(({ stem }, at) => stem === party.stem && perceived.test(tokens[at + 1]?.norm ?? ""));
}

/** "Said he would advise his client to appeal": what somebody means to do himself he knows. */
function tellsPlans(party: Token, saying: Token, { tokens }: Sentence): boolean {
  const [first, second] = tokens.slice(tokens.indexOf(saying) + 1).filter(({ norm }) => norm !== "that");
  // "Opponents of the dam say that it will dry out": the dam, and not they.
  const own = party.norm === `${party.norm.slice(0, -1)}s` ? /^they$/ : /^(?:he|she|it|they)$/;
  return own.test(first?.norm ?? "") && /^(?:would|will)$/.test(second?.norm ?? "");
}

/** "The rival reports results on Wednesday." */
const accounts =
  /^(?:results|earnings|profits?|loss(?:es)?|sales|revenues?|figures|(?:first|second|third|fourth|full|half)(?:-\w+)?)$/;
const perceived =
  /^(?:heard|hear|saw|see|felt|feel|noticed|remember(?:ed)?|recall(?:ed)?|described?|believed?|thought)$/;
const preposition = /^(?:with|to|from|by|against|among|between|about)$/;
/** "the residents of the three villages said": so many tokens may stand between. */
const besideSaying = 7;
/** And so many between a party and the noun that it goes with: "a lawyer for the family". */
const besideSource = 3;

/** The words of saying in the sentence and its neighbours in the paragraph, by stem, but for what somebody else says there. */
function sayingsNear(
  draft: Document,
  sentence: Sentence,
  party: Token,
  isApart: (other: Sentence) => boolean,
): string[] {
  const isOthers = (other: Sentence) =>
    other !== sentence &&
    !other.tokens.some(({ stem }) => stem === party.stem) &&
    (isApart(other) || testimoniesIn(other).some(({ source }) => !isOneSource(source, party)));
  return neighboursOf(sentence, draft).flatMap((other) =>
    isOthers(other)
      ? []
      : other.tokens
          .filter(
            (token, at) =>
              isSaying(token) &&
              !isDoneTo(other.tokens, at) &&
              // Who asks a prosecutor to look at something beside it tells nothing.
              !(other !== sentence && token.stem === "ask"),
          )
          .map((token) => token.stem),
  );
}

/** True where a sentence of the draft has its words of saying from a passage of its own, in which somebody else speaks. */
function tellsApart(
  other: Sentence,
  counterpart: Sentence | undefined,
  theirs: Sentence,
  party: Token,
): boolean {
  if (!counterpart || counterpart === theirs) return false;
  const said = new Set(counterpart.tokens.map(({ stem }) => stem));
  return (
    !said.has(party.stem) &&
    !/^(?:he|she|they|it|we)$/.test(counterpart.tokens[0]?.norm ?? "") &&
    other.tokens.filter(isSaying).every(({ stem }) => said.has(stem))
  );
}

/** True where somebody is quoted in the sentence or beside it. */
function isQuoted(draft: Document, sentence: Sentence): boolean {
  const beside = neighboursOf(sentence, draft);
  const [start, end] = [beside[0]!.start, beside.at(-1)!.end];
  return draft.quotations.some(
    (quote) => quote.block === sentence.block && quote.start < end && start < quote.end,
  );
}

/** Nouns with their plurals. By their stems "critics" would be "critically", and residents residential. */
function nounsOf(list: string): ReadonlySet<string> {
  return new Set(
    list.split(/\s+/).flatMap((word) => [word, `${word}s`.replace(/ys$/, "ies").replace(/sss$/, "sses")]),
  );
}
