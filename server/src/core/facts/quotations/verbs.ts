/** Verbs that carry speech wherever they stand in a sentence. */
const PLAIN = `
say says said saying tell tells told telling ask asks asked asking reply replies replied replying
write writes wrote writing tweet tweets tweeted tweeting post posts posted posting
insist insists insisted insisting warn warns warned warning claim claims claimed claiming
argue argues argued arguing state states stated stating declare declares declared declaring
announce announces announced announcing explain explains explained explaining
concede concedes conceded conceding admit admits admitted admitting testify testifies testified testifying
acknowledge acknowledges acknowledged acknowledging recall recalls recalled recalling
describe describes described describing call calls called calling dub dubs dubbed dubbing
brand brands branded branding label labels labelled labeled labelling labeling dismiss dismisses dismissed dismissing
denounce denounces denounced denouncing condemn condemns condemned condemning
accuse accuses accused accusing vow vows vowed vowing promise promises promised promising
stress stresses stressed stressing emphasise emphasises emphasised emphasising emphasize emphasizes emphasized emphasizing
quip quips quipped joke jokes joked joking remark remarks remarked remarking comment comments commented commenting
shout shouts shouted shouting yell yells yelled yelling scream screams screamed screaming cry cries cried crying
whisper whispers whispered whispering mutter muttered murmur murmured exclaim exclaimed
retort retorts retorted respond responds responded responding counter counters countered countering
reiterate reiterates reiterated reiterating lament laments lamented lamenting boast boasts boasted boasting
suggest suggests suggested suggesting urge urges urged urging tells plead pleads pleaded pleading
add adds added adding conclude concludes concluded concluding deny denies denied denying
complain complains complained complaining predict predicts predicted predicting
confirm confirms confirmed confirming maintain maintains maintained maintaining
hail hails hailed hailing praise praises praised praising blast blasts blasted blasting
confess confesses confessed mused muse muses proclaim proclaims proclaimed proclaiming
reveal reveals revealed revealing texted emailed enthuse enthuses enthused enthusing deadpan deadpans deadpanned
stammer stammered stutter stuttered intone intones intoned scoff scoffs scoffed
`;

/** Verbs that carry speech only right beside a quotation; elsewhere they mean other things. */
const BESIDE = `
continue continues continued continuing note notes noted noting report reports reported reporting
observe observes observed observing agree agrees agreed agreeing think thinks thought thinking
read reads reading repeat repeats repeated repeating begin begins began go goes went
answer answers answered answering answered point points pointed pointing put puts putting
disagree disagrees disagreed shrug shrugs shrugged smile smiles smiled laugh laughs laughed sigh sighs sighed nod nodded grin grinned sob sobbed weep wept
chuckle chuckled caution cautions cautioned advise advises advised order ordered joke recount recounted reckon reckons reckoned estimate estimates estimated
fume fumed gush gushed growl growled bark barked hiss hissed moan moaned groan groaned gasp gasped opine opined assure assures assured reason reasoned
cite cites cited chant chants chanted chanting pray prays prayed joke demand demands demanded demanding
offer offers offered believe believes believed wonder wonders wondered allege alleges alleged
interject interjected interrupt interrupts interrupted beam beams beamed remember remembers remembered snap snaps snapped
thunder thundered bellow bellowed roar roared gripe griped chime chimes chimed tease teased rejoin rejoined relate related hear heard rule rules ruled ruling find found hold held propose proposed quote quoted quoting
`;

const plain = new Set(PLAIN.split(/\s+/));
const beside = new Set(BESIDE.split(/\s+/));

/** True for a form of "say", "tell", "warn" and their like. `word` is in lower case. */
export function isSaying(word: string): boolean {
  return plain.has(word);
}

/** True for any verb that can introduce or follow a quotation next to its marks. `word` is in lower case. */
export function isSayingBeside(word: string): boolean {
  return plain.has(word) || beside.has(word);
}

/** True for a participle ("adding", "telling"): its subject stands earlier in the sentence. `word` is in lower case. */
export function isParticiple(word: string): boolean {
  return word.endsWith("ing");
}
