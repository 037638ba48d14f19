/** Forms that no rule leads back to their word, the word first. Auxiliaries are left out: they carry no meaning of their own. */
const table = `
arise arose arisen
awake awoke awoken
bear bore borne
beat beaten
become became
begin began begun
bend bent
bet
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
come came
creep crept
deal dealt
die died dies dying
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
lie lain lies lying
light lit
lose lost
make made
mean meant
meet met
mistake mistook mistaken
overcome overcame
overtake overtook overtaken
pay paid
prove proven
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
undertake undertook undertaken
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
child children
man men
woman women
person people
fisherman fishermen
fisherwoman fisherwomen
policeman policemen
policewoman policewomen
fireman firemen
firewoman firewomen
businessman businessmen
businesswoman businesswomen
spokesman spokesmen
spokeswoman spokeswomen
gunman gunmen
gunwoman gunwomen
salesman salesmen
saleswoman saleswomen
craftsman craftsmen
craftswoman craftswomen
tradesman tradesmen
tradeswoman tradeswomen
congressman congressmen
congresswoman congresswomen
chairman chairmen
chairwoman chairwomen
clergyman clergymen
clergywoman clergywomen
workman workmen
workwoman workwomen
postman postmen
postwoman postwomen
sportsman sportsmen
sportswoman sportswomen
statesman statesmen
stateswoman stateswomen
newsman newsmen
newswoman newswomen
cameraman cameramen
camerawoman camerawomen
crewman crewmen
crewwoman crewwomen
foot feet
tooth teeth
mouse mice
goose geese
crisis crises
analysis analyses
`;

const bases = new Map<string, string>();
for (const line of table.trim().split("\n")) {
  const [base, ...forms] = line.split(" ");
  for (const form of forms) if (!bases.has(form)) bases.set(form, base!);
}

/** The word that an irregular form belongs to ("stolen" → "steal"); any other word is its own. Lower case. */
export function baseOf(word: string): string {
  return bases.get(word) ?? word;
}

/** True for "went", "stolen" and "kept": a past or a participle that no rule makes. Lower case. */
export const isIrregularPast = (word: string): boolean => bases.has(word) && !NO_PAST.test(word);

const NO_PAST = /(?:men|ing|ies|ses)$|^(?:people|children|feet|teeth|mice|geese)$/;
