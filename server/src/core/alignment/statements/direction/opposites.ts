import { stemOf } from "../../../text/stem.ts";

/**
 * Words that cannot stand for each other, and four that stand for what is done with a plea (`stances.ts`) and for the sides of a
 * level (`sided.ts`). A line is an axis, the groups between bars are its poles: a draft that has one
 * pole where the reference has another says something else. Within a group the words are free to replace each other. On an
 * axis marked with `~` the poles tell one event from two sides: "A beat B" is "B lost to A". One marked with `=` only says what
 * words may stand for each other: "opened lower" for "began the day lower".
 */
const axes = `
rise rose risen climb grow grew grown growth increase gain jump advance surge soar rally raise lift boost hike higher up strengthen improve expand | fall fell fallen drop decline slip decrease shrink shrank slide slid plunge tumble sink sank cut lower reduce trim slash down weaken worsen contract ease dip
profit | loss
gain earn | lose lost
surplus | deficit
~ win won winner victory beat overcome overcame prevail | lose lost loser defeat | draw drew drawn
wonpart | lostpart
positive | negative
approve pass adopt ratify endorse votedfor | propose suggest consider | reject block veto votedagainst
accept | reject refuse decline dismiss
grant allow permit authorise authorize | reject
pleagranted accept approve | reject pleadenied
~ want demand seek | oppose against resist object
confirm admit acknowledge | deny denied denial
support back favour favor votedfor | oppose against votedagainst
welcome hail praise applaud | condemn denounce deplore criticise criticize
uphold upheld | overturn overturned quash annul suspend
convict guilty | acquit clear innocent | charge accuse | arrest detain | suspect
kill dead death die deadly | injure injury wound wounded hurt | unhurt unharmed
kill dead death die deadly | alive survive survivor rescue
~ buy bought purchase acquire | sell sold sale
~ import | export
allow permit legalise legalize authorise authorize | ban prohibit forbid forbade outlaw
appoint hire | dismiss sack fire resign quit
dismiss sack fire oust | resign quit
exceed exceeded exceeding surpass outstrip overshoot | undershoot
critical grave | serious | fair satisfactory good stable
join | leave left quit
upgrade | downgrade
widen | narrow
widen grow grew grown | narrow shrink shrank shrunk
double | treble triple | quadruple | halve
double twotimes | treble triple threetimes | quadruple fourtimes
punctual | late belated
idle standstill | working
tighten | loosen relax ease
surge | slump
success succeed | failure fail
majority most many | minority few
maximum | minimum
biggest largest greatest | smallest littlest tiniest fewest
highest top high | lowest bottom low
biggest largest greatest highest top | smallest lowest fewest
heaviest | lightest
strongest | weakest
fastest | slowest
hottest warmest | coldest coolest
oldest eldest | youngest
older elder | younger
longest tallest | shortest
narrower | wider
north northern | south southern | east eastern | west western
north-east northeast | north-west northwest | south-east southeast | south-west southwest
upstream | downstream
overturn overturned topple capsize | upright
northward | southward | eastward | westward
northbound | southbound | eastbound | westbound
man men | woman women
boy | girl
mother | father
son | daughter
~ brother | sister
~ husband | wife
levelhigh | levellow
above premium abovepct | below beneath discount belowpct
lift remove scrap abolish repeal | impose reimpose introduce reinstate
~ faster | slower slowly
accelerate quicken | slow decelerate
wettest wetter | driest drier
harmless | harmful
genuine authentic | forge fake counterfeit bogus
public | private
~ borrower | lender
creditor | debtor
plaintiff | defendant
prosecutor prosecution | defence defense
landlord | tenant
employer | employee
ally allies | enemy enemies rival
~ lead led leads | trail
strong stronger | weak weaker
hot hotter | cold colder
rich richer | poor poorer
optimistic | pessimistic
dearer costlier pricier | cheaper
rise rose risen climb grow grew grown increase gain jump higher dearer costlier pricier | fall fell fallen drop decline slip decrease slide slid plunge tumble lower cheaper
temporary temporarily | permanent permanently
voluntary voluntarily | compulsory mandatory
partial partially | total totally full fully
domestic | foreign
civilian | soldier military
suspend | cancel | postpone delay
extend | shorten
arrive arrival | depart departure
begin began begun start | end ended finish
open reopen | close shut
= rise rose risen climb grow grew grown increase gain jump recover recovery rebound | fall fell fallen drop decline slip decrease slide slid
= begin began begun start open reopen | end ended finish close shut
best | worst
sober | drunk drunken intoxicated
better | worse
hotter warmer | colder cooler
larger bigger greater | smaller
small tiny | large big huge
heavier | lighter
deeper | shallower
thicker | thinner
longer taller | shorter
~ lend lent | borrow
build built erect construct | demolish raze dismantle
escape flee fled | capture recapture caught catch
disclose reveal publish | conceal withhold withheld
postpone delay defer | hasten
retain keep kept | abandon relinquish drop scrap
encourage | discourage
inflow | outflow
release free freed | jail imprison | detain arrest
question | arrest
suspend | dismiss sack
accept | dispute contest
verbal verbally oral orally | written
deliberate deliberately intentional intentionally arson | accident accidental accidentally unintentional inadvertent inadvertently
= find found recover recovered | missing
same | different
early earlier | late later
chargesoff | chargeson
winner | equaliser equalizer
retain keep kept | remove oust sack dismiss
withdraw withdrew withdrawn retreat | enter
agree | reject refuse
testpassed | testfailed
easier | harder
lift scrap repeal rescind | extend prolong
regret apologise apologize | defend
boycott shun absent | attend participate involve
`;

export interface Pole {
  readonly axis: number;
  readonly pole: number;
  /** The other pole may tell the same event, with subject and object exchanged. */
  readonly converse: boolean;
  /** The other pole is no opposite. */
  readonly akin: boolean;
}

const poles = new Map<string, Pole[]>();
for (const [axis, line] of axes.trim().split("\n").entries()) {
  const converse = line.startsWith("~");
  const akin = line.startsWith("=");
  for (const [pole, group] of line.replace(/^[~=]/, "").split("|").entries()) {
    for (const word of group.trim().split(" ")) {
      const key = stemOf(word);
      const list = poles.get(key) ?? [];
      if (!list.some((known) => known.axis === axis)) list.push({ axis, pole, converse, akin });
      poles.set(key, list);
    }
  }
}

/** True for the stems of two words that stand on two poles of an axis. */
export const areOpposite = (a: string, b: string): boolean =>
  polesOf(a).some((one) => polesOf(b).some((other) => one.axis === other.axis && one.pole !== other.pole));

/** Small words that are opposites where they follow the same word: "voted for", "switched on". */
const particles: readonly (readonly [string, string])[] = [
  ["for", "against"],
  ["on", "off"],
  ["up", "down"],
  ["above", "below"],
  ["with", "without"],
];

/** True for a pair such as "for" and "against". */
export function areOppositeParticles(a: string, b: string): boolean {
  return particles.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
}

/** The axes on which a word, given by its stem, takes a side. */
export function polesOf(stemmed: string): readonly Pole[] {
  return poles.get(stemmed) ?? [];
}
