/** What stands around a word where another is meant. Both patterns are for lower case with single spaces, cut off at the word. */
export interface Frame {
  readonly right: string;
  readonly before: RegExp;
  readonly after: RegExp;
  /** Whether nothing else can be meant. */
  readonly isCertain: boolean;
}

const lists: Readonly<Record<string, string>> = {
  be: "is are was were has have had",
  modal: "will would may might could can should must",
  stop: "[.,;:?!)] $",
  own: "the an? his her its their",
  plural:
    "they we you them these those all both many most some several few others none people police men women children \\d+ [a-z]{3,}s",
  period: "years hours weeks months days centuries decades minutes",
  number: "two three five six seven eight nine ten eleven twelve \\d+",
  ordinal:
    "first second third fourth latest biggest worst best oldest youngest opening closing final previous former",
  more: `more less fewer rather greater better worse higher lower larger bigger smaller later earlier sooner longer shorter faster quicker
    slower older younger stronger weaker closer nearer further farther cheaper dearer richer poorer hotter colder warmer cooler drier
    wetter wider narrower deeper heavier lighter tougher harder easier safer thinner thicker taller brighter darker louder softer
    cleaner busier quieter happier healthier steeper broader tighter looser other`,
  done: `(?!need|requir|permitt|appl|allow|indicat|us|stat)[a-z]{2,}ed taken given found shot hit held kept left lost made told seen shown
    sold sent set cut put thrown driven chosen born built bought brought caught drawn hurt known laid led paid shut stolen struck sworn
    torn won worn written beaten broken forbidden forgotten hidden overturned withdrawn understood bound swept flown stuck`,
  // What follows a participle with its complement or at its end; before a noun it would be an adjective.
  on: `by in on at to for from with without after before during near as when while and or but under over into onto out off up down back
    because through across against among until since away about the an? this last today yesterday dead inside outside between
    together again beneath behind beside below above among aside alight apart within [a-z]+ly`,
  takes: `lose lost losing give gave giving given open opened put make made making reach reached owe laid lay set send sent sending wear wore
    wearing take took taking keep kept keeping hold held leave left raise raised use used using spend spent cast win won sell sold change
    changed bring brought pay paid show showed end ended start started join joined face lift lifted cut save saved risk risked claim claimed
    mark marked defy defied celebrate celebrated down up back`,
  possessed: `lives jobs homes houses families parents children sons daughters wives husbands friends neighbours votes tools doors windows cars
    phones weapons posts seats hands heads feet eyes arms bags belongings possessions shares stakes losses profits earnings debts bills wages
    pensions savings thermostats envelopes pumps fields crops animals patients pupils students members players fans customers workers staff
    way backing support living existence harvest verdict future title lead crown vote case money anger coach captain mayor leader manager
    lawyer councillor spokesman spokeswoman own`,
  age: "teens twenties thirties forties fifties sixties seventies eighties nineties \\d0s",
  if: "possible necessary needed required appropriate applicable available relevant practical practicable feasible legal allowed permitted known noted else",
};

/**
 * "Wrong > right | before | after": the words beside the wrong one leave no room for any other reading; with ">?" another is
 * possible. `<name>` stands for a list above. Sources: the usage notes of style guides on words that sound alike.
 */
