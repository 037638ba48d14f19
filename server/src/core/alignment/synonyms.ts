import { stemOf } from "../text/stem.ts";

/**
 * Words that news copy exchanges freely. They only bring passages together; no check takes them as proof that two
 * statements are equal, and none of them is an opposite of another in its group.
 */
const groups = `
say tell add declare announce
die kill death dead fatality perish
injure hurt wound injury
rise climb grow increase gain jump advance surge
fall drop decline slip decrease shrink slide plunge
cut lower reduce trim slash reduction
raise lift boost
begin start launch commence
end finish conclude
buy purchase acquire takeover acquisition
sell sale offload dispose
big large great huge
small little minor
main principal key
firm company
staff worker employee workforce
boss head chief
vote ballot poll
help aid assist support back
home house
child kid
police officer
car vehicle
boat ship vessel
doctor physician medic
hospital clinic
area region district
town city
village settlement
country nation state
government administration cabinet
parliament mp lawmaker legislator
minister secretary
law legislation bill act
court judge tribunal
jail prison imprison
charge accuse
agree agreement deal accord pact
meet meeting talk negotiation negotiate
hold stage host
win victory beat defeat
lose loss
get receive obtain
give hand
show reveal
find discover
tell inform
ask request urge
want seek demand
need require
expect forecast predict
plan intend
try attempt
stop halt cease
keep retain maintain
return back
close shut closure
job post position
pay wage salary
price cost
earn make profit
money cash fund
year annual yearly
month monthly
week weekly
day daily
people person resident inhabitant
quake earthquake tremor
blaze fire
storm hurricane
flood flooding
crash collision accident
flight plane aircraft jet
rail railway train
road highway motorway
build construct erect
destroy raze flatten wreck demolish
collapse
rescue save
search hunt look
strike walkout stoppage
attack assault raid
soldier troop
army military
study research
scientist researcher
drug medicine
disease illness
sick ill
phone telephone
television tv televise
telegram message text
newspaper paper
website site online
picture photo image
midday noon
autumn fall
lorry truck
film movie
football soccer
goal score
match game
debut
old elderly age
nearby near
almost nearly
about around roughly approximately
`;

const concepts = new Map<string, string>();
for (const line of groups.trim().split("\n")) {
  const [head, ...rest] = line.split(" ").map(stemOf);
  for (const word of [head!, ...rest]) if (!concepts.has(word)) concepts.set(word, head!);
}

/** One form for a stem and its synonyms. */
export function concept(stemmed: string): string {
  return concepts.get(stemmed) ?? stemmed;
}
