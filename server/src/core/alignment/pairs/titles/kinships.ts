import type { Name } from "../../../facts/names/name.ts";
import type { Span } from "../../../text/span.ts";
import { stemOf } from "../../../text/stem.ts";

/** What somebody is to somebody else: "his uncle, Reza", "Carla Brandao, the sister of the dead pilot". */
export interface Kinship {
  /** The word that says so. */
  readonly span: Span & { readonly text: string };
  readonly kind: string;
  /** To whom: the pronoun, or the stems of the words that name that one. */
  readonly to: ReadonlySet<string>;
}

/** Words of one kind say the same; any two kinds exclude each other. */
const kinds = new Map(
  `brother|sister|son|daughter|father dad|mother mum mom|husband widower|wife widow|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|great-grandson|great-granddaughter|great-uncle|great-aunt
  grandfather|grandmother|great-grandfather|great-grandmother|stepson|stepdaughter|stepfather|stepmother|son-in-law|daughter-in-law|brother-in-law|sister-in-law|father-in-law
  mother-in-law|fiance|fiancee|girlfriend|boyfriend|godfather|godmother|half-brother|half-sister|neighbour neighbor|colleague|friend|flatmate`
    .split(/[|\n]/)
    .flatMap((group) => {
      const words = group.trim().split(" ");
      return words.map((word) => [word, words[0]!] as const);
    }),
);
const words = [...kinds.keys()].sort((a, b) => b.length - a.length).join("|");
const which = "(?:(?:late|elder|older|younger|eldest|youngest|only|twin|grieving|pregnant|\\d+-year-old) )?";
const owner = "(?:(his|her|their|my|our|whose)|(\\p{L}+)['’]s?)";

/** "his elder brother, " or "Orla's twin brother " before the name. */
const before = new RegExp(`(?<!\\p{L})${owner} ${which}(${words}),? $`, "iu");
/** ", his brother" or ", the dead man's brother" behind it; not "leaves her son". */
const after = new RegExp(
  `^(?:, (?:(?:aged )?\\d{1,3}, )?| (?:is |was |became )?)(?:the |an? )?(?:(?!leaves|left|has|had|said|says|told|added|leaving|and|with|where|while|as|to)\\p{Ll}+ )?${owner} ${which}(${words})(?!\\p{L})`,
  "iu",
);
/** ", the brother of the dead man". */
const afterOf = new RegExp(
  `^, (?:(?:aged )?\\d{1,3}, )?(?:the |an? )?${which}(${words}) of (?!\\d+(?!\\p{L}))([\\p{L}\\d'’-]+(?: [\\p{L}\\d'’-]+){0,3})`,
  "iu",
);
/** So much of the text on either side is looked at, in UTF-16 units. */
const reach = 80;

/** What one mention of a name says of its kin. `text` is that of its block. */
export function kinshipsOf({ start, end }: Name, text: string): Kinship[] {
  const lead = text.slice(Math.max(0, start - reach), start);
  const rest = text.slice(end, end + reach);
  const found: Kinship[] = [];
  const add = (word: string, at: number, to: string) => {
    const kind = kinds.get(word.toLowerCase())!;
    found.push({ span: { start: at, end: at + word.length, text: word }, kind, to: stemsOf(to) });
  };
  const led = before.exec(lead);
  if (led) add(led[3]!, start - lead.length + lead.lastIndexOf(led[3]!), led[1] ?? led[2]!);
  const followed = after.exec(rest);
  if (followed)
    add(followed[3]!, end + followed[0].length - followed[3]!.length, followed[1] ?? followed[2]!);
  const told = afterOf.exec(rest);
  if (told) add(told[1]!, end + told[0].lastIndexOf(`${told[1]!} of `), told[2]!);
  return found;
}

const small = new Set("the a an of in and who was is were one".split(" "));

const stemsOf = (to: string): ReadonlySet<string> =>
  new Set(
    to
      .toLowerCase()
      .split(/[\s'’]+/)
      .filter((word) => word !== "" && !small.has(word))
      .map(stemOf),
  );

/** These may be several things at once, and kin besides. */
const ACQUAINTED = /^(?:neighbour|colleague|friend|flatmate)$/;

/** True where the two cannot both be: other kin of the same person, as far as the words tell who that is. */
export function areOtherKin(ours: Kinship, theirs: Kinship): boolean {
  if (ACQUAINTED.test(ours.kind) || ACQUAINTED.test(theirs.kind)) return false;
  return ours.kind !== theirs.kind && [...ours.to].some((word) => theirs.to.has(word));
}
