import { distance } from "fastest-levenshtein";
import { stemOf } from "../text/stem.ts";

/**
 * Words that are written for each other because they look or sound alike. Sources: the lists of confused words that style
 * guides of news agencies and newspapers carry.
 */
const confused = `
principal principle
formerly formally
discreet discrete
stationery stationary
immigrant emigrant
immigrants emigrants
immigration emigration
complement compliment
complementary complimentary
complacent complaisant
council counsel
councillor counsellor
affect effect
accept except
adverse averse
allusion illusion
allude elude
ascent assent
aural oral
bail bale
bare bear
berth birth
bloc block
born borne
brake break
breach breech
bridal bridle
broach brooch
canvas canvass
censor censure
cite site sight
climactic climatic
coarse course
confidant confident
conservation conversation
continual continuous
currant current
dairy diary
defuse diffuse
dependant dependent
desert dessert
disburse disperse
draft draught
dual duel
elicit illicit
emigrate immigrate
eminent imminent
ensure insure assure
envelop envelope
exalt exult
exercise exorcise
expand expend
faint feint
farther further
faze phase
flair flare
flaunt flout
flounder founder
forbear forebear
foreword forward
forgo forego
gorilla guerrilla
grisly grizzly
hangar hanger
hoard horde
human humane
ingenious ingenuous
loath loathe
loose lose
luxuriant luxurious
mantel mantle
marital martial
martial marshal
meter metre
miner minor
moral morale
mucous mucus
naval navel
palate palette pallet
passed past
peace piece
pedal peddle
personal personnel
perspective prospective
plain plane
populace populous
pore pour
practicable practical
pray prey
precede proceed
precedent president
prescribe proscribe
prescribed proscribed
profit prophet
prosecute persecute
prosecuted persecuted
prosecution persecution
prostate prostrate
quiet quite
rain reign rein
reality realty
role roll
sensual sensuous
sew sow
shear sheer
sole soul
stair stare
statue statute stature
storey story
straight strait
suit suite
summary summery
taught taut
team teem
their there
tortuous torturous
troop troupe
vain vein vane
veracious voracious
venal venial
wave waive
waist waste
weather whether
wreck wreak
yoke yolk
alternate alternative
appraise apprise
biannual biennial
childish childlike
classic classical
credible credulous
deprecate depreciate
disinterested uninterested
economic economical
historic historical
official officious
judicial judicious
uncharted unchartered
infer imply
interment internment
mitigate militate
regal legal
causal casual
parole patrol
martial material
county country
casualty causality
trail trial
untied united
form from
altar alter
bazaar bizarre
boarder border
bolder boulder
cannon canon
cereal serial
chord cord
corps corpse
cymbal symbol
customs costumes
descent dissent
device devise
disease decease
drought draught draft
fair fare
fowl foul
freight fright
gamble gambol
hail hale
heroin heroine
hostel hostile
idle idol
lightning lightening
medal meddle
missal missile
mourning morning
mussel muscle
pair pear
patience patients
pendant pendent
poll pole
presence presents
raise raze
rout route
sail sale
session cession
shoot chute
tail tale
tenant tenet
tide tied
trooper trouper
urban urbane
vale veil
vial vile
viscous vicious
ware wear
wander wonder
warrantee warranty
`;

const sets = new Map<string, Set<string>>();
for (const line of confused.trim().split("\n")) {
  const words = line.split(" ");
  for (const word of words) {
    const set = sets.get(word) ?? new Set();
    for (const other of words) if (other !== word) set.add(other);
    sets.set(word, set);
  }
}

/** True where a slip turns one word into the other, and the two are not forms of one word. Both in lower case. */
export function looksAlike(a: string, b: string): boolean {
  if (a === b) return false;
  return areConfused(a, b) || isMistyped(a, b);
}

/** Both stand in one line of the table, as they are or with the same ending: "affected" and "effected". */
function areConfused(a: string, b: string): boolean {
  return Boolean(sets.get(a)?.has(b) || sets.get(withoutEnding(a))?.has(withoutEnding(b)));
}

/**
 * A long word with one letter wrong, lost or gained, or two neighbours exchanged: "goverment", "signiture", "ecomony".
 * The last three letters must be the same, for there English keeps its inflections; forms of one word share a stem.
 */
function isMistyped(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6) return false;
  if (withPlainVowel(a) === withPlainVowel(b)) return true;
  if (a.slice(-3) !== b.slice(-3) || stemOf(a) === stemOf(b)) return false;
  return (Math.abs(a.length - b.length) <= 1 && distance(a, b) === 1) || areExchanged(a, b);
}

/** The ear does not tell which vowel stands in the ending of "cemetery", "independent" and "existence". */
const withPlainVowel = (word: string) => word.replace(/[aeo](?=(?:ry|nt|nts|ntly|nce|nces)$)/, "e");

/** True where two neighbouring letters changed places and nothing else. */
function areExchanged(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

const withoutEnding = (word: string) => word.replace(/(?:es|s|ed|d)$/, "");
