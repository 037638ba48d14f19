/** Closed sets of words that decide where a name begins and ends. All in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that are no part of a name however they are written, and end one: function words, days, months, time zones. */
export const NEVER = set(`
a an the this that these those i i'm i've i'll i'd he she it we you they me him her us them my your his its our their who whom whose
which what when where why how there here and or but nor so yet if as at by for from in into of off on onto out over per to up upon
via with within without about above across after against along alongside amid among amongst around before behind below beneath beside besides
between beyond despite down during except following inside like near outside past regarding since through throughout till
toward towards under underneath unlike until while whilst although though because unless whereas whether once than then
thus hence however meanwhile moreover nevertheless nonetheless otherwise instead also too only even just still already
again ago almost always never not no none nobody nothing neither either both each every everyone everybody everything all any anyone
anything some someone somebody something many much more most few fewer several such same other others another
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens
first second third fourth fifth half is are was were be been being am has have had having do does did doing done can could
may might must shall should will would let let's it's that's there's here's he's she's we're they're you're don't didn't
doesn't isn't aren't wasn't weren't won't can't couldn't wouldn't shouldn't hasn't haven't hadn't today tomorrow yesterday tonight now
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
mon tue tues wed thu thur thurs fri sat sun january february march april june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec gmt bst utc est edt cet cest pst pdt am pm a.m. p.m.
christmas easter ramadan halloween thanksgiving new-year yes ok okay please thanks hello sorry well oh ah perhaps maybe
celsius fahrenheit according asked speaking adds updates recasts later earlier soon often sometimes usually finally eventually initially recently
currently previously overall together apart aside elsewhere nearly roughly
gdp tv tvs dna rna cctv id ids hiv aids vat ipo ai pc pcs gps usb sms pdf faq diy suv suvs ceo cfo coo cto mp mps msp msps mep meps phd ma ba bsc
md ngo ngos gp gps pr hr it q1 q2 q3 q4 qc kc obe mbe cbe dbe kbe kg km mph psi rpm usd gbp eur jpy chf
`);

/** Months that are surnames or given names too: part of a name after a given name or a title. */
export const MONTH_NAMES = set("may april june august march jan jun");

/** Lower-case words inside a person's name. */
export const PARTICLES = set(
  "de del della di da dos das du la le van von der den ter bin ibn bint al el ul e y zu af av do dal dello degli san st ten arap",
);

/** The particles that can open a surname in the middle of a sentence: "van der Berg said". */
export const LEADING_PARTICLES = set("van von de del della di da dos du bin ibn al el");

/** Nouns after which "of" goes on with the name. */
export const OF_HEADS = set(`
ministry department bank university institute house republic kingdom state states isle isles island bay gulf cape sea strait straits city
court council board office bureau academy college school church cathedral museum federation confederation union association society
party league chamber commission committee conference congress order army friends province tower port rock battle treaty
statue guild centre center foundation fund campaign coalition movement front brotherhood alliance agency authority service
organisation organization assembly parliament archbishop bishop duke duchess prince princess earl countess queen king royal
ring game book lord lords isle mount river valley coast horn union emirates town borough county district diocese temple bible hall nation bill declaration charter convention tour war
faculty festival cup lake community communities corps forces doctors sons daughters museum library high democratic people's commonwealth rest chiefs
`);

/** Bodies after whose name "for" goes on: "Institute for Fiscal Studies". */
export const FOR_HEADS = set(`
institute centre center centers centres campaign agency council office department ministry commission commissioner foundation fund coalition committee society
association alliance bank organisation organization court movement party action bureau board conference programme program network initiative
university college school services union forum trust partnership confederation secretary minister
`);

/** Bodies and papers after whose name "on" goes on: "Commission on Human Rights". */
export const ON_HEADS = set(
  "commission committee subcommittee conference council agreement treaty convention panel summit institute",
);

