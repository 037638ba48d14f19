/**
 * British spelling to American, as rules over word families. Each rule names its families, because the endings alone would
 * join words that have nothing in common: "four" and "for", "acre" and "acer", "advance" and "advanse".
 */
export const rules: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // colour, neighbourhood, unfavourable, endeavoured
  [
    /(arb|arm|behavi|cand|clam|clang|col|demean|endeav|enam|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|parl|ranc|rum|savi?|splend|succ|tum|vap|^ard|^(?:mal)?od|^rig|^val|^vig)our/,
    "$1or",
  ],
  // centre, kilometres, theatregoer; recentred, manoeuvring
  [/man(?:oe)uv/, "maneuv"],
  [
    /(cent|met|lit|theat|goit|lust|mit|nit|scept|spect|sepulch|reconnoit|accout|saltpet|fib|calib|sab|somb|meag|och|maneuv)re(?=s?$|ly$|goers?$|pieces?$|folds?$|glass$|stage$|ments?$|boards?$)/,
    "$1er",
  ],
  [/(cent|reconnoit|accout|maneuv)r(?=ed$|ings?$|able$|ability$)/, "$1er"],
  // travelled, counsellor, panellist, marvellous
  [
    /((?:appar|barr|bev|canc|cav|chann|chis|counc|couns|cudg|bedev|dishev|driv|du|embow|enam|equ|flann|fu|funn|gamb|grav|grov|impan|imper|initi|jew|kenn|lab|lev|lib|marsh|marv|med|mod|pan|parc|ped|penc|pumm|quarr|rav|rev|riv|shov|shriv|sign|sniv|snork|spir|squirr|stenc|swiv|tass|tot|tow|tramm|trav|tri|trow|tunn|victu|weas|yod)(?:el|al|il|ol)|carol|dial|cru?el|gruel)l(?=ed$|ers?$|ing$|ings$|ingly$|ors?$|ists?$|ously$|ous$|able$|est$|orships?$)/,
    "$1",
  ],
  // analyse, paralysed
  [/(^|[a-z])(ana|para|cata|dia|hydro|electro|breatha)lys(e[ds]?|ers?|ing|able)$/, "$1$2lyz$3"],
  // defence, offences, licensing
  [/^(.*(?:def|off|pret)|lic)enc(es?|ed|ing|eless|elessness|eman|emen)$/, "$1ens$2"],
  // dialogue, cataloguing
  [/(anal|catal|dial|monol|epil|prol|homol|travel|ideol)ogu(es?|ed|ers?)$/, "$1og$2"],
  [/(anal|catal|dial|monol|epil|prol|homol|travel|ideol)oge(s?|d|rs?)$/, "$1og$2"],
  [/(catal|dial)oguing$/, "$1oging"],
  // anaesthetic, paediatrician, leukaemia, foetus, diarrhoea
  [/^(an)?aesth(?=et|es)/, "$1esth"],
  [/^((?:bio|zoo)?arch|g?yn|gyn|pal|orthop|prim|medi|f(?=aec)|encyclop)ae/, "$1e"],
  [/^p(?:ae)d(?=iat|oph|eras|o)/, "ped"],
  [/haem(?=a|o|op)/, "hem"],
  [/aemi(?=as?$|c)/, "emi"],
  [/rrhoea/, "rrhea"],
  [/^f(?:oe)t(?=us|al|i)/, "fet"],
  [/^oe(?=soph|stro|dem)/, "e"],
  [/^(?:ae)(?=tiolog|ons?$)/, "e"],
  [/^(c|pr|chim)ae(?=sarean|sidium|ras?$)/, "$1e"],
  [/copoeia/, "copeia"],
  [/^(hom)oe(?=opath)/, "$1e"],
  // mould, plough, sulphur, sceptic, moustache, grey, tyre
  [
    /^((?:re|un)?|leaf)(m|sm)ou(?=ld(?:s|ed|ing|ings|er|ers|y|ier|iest|ering|ered)?$|lt(?:s|ed|ing)?$)/,
    "$1$2o",
  ],
  [/^(snow)?plough/, "$1plow"],
  [/sulph/, "sulf"],
  [/^sceptic/, "skeptic"],
  [/^moustach/, "mustach"],
  [/^grey(?=s?$|ed$|ing$|ish$|er$|ness$)/, "gray"],
  [/^draught(?=s?$|y$|boards?$|ier$|iest$|s?m[ae]n|swom[ae]n)/, "draft"],
  [/^gaol(?=s?$|ed$|ing$|ers?$|bird|break)/, "jail"],
  [/^cheque(?=s?$|books?$)/, "check"],
  [/^chequer/, "checker"],
  [/^kerb(?=s?$|side|stone)/, "curb"],
  [/^practis(?=e[sd]?$|ing$)/, "practic"],
  [/^artefact/, "artifact"],
  [/^aeroplane/, "airplane"],
  [/^tranquilli(?=s|z|ty)/, "tranquili"],
  [/^cos(?=y$|ier$|iest$|ily$|iness$|ies$)/, "coz"],
  // fulfil, enrolment, skilful
  [/^((?:re)?(?:enro|fulfi|disti|insti|appa|enthra|insta))l(?=s?$|ments?$)/, "$1ll"],
  [/^((?:un)?ski|wi)lful/, "$1llful"],
  // worshipped, kidnapper, focussed, benefitted
  [/^(worship|kidnap)p(?=ed$|ers?$|ing$|ings$)/, "$1"],
  [/^((?:re)?focus|bias)s(?=ed$|es$|ing$)/, "$1"],
  [/^benefitt(?=ed$|ing$)/, "benefit"],
  // kilogramme, programmes
  [/^((?:kilo|milli|centi|micro|aero)?gram|program)me(?=s?$)/, "$1"],
  // judgement, ageing, likeable
  [/^((?:mis)?judg|(?:un)?acknowledg|abridg|lodg)ement/, "$1ment"],
  [
    /^((?:un)?(?:lik|siz|sal|liv|mov|lov|rat|us|nam|blam|unmistak|mistak|hir|shak|siz))eabl(?=e$|y$)/,
    "$1abl",
  ],
  [/^(ag|glu|cu|rout|bing)eing$/, "$1ing"],
  // enquiry, jewellery, yoghurt
  [/^enquir/, "inquir"],
  [/^jewellery$/, "jewelry"],
  [/^yogh?o?urt/, "yogurt"],
  // learnt, spoilt
  [/^(un|re)?(learn|burn|dream|lean|leap|spoil)t$/, "$1$2ed"],
  [/^(mis)?sp(e|i)lt$/, "$1sp$2lled"],
  // towards, northwards; "forwards" are players
  [/^(to|after|back|up|down|on|in|out|home|sky|north|south|east|west)wards$/, "$1ward"],
];

