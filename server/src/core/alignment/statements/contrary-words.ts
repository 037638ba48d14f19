import { stemOf } from "../../text/stem.ts";

/**
 * Words that mean the contrary of each other where they stand between the same words, and too many other things elsewhere for
 * the axes of `opposites.ts`. A line is a pair of sides, or several that exclude each other.
 */
const table = `
praise laud thank congratulate | blame criticise criticize condemn rebuke
capture take took taken seize | lose lost surrender
improve recover recovered | deteriorate worsen relapse
resume restart reinstate | suspend halt stop cancel ground
sign ratify approve | veto reject
top | bottom
high | low
extend renew prolong | terminate end cancel
steal stole stolen | find found recover return
safe | dangerous unsafe hazardous
expand enlarge | shut close shrink
accidental accident | deliberate arson
score | concede
full | empty
succeed succeeded success successful | fail failed failure unsuccessful
advance | retreat withdraw withdrew
order | halt stop cancel
old older | new newer young younger
attend | miss skip boycott
help benefit | hurt harm
more | fewer less
keep kept retain | move sell drop
ignore defy | obey follow heed
repair restore mend | damage destroy
include including | exclude excluding
hold held | collapse broke
announce | cancel
stay remain | leave left resign quit go
accelerate | brake slow
spare miss | hit strike struck
present | absent
file lodge submit | withdraw withdrew drop
solvent | insolvent
rich richest | poor poorest
invite | uninvited
active | dormant extinct
male man | female woman
green | red | blue | yellow | black | white
left | right
buyer | seller
husband | wife
landlord | tenant
borrower | lender
unanimous unanimously | narrow narrowly
light | heavy
dry | wet
fast | slow
early | late
empty | crowded
armed | unarmed
calm | rough stormy
clear | cloudy foggy
free | paid
cheap | expensive
easy | difficult hard
popular | unpopular
legal | illegal
guilty | innocent
loyal | disloyal
married | single divorced
urban | rural
inner | outer
front | rear back
upper | lower
even | uneven
minor | major
weekly | daily | monthly | hourly | yearly annual annually
indoor indoors | outdoor outdoors
inland | coastal
teacher | pupil
doctor nurse | patient
employer | employee
driver | passenger
captain | coach
morning | evening afternoon
summer | winter
spring | autumn
breakfast | lunch | dinner
cat | dog
apples | pears
coal | gas | oil
beer | wine
lung | liver | kidney
knee | ankle | shoulder | elbow
leg | arm
plane | helicopter
stabbed stab | shot shoot
drowned drown | burned burn
father | mother
uncle | aunt
nephew | niece
grandfather | grandmother
grandson | granddaughter
king | queen
prince | princess
`;
/** The sides of each stem: which pair, and which side of it. */
const sides = new Map<string, { readonly pair: number; readonly side: number }[]>();
for (const [pair, line] of table.trim().split("\n").entries())
  for (const [side, words] of line.split("|").entries())
    for (const stem of new Set(words.trim().split(/\s+/).map(stemOf)))
      sides.set(stem, [...(sides.get(stem) ?? []), { pair, side }]);

/** True where a stem has a contrary at all. */
export const hasContrary = (stem: string): boolean => sides.has(stem);

/** True for two stems on different sides of one pair. */
export function areContrary(a: string, b: string): boolean {
  return (sides.get(a) ?? []).some((one) =>
    (sides.get(b) ?? []).some((other) => one.pair === other.pair && one.side !== other.side),
  );
}

/** True for two stems on one side of a pair. */
export function areOfOneSide(a: string, b: string): boolean {
  return (
    a === b ||
    (sides.get(a) ?? []).some((one) =>
      (sides.get(b) ?? []).some((other) => one.pair === other.pair && one.side === other.side),
    )
  );
}
