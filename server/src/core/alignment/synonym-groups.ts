/**
 * Words that news copy exchanges freely. They only bring passages together; no check takes them as proof that two
 * statements are equal, and none of them is an opposite of another in its group.
 */
export const groups = `
say tell add declare announce
die kill death dead fatality perish
injure hurt wound injury
rise climb grow growth increase gain jump advance surge
fall drop decline slip decrease shrink slide plunge
cut lower reduce trim slash reduction
raise lift boost
begin start launch commence
end finish conclude complete completion conclusion
buy purchase acquire takeover acquisition
sell sale offload dispose
big large great huge
small little minor
main principal key
exam examination
counterbid counteroffer
firm company
staff worker employee workforce
boss head chief
vote ballot poll
help aid assist support back
home house
child kid
police officer policeman policewoman
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
acquit clear exonerate
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
sleep asleep
miss undershoot
exceed exceeded exceeding surpass outstrip beat
exhaust shortage scarce deplete
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
tram streetcar trolley
bus coach
underground subway metro
book booking reservation
refund reimburse
holiday vacation
petrol gasoline
flat apartment
shop store
customer client
colleague workmate coworker comrade
pupil student
lawyer attorney solicitor barrister
teacher schoolteacher
firefighter fireman
goalkeeper keeper
equalise equaliser level
baby infant newborn
mother mum mom
father dad
thief burglar robber
theft steal rob robbery
anger angry fury furious outrage
tribute homage
fear afraid
warn warning alert
allow permit permission let
ban prohibit forbid outlaw
inspect inspection check examine
repair mend fix
illegal unlawful
border frontier
explode explosion blast
sea ocean
rain rainfall downpour
wind gust gale
revenue turnover
share stock
loan lend
unemployed unemployment jobless
dismiss dismissal sack
resign resignation quit
travel journey trip
immediate immediately instant instantly
whole entire
visible sight see view
nearby near
almost nearly
enough sufficient
about around roughly approximately
`;

/** Words of one family that stemming leaves apart. */
export const families = `
abstain abstention
admit admission
africa african
asia asian
europe european
advise advice
apply application applicant
arrive arrival
believe belief
breathe breath
bury burial
choose choice
compete competition competitor
decide decision
deep depth
defend defence
deny denial
depart departure
describe description
destruction destroy
detain detention
divide division
exclude exclusion
expand expansion
explain explanation
extend extension
fail failure
fly flight
high height
free freed
hot heat
include inclusion
insure insurance insurer
introduce introduction
long length
marry marriage
oppose opposition opponent
persuade persuasion
possess possession
produce production producer
prosecute prosecution prosecutor
prove proof
know aware
rest remainder
publish publication publisher
refuse refusal
respond response
safe safety
serve service
sign signature
speak speech speaker
strong strength
submit submission
survive survival survivor
suspend suspension
suspect suspicion
true truth
wide width
file lodge
fragment shard
renew prolong
overthrow topple depose
`;
