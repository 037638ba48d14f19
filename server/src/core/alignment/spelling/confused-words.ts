import { remember } from "../../cache.ts";
import { canonicalSpelling } from "../../text/spelling.ts";

/**
 * The words that one is confused with because they look or sound alike, as they are or with the same ending: "principle"
 * for "principal", "effected" for "affected". All are norms of tokens.
 */
export const confusedWith: (norm: string) => readonly string[] = remember(
  (norm: string) => [
    ...new Set(
      stemsOf(norm).flatMap(([stem, ending]) => [...(sets.get(stem) ?? [])].map((other) => other + ending)),
    ),
  ],
  (norm) => norm,
  20_000,
);

/**
 * Sources: the lists of confused words that style guides of news agencies and newspapers carry, and the homophones of
 * school books. UK and US spellings of one word are not here.
 */
const table = `
accede/exceed accept/except adapt/adopt/adept addition/edition adverse/averse advice/advise affect/effect aid/aide ail/ale air/heir
aisle/isle allowed/aloud allude/elude allusion/illusion altar/alter alternate/alternative amoral/immoral ant/aunt ante/anti
appraise/apprise arc/ark arms/alms ascent/assent assistance/assistants ate/eight attendance/attendants aural/oral bail/bale ball/bawl
band/banned bare/bear baron/barren base/bass bazaar/bizarre beach/beech bean/been beat/beet beer/bier bell/belle bellow/below berth/birth
biannual/biennial bight/bite/byte blew/blue bloc/block board/bored boarder/border bolder/boulder bore/boar born/borne bough/bow boy/buoy
brake/break breach/breech bread/bred breath/breadth/breathe brewed/brood bridal/bridle broach/brooch browse/brows bullion/bouillon
bury/berry buy/by/bye cache/cash calendar/colander callous/callus cannon/canon canvas/canvass carat/carrot casualty/causality
causal/casual cell/sell cellar/seller censor/censure cent/scent/sent cereal/serial ceremonial/ceremonious chased/chaste cheap/cheep
childish/childlike choir/quire choral/coral chord/cord cite/site/sight classic/classical clause/claws click/clique
climactic/climatic climb/clime coal/kohl coarse/course collision/collusion colonel/kernel commend/command complacent/complaisant
complement/compliment complementary/complimentary confidant/confident confirm/conform conscience/conscious conservation/conversation
consul/council/counsel continual/continuous coop/coup core/corps corps/corpse council/counsel councillor/counsellor county/country
creak/creek credible/credulous crews/cruise cue/queue currant/current customs/costumes cygnet/signet cymbal/symbol dairy/diary dam/damn
days/daze dear/deer definite/definitive defuse/diffuse delusion/illusion dependant/dependent dependence/dependents deprecate/depreciate
deprived/depraved descent/dissent desert/dessert detract/distract device/devise dew/due die/dye dinghy/dingy disburse/disperse
discreet/discrete discussed/disgust disease/decease disinterested/uninterested distinct/distinctive doe/dough dose/doze draft/draught
drought/draught/draft dual/duel economic/economical elicit/illicit elusive/illusive/allusive emigrate/immigrate eminent/imminent
ensure/insure/assure entrance/entrants envelop/envelope ere/heir evoke/invoke exalt/exult exercise/exorcise expand/expend eye/aye
face/phase faint/feint fair/fare fate/fete faun/fawn faze/phase feat/feet few/phew find/fined fir/fur fiscal/physical
flair/flare flaunt/flout flea/flee flew/flu/flue flounder/founder flow/floe flower/flour four/fore forbear/forebear foreword/forward
forgo/forego form/from formerly/formally forth/fourth fowl/foul freight/fright gamble/gambol genius/genus gilt/guilt gorilla/guerrilla
grate/great grisly/gristly grisly/grizzly groan/grown guest/guessed guise/guys hail/hale hair/hare hall/haul halve/have hangar/hanger
hay/hey heal/heel hear/here heard/herd heed/he'd heroin/heroine higher/hire him/hymn historic/historical hoard/horde hole/whole
holy/wholly hostel/hostile hour/our hue/hew human/humane idle/idol idle/idol/idyll immigrant/emigrant immigrants/emigrants
immigration/emigration inapt/inept incidence/incidents incite/insight indict/indite infer/imply ingenious/ingenuous inn/in
innocence/innocents instance/instants intense/intents interment/internment its/it's jam/jamb jewel/joule judicial/judicious key/quay
knead/need/kneed knew/new knight/night knit/nit knot/not know/no knows/nose lain/lane later/latter leak/leek leased/least
lessen/lesson levee/levy liable/libel liar/lyre lightning/lightening links/lynx load/lode loan/lone loath/loathe loose/lose loot/lute
luxuriant/luxurious made/maid mail/male main/mane maize/maze mall/maul manner/manor mantel/mantle mare/mayor marital/martial marry/merry
martial/marshal martial/material massage/message mat/matt meat/meet medal/meddle meteor/meter meter/metre might/mite mind/mined
miner/minor minister/minster minks/minx missal/missile mist/missed mitigate/militate moan/mown moat/mote mode/mowed moor/more moose/mousse
moral/morale morn/mourn moth/mouth mourning/morning mucous/mucus mussel/muscle naval/navel nay/neigh none/nun official/officious
one/won or/ore/oar ordinance/ordnance overdo/overdue packed/pact pail/pale pain/pane pair/pear palate/palette/pallet parole/patrol
passed/past patience/patients patrol/petrol pause/paws peace/piece peak/peek/pique peal/peel pedal/peddle peer/pier pendant/pendent
per/purr personal/personnel perspective/prospective petal/pedal/peddle pi/pie place/plaice plain/plane pleas/please plum/plumb poll/pole
populace/populous pore/pour pore/pour/poor portion/potion possession/procession practicable/practical praise/prays/preys pray/prey
precede/proceed precedence/precedents precedent/president preposition/proposition prescribe/proscribe prescribed/proscribed
presence/presents prince/prints principal/principle prise/prize/price profit/prophet propose/purpose prosecute/persecute
prosecuted/persecuted prosecution/persecution prostate/prostrate quarts/quartz quiet/quite quite/quiet/quit rack/wrack racket/racquet
raid/rayed rain/reign/rein raise/rays/raze raise/raze rap/wrap rapped/rapt/wrapped read/red read/reed real/reel reality/realty reek/wreak
regal/legal respectful/respective respectfully/respectively rest/wrest retch/wretch review/revue rhyme/rime right/rite/write/wright
ring/wring road/rode/rowed roe/row role/roll root/route/rout rose/rows rote/wrote rough/ruff rout/route rung/wrung rye/wry sac/sack
sail/sale sauce/source saw/sore/soar scene/seen scull/skull sea/see seam/seem sear/seer seas/sees/seize sensual/sensuous serf/surf
serge/surge session/cession sew/sow shake/sheikh shear/sheer sheath/sheathe shone/shown shoot/chute sink/sync slay/sleigh sleight/slight
sloe/slow soared/sword sole/soul some/sum son/sun staid/stayed stair/stare stake/steak stalk/stork stationery/stationary
statue/statute/stature steal/steel step/steppe stile/style storey/story straight/strait suit/suite summary/summery sure/shore
surplus/surplice swat/swot sweet/suite tail/tale taught/taut tax/tacks team/teem tear/tier temporal/temporary tenant/tenet tents/tense
than/then their/there their/there/they're though/thought/through threw/through/thorough throne/thrown tic/tick tide/tied tighten/titan
timber/timbre time/thyme to/too/two toad/toed/towed toe/tow told/tolled tortuous/torturous tracked/tract tract/track trail/trial
treaties/treatise troop/troupe trooper/trouper trustee/trusty unable/enable uncharted/unchartered undo/undue untied/united urban/urbane
vain/vein/vane vale/veil variance/variants vary/very venal/venial veracious/voracious verses/versus vial/vile viscous/vicious wade/weighed
wail/whale waist/waste wait/weight waiver/waver wander/wonder ward/warred ware/wear wares/wears warn/worn warrantee/warranty wave/waive
way/weigh/whey we/wee weak/week weather/whether weather/whether/wether weave/we've were/where/wear/we're wet/whet which/witch while/wile
whine/wine whirl/world/whorl whose/who's wont/won't wood/would wreck/wreak yoke/yolk your/you're/yore
abjure/adjure affluent/effluent allay/alley anecdote/antidote ascribe/subscribe averse/adverse bated/baited bemused/amused blanch/blench
bouncy/buoyant cavalry/calvary censer/censor chafe/chaff collaborate/corroborate comic/comical complaint/compliant comprehensible/comprehensive
contagious/contiguous contemptible/contemptuous corporal/corporeal credible/creditable crevasse/crevice deceased/diseased decent/descent/dissent
defective/deficient derisive/derisory desolate/dissolute dominate/nominate effective/effectual eligible/illegible/legible
enormity/enormousness entomology/etymology equable/equitable exhort/extort extant/extent faculty/facility fatal/fateful
ferment/foment flagrant/fragrant fortuitous/fortunate gild/guild/gilt gourmand/gourmet
horse/hoarse hurdle/hurtle immunity/impunity impassable/impossible imperial/imperious incredible/incredulous indigenous/indigent/indignant
industrial/industrious inequity/iniquity infect/infest insidious/invidious interstate/intestate intensive/extensive interpolate/extrapolate
luxurious/luxuriant magnate/magnet malady/melody masterful/masterly mean/mien medal/metal/mettle/meddle meretricious/meritorious
momentary/momentous monetary/momentary mortality/morality motif/motive nominal/notional organism/orgasm parameter/perimeter parish/perish
penal/panel perpetrate/perpetuate physician/physicist pistil/pistol plaintiff/plaintive popular/poplar portent/potent
precipitate/precipitous premier/premiere prodigy/progeny prone/prune prophecy/prophesy province/provenance quash/squash rabid/rapid ravage/ravish
recourse/resource refuge/refugee regime/regimen/regiment regretful/regrettable relic/relict reluctant/reticent restful/restive
satire/satyr seasonable/seasonal secession/succession severe/sever shudder/shutter sewage/sewerage simple/simplistic staunch/stanch
straighten/straiten substantial/substantive suburb/superb summon/summons tantamount/paramount tartar/tartare therefor/therefore
torpid/turbid/turgid unexceptional/unexceptionable vacation/vocation venerable/vulnerable veracity/voracity vaccine/vacuum
wreath/wreathe wracked/racked`;

const sets = new Map<string, Set<string>>();
for (const set of table.trim().split(/\s+/)) {
  const words = set.split("/").map(canonicalSpelling);
  for (const word of words) {
    const others = sets.get(word) ?? new Set();
    for (const other of words) if (other !== word) others.add(other);
    sets.set(word, others);
  }
}

/** The word itself, and what it is without an ending. */
function stemsOf(word: string): [stem: string, ending: string][] {
  const endings = word.length < 5 ? [] : ["s", "es", "d", "ed", "ing"].filter((end) => word.endsWith(end));
  return [["", ""] as const, ...endings.map((end) => [end, end] as const)].map(([end, ending]) => [
    word.slice(0, word.length - end.length),
    ending,
  ]);
}
