import { countryOf } from "../../../facts/names/demonyms.ts";
import { isTitleHead } from "../../../facts/names/title-words.ts";
import { canonicalSpelling } from "../../../text/spelling.ts";
import { stemOf } from "../../../text/stem.ts";
import { concept } from "../../synonyms.ts";

/** A title taken apart: what it is ("minister"), of what ("foreign"), and in which standing ("former", "acting"). */
export interface Role {
  readonly head: string;
  /** An office is held by one at a time, an occupation ("striker", "forward") has many names. */
  readonly kind: "office" | "occupation";
  readonly scope: ReadonlySet<string>;
  readonly standing: ReadonlySet<string>;
}

/** Words that say in which standing somebody holds an office; each group is one standing. */
export const standings: ReadonlyMap<string, string> = new Map(
  [
    "former ex onetime one-time erstwhile once retired",
    "then",
    "acting interim caretaker temporary",
    "elect designate incoming",
    "deputy",
    "assistant auxiliary suffragan",
    "vice",
    "shadow",
    "honorary",
    "junior",
    "trainee apprentice probationary",
    "pro",
  ].flatMap((group) => group.split(" ").map((word, _, [head]) => [word, head!] as const)),
);

/** Offices; each group is one office under several names. */
const offices = new Map(
  `minister secretary
  president
  prime-minister premier
  chancellor
  chief-executive ceo
  boss
  chairman chair chairwoman chairperson
  director
  head headteacher headmaster headmistress
  manager coach
  captain capt
  governor
  mayor mayoress
  judge justice
  coroner
  prosecutor
  lawyer attorney barrister solicitor
  spokesman spokeswoman spokesperson
  ambassador envoy
  commissioner
  ombudsman ombudswoman
  sheriff
  treasurer
  admiral
  rabbi
  imam
  senator
  general gen
  colonel col
  major maj
  brigadier brig
  commodore
  corporal cpl
  constable
  lieutenant lt
  sergeant sgt
  inspector insp
  economist
  analyst
  strategist
  administrator
  negotiator
  seismologist
  geologist
  professor prof
  lecturer
  rector
  prefect
  dean
  chaplain
  consul
  doctor surgeon
  bishop
  archdeacon
  archbishop
  cardinal
  officer
  superintendent supt
  finance-chief cfo
  operating-chief coo
  founder
  editor
  leader
  king
  queen
  prince
  princess`
    .split("\n")
    .flatMap((group) => {
      const words = group.trim().split(" ");
      return words.map((word) => [word, words[0]!] as const);
    }),
);

const phrases: readonly (readonly [RegExp, string])[] = [
  // "attorney general", "lieutenant colonel": two words for one office.
  [
    /\b(attorney|solicitor|surgeon|auditor|inspector|secretary|director|governor|lieutenant|major|brigadier)[ -]general\b/g,
    "$1-general",
  ],
  [/\b(?:lt|lieut)\.? (?=gen|col)/g, "lieutenant "],
  [/\bmaj\.? (?=gen)/g, "major "],
  [/\b(lieutenant|major|brigadier) gen\b/g, "$1-general"],
  [/\blieutenant col(?:onel)?\b/g, "lieutenant-colonel"],
  [/\b(rear|vice)[ -]admiral\b/g, "$1-admiral"],
  [/\b(?:lieutenant|lt|lieut) (?:commander|cmdr|cdr)\b/g, "lieutenant-commander"],
  [/\bsurgeon (?=lieutenant|lt|captain|capt|commander|cmdr|cdr)/g, "surgical "],
  [/\b(?:farm|farming|agricultural) (?=minister|secretary|commissioner)/g, "agriculture "],
  [/\bjustice (?=minister|secretary)/g, "judicial "],
  [/\blieutenant[ -]governor\b/g, "lieutenant-governor"],
  [/\bgeneral (?=manager|counsel|practitioner)/g, "overall "],
  [/\bgeneral secretary\b/g, "secretary-general"],
  [/\bprime minister\b/g, "prime-minister"],
  [/\bchancellor of the exchequer\b|\btreasury secretary\b/g, "finance minister"],
  [/\bminister of state\b/g, "junior minister"],
  [/\bemerit(?:us|a)\b/g, "former"],
  [/\bhome secretary\b/g, "interior minister"],
  [/\bchief executive(?: officer)?\b|\bmanaging director\b/g, "chief-executive"],
  [
    /\bdirector of (finance|operations|nursing|music|communications|research|sport|education|policy|housing|planning|football|engineering|medicine|development|marketing|security)\b/g,
    "$1 director",
  ],
  [/\b(?:chief financial officer|chief finance officer|finance director|finance chief)\b/g, "finance-chief"],
  [/\bchief operating officer\b/g, "operating-chief"],
  [/(\p{L}{2,20})-(elect|designate)(?!\p{L})/gu, "$2 $1"],
  [/\bex-(?=\p{L})/gu, "ex "],
  [/\b(vice|pro)-(?=\p{L})(?!admiral)/gu, "$1 "],
];
const filler = new Set(
  "the a an of for in at and his her its their s mr mrs ms dr sir dame lord lady".split(" "),
);