/** The last word of an organisation's name. */
export const ORGANISATION_TAILS = set(`
ltd limited inc plc llc llp corp corporation company co gmbh ag sa spa nv group holdings holding partners capital ventures council union party
ministry university bank institute institution association federation confederation society guild agency authority commission committee court
council board office bureau department service services trust foundation fund alliance coalition front movement brotherhood army navy
force forces guard corps police parliament congress senate assembly chamber government administration secretariat organisation organization
league club united rovers wanderers athletic albion hotspur fc afc cf rfc airways airlines airline air railways rail motors motor
pharmaceuticals pharma laboratories labs technologies technology systems instruments industries energy petroleum oil gas electric power water
media news times post guardian telegraph herald tribune gazette radio television broadcasting studios pictures records
college school academy hospital clinic museum gallery library theatre theater orchestra church embassy consulate treasury exchange
reserve insurance assurance securities investments bancorp financial research consulting solutions networks telecom communications
brothers stores foods products mills mines mining communications entertainment software publishing productions press standard chronicle journal
express mirror independent observer tribune examiner monitor bulletin dispatch inquirer newsroom
greens democrats republicans conservatives liberals nationalists workers teachers drivers farmers growers engineers doctors nurses
studies affairs laboratory markets investigation intelligence watch international jazeera qaeda
`);

/** The last word of a place's name. */
export const PLACE_TAILS = set(`
street road avenue lane square bridge river lake sea ocean bay gulf island islands isle isles peninsula county province region district
valley mountain mountains hills hill highway motorway airport station palace castle park forest desert beach coast harbour harbor port pier canal
canyon creek glacier strait straits channel city town village borough plaza stadium arena tower building wharf gardens falls
republic kingdom emirates states territory heights plain plains basin delta prison jail barracks crossing alps andes shan hebrides pyrenees himalayas everglades
`);

/** The first word of a place's name. */
export const PLACE_HEADS = set(
  "river rio sierra monte puerto ciudad lago isla mount mt lake cape port fort san santa saint st st. gulf isle bay point",
);

/** Words that make another place of a place: "North Korea", "New York", "Greater Manchester". */
export const PLACE_MODIFIERS = set(`
north south east west northern southern eastern western central new greater upper lower inner outer mid old republic democratic
north-east north-west south-east south-west northeast northwest southeast southwest equatorial papua guinea-bissau
`);

/** Nouns that organisations pair with "and": "Food and Drug Administration". */
export const PAIRED = set(`
food drug drugs health safety care trade industry securities oil gas energy science sciences technology arts culture media sport sports business education skills
work pensions children families housing communities transport environment agriculture fisheries prisons law justice home defence defense research
innovation revenue customs equality human water forestry parks recreation immigration weather radio television crime order
rights freedom security cooperation co-operation development commonwealth community social labour labor employment engineering arms disease control prevention
atmospheric oceanic aeronautics space firearms explosives tobacco alcohol markets market products medicines healthcare markets tourism finance economic monetary
royal scientific cultural educational natural rural food public private higher management reduction risk planning investment insurance resource resources conservation statistics information wildlife birds animals plant plants quality standards nutrition
`);

/** Names whose two halves "and" joins. */
export const AND_PAIRS = set(
  "trinidad+tobago bosnia+herzegovina antigua+barbuda tyne+wear marks+spencer johnson+johnson procter+gamble standard+poor's brighton+hove turks+caicos newfoundland+labrador hammersmith+fulham kensington+chelsea smith+wesson",
);

/** Possessives that stay inside a name: "King's College", "Queen's Park". */
export const INNER_POSSESSIVES = set(
  "king queen prince women men children people lloyd st farmer teacher workers christie guy",
);

/** Second syllables of Korean and Chinese given names: "Ban Ki-moon", "Kim Jong-un". */
export const SYLLABLES = set(`
moon un hye in min myung yeol il sung jong kook hyun woo jin young ho soo seok ki jae eun yong kyu hee nam chul sik tae joon geun ju ah ra seung
kyung rae jung chun dong hwan hoon chan wook yun hak pil sang ping wen jeou chee shek sen kai ching yi ying lung kun ok ryul hyung kwang bok won sun bin gun
`);
