import { stemOf } from "../../../text/stem.ts";
import type { Token } from "../../../text/tokens.ts";
import { phraseAt } from "../../phrases.ts";

/**
 * Words that say by themselves that something is not, not any more or not so: what they tell may be told with "not" in
 * other words, and the other way round. A line is a sense: refusing, lacking, losing, ending, preventing, parting,
 * undoing, withholding, doubting, being shut, being late, being spared, dying, neglecting, standing still, owing, being hardly so, being bad.
 */
const senses = `
deny denial disclaim refuse refusal reject rejection decline dismiss refute rebut contradict debunk disprove disown defy resist oppose boycott shun snub spurn veto
lack lacking dearth scarcity drought barren outage blackout absent absence miss missing short shortage bereft devoid free empty vacant gap zero nil
lose lost loss knock destroy cull ruin waste fail failure faulty defective malfunction vain collapse deadlock impasse
end stop halt cease wane fade dwindle quit abandon scrap drop cancel axe shelve discontinue interrupt expire lapse exhaust
prevent avoid avert bar ban block prohibit forbid forbade forbidden outlaw deter hinder refrain abstain curb hold held keep kept
leave left depart sever broke broken break cut flee fled desert escape skip omit exclude exclusion except instead rather different contrary against despite alternative opposite place
undo overturn quash annul revoke repeal reverse withdraw withdrawn retract removal abolish lift rid
clear acquit acquittal innocent
withhold withheld waive hide hidden conceal secret silent silence quiet mum mystery anonymously anonymity
doubt doubtful skeptical skeptic disagree dispute contest challenge question whether false myth error mistake wrong
close closed shut locked
delay postpone suspend defer adjourn pending outstanding idle stuck stranded remain stay still wait await
spare safe safely intact alive fine exempt immune healthy
die died dead death vanish disappear extinct
ignore overlook neglect forget forgot reluctant
flat steady level static frozen freeze standstill stall
owe owing arrears overdue
hardly barely scarcely rarely seldom few little
within violate violation breach infringe infringement contravene flout
bad badly poor poorly poorer weak weaker weakly worse worst
`;
/** What may stand for a "not" where that is about a time or an amount: "not until May" is "in May at the earliest". */
const limits = new Set(
  `last first late later late only just early earliest earlier too limit maximum minimum least unless until before even same floor ceiling
  most biggest largest greatest heaviest strongest deadliest worst best longest deepest hottest coldest wettest driest fastest smallest weakest lightest
  former ex previously since exactly about same nearly almost high highest low lowest open new record again more less fewer under over below above`
    .split(/\s+/)
    .map(stemOf),
);
const sensesByStem = new Map<string, number>();
for (const [sense, line] of senses.trim().split("\n").entries())
  for (const word of line.split(" "))
    if (!sensesByStem.has(stemOf(word))) sensesByStem.set(stemOf(word), sense);

const prefixed =
  /^(?:un|dis|mis|non|anti)[a-z]{4,}$|^(?:im[mp]|ir[r]|il[l]|in)[a-z]{4,}(?:able|ible|ent|ant|ate|ite|al|ive|ct|ure|ient)$/;
const suffixed = /^[a-z]{3,}less$/;
/** "understand", "distance", "international", "involvement": what only looks so. */
const unprefixed =
  /^(?:un(?:der|i(?!m)|til|to$|less|cle|veil)|in(?:ter|dustr|form|itial|stant|d|cid|n|tern|tent|ject|spect|fant|t|s|vol|vest|vit|flu|gred|fra|cent|cumb|clud|clus|hab|aug)|im(?:port|port|mediat|m[ie]|pact|pres|peri|prov|pris|plem)|ill(?:us|um)|dis(?:tri|tan|tin|cus|eas|c|h|play|pos|pute|ast)|mis(?:s|tr|er)|non(?:eth)|anti(?:b|c|q))/;
const suffixless = /^(?:un|neverthe|nonethe|regard|wire|count|need|doubt)less$/;