/** Offices of two words, see `phrases`. */
const compound = /-(?:general|colonel|admiral|commander|governor)$/;

/** Occupations of which somebody has one at a time: a line is a field, what stands between bars excludes each other. */
const posts: readonly ReadonlyMap<string, number>[] = [
  "goalkeeper keeper | defender full-back fullback centre-back | midfielder | striker forward centre-forward",
  "pilot | co-pilot copilot | navigator",
  "champion titleholder | runner-up",
  "batsman batter | bowler | wicketkeeper wicket-keeper",
  "private | corporal cpl | sergeant sgt | brigadier",
  "constable | sergeant sgt | inspector insp | superintendent supt",
  "professor | lecturer",
  "ambassador | consul | counsellor",
  "guitarist | drummer | bassist",
  "violinist | cellist | pianist | flautist | organist | trombonist | percussionist",
  "judge | prosecutor | notary",
  "soprano | mezzo-soprano | tenor | baritone | bass",
  "novelist | composer | painter | sculptor | architect | actor actress | dancer | footballer | cyclist | boxer",
  "nurse | surgeon doctor | dentist | pharmacist | vet veterinarian | midwife | paramedic | physiotherapist",
  "plumber | electrician | carpenter | mechanic | butcher | baker | farmer | fisherman | miner",
  "victim | suspect defendant",
  "teacher schoolteacher headteacher | pupil student",
  "buyer | seller",
  "landlord | tenant",
  `nurse midwife paramedic | teacher schoolteacher headteacher | pharmacist | vet veterinarian | plumber | electrician |
     carpenter | mechanic | butcher | baker | hairdresser | accountant | architect | librarian | tailor | waiter |
     translator interpreter | dentist | jeweller | miner | beekeeper | lifeguard`,
]
  .map((line) =>
    line.split("|").flatMap((group, post) =>
      group
        .trim()
        .split(/\s+/)
        .map((word) => [word, post] as const),
    ),
  )
  .map((field) => new Map(field));

/** "Cardiologist" and "oncologist", "striker" and "goalkeeper": nobody is told to be both. */
export function excludeEachOther({ head: a }: Role, { head: b }: Role): boolean {
  for (const field of posts) {
    const [ours, theirs] = [field.get(a), field.get(b)];
    if (ours !== undefined && theirs !== undefined) return ours !== theirs;
  }
  return a.replace("ae", "e") !== b.replace("ae", "e") && science.test(a) && science.test(b);
}

const science = /(?:ologist|iatrist|ographer)$/;

/** "General Mallory" is Lieutenant General Mallory. */
export const isShortRank = (short: string, long: string) =>
  short !== "governor" && compound.test(long) && long.endsWith(`-${short}`);

