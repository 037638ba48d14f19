import type { Sentence } from "../../../document.ts";
import { stemOf } from "../../../text/stem.ts";

/** What makes a statement one that somebody has to answer for. */
export type Claim = "blame" | "accusation" | "opinion" | "denial" | "casualties" | "estimate";

/** In any of their forms; a word behind "=" as it stands alone. Sources: what news agencies' handbooks want attributed. */
const words: Readonly<Record<Claim, ReadonlySet<string>>> = {
  blame:
    formsOf(`blame fault responsible cause negligence negligent error mistake trigger provoke mishandle mismanage carelessness culprit
    culpable liable`),
  accusation:
    formsOf(`=lied =rigged bribe bribery corrupt corruption abuse torture poison cheat steal =hid conceal mislead =misled threaten violate
    neglect deceive manipulate collude discriminate harass sabotage smuggle embezzle ignore disregard flout defraud launder extort blackmail intimidate bully`),
  opinion:
    formsOf(`wrong unfair unjust unacceptable disgrace disgraceful reckless dangerous unsafe illegal unlawful unconstitutional absurd
    shameful irresponsible inadequate insufficient disastrous deserve pointless premature ridiculous outrageous regrettable unnecessary
    unrealistic misguided =ought`),
  denial:
    formsOf(`=no =not =nobody =none =never =nothing =neither =nor =isn't =wasn't =aren't =weren't =hasn't =hadn't =haven't =didn't =doesn't
    =don't =won't =anyone =denied =denies`),
  casualties:
    formsOf(`kill die dead death injure wound =bodies casualty fatality victim survivor unhurt uninjured unharmed drown perish
    =hurt =missing =dehydrated =dehydration`),
  estimate: formsOf("=roughly =approximately =estimated"),
};

/** Kinds of number that somebody has judged rather than counted; a ceiling is as often a rule. */
const judged = new Set(["about", "nearly"]);
/** Crowds are what is guessed at, and by interested parties; other round numbers are mere rounding. */
const people =
  /^(?:people|person|man|woman|child|protester|protestor|demonstrator|marcher|supporter|fan|worker|follower|resident|refugee|migrant|fighter|soldier|troop|mourner|pilgrim|striker|spectator|family|household)$/;
/** What a court, a charge sheet or a register says is on record, whoever tells it. */
const onRecord = formsOf(
  "charge convict sentence jail acquit plead guilty indict jury verdict suspect trial arrest court",
);

/** A killing of which somebody was convicted. */
const JUDGED = formsOf("convict sentence guilty acquit");

/** What a sentence claims, by the words in it. */
export function claimsIn({ tokens, figures }: Sentence): ReadonlySet<Claim> {
  const found = new Set<Claim>();
  for (const [claim, forms] of Object.entries(words) as [Claim, ReadonlySet<string>][])
    if (tokens.some(({ norm, stem }) => forms.has(`=${norm}`) || forms.has(stem))) found.add(claim);
  if (figures.some(({ comparator, noun }) => judged.has(comparator) && people.test(noun ?? "")))
    found.add("estimate");
  if (tokens.some(({ stem }) => onRecord.has(stem))) found.delete("accusation");
  if (tokens.some(({ stem }) => found.has("casualties") && JUDGED.has(stem))) found.delete("casualties");
  return found;
}

/**
 * True where a sentence denies nothing but by the way: "they left since they had no key". Behind a comma the main clause may go
 * on: "though suspended, the guard is not a suspect", "a ferry that ran aground was pulled free, and nobody was hurt".
 */
export function deniesAside({ tokens }: Sentence): boolean {
  const at = tokens.findIndex(({ norm }) => words.denial.has(`=${norm}`));
  const before = tokens.slice(0, Math.max(0, at));
  const from = before.findLastIndex(({ norm }) => aside.has(norm));
  // "Not before Monday" tells when.
  if (tokens.slice(at + 1, at + whenRange).some(({ norm }) => /^(?:until|till|before)$/.test(norm)))
    return true;
  if (from < 0) return false;
  const comma = before.findLastIndex(({ text }) => text === ",");
  if (comma < from) return true;
  const isFirst = from === 0 && before.filter(({ text }) => text === ",").length === 1;
  return !isFirst && !/^(?:and|but)$/.test(before[comma + 1]?.norm ?? "");
}

/** In words and marks. */
const whenRange = 12;

const aside = new Set(
  "since because as who whose which that although though if when while where after before so until unless".split(
    " ",
  ),
);

function formsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map((word) => (word.startsWith("=") ? word : stemOf(word))));
}