/** The sense of a word or phrase that negates by itself; -1 where it negates by its form; undefined where it does not. */
export function negativeSense(tokens: readonly Token[], at: number): number | undefined {
  const { kind, norm, stem } = tokens[at]!;
  if (kind !== "word") return undefined;
  const phrase = phraseAt(tokens, at);
  if (phrase) return sensesByStem.get(phrase.meaning);
  // "Kept the name of the source to itself"
  if (/^ke(?:ep|eps|pt|eping)$/.test(norm) && isToItself(tokens, at))
    return sensesByStem.get(stemOf("withhold"));
  // "Tested negative for the virus"
  if (norm === "negative" && isTested(tokens, at)) return byItsForm;
  // "Ran as usual" for "were not affected"
  if (norm === "usual" && tokens[at - 1]?.norm === "as") return byItsForm;
  // "Put on hold"
  if (norm === "hold" && tokens[at - 1]?.norm === "on") return sensesByStem.get(stemOf("delay"));
  // "Held its fire"
  if (/^h[eo]ld(?:s|ing)?$/.test(norm) && /^(?:fire|tongues?|breath)$/.test(tokens[at + 2]?.norm ?? ""))
    return sensesByStem.get(stemOf("withhold"));
  // "Entry is free", of charge.
  if (norm === "free" && tokens[at + 1]?.kind !== "word" && BE.test(tokens[at - 1]?.norm ?? "")) return -1;
  const behind = bound.find(({ words }) => words.test(norm));
  if (behind && !tokens.slice(at + 1, at + 6).some((token) => behind.by.test(token.norm))) return undefined;
  // "The price is far from cheap"
  if (norm === "far" && tokens[at + 1]?.norm === "from") return -1;
  // "Is fine", not "was fined".
  const sense = stem === "fine" && norm !== stem ? undefined : sensesByStem.get(stem);
  if (sense !== undefined) return sense;
  // "Out of work", "is out for the season"
  const next = tokens[at + 1]?.norm ?? "";
  const isBarred =
    /^(?:for|until|till)$/.test(next) &&
    /^(?:is|are|was|were|be|been|ruled)$/.test(tokens[at - 1]?.norm ?? "");
  const outOf = norm === "out" && (next === "of" || isBarred);
  return outOf ||
    (suffixed.test(norm) && !suffixless.test(norm)) ||
    (prefixed.test(norm) && !unprefixed.test(norm))
    ? -1
    : undefined;
}

/** What is given for a word that negates by its form. */
const byItsForm = -1;

const isTested = (tokens: readonly Token[], at: number) =>
  [tokens[at - 1], tokens[at - 2], tokens[at + 1]].some((token) =>
    /^(?:test(?:s|ed|ing)?|results?|samples?|swabs?)$/.test(token?.norm ?? ""),
  );

function isToItself(tokens: readonly Token[], at: number): boolean {
  const to = tokens.findIndex(
    ({ norm }, i) =>
      i > at &&
      norm === "to" &&
      /^(?:it|him|her|them|your|my|our)sel(?:f|ves)$/.test(tokens[i + 1]?.norm ?? ""),
  );
  return to > at && to - at <= longestObject && !tokens.slice(at, to).some(({ kind }) => kind === "mark");
}

/** In words. */
const longestObject = 12;

/** Words that negate only beside certain others: "kept from leaving", "lifted the ban", "free of debt". */
const bound = [
  {
    words: /^broken$/,
    by: /^(?:for|since|again|when|while|off|up|down|laws?|rules?|regulations?|agreement|contract)$/,
  },
  {
    words: /^(?:keep|keeps|kept|keeping|hold|holds|held|holding)$/,
    by: /^(?:away|back|from|off|out|secret|private|hidden|wraps)$/,
  },
  {
    words: /^lift(?:s|ed|ing)?$/,
    by: /^(?:bans?|curbs?|curfews?|embargo(?:es)?|limits?|restrictions?|sanctions?|siege|suspension)$/,
  },
  { words: /^free$/, by: /^(?:of|from|for)$/ },
  // "Acted within the law", "stayed within the limit"
  { words: /^within$/, by: /^(?:laws?|limits?|rules?|bounds|guidelines|budgets?|norms?|rights)$/ },
  {
    words: /^(?:break|breaks|broke|breaking)$/,
    by: /^(?:off|up|laws?|rules?|regulations?|agreement|contract)$/,
  },
  {
    words: /^(?:cut|cuts|cutting)$/,
    by: /^(?:off|ties|links|contacts?|relations|power|electricity|supply|supplies|water|gas)$/,
  },
  { words: /^(?:knock|knocks|knocked|knocking)$/, by: /^out$/ },
  { words: /^plac(?:e|es|ed|ing)$/, by: /^of$/ },
  { words: /^remaining$/, by: /^(?:silent|shut|closed)$/ },
];

const BE = /^(?:is|are|was|were|be|remains?|stays?)$/;

/** "Only", "first", "until": they deny what they leave out. */
const restrictions = new Set(
  "only alone exclusively merely solely first last until till before unless too earliest sole"
    .split(" ")
    .map(stemOf),
);

/** True for a word that restricts a statement. */
export const isRestriction = ({ kind, stem }: Token) => kind === "word" && restrictions.has(stem);

/** "All but three", "everyone except the cook". */
export function isException(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  if (norm === "except") return true;
  return norm === "but" && /^(?:all|any|every\w+|any\w+)$/.test(tokens[at - 1]?.norm ?? "");
}

/** True for a word that bounds a time or an amount. */
export const isLimit = ({ kind, stem }: Token) => kind === "word" && limits.has(stem);
