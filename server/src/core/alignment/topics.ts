import { stemOf } from "../text/stem.ts";
import { concept } from "./synonyms.ts";

/**
 * Fields of words, as a thesaurus groups them: what belongs to one field is often told by another word of it ("They wed in
 * 1961", "her husband from 1961"). That is a hint of where a sentence may be told and never a proof that it is.
 */
const fields = `
bury burial funeral grave cemetery coffin mourn mourner churchyard cremate tomb ash
wed wedding marry marriage husband wife spouse bride groom divorce couple partner widow widower
die death dead kill life fatal perish body corpse live lost victim
born birth childhood grow baby native
cry weep tear sob grief sad sorrow
court judge trial sue lawsuit appeal verdict jury lawyer defence prosecution prosecutor hearing legal plea law case sentence
jail prison cell sentence convict custody behind inmate term
crime criminal offence police arrest suspect detective investigate investigation inquiry probe look case
steal theft thief burglar rob loot stolen
bribe corrupt corruption fraud cheat pay
vote voter ballot poll elect election turnout majority seat candidate favour against abstain back
resign quit leave step office stand
party opposition leader coalition government cabinet minority minister politician politics
parliament lawmaker mp senator deputy committee house chamber debate
union strike walkout worker labour stoppage picket industrial
job staff employ worker post hire redundant lay dismiss sack cut workforce unemployed
pay wage salary bonus earn money reward income pension
cost price value worth expensive cheap pay charge free fee fare money afford entrance
profit loss earnings revenue sales turnover income result margin
share stock market investor trader session close index analyst
bank loan lend borrow debt rate interest credit mortgage
fund finance money contribute grant donate sponsor budget subsidy pay invest cash
buy sell purchase bid offer acquire own owner property belong take
reserve stockpile store tank stock supply inventory
shop shopkeeper store retailer customer supermarket sell buyer market trader
farm farmer crop harvest field grow grower cattle sheep livestock herd milk agriculture
fruit peach apple orchard vegetable berry
food eat meal hunger bread snack feed cook dish restaurant kitchen drink
hospital doctor nurse patient clinic treat treatment surgeon surgery operation medic ward medical specialist
medicine drug pill tablet dose vaccine therapy remedy
ill illness sick disease infection virus fever symptom condition suffer
hurt injure wound injury bruise broken break fracture harm unhurt unharmed unscathed safe
pregnant mother child infant birth
family father mother parent son daughter brother sister child relative grandmother grandfather cousin uncle aunt
school pupil student teacher class lesson exam university college degree study learn
book novel write author writer publish story poem poet page read editor hand type
look see view watch gaze visible show
film movie cinema screen actor director scene camera picture footage
sing song singer music concert band orchestra melody album stage tour musician play perform
paint painter painting art artist gallery museum exhibit exhibition picture portrait canvas
newspaper journalist reporter press media broadcast television radio news bulletin viewer programme interview
win beat victory triumph champion title gold medal trophy defeat first winner
lose defeat beat last fail behind loser
goal score net shot penalty header striker equalise
match game play fixture tie final season half interval break
race run lap track finish runner sprint marathon metre fall tumble
coach manager trainer boss captain
fan supporter crowd spectator attendance audience applause cheer watch
rain flood water storm wet downpour river
snow ice cold freeze frost winter blizzard weather
heat hot warm temperature summer drought
wind gust gale storm hurricane
weather forecast forecaster sky cloud
fire burn blaze flame smoke firefighter alight
explode explosion blast bomb gas detonate
smell stench odour stink scent
crash collide collision hit accident derail rail wagon overturn
car drive driver vehicle road traffic motorist park lane van lorry wheel
train rail railway station track platform passenger tram
plane flight fly airport pilot airline runway crew take land passenger
boat ship sail port harbour vessel captain dock sea crew sailor quay
walk hike hiker walker route path climb step foot
travel traveller journey trip passenger tourist visitor visit
stay shelter sleep night bed camp overnight lodge accommodation guest hotel room
house home flat building resident live tenant roof storey floor
build builder construct construction work site erect put
repair mend fix restore renovate work maintenance
damage destroy ruin wreck collapse harm
shut close closed open reopen unused empty vacant disused abandon
begin start first open launch
end finish over stop last expire
delay late wait postpone hold stand still slow
fast quick speed hurry soon
power electricity outage blackout grid supply current light
oil gas fuel petrol barrel energy crude
soldier army troop military war fight fighter battle
shoot gun fire weapon rifle bullet armed
attack assault set harm hit raid
guard protect security safe safety defend fence
danger risk dangerous threat safe unsafe hazard
warn caution careful alarm alert early wary
search find look trace discover locate missing lost
rescue save help pull dig free reach
flee escape evacuate leave run
animal dog cat wolf bird pet cub horse wildlife species
tree forest wood pine plant leaf
land field ground soil earth hill mountain
coin money note cash silver
ask question query summon answer reply press
say tell word speak statement call declare describe
complain complaint protest criticise anger unhappy dislike object
critic criticise criticism fault attack complain object against
praise welcome applaud glad happy delight thank grateful
apologise sorry regret apology
deny reject refuse untrue false insist turn decline rebuff
accuse blame allege fault
promise pledge vow guarantee undertake
plan intend mean aim hope want propose will
agree accept approve deal consent sign contract
refuse decline oppose reject against
allow permit permission let enter may exempt apply able
ban forbid prohibit bar stop outlaw
compulsory mandatory obligatory force require must
rule law regulation regulator authority official watchdog
consult ask consultation discuss talk meet
visit guest tour trip
believe think expect view see opinion predict
know aware unaware ignorant secret hidden reveal tell told knowledge learn
remember memory forget recall reminder
age old young elderly teenager eighty seventy
rich wealthy poor poverty money
big large huge size double twice grow
small little tiny few
rise increase up climb grow higher
fall drop down lower decline sink dwindle shrink fade dry
same equal alike unchanged change again
letter write post message note mail envelope
phone call ring telephone number mobile
computer keyboard software internet online website data type
science scientist research researcher study experiment laboratory test
space rocket satellite orbit planet launch astronaut
church priest bishop mass pray religion pope faith
king queen prince royal crown palace
dig excavate unearth find archaeologist bury
pipe sewer drain water tunnel
clean dirty pollution air smoke rubbish waste
wash bath swim pool water
cloth clothes wear dress coat shirt shoe collar
hand finger arm leg foot ankle wrist head
sleep asleep wake night bed dream
month year week day hour
morning noon evening night dawn
jury panel committee board commission
member join belong club society
prize award win honour medal
mistake error wrong fault
true right real fact
poor weak bad worse
exist stand date since age old built
`;

const fieldsOf = new Map<string, Set<number>>();
for (const [field, line] of fields.trim().split("\n").entries()) {
  for (const word of line.split(" ")) {
    const key = concept(stemOf(word));
    const known = fieldsOf.get(key);
    if (known) known.add(field);
    else fieldsOf.set(key, new Set([field]));
  }
}

/** True where two features are words of one field. */
export function shareField(a: string, b: string): boolean {
  const theirs = fieldsOf.get(b);
  if (!theirs) return false;
  for (const field of fieldsOf.get(a) ?? []) if (theirs.has(field)) return true;
  return false;
}
