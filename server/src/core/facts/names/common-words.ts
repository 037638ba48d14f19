/**
 * Ordinary words that open sentences of news copy and that neither compromise's word list nor their ending gives away.
 * In lower case.
 */
const COMMON = new Set(
  `abuse accident acid activity actual addict additional adequate adult advance advert agenda aid aim airline airport album alcohol alleged alternative
ambition analyst annual apartment appeal appetite apple applause approval area armed arrears arrest arson art article artificial asbestos ash asset
asylum attack attempt auction audio autumn average award backlash backing bail balance ballot bank bar barrel basic beach bear beef beer benefit bid bike bill bird
blame blast blaze blood boat body bomb bond bonus book border bottle boy branch bread breach break breakfast bridge brief broad broker brush budget build bulk bullet bus
bush business butter buyer cabin cable campaign cancer cap capital captain car carbon card cargo cash cattle cause census ceramic chain chair champagne change chaos charge cheap
cheese chief child church cigarette circus citizen city civil claim class clean clear climate clinic cloud club coach coal coast cocaine coconut coffee coin cold collapse college column
comfort command commerce common compact compost concern concrete confusion consent contact content contract control copper copy coral core corn corporate corrupt corruption cost cotton counsel country
couple courage court cover cow crash cream credit crew crime crisis critic crop crowd crude culture cup current custom damage dance danger data daughter dawn day dead deal death debate debt debris decade decent deck
deep deer defeat defence defense delay demand dense deposit desert design desk detail diesel diet digital dinner disaster disc disease dispute district dividend divorce dog dollar domestic donor door double
doubt draft drama drone drought drug drunk dry due dust duty early earth earthquake east economic economy edge egg elderly elderly election electric electricity electronic elephant emergency emotion empty energy engine
enough entire entry episode equal equity error escape essay estate estimate ethnic evening event evidence exact exam excess exhaust exit expert explosive export extra extreme eye fabric face fact factory fair fake fall fame family
fan fare farm fashion fast fat fatal fate fear federal fee female ferry fever fiction field fierce final finance fine fire fish flag flat flight flood floor flour flow flu focus fog food football force forecast foreign forest form formal foul fraud
free freight fresh frost fruit fuel full fun fund funeral fur future gain game gang garden garlic gas gender general genuine giant girl glass global goal gold good goods grain grand grant grass great green grief ground group growth guest guilt gun
habitat hail half hand harvest hay head health heart heat heating heavy height help herd heritage high hip history holiday home honey hope horse hospital host hot hotel hour house household human humid hunger hunt hurricane ice illegal illness image impact import
income index industrial industry infant inflation initial injury inner inquest insect inside insurance interest internal international internet interim invasion iron islanders issue jail jet jewellery job joint journal joy juice junior jury justice juvenile kitchen knife labour lack land landslide language large
late laughter law lead leader leak leather legal legend leisure lemon lesson level life light lightning limit line liquid litter little livestock load loan local lock lone long lorry loss lottery loud love low loyal luck lunch machine magazine magma mail main major male man manager manual manufacture map marble
margin marine market marriage mass master match material maximum meal meat media medical medicine medium member memory mental menu metal methane migrant mild military milk mine mineral minimum minor minority mobile model modern modest money monthly mood moral morale morning mortgage motion motor mould mud multiple murder
muscle museum music mutual narrow nation national native natural nature near neighbour nerve net network neutral new news next night nitrogen noise normal north note notice novel nuclear number nurse oak obesity object ocean offer office official oil old olive only open opera opposition optical option oral orange organic original outbreak output overseas
owner oxygen ozone packaging pain paint panic paper parent park parliament part party passenger past patent path patient pay payment peace peak pedestrian penalty pension people pepper period permanent personal pest petrol phone photo physical pipe pitch plain plan plane plant plastic plate play player plot poison police policy political poll pollen pollution poor pop popular population
pork port positive post potato poultry poverty powder power praise press pressure price pride primary prime prior prison privacy private prize probe produce product profit progress property protest proud public pulp pupil quake quality quick quiet race racial racism radar radiation radio rail rain rape rare rate raw reaction ready real recent record recovery red refugee refuge region regional regular relief
religious remote rent repair repeat report rescue research residential response rest retail return revenue rice rich rider right ring riot rival river road robot rock roof room root rose rough round royal rubber rubbish rugby rule rumour run rural russet safe sales salmon salt salvage sand satellite savings scale scandal school science score screen sea search season seat second secret security seed seismic senior separate
serious service severe sewage sex shale shared shark sheep shelter shift ship shock shop short shrapnel sick silence silver similar simple single site size skill skin slave sleep slight slow small smart smog smoke smooth snow social soft soil solar soldier solid son soul sound soup south soy space spare special speech speed spirit sport spring stable staff stage stamp standard star state statute steady steam steel stem stock stolen stone storm
strange straw stress strict strike strong student study stuff style subject subtle suburb success sudden sugar suicide suit summer sun supply support sure surface surplus surprise survey survival suspect sweet swift symbol sympathy tactical talent talk tall tap target tariff tax tea team tear technical temperature temporary tennis tension tenant term terror test textile theft thick thin threat throat ticket tidal tide tight timber time tobacco toll tomato tonnage tool top torch total tough tour tourism town toxic track trade
tradition traffic train transit transport trash travel treasure tree tremor trial trouble truck true trust truth tsunami turbulence turnout turnover typical ultimate unemployment unhappy uniform union unique unknown unrest urban usual vacant vaccine valid value van vast vegetable vehicle veteran video view village vinegar violence violent virus visitor visual vital voice volcano voltage volume voter voyage wage war warm waste watch water wave weak wealth weapon weather web wedding week
weekly weight welfare west wet whale wheat white wide wife wild wildlife wind window wine winner winter wise witness woman wood wool work worker world worry worse worst worth wound wreckage wrong yard year yellow yield young youth zero zinc`.split(
    /\s+/,
  ),
);

/** True for an ordinary English word of news copy. `lower` is in lower case. */
export function isCommonWord(lower: string): boolean {
  return COMMON.has(lower) || (lower.endsWith("s") && COMMON.has(lower.slice(0, -1)));
}
