import type { NamedSentence, ReadSentence } from "../../../document.ts";
import { countryOf } from "../../../facts/names/demonyms.ts";
import type { Name } from "../../../facts/names/name.ts";
import { wordsBetween } from "../between.ts";
import type { Matched } from "../family.ts";
import { boundToName } from "../kin.ts";
import { keepHoldings } from "../own-places.ts";
import { areSwapped } from "../swaps.ts";
import { readRole } from "../titles/roles.ts";
import { isOwner } from "./doing.ts";
import { areExchanged, isWhereItWas, leadOf, standAsTheyDid } from "./exchanged-names.ts";
import { keepDwellers } from "./homes.ts";
import { keepRoutes } from "./routes.ts";

/**
 * True where two names stand in each other's place: the same words between them, or what tells the one from the other is told of
 * the other. Both ends of a way, what is somebody's own, titles that go along with their names and places inside places have not.
 */
export function haveChangedPlaces(
  sentence: NamedSentence,
  a: Matched<Name>,
  b: Matched<Name>,
  weight: (feature: string) => number,
): boolean {
  const keeps = keepDwellers(sentence, a, b);
  if (keeps !== undefined) return !keeps;
  return (
    areExchanged(sentence, a, b) ||
    (leadOf(sentence, a.ours) === "to" && keepRoutes(sentence, a, b) === false) ||
    (keepRoutes(sentence, a, b) !== true &&
      areWrittenAlike(a) &&
      areWrittenAlike(b) &&
      areOfOneKind(a.ours, b.ours) &&
      areOfOneKind(a.theirs, b.theirs) &&
      isTitled(sentence, a.ours) === isTitled(sentence, b.ours) &&
      isTitled(a.in, a.theirs) === isTitled(b.in, b.theirs) &&
      !standAsTheyDid(sentence, a, b) &&
      !keepHoldings(sentence, a, b) &&
      !bringsTitle(a, b) &&
      !bringsTitle(b, a) &&
      !isInside(sentence, a.ours, b.ours) &&
      !areOfTwoSizes(a.ours, b.ours) &&
      !(a.ours.type !== "organisation" && [a, b].some((one) => isWhereItWas(sentence, one))) &&
      [a, b].every((one) => isOwner(sentence, one.ours) === isOwner(one.in, one.theirs)) &&
      (a.in.tokens === b.in.tokens || [a, b].every(isLoose)) &&
      areSwapped(sentence, a, b, boundToName, weight))
  );
}

/** "Nacala in northern Mozambique": where the one is has not become the other. */
function isInside(sentence: ReadSentence, a: Name, b: Name): boolean {
  const isPlaces = a.type === "place" && b.type === "place";
  return isPlaces && /^(?:in|,) (?:the )?(?:[a-z-]+ )?$/.test(`${wordsBetween(sentence, a, b).join(" ")} `);
}

/** A town has not changed places with a country, nor has what is called after one with what is not: "the Belgian port". */
function areOfTwoSizes(a: Name, b: Name): boolean {
  const [one, other] = [countryOf(a.text), countryOf(b.text)];
  if (a.type === "place" && b.type === "place") return (one === undefined) !== (other === undefined);
  return (one?.demonym ?? false) !== (other?.demonym ?? false) && (one === undefined || other === undefined);
}

/** "On Ronasay in the Hebrides" is on the Hebridean island of Ronasay: a place may be told by its people. */
const areWrittenAlike = ({ ours, theirs }: Matched<Name>) => lastWord(ours) === lastWord(theirs);

/** Of two sentences made one, who brings his title along has stayed where he was, and so has a place. */
function isLoose({ ours, theirs }: Matched<Name>): boolean {
  if (ours.type === "place" || ours.type === "organisation") return false;
  const heads = headsOf(theirs);
  return !headsOf(ours).some((head) => heads.includes(head));
}

/** "The head coach, Ian Moss," is he still, wherever the sentence has him: a name that has slipped leaves its title behind. */
function bringsTitle({ ours, theirs }: Matched<Name>, other: Matched<Name>): boolean {
  const [own, kept, rival] = [ours, theirs, other.theirs].map(rolesOf);
  return own!.some((role) => kept!.includes(role) && !rival!.includes(role));
}

/** What somebody's titles call him, with the words that narrow it: "head coach". */
const rolesOf = ({ title, roles }: Name): string[] =>
  [title, ...(roles ?? [])].flatMap((one) => {
    const role = one && readRole(one.text);
    // Anybody may be a director.
    const isGeneral =
      role?.scope.size === 0 && /^(?:director|head|leader|chief|officer|manager|member)$/.test(role.head);
    return role && !isGeneral ? `${[...role.standing, ...role.scope].sort().join(" ")} ${role.head}` : [];
  });

const headsOf = ({ title, roles }: Name) =>
  [title, ...(roles ?? [])].flatMap((one) => (one ? [lastWord(one).toLowerCase()] : []));

/** What a name names is often a guess: one of several words is most likely a person, one of a single word a company. */
function areOfOneKind(a: Name, b: Name): boolean {
  const isGuess = a.type === "other" || b.type === "other";
  const isLong = ({ entity }: Name) => entity.name.includes(" ");
  if (a.type === "place" || b.type === "place") return a.type === b.type;
  if (EVENT.test(a.text) !== EVENT.test(b.text)) return false;
  return (a.type === b.type || isGuess) && isLong(a) === isLong(b);
}

/** What is held, won or fought has no place that somebody could have: "the World Cup". */
const EVENT =
  /\b(?:Cup|Championships?|Games|Open|Prix|Masters|Olympics|Trophy|League|Festival|Awards?|Prize|Act|Bill|Treaty|Day|War)$/;

/** True for a work, which stands in quotation marks; nobody has its place. */
const isTitled = ({ tokens }: ReadSentence, { start }: Name) =>
  tokens.find(({ end }) => end === start)?.norm === '"';

const lastWord = ({ text }: { readonly text: string }) => text.slice(text.lastIndexOf(" ") + 1);
