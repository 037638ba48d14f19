/**
 * Words that mean the contrary of each other where they stand between the same words, and too many other things elsewhere for
 * the axes of `opposites.ts`; adjectives that exclude each other before any noun are in `attributes.ts`. A line is a pair of sides, or several that exclude each other.
 */
export const contraries = `
praise laud thank congratulate | blame criticise criticize condemn rebuke
capture take took taken seize | lose lost surrender
improve recover recovered | deteriorate worsen relapse
resume restart reinstate | suspend halt stop cancel ground
sign ratify approve | veto reject
top | bottom
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
avert avoid call-off called-off cancel scrap | go-ahead went-ahead goes-ahead take-place took-place
stay remain | leave left resign quit
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
even | uneven
minor | major
hourly each-hour every-hour per-hour | daily each-day every-day per-day | weekly each-week every-week per-week | monthly each-month every-month per-month | each-quarter every-quarter per-quarter | yearly annual annually each-year every-year per-year
indoor indoors | outdoor outdoors
teacher | pupil
doctor nurse | patient
employer | employee
driver | passenger
captain | coach
morning | evening afternoon
summer | winter
spring | autumn
breakfast | lunch | dinner
stall | advance progress
back support endorse | criticise criticize attack oppose
welcome | attack criticise criticize
renew extend | withdraw cancel
towards toward | away
pass passed | fail failed
meet met | miss missed
without-success unsuccessfully | successfully
went-on goes-on continue carried-on | called-off call-off stop halt
expel expulsion | recall
withdraw withdrew withdrawn | reaffirm repeat
broke-down collapse | resume restart
easy easier | difficult hard harder
offset | worsen
admit accept | exclude bar
delay | approve
empty vacant | occupied inhabited
punctual on-time | late
freeze froze frozen | thaw melt
lift | extend
peak | bottomed-out
waive | charge
sign | release
running | switched-off
public | secret
withstand withstood | gave-way
promote | demote
praise | fine
rebuild rebuilt | demolish raze
sink sank sunk | afloat
adopt | abandon
feasible possible | impossible
peaceful | violent
hire recruit | shed sack
genuine | forgery fake
surprise delight please | disappoint
nationalise nationalize | privatise privatize
crown | abdicate
deliver | block
common | rare scarce
drinkable potable | contaminated undrinkable
direct | indirect
hold held | burst
drop dropped | bring brought
friend ally | rival enemy
brief short | long
private | state-run state-owned
hold held | lose lost
rehire reinstate | sack dismiss fire
profitable | loss-making unprofitable
dispute | accept
agree | differ disagree
first-half | second-half
spokesman | spokeswoman
forge forged fake counterfeit | genuine authentic real
cat | dog | horse | sheep | goat | pig | cow
apple | pear | plum | cherry
coal | gas | oil
beer | wine
heart | lung | liver | kidney | spleen
knee | ankle | shoulder | elbow | wrist | hip
leg | arm
plane jet | helicopter
lorry truck | bus coach | car | van | train | tram | motorcycle motorbike
stabbed stab | shot shoot
drowned drown | burned burn
father | mother
uncle | aunt
nephew | niece
grandfather | grandmother
grandson | granddaughter
king | queen
prince | princess
certain certainly | probable probably possible possibly
consider weigh | decide agree
discuss debate | adopt pass approve
question | charge | convict
suspect | witness | victim
draft preliminary interim initial provisional | final
hear heard | rule
found establish | dissolve
refundable | non-refundable
gross | net | operating | pretax pre-tax
revenue turnover sales | profit earnings | cost
import | export
interest | inflation
asking | selling
adult | child children
average mean | median
average mean | highest maximum | lowest minimum
length long | width wide breadth | height high tall | depth deep | thickness thick
gold | silver | bronze | copper | platinum
wheat | maize corn | barley | rice | rye | oats
tick | mosquito | flea | rat
rain | snow snowmelt | hail
cash | share shares stock
parked stationary | driving moving
union | company employer management
`;

/** The same of words that say of how many, or how often: nothing else may be told in other words beside them. */
export const quantifiers = `
both | neither
everybody everyone all | nobody none
many | few
nearly-all almost-all most | hardly-any
always often usually | never seldom rarely
already | not-yet
`;

/** The same of what a minister is for. */
export const portfolios = `
foreign | finance | interior home | defence defense | justice | health | education | environment | transport | energy | agriculture farm | culture | labour labor employment | trade | tourism | housing | sport sports
`;

/** The same of offices, which `name/title` tells. */
export const offices = `
prime-minister premier | president | chancellor
chief-executive ceo | chairman chairwoman chair | founder
owner | manager
director | spokesman spokeswoman
captain | major | colonel | general | lieutenant | sergeant | corporal
inspector | constable | superintendent | sergeant
professor | student | lecturer
judge | prosecutor | lawyer
mayor | governor
senator | congressman congresswoman representative
bishop | archbishop | cardinal | priest | deacon
doctor | nurse | surgeon
pilot | co-pilot copilot
supreme | high | constitutional | district
city | state | federal | county
`;