/** Reads a title such as "French Defence Minister" or "acting director of the opera"; undefined where it names neither office nor occupation. */
export function readRole(title: string): Role | undefined {
  // The head of state may be a president, a king or a governor general.
  if (/\bheads? of (?:state|the state|government)\b/i.test(title)) return undefined;
  let text = title
    .toLowerCase()
    .replaceAll(".", "")
    .replace(/[’']s?\b/g, "")
    .replace("defence", "defense")
    .replace("labour", "labor");
  for (const [pattern, plain] of phrases) text = text.replace(pattern, plain);
  const words = text.split(/[^\p{L}-]+/u).filter((word) => word && !filler.has(word) && !countryOf(word));
  const standing = new Set<string>();
  const scope = new Set<string>();
  let head: string | undefined;
  for (const word of words) {
    const rank = standings.get(word);
    const office = offices.get(word) ?? (compound.test(word) ? word : undefined);
    if (rank) standing.add(rank);
    // "director of the opera": the first office is the head; "chief negotiator" has its head last.
    else if (office && head === undefined) head = office;
    else if (office === undefined) scope.add(scopeOf(word));
  }
  if (head !== undefined) return { head, kind: "office", scope, standing };
  // "Chief in Ohrid", "chef at the Grand"
  const of = title.search(/ (?:of|in|at|for|to) /);
  if (of > 0) return readRole(title.slice(0, of));
  const last = words.at(-1);
  if (last === undefined || !(isTitleHead(last) || standing.size > 0 || words.includes("chief")))
    return undefined;
  scope.delete(scopeOf(last));
  return { head: last, kind: "occupation", scope, standing };
}

/** Whoever leads anything is its head, and may be its boss, whatever the office is called. */
const areAkin = (a: string, b: string) => (AKIN[a]?.has(b) || AKIN[b]?.has(a)) ?? false;

const AKIN: Readonly<Record<string, ReadonlySet<string>>> = {
  head: new Set([
    ..."director boss leader chief-executive chairman president governor manager commissioner captain officer".split(
      " ",
    ),
    ..."superintendent editor principal secretary-general director-general governor-general".split(" "),
  ]),
  leader: new Set(["secretary-general"]),
  boss: new Set("chief-executive manager director leader chairman".split(" ")),
};

/** "Lorry driver" is "truck driver". */
const scopeOf = (word: string) => concept(stemOf(canonicalSpelling(word)));

/** "The chancellor" is Britain's finance minister. */
export const areOfTreasury = (a: Role, b: Role): boolean =>
  a.head === "chancellor" && b.head === "minister" && b.scope.has(scopeOf("finance"));

export type RoleDifference = "standing" | "scope" | "office";

/** What tells two titles of one person apart; undefined where they agree or the one only says less of what it is of. */
export function compareRoles(draft: Role, reference: Role): RoleDifference | undefined {
  if (draft.head !== reference.head && !areAkin(draft.head, reference.head)) {
    if (isShortRank(draft.head, reference.head) || isShortRank(reference.head, draft.head)) return undefined;
    if (speaksInShadow(draft, reference)) return undefined;
    if (excludeEachOther(draft, reference)) return "office";
    const offices = draft.kind === "office" && reference.kind === "office";
    // What somebody used to be is told in one word: a former dentist is no former engineer.
    const former = draft.standing.has("former") && reference.standing.has("former");
    return offices || former ? "office" : undefined;
  }
  if (!equal(draft.standing, reference.standing)) return "standing";
  const [ours, theirs] = [extra(draft.scope, reference.scope), extra(reference.scope, draft.scope)];
  return ours > 0 && theirs > 0 ? "scope" : undefined;
}

/** "Shadow transport secretary" is the opposition's transport spokesman. */
export const speaksInShadow = (a: Role, b: Role): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([one, other]) => one!.standing.has("shadow") && other!.head === "spokesman") &&
  (extra(a.scope, b.scope) === 0 || extra(b.scope, a.scope) === 0);

/** Who was "then President" may have been in office or be so no longer: both is told. */
function equal(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const isOfThen = a.has("then") || b.has("then");
  const counts = (standing: string) => !isOfThen || (standing !== "then" && standing !== "former");
  const [ours, theirs] = [[...a].filter(counts), [...b].filter(counts)];
  return ours.length === theirs.length && ours.every((standing) => b.has(standing));
}

function extra(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (!b.has(item)) count++;
  return count;
}