const table = String.raw`
then > than | <more> | [\d£$€]|(?!(?:and|but|or|than|because|when|if|who|they|he|she|it|we|you|i|there|to|<be>|<modal>)\b)[a-z]
then > than | (?:<more>)(?: [a-z\d.%-]+){1,4} | (?:any|anything|anyone|anybody|ever|expected|average|an?(?: [a-z]+)? (?:earlier|ago|before)|the (?:year|month|week|decade|previous|average|rest)|last (?:year|month|week)|in (?:any|the|19\d\d|20\d\d)|at any|it did|(?:he|she|it|they) (?:has|have|had))\b
then > than | (?:<more>)(?: [a-z]+)? | (?:was|were|is|are|had been) (?:(?:at first|first|originally|previously) )?(?:expected|agreed|thought|feared|planned|reported|allowed|needed|believed|announced)\b
then > than | (?:<more>)(?: [a-z]+)? | (?:he|she|it|they) (?:has|have|had)(?: ever)? [a-z]+(?:ed|en|de|ld|nt|ought)\b
then > than | (?:less|more|cheaper|dearer|easier|harder) to [a-z]+ | in|on|at|for
then > than | (?:no|only one|few) [a-z]+ [a-z]+ more [a-z]+ | [a-z]
then > than | (?:would|['’]d) rather(?: (?!and\b|but\b)[a-z]+){1,8} | [a-z]
then > than | rather | (?:be|have|go|face|pay|take|wait|[a-z]{2,}ing|an?|the|by|on|in|to|from|with)\b
then > than | (?:<more>)(?: (?!and\b|but\b)[a-z\d%-]+){0,7} | in any|(?:he|she|it|they|we) (?:usually|normally|now|once|did|does|do|got|gets?|was|were|is|are)\b
then >? than | (?:<more>)(?: [a-z\d.%-]+){1,8} | [a-z]{2}
than > then | and|since|until|by|just | (?!usual|average)[a-z]
their > there | | (?:<be>|(?:<modal>) (?:be|have))(?:n't)?\b
their > there | [a-z]+ | (?:[.,;:?]|(?:by|for|since|until|from|when|because) )
there > their | | own\b|(?:<ordinal>) (?!(?:time|to|in|on|at|by|for|and|but|with|after|as|when|because|place|thing)\b)[a-z]{3}
there > their | of|with|about|into|against|under|between|during|through|via|towards?|behind|beyond|onto|upon | (?!(?:<be>|<modal>|ever|really|being|to|in|on|at|for|and|or|but|that|who|by|with|an?|the|no|not|never|also|already|seems?|seemed|now|today|last|next|because)\b)[a-z]{3}
there > their | of | \d
there > their | (?:<takes>) | (?:(?:biggest|largest|first|second|third|fourth|fifth|last|best|worst|quickest|fastest|shortest|longest|own) )[a-z]{3,}
there > their | [a-z]{2,}ed (?:in|into|on|over|from|by) | [a-z]{3,} (?:of|with|over|about|for|to|from|in)\b
there > their | [a-z]+ | [a-z]+s (?:<be>|<modal>)\b
there > their | <takes> | (?:<possessed>)\b(?! (?:<be>|<modal>)\b)
there > their | in|into|of | (?:(?:early|mid|late)[ -])?(?:<age>)\b
there > their | in|on | (?:sleep|skin|pockets|minds)\b
there > their | [a-z]+ | way (?:in|out|to|through|into|home|back|from|past|across|up|down|round|around)\b
there > their | according to | [a-z]{3}
there > their | (?:end|title|access|claim|threat|damage|attention|thanks|objection|response|reaction|addition|contrary) to | (?!being\b)[a-z]{3}
there > their | [a-z]+, | (?:first|second|third|fourth|fifth|biggest|worst|best|latest) (?:for|since|in|of|win|defeat|victory|goal)\b
there > their | [a-z]+, | (?:(?:head|chief|former|new) )?(?:coach|captain|leader|lawyer|manager|spokesman|spokeswoman),
there >? their | to|for|by|at|since|of|with|on|above|below|than|reached|reaches|touching|touched|hit|hitting | (?!(?:west|rest|east|past|almost|most|just|at least|least|against|last)\b)[a-z]{2,}est\b
there > their | [a-z\d]+, | (?!(?:west|rest|east|past|almost|most|just|least|against)\b)[a-z]{2,}est (?:since|in|of|for|ever|level|result|total|year|month|finish|price|win|defeat|loss)\b
there > their | to | (?:lives?|homes?|countr(?:y|ies)|famil(?:y|ies)|children|parents|jobs?|names?|part|part in|own|houses?|employers?|lawyers?|union|credit|fans|members|customers|opponents|rivals|deaths?|knees|feet|seats?|roots|demands?|last|next|new|former|old|original|usual|previous|home|final|colleagues|supporters|voters|neighbours|neighbors|government|party|teams?|bank|car|cars|boats?|beds|surprise|victims|schools?|work|workers)\b(?! (?:<be>|<modal>)\b)
there >? their | from | (?:lives?|homes?|countr(?:y|ies)|famil(?:y|ies)|children|parents|jobs?|names?|own|houses?|employers?|lawyers?|union|fans|members|customers|opponents|rivals|seats?|former|old|original|usual|previous|home|final|colleagues|supporters|voters|neighbours|neighbors|government|party|teams?|bank|cars?|boats?|beds|posts?|schools?|work|workers|pay|wages|windows|balconies|phones|savings|accounts|pockets)\b(?! (?:<be>|<modal>|said|say|says)\b)
there >? their | above|below|without|despite|than|after|off|across|among|amid | (?!(?:<be>|<modal>|to|and|but|or|that|until|since|in|on|at|by|from|with|too|can|being|seems?|seemed|came|comes?|remains?|remained|exists?|existed|appeared|emerged|followed|arose|really|ever|also|now|when|next|last|this|an?|the|his|her|many|some|several|about|more|most|few|all|no|on|never|not|only|just|still|already|yesterday|today|he|she|it|they|we|you|who|which|because|as|if|before|after|for)\b|<number>|[a-z]+ly\b|[a-z]+(?:ed|ing) (?:in|on|at|by|from|to|with|for|until)\b)[a-z]{3,}
there >? their | (?:<takes>|crossed|crosses|lost|gained|changing|explain(?:s|ed)?|check(?:s|ed)?|test(?:s|ed)?|updat(?:e[sd]?|ing)|halved?|doubled?|expressed|forged|bought|buy|closed?|closing|shut|raising|eaten|ate|understood|understand|spend|transfer(?:red)?|register(?:ed)?|reduced?|reducing|pledged?|painted|consult(?:ed)?|carry|carried|carrying|withdr(?:aw|ew|awn)|defend(?:s|ed|ing)?|increas(?:e[sd]?|ing)|announc(?:e[sd]?|ing)|continu(?:e[sd]?|ing)|drop(?:s|ped)?|suspend(?:s|ed)?|resum(?:e[sd]?|ing)|abandon(?:s|ed)?|fear for|improv(?:e[sd]?|ing)|repeat(?:s|ed)?|publish(?:es|ed)?|enter(?:s|ed)?|sign(?:s|ed)?|cast|protect(?:s|ed)?|replac(?:e[sd]?|ing)|sav(?:e[sd]?|ing)|settled?|shar(?:e[sd]?|ing)|beat|beaten) | (?!(?:days|hours|weeks|months|years|minutes|times|always|sometimes|besides|perhaps|as|is|was|has|does|its|his|this|us|across|plus|towards|afterwards|nowadays|others|thus|unless|themselves|seconds|decades|centuries|less|indoors|outdoors|overseas|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|weekends|mornings|afternoons|evenings|nights|people|police|men|women)\b)(?:(?:[a-z]+(?:al|ive|ous|ful|ic|an|ish|ese|ian)|own|old|new|home|main|big|long|best|last|next|early|own) )?[a-z]{3,}[^su '’.,;]s(?: (?:of|in|on|at|with|from|to|for|by|until|after|before|and|over|when|because|as|if|this|last|next|down|up|off|out|back)\b|[.,;:?!)]|$)
there > their | [a-z\d]+, | (?!(?:<be>|<modal>|too|also|again|still|now|today|though|however|then|perhaps|overnight|yesterday|tomorrow|never|ever|together|either|neither|rather|other|another|later|earlier|longer|after|under|over|in|on|at|by|and|but|or|to|seems?|came|officials|police|residents|doctors|witnesses|people|experts)\b|[a-z]+(?:ly|ed|ing)\b)(?:(?!(?:<be>|<modal>|too|also|at|in|on|by|for)\b)[a-z]{3,} )?[a-z]{4,}(?:er|or|an|man|ist|ee|chief|head|captain|coach|union|regulator|company|owner|leader|lawyer|agent|boss|mother|father|director|skipper|daughter|son),
there >? their | and | (?:famil(?:y|ies)|daughters?|sons?|children|wives|wife|husbands?|mothers?|fathers?|parents)(?:<stop>)
there >? their | | [a-z]{3}
where > were | (?!(?:know[ns]?|knew|see|sees|saw|decided?|of|on|about|for|learn|idea|from|to|is|was|exactly|just|matter|asks?|asked|and|or|how|when|what|says?|tell|told|shows?|precisely|everywhere|remember|find|found)\b)[a-z]+,? | (?:[\d.]+(?:%| per ?cent) )(?:(?:less|more) likely|(?:lower|higher|up|down|below|above)(?: (?:in|than|at|on)\b|<stop>))(?!(?:[^.,;]{0,60}) (?:<be>|<modal>)\b)
where > were | (?!(?:know[ns]?|knew|see|sees|saw|decided?|of|on|about|for|learn|idea|from|to|is|was|exactly|just|matter|asks?|asked|and|or|how|when|what|says?|tell|told|shows?|precisely|everywhere|remember|find|found)\b)[a-z]+,? | (?:up|down) [\d£$€]
where > were | [a-z\d]+,? | being (?:[a-z]{2,}ed|brought|taken|held|built|kept|sent|driven|made|told|given|paid|flown)\b
where > were | [a-z]+,? | \d+ to \d+ years? old\b
where > were | [a-z]+, | among (?:the|those|his|her|its|their) [a-z ]{3,30}<stop>
where > were | there | (?:no|many|few|some|several|more|fewer|about|only|also|still|nearly|almost|tears|cheers|<number>)\b
where > were | who|which | [a-z\d]
where > were | that | (?:(?:not|also|still|already|both|all|being) )?(?:<done>|(?!during\b)[a-z]{3,}ing)\b(?!(?: [a-z]+){0,6} (?:<be>|<modal>)\b)
where > were | (?!(?:know[ns]?|knew|see|sees|saw|decided?|of|on|about|for|learn|idea|from|to|is|was|exactly|just|matter|asks?|asked|and|or|how|when|what|says?|tell|told|shows?|precisely|everywhere|remember|find|found)\b)[a-z]+,? | (?:(?:[a-z]+ly|still|also|already) )?(?:told|paid|sent|made|given|brought|begun|reported|cancell?ed|allowed|ordered|asked|charged|arrested|released|found|seen|held|killed|injured|taken)\b(?!(?:[^.,;]{0,60}) (?:<be>|<modal>)\b)
where > were | [a-z]+s | (?:[\d.]+(?:%| per ?cent) )?(?:<more>|up|down|unchanged|flat)(?: (?:for|than|at|in|on|by|from|to|overall|again)\b|<stop>)(?!(?:[^.,;]{0,60}) (?:<be>|<modal>)\b)
where > were | (?!(?:know[ns]?|knew|see|sees|saw|decided?|of|on|about|for|learn|idea|from|to|is|was|exactly|just|matter|asks?|asked|and|or|how|when|what|says?|tell|told|shows?|precisely|everywhere|remember|find|found)\b)[a-z]+,? | (?:(?:more or less|almost|also|still|all|both|very|so|less|not) )?(?:critical|furious|angry|present|absent|pleased|happy|unhappy|ready|safe|sick|seasick|unwell|alive|empty|full|free|silent|calm|responsible|guilty|unable|able|likely|unlikely|worried|aware|unaware|due|open|closed|flat|wrong|right|optimistic|cautious|sceptical|surprised|disappointed|delighted)(?:<stop>| (?:of|for|with|about|at|by|in|on|that|to|when|after)\b)
where > were | (?!(?:know[ns]?|knew|see|sees|saw|decided?|of|on|about|for|learn|idea|from|to|is|was|exactly|just|matter|asks?|asked|and|or|how|when|what|says?|tell|told|shows?|precisely|everywhere|remember|find|found)\b)[a-z]+,? | (?:(?:not|still|also) )?(?:in (?:place|trouble|favour|favor|danger|custody|hospital|intensive|need|court|jail|prison|doubt|line|touch|charge|use|tears|shock)|at (?:risk|work|home|fault|stake)|on (?:board|strike|fire|duty|sale|show|trial|alert|track|course)|under (?:way|pressure|arrest|investigation|threat)|among (?:the|those|them)|over [a-z]+ when)\b(?!(?:[^.,;]{0,60}) (?:<be>|<modal>)\b)
where > were | [a-z]+s|<plural>|team|crew|staff|aircraft|that | (?!(?:<if>|during)\b|[^.,;]{0,60} (?:<be>|<modal>)\b)[a-z]{3,}ing(?: (?:[a-z\d.%]+ ){0,3}[a-z\d.%]+[.,;]|[.;:])(?!(?: [a-z]+){0,3} (?:<be>|<modal>)\b)
where > were | [a-z]+,? | (?:(?:not|also|still|already|later|both|all|being|[a-z]+ly) )?(?:<done>)(?: (?:<on>)\b|<stop>)
where > were | <plural> | (?![^.;]{0,60} (?:<be>|<modal>|live|lives|lived|work|worked|die|died)\b)(?:(?:about|nearly|almost|some|up|down|more than|less than) )?[$£€\d]
where > were | they|we | (?:[a-z]{2,}ing|not|due|unable|able|likely|in|on|at|about)\b
where > were | <plural> | (?:(?:not|also|still|already) [a-z]+|being|due to|unable to|able to|likely to|out|back|away|dead|alive|missing|among)\b
where > were | <plural> | (?!(?:<if>)\b|[a-z]+ing,)[a-z]{3,}[.,;]
where > were | (?:<plural>),? | [a-z]{2,}ing (?:out|up|off|on|for|at|to|with|its|about|into|<own>)\b(?!(?: [a-z]+){0,7} (?:<be>|<modal>|continues?|remains?|takes?)\b)
where > were | (?!(?:know[ns]?|knew|sees?|saw|decided?|of|on|about|for|learn|idea)\b)[a-z]+ | to (?:have|be|arrive|resume|receive|appear|undergo)\b
where > were | of them|the (?:dead|injured|wounded|victims|missing|others) | [a-z]{3}
where > were | (?:[.“"] there|^there|while there|nor) | (?!(?:he|she|it|they|we|you|i|there)\b)[a-z\d]
where >? were | | [a-z\d“"]
were > where | [a-z\d]+%?, | (?:<own>) (?!(?:only|first|last|best|worst|latest|two|three|ones?|people)\b)[a-z]+ (?!(?:who|that|which|he|she|they|it|we|i|you|to)\b)[a-z]+ (?:is|was|has|had|will|would|can|could)\b
were > where | [a-z]+, | [\d,.]+ [a-z]+(?: of [a-z]+)? (?:are|have|had)\b
were > where | [a-z\d]+%?, | [a-z]+s (?:have|had|would|will|can|could)\b
were > where | [a-z]+, | [a-z]+ (?:already|still) (?:<be>)\b
were > where | [a-z]+, | (?:(?:<own>) )?(?!(?:not|also|still|all|both|then|now|later|being|no|and|or|but)\b)[a-z]+ (?:<be>|<modal>)\b
were > where | [a-z]+, | (?:he|she|it|they|we|i) (?!(?:not|to|ever|alive|still|in|on|an?|the|able|so|more|less)\b)
were > where | from | (?:he|she|it|they|we|i)\b
were > where | stays?|stayed|remain(?:s|ed)?|left|leaves?|back|exactly|just|know[ns]?|knew|sees?|saw|asks?|asked|wonder(?:s|ed|ing)?|of|to|near|matter | (?:he|she|it|they|we) (?:<be>|lives?|lived|works?|worked|stands?|stood|lies|lay|will|would|do|does|did)\b
were >? where | [a-z]+,? | [a-z\d]{2}
past > passed | which|who|that|he|she|they|it|senate|house|parliament|lawmakers|mps|council|congress|assembly|has|have|had|was|were | (?:<own>|by|on|into|last)\b
passed > past | (?:the|this|these) | (?:<number>|few|several|year|month|week|decade|century|season|winter|summer|<period>)\b
passed > past | metres|meters|miles|yards|km|kilometres|kilometers|feet | (?:<own>)\b
passed > past | got|get|gets|getting|slip|slipped|squeezed | (?:<own>)\b
threw > through | come|came|coming|go|goes|going|went|gone|get|gets|getting|got|let|lets|letting|put|passing|carried|carry|smuggled|(?:got|get|came|climbed|jumped|fell|escaped) (?:out|in|up)|hands and knees | [a-z\d:;.]
threw > through | be|been|come|came|go|goes|went|gone|walk|pass|run|ran|get|got|way|half|halfway|[a-z]{2,}(?:ing|ed)|seen|driven|broke|broken | (?:<own>)\b
threw > through | be|been|being|pass|passes|passed|passing|worn|cut|cuts|drive|drove|driving|ran|run|running | [a-z\d]
threw > through | (?:got|get|broke|climbed|came|went|carry|carried|channell?ed|sent|sold|moved)(?: (?!and\b)[a-z\d]+){1,6} | (?:<own>) [a-z]+(?: [a-z]+)?(?: (?:of|in|at|on|to|by|during)\b|<stop>)
it's > its | | own\b
it's > its | of|in|to|by|with|from|into|over|under|cut|raise|sell|buy|hold|lift|bring|increase | (?!(?:<own>|not|been|going|only|just|like|in|on|so|very|too|always|really|all|what|because|easy|hard|being|more)\b)[a-z]{3}
its > it's | | (?:been|the|an?|not)\b(?!-)
of > have | could|would|should|might|must | (?:been|had|done|gone|taken|[a-z]{2,}ed)\b
to > too | is|was|are|were|far|much|all|been|be|not | (?:much|late|early|often|soon|small|weak|expensive|dangerous|little) (?:to|for)\b
for > four | | out of|in (?:five|ten|10|5)\b
for > four | every|these|those | <period>
for > four | | of (?:them|whom)\b|of the (?:<number>)\b
for > four | of|numbering | <stop>
for > four | all | of (?:the|them|us|his|her|its|their)\b
for > four | for | [a-z]{3}
for > four | [a-z]+ | (?:<period>) (?:earlier|ago|from now)\b
for > four | in | (?:<period>)['’] time\b
for > four | by over|by almost|by nearly|by only|by just|close to|at least another | (?:<period>|seconds|points|goals|runs|votes|people)\b
for > four | the | (?:men|women|people|children|boys|girls|others|[a-z]{3,}s) (?!(?:whom|which|whose)\b)[a-z]
for > four | the (?:first|last|other|next) | (?:<be>|<modal>)\b
for > four | (?:first|[a-z]+est) in | (?:<period>)\b
for >? four | with|of|into|by|from|between|these|in the|his|her|its|their|the (?:first|last|next|past)|(?:<number>) [a-z]+ (?:and|or) | [a-z]{3}
for >? four | on|in|at|after|than|about|nearly|almost|only|last|first|next|past | (?!(?:<period>)\b)[a-z]{3,}s\b
for >? four | than|about|nearly|almost|last|first|next|past|tak(?:en|es?|ing)|took | (?:<period>)\b
for > four | (?:as (?:much|many|little|few|long|high) as|exceed|exceeds|numbered) | (?!(?:the|an?|his|her|its|their|it|them|him|us)\b)[a-z]
for > four | [a-z]+ | (?:metres|meters|feet|miles|yards|kilometres|kilometers|km|inches) (?:deep|high|long|wide|tall|thick|away|off)\b
for >? four | and|over|within|took|takes?|won|all|has|had|have|wins?|lost|for|all|aside | [a-z]{3,}s?\b
lead > led | (?:[a-z]+(?:ist|[eo]r)|man|woman|professor|captain) who | <own>
lead > led | (?:has|have|had) (?:never|also|already|long|not|twice|once|only) | (?:<own>|by|for|from|to)\b
lead > led | has|have|had | (?:for|from|with|since|until|by)\b
see > sea | (?:put|puts|putting|lost|drift|drifted|swept|washed|carried|blown) (?:out )?(?:to|at|into) | <stop>|(?:and|in|on|with|from|for|by|when|after|before|during)\b
caste > cast | votes?|ballots? | <stop>|(?:in|by|for|at|on|online|were|was|so|from|and|last|since)\b
whether > weather | fine|bad|good|hot|cold|wet|dry|warm|severe|stormy|poor|foul|rough|windy|mild|extreme | <stop>|(?:was|is|had|has|will|would|and|in|on|at|over|for|which|that|forecast|conditions|warnings?)\b
knight > night | (?:the|its|his|her|their) (?:first|last|opening|second|final)|election|last|all|that|overnight|every | <stop>|(?:in|at|on|was|because|when|and|for|to|after|before)\b
lead > led | is|was|were|been|being|are | by\b
lead > led | has|have|had | (?:to|by|<own>)\b
herd > heard | has|have|had|was|were|be|been|court|jury|jurors|inquest|tribunal|inquiry|panel|hearing|he|she|we|they |
bored > board | (?:those|people|passengers|everyone|all|\d+|crew|men|women|anyone|aircraft|ship) on | [a-z.,;]
bored > board | on | (?:<stop>|,|when|were|was|died|survived|as|and)
bored > board | [a-z]+(?:-| )strong|['’]s | [a-z.,;]
bored > board | the | (?:said|kept|voted|chose|decided|met|has|had|will|is|was|agreed|wants|rejected|approved)\b|['’]s
bored > board | on|school|advisory|executive|supervisory|across the | <stop>|(?:the|a|of|members?|meetings?|with|and|when|after|at|in|said|<be>)\b
principal > principle | in|matter of|point of | <stop>|(?:to|but|that|on|the|for)\b
principle > principal | school|college|vice|deputy|assistant|<own> | (?:reason|cause|dancer|conductor|secretary|source|witness|suspect|author|city|town|export)\b
sight > site | building|construction|crash|camp|burial|landfill|nuclear|heritage|launch|industrial|waste |
brake > break | to|not|<modal> | (?:the (?:law|record|rules|deadlock|news|silence|bank|ice)|into|down|up|away|through|out|ranks|even|off)\b
break > brake | | (?:pads?|fluid|lights?|pedals?|discs?)\b
peace > piece | an?|one|each|every|this|that|another | of (?!mind)[a-z]
piece > peace | | of mind|(?:talks|deal|treaty|process|accord|agreement|envoy|keepers?|plan|prize)\b
roll > role | (?:play|plays|played|playing) (?:no|<own>)(?: [a-z]+)? |
moral > morale | low|high|boost|boosted|raise|lift|staff|team|troop | <stop>|(?:<be>|and|in|at|among|of)\b
coarse > course | of|golf|race|crash|training|degree | <stop>|(?:of|and|in|at|for|with|to)\b
loose > lose | to|not|<modal> | (?:more|money|jobs|seats|control|out|weight|power|<own>)\b
quite > quiet | keeps?|kept|stay|stayed|remain|remained|fell|went | <stop>|(?:about|on|over|until|for|and|as)\b
stationery > stationary | an?|the|was|were|is|are | (?:<stop>)|(?:cars?|vehicles?|train|lorry|truck|bus|traffic|when)\b
steel > steal | to|not|<modal> | (?:from|cars|money|it|them|<own>)\b
hole > whole | <own> | (?:thing|day|country|of the|world|time|story|family|team|year|week|lot|village|town|city)\b
weather > whether | | or not\b
weather > whether | know|knew|ask|asked|asking|decided?|decides|doubt|see|over|unclear|question|say|wonder|wondered | (?:to|he|she|it|they|there|or|any|<own>)\b
weather > whether | (?!(?:the|bad|good|fine|poor|such|in|of|by|this|that|these|cold|hot|warm|cool|wet|dry|mild|severe|extreme|winter|summer|unusual|[a-z]+(?:y|ing|al))\b)[a-z\d]+ | (?:he|she|they|it|we|you|i|there|someone|anyone|the [a-z]+) (?:(?:still|ever|really) )?(?:<be>|<modal>|did|does|do|wants?|backs?)\b
weather > whether | | (?:someone|anyone|anybody|or not)\b
whether > weather | | (?:permitting|forecast|forecasters?|conditions|service|warnings?|office|stations?|front|systems?|map)\b
affect > effect | take|takes|took|taken|taking|into|an|the|no|little|side|greenhouse|immediate|any|adverse |
effect > affect | also|did|does|not|<modal> | (?:thousands|millions|hundreds|all|everyone|more|people|many|the (?:price|cost|result|outcome|poor|poorest)|his|her|their|its)\b
counsel > council | (?:chairs|chaired|chair of|chairman of|chairwoman of|members? of|elected to|seats? on) the | [a-z.,;]
counsel > council | city|county|town|borough|parish|security|district |
council > counsel | defen[cs]e|legal|leading|special|queen's|king's | <stop>|(?:for|said|told|to)\b
breech > breach | | of\b
reign > rein | free |
plain > plane | an?|the|passenger|cargo|light|military|private | (?:crash(?:ed)?|landed|carrying|was carrying|took off|tickets?)\b
plain > plane | an?|the|passenger|cargo|light|military|private|substitute|second|his|her|their|its | ,? ?(?:flew|flown|landed|crashed|came down|carrying|operated|taking off|took off)\b
plane > plain | in | (?:sight|view|english|clothes|language)\b
weak > week | this|last|next|previous|past|each|every|following|coming|same|a|the|one|second|third|final|opening | (?:ago|away|earlier|later|of the|after|before|that|when|might|will|by|from|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b
weak > week | this|last|next|previous|past|following|coming|each|every | [.,;?!]|$
razed > raised | | (?:(?:over|more than|about|nearly|some|almost|around) )?[£$€]|(?:money|funds|rates|taxes|concerns?|questions|doubts|prices|fears|hopes)\b|(?:the|its|their|his|her) (?:alarm|rates?|prices?|reward|prospect|question|issue|bar|stakes?|possibility|forecast|offer|target|hand|voice|dividend)\b
write > right | proved|proven|put|was|were|is|are|be|been|to the|on the|far | <stop>
heir > air | | (?:conditioners?|conditioning|traffic|force|strikes?|raids?|pollution|travel|fares?|quality|crash|defen[cs]e|bases?|bags?|ambulance)\b
heir > air | fresh|open|thin|hot|cold|clean|mid|by|the night|mountain | <stop>
borne > born | was|were | (?:in(?! mind\b)|at|near|on (?:the )?(?:\d|january|february|march|april|may|june|july|august|september|october|november|december))
caste > cast | | (?:an?|doubts?|their|his|her|its|votes?|ballots?)\b
tow > toe | | the line\b
then >? than | | [a-z\d]
then > than | (?:<more>)(?: [a-z\d.%-]+){1,8} | in the (?:year|month|week|quarter|season|decade) before\b
threw > through | [a-z]{2,}ed|tore|torn|drilled|worn|drove|crashed|ran|sailed|flew|fought|dug|cut|swept|shot|spread|seep(?:ed|ing) | (?:<own>|what|its|each|every|several|<number>)\b
threw > through | | (?:<number>|six) (?:feet|foot|metres|meters|inches|centimetres|miles|layers|walls)\b
threw > through | into|out of (?:the|an?) [a-z]+ (?:in [a-z]+) | (?:the|an?) (?:roof|window|door|skylight|back|front|hole|wall|gap|tunnel|gate|fence)\b
threw >? through | | [a-z]
whether > weather | (?:the )?(?:same|bad|poor|fine|hot|cold|wet|dry|warm|mild|severe|extreme|stormy|winter|good) | (?:<be>|has)\b
weather > whether | examin(?:es?|ed|ing)|investigat(?:es?|ed|ing)|consider(?:s|ed|ing)?|discuss(?:es|ed|ing)?|establish(?:ed|ing)?|determin(?:es?|ed|ing)|find out|learn|say|said|test(?:s|ed|ing)?|check(?:s|ed|ing)? | (?:he|she|it|they|there|any|an?)\b
their > there | | (?:--|[—–])
there > their | whenever|because|although|before|while|if | (?!(?:<be>|<modal>|to|and|but|or|that|until|since|in|on|at|by|with|too|can|seems?|came|comes?|remains?|remained|exists?|really|ever|also|still|now)\b)[a-z]{3,} (?:<be>|<modal>)\b
there > their | later | [a-z]{3,} (?:has|have|had)\b
there > their | for|by | (?!(?:<be>|<modal>|to|and|but|or|that|until|since|in|on|at|by|from|with|too|can|being|seems?|came|comes?|remains?|remained|exists?|really|ever|also|now|when|next|last|this|an?|the|his|her|many|some|several|about|more|most|few|all|no|on)\b|<number>)[a-z]{3,}
there > their | ['’]s, | <ordinal>|fifth|fourth|sixth
where > were | they|we | 
where > were | ^(?:first|second|third|fourth|last|next|also) | (?:the )?[a-z]+[.,]
where > were | [a-z]+, | (?!(?:during|nothing|anything|everything|something|including)\b)[a-z]{3,}ing (?:<own>) [a-z]+[.,](?![^.;]{0,80} (?:<be>|<modal>|continues?|remains?|takes?)\b)
where > were | (?!(?:know[ns]?|knew|see|sees|saw|asks?|asked|and|or|of|on|about|from|to|is|was|say|said|found|find|out)\b)[a-z]+ | ["“](?:<done>)\b
where > were | said, | ["“]?(?:<more>)\b
where > were | (?:and|but|who|which|that) then|later|also|still|already|only | (?!needed\b)(?:<done>) (?:[a-z]+)
where > were | ^(?:[^.;]{3,70}[,–—-] )?then | (?:<done>)\b
where > were | <plural>|the [a-z]+ | (?:<number>|three|a) [a-z]+ (?:of an? [a-z]+ )?(?:ahead|behind|slower|faster|quicker|short|clear|apart|better off|worse off)\b
where > were | (?!(?:just|know[ns]?|knew|see|exactly)\b)[a-z]+ | [a-z]{3,}s[.:;](?:\s|$)
where > were | [a-z]+s | as (?!(?:many|much|few|little|soon|long|far|well)\b)[a-z]+ as\b
where > were | [a-z]+, | (?:ahead|behind|level|in front|in the lead|two down|a goal down) (?:of|after|by|with|at|on|for|when|until|from|at)\b
where > were | [a-z]+s | (?:the|an?) (?:cause|result|reason|work|fault|victims?|product|biggest|worst|best) (?:of|for|in)\b(?!(?:[^.,;]{0,60}) (?:<be>|<modal>|remains?|[a-z]{3,}ed)\b)
where > were | and | (?:in trouble|in the lead|on course|at fault|on top|in control|out of it|in front|behind|level)\b(?!(?:[^.,;]{0,60}) (?:<be>|<modal>|remains?|[a-z]{3,}ed)\b)
where > were | [a-z\d]+%?, | (?:up|down|unchanged|flat)(?: (?:by )?[\d.£$€%]|<stop>| at\b)
where > were | (?:<number>|some|most|many|all|both|half|none|two|five|four|three) of (?:the|his|her|its|their) [a-z]+ | (?:in|on|at|aboard|from|under) (?!(?:[^.,;]{0,60}) (?:<be>|<modal>|remains?|[a-z]{3,}ed)\b)
where > were | [a-z]+s|they|<plural> | told (?:of|that|how|why|about|not to|to)\b
where > were | [a-z\d]+s | (?:flown|taken|driven|rushed|airlifted|brought|set alight|sent|led|carried) (?:to|into|by|from|alight|off|away|back|home)\b
were > where | [a-z]+, | people (?!(?:who|from|in|with|of|aged|that|whose|living|working|being|being|on|at|and|under|over|trying|killed|injured|already|still)\b)[a-z]+ (?!(?:in|on|by|from|to|for)\b)[a-z]+
were > where | [a-z]+ | , (?:by|at|in|on|according|after) [^.,;]{3,40}, (?:he|she|it|they) (?!(?:said|says|added|told|wrote|thought|insisted|argued|believed|claimed)\b)[a-z]+
were > where | (?:the|an?)(?: [a-z]+)? (?:city|town|village|country|place|street|house|hospital|school|building|area|region|hamlet|site|room|island|state|province|district|court|prison|hotel|park|station|planet|valley|farm|port) | (?:the|an?|his|her|its|their) (?:(?!(?:who|that|which|and|when|whose|he|she|it|they|of)\b)[a-z]+ ){1,3}(?:was|is|has|had)\b
caste > cast | | of (?:the|an?|his|her|its)\b
heir > air | (?:minutes|hours|seconds|days|metres|feet|high|up)(?: up)? (?:in|into|through) the |
weak > week | (?:twice|once|<number>|times|trains|days|flights|hours|games|trips|day|pounds|dollars|euros) a | (?:until|from|to|for|on|and|in|as|at)\b
plain > plane | (?:pieces|wreckage|parts|fuselage|wing|tail|crew|pilot|nose|engines?) of (?:the|an?) |
for > four | | (?:<period>) too (?:late|early|long)\b
for > four | | (?:minutes|seconds) (?:into|from|before|after) (?!(?:everyone|all)\b)
for > four | (?:kill|injur|wound|rescu)(?:ed|ing)(?: (?:at least|about|some|up to|more than|almost|nearly|another)) | (?:other|people|others|men|women|children|police|soldiers|workers|passengers|civilians)\b
for > four | (?:first|second|third|fourth|last) time in | <period>
for > four | on to|onto | [a-z]{3,}s\b
for > four | (?:won|lost|dropped|conceded|scored|made|missed|took) (?:just|only) | [a-z]{3,}s\b
for > four | (?:hours|minutes|held|spread|deliberated|played) over | <period>
for > four | (?:had|has)(?: (?:already|only|now))? played | (?!(?:years|months|weeks|days|hours|minutes|clubs|teams|sides)\b)[a-z]{3,}s\b`;

/** By the wrong word; the more telling frames come first. */
export const frames: ReadonlyMap<string, readonly Frame[]> = readTable();

function readTable(): Map<string, Frame[]> {
  const byWord = new Map<string, Frame[]>();
  for (const line of table.trim().split("\n")) {
    const [words, before, after] = line.split(" |").map((part) => part.trim());
    const [wrong, arrow, right] = words!.split(" ");
    const frame = {
      right: right!,
      before: new RegExp(before ? `(?<![a-z\\d])(?:${expand(before)})$` : ""),
      after: new RegExp(after ? `^(?:${expand(after)})` : ""),
      isCertain: arrow === ">",
    };
    byWord.set(wrong!, [...(byWord.get(wrong!) ?? []), frame]);
  }
  return byWord;
}

function expand(pattern: string): string {
  return pattern.replace(/<([a-z]+)>/g, (_, name: string) => lists[name]!.trim().split(/\s+/).join("|"));
}
