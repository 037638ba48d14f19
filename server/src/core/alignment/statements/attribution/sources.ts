import type { Sentence } from "../../../document.ts";
import { stemOf } from "../../../text/stem.ts";
import type { Token } from "../../../text/tokens.ts";

/** Who is said to say something, where it is a group or a role and no name. */
export interface Source {
  readonly noun: Token;
  readonly verb: Token;
  /** One for all words that may stand for each other: "researchers" and "scientists". */
  readonly group: string;
}

/** Groups and roles that news copy quotes; a line is one source under several names. */
const groups = new Map(
  `scientist researcher academic expert
  official authority government ministry minister department administration
  police officer detective force
  company firm management manager employer operator
  worker staff employee union
  doctor medic physician surgeon hospital
  nurse midwife
  farmer grower beekeeper herder herdsman shepherd rancher
  fisherman fisher skipper angler
  patient
  prisoner inmate detainee
  hunter
  resident villager local neighbor islander inhabitant
  witness bystander onlooker
  lawyer attorney barrister solicitor
  prosecutor prosecution
  defendant accused suspect
  judge court magistrate tribunal
  analyst economist broker trader
  activist campaigner protester demonstrator
  soldier army military troop
  rebel militant insurgent guerrilla
  pupil student
  teacher headteacher
  parent mother father family relative
  engineer technician
  investigator inspector
  historian
  critic
  opposition
  shopkeeper retailer
  passenger commuter traveler
  tenant
  landlord
  customer
  driver
  pilot
  coach
  player
  fan supporter
  bishop priest church
  fishery
  coastguard
  conservationist environmentalist
  guard warder
  cleaner
  cook chef
  waiter waitress
  sailor seaman crew
  buyer purchaser
  seller vendor
  foreman
  mayor
  gardener
  builder contractor`
    .split("\n")
    .flatMap((line) => {
      const words = line.trim().split(" ");
      return words.flatMap((word) => [word, pluralOf(word)].map((form) => [form, words[0]!] as const));
    }),
);

function pluralOf(word: string): string {
  return word.endsWith("man")
    ? word.replace(/man$/, "men")
    : word.replace(/([^aeiou])y$/, "$1ie").concat("s");
}

/** The group that a noun belongs to; "employs" belongs to none. */
export const groupOf = ({ kind, norm }: Token): string | undefined =>
  kind === "word" ? groups.get(norm) : undefined;

/** The same for a noun in its place: the "coast guard" is the coastguard. */
export const groupIn = ({ tokens }: Sentence, noun: Token): string | undefined =>
  /^guards?$/.test(noun.norm) && tokens[tokens.indexOf(noun) - 1]?.norm === "coast"
    ? "coastguard"
    : groupOf(noun);

/** Groups, by their first words, that may be one source under two names; all officials are kin to those of an office. */
const kin =
  `official police soldier prosecutor court coastguard investigator fishery doctor scientist company mayor
  witness resident passenger driver parent worker pupil shopkeeper tenant customer fan farmer sailor cleaner waiter cook
  worker nurse driver teacher pilot doctor engineer soldier guard cleaner cook sailor foreman waiter gardener builder
  scientist doctor historian conservationist analyst engineer investigator
  critic opposition activist conservationist fan
  company coach landlord shopkeeper seller operator builder
  lawyer defendant
  parent resident`
    .split("\n")
    .map((line) => new Set(line.trim().split(" ")));

/** True for two groups that cannot be one source: "the rebels" and "the army". */
export const areStrangers = (a: string, b: string) =>
  a !== b && !kin.some((family) => family.has(a) && family.has(b));

const sayings = new Set(
  "say tell add claim want demand argue warn insist believe fear think hope report complain"
    .split(" ")
    .map(stemOf),
);
/** How far before its verb the noun may stand ("residents of the valley say"), in words. */
const reach = 4;

/** The sources in a sentence: "nurses say", "a neighbour told the court", "said police", "according to analysts". */
export function sourcesIn(sentence: Sentence): Source[] {
  const { tokens } = sentence;
  return tokens.flatMap((verb, i): Source[] => {
    const places =
      verb.norm === "according" && tokens[i + 1]?.norm === "to"
        ? tokens.slice(i + 2, i + 5)
        : sayings.has(verb.stem) && verb.kind === "word"
          ? [
              ...tokens.slice(Math.max(0, i - reach), i).reverse(),
              // "The prison service said the inmate had": who stands behind the verb speaks where nobody stands before it.
              ...(tokens[i - 1]?.kind === "word" ? [] : tokens.slice(i + 1, i + 3)),
            ]
          : [];
    // "Defending, she said" is no defendant.
    const noun = places.find((token) => groupOf(token) !== undefined && !token.norm.endsWith("ing"));
    return noun ? [{ noun, verb, group: groupIn(sentence, noun)! }] : [];
  });
}

/** True where any word of the sentence belongs to the group. */
export function mentions(sentence: Sentence, group: string): boolean {
  return sentence.tokens.some((token) => groupIn(sentence, token) === group);
}