/** Words on their own. */
export const singles: ReadonlyMap<string, string> = new Map(
  (
    "acknowledgements:acknowledgments advisor:adviser advisors:advisers alloted:allotted aluminium:aluminum almanack:almanac almanacks:almanacs amidst:amid " +
    "amongst:among ampoule:ampule annexe:annex annexes:annexes armoury:armory axe:ax bannister:banister bannisters:banisters " +
    "barbeque:barbecue battleaxe:battleax baulk:balk baulked:balked baulking:balking baulks:balks behove:behoove behoves:behooves behoved:behooved bussed:bused bussing:busing " +
    "busses:buses minibusses:minibuses calliper:caliper callipers:calipers callisthenics:calisthenics cancelation:cancellation cancelations:cancellations " +
    "carcase:carcass carcases:carcasses cauldron:caldron chilli:chili chillies:chilies connexion:connection " +
    "connexions:connections convenor:convener convenors:conveners cypher:cipher cyphers:ciphers czar:tsar czars:tsars clarinettist:clarinetist clarinettists:clarinetists " +
    "disc:disk discs:disks videodisc:videodisk videodiscs:videodisks donut:doughnut donuts:doughnuts dyke:dike dykes:dikes epaulette:epaulet epaulettes:epaulets " +
    "furore:furor gasses:gases gipsy:gypsy gipsies:gypsies grandad:granddad grandads:granddads hiccough:hiccup hiccoughs:hiccups " +
    "imposter:impostor imposters:impostors inflexion:inflection inflexions:inflections jewellers:jewelers louvred:louvered mollusc:mollusk molluscs:mollusks " +
    "moslem:muslim moslems:muslims okay:ok omelette:omelet omelettes:omelets orientated:oriented pedlar:peddler " +
    "pedlars:peddlers phoney:phony pricey:pricy protestor:protester protestors:protesters pyjama:pajama pyjamas:pajamas " +
    "pouffe:pouf pouffes:poufs pzazz:pizzazz racquet:racket racquets:rackets recognisance:recognizance sheikh:sheik sheikhs:sheiks speciality:specialty " +
    "specialities:specialties storey:story storeys:stories storeyed:storied syphon:siphon syphoned:siphoned " +
    "syphoning:siphoning syphons:siphons titbit:tidbit titbits:tidbits tyre:tire tyres:tires verandah:veranda " +
    "verandahs:verandas waggon:wagon waggons:wagons whilst:while woollen:woolen woollens:woolens woolly:wooly woollies:woolies " +
    "ionise:ionize ionised:ionized ionises:ionizes ionising:ionizing licence:license licences:licenses licenced:licensed licencing:licensing"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** Words that have -ise on both sides of the Atlantic. */
export const alwaysIse =
  /^(?:[a-z]*(?:advert|adv|chast|circumc|compr|comprom|prom|desp|dev|disgu|exerc|franch|improv|merchand|pra|superv|surm|surpr|telev|treat|enterpr|parad|turquo|mala|appra|expert|tortoi|porpo|mayonna|marqu|wr|lia)|(?:un|re|mis|pre|over|like|other|clock|length|edge)?(?:ar|dem|exc|gu|inc|rev|ra|r|w|no|po|cru|bru|bra|cha|prec|conc|prem|appr|repr|v|d|cer|val))is(?:e[ds]?|ers?|ing|ings|able|ably|ations?|ingly|edly|ement)$/;
