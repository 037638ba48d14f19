import type { Document, Sentence } from "../../../document.ts";
import type { Token } from "../../../text/tokens.ts";
import { isFunctionWord } from "../../features.ts";
import { claimsIn } from "./claims.ts";
import { neighboursOf } from "./lost-speaker.ts";
import { isSpeech } from "./sayings.ts";
import { groupOf } from "./sources.ts";
import { isOneSource, testimoniesIn } from "./testimony.ts";

/** The party that a passage of the reference quotes, or speaks of; `ours` is the draft's sentence for it. */
export function partyIn(
  theirs: Sentence,
  reference: Document,
  ours: Sentence,
  draft: Document,
): Token | undefined {
  return (
    testimoniesIn(theirs).find(({ source }) => parties.has(source.norm))?.source ??
    personIn(theirs) ??
    formerIn(theirs) ??
    unnamedIn(theirs) ??
    groupIn(theirs) ??
    theirs.tokens.find(
      (token, at) =>
        token.kind === "word" &&
        parties.has(token.norm) &&
        // "He is accused of it", "spending on defence"
        !(token.norm === "accused" && theirs.tokens[at + 1]?.norm === "of") &&
        token.norm !== "defense" &&
        theirs.tokens[at - 1]?.norm !== "european",
    ) ??
    sideIn(theirs, neighboursOf(theirs, reference), neighboursOf(ours, draft))
  );
}

/** Sources that are a party to what they say: without them their claim becomes the paper's own. */
const parties = nounsOf(
  `lawyer attorney barrister solicitor defendant plaintiff accused suspect defense prosecution prosecutor indictment lawsuit complaint
  union opposition activist campaigner rebel militant witness resident neighbor critic opponent source insider rival relative family
  army military militia guerrilla insurgent separatist junta whistleblower petitioner tenant striker protester survivor eyewitness parent villager townspeople bystander onlooker inhabitant`,
);

/** The same where they are the ones who speak; they are spoken of more often, and a death in the family is no claim. */
const persons = nounsOf(
  `husband wife wives widow widower uncle aunt cousin brother sister son daughter mother father friend colleague juror inmate prisoner detainee patient
  worker employee foreman passenger customer pupil student teacher nurse farmer fisherman fishermen docker
  migrant refugee`,
);

/** Nouns with their plurals. By their stems "critics" would be "critically", and residents residential. */
function nounsOf(list: string): ReadonlySet<string> {
  return new Set(
    list.split(/\s+/).flatMap((word) => [word, `${word}s`.replace(/ys$/, "ies").replace(/sss$/, "sses")]),
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

/** "Claims that", "alleged it had": whoever says so answers for it; a storm claims lives. */
function isContested(verb: Token, tokens: readonly Token[]): boolean {
  return (
    /^(?:claim|alleg|insist|contend|maintain)(?:s|e|es|ed)?$/.test(verb.norm) &&
    /^(?:that|it|its|he|she|they)$/.test(tokens[tokens.indexOf(verb) + 1]?.norm ?? "")
  );
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

/** "Two people who were in the room said", "a person familiar with the talks said": nobody whose name stands for it. */
export function unnamedIn({ tokens }: Sentence): Token | undefined {
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
