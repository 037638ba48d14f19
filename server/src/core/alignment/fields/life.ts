/** People: what they are, feel, suffer, eat and wear, and how they are healed. */
export const life = `
bury burial funeral grave cemetery coffin mourn mourner churchyard cremate tomb ash
wed wedding marry marriage husband wife spouse bride groom divorce couple partner widow widower
die death dead kill life fatal perish body corpse live lost victim
born birth childhood grow baby native
cry weep tear sob grief sad sorrow
hospital doctor nurse patient clinic treat treatment surgeon surgery operation medic ward medical specialist
medicine drug pill tablet dose vaccine therapy remedy
ill illness sick disease infection virus fever symptom condition suffer
hurt injure wound injury bruise broken break fracture harm unhurt unharmed unscathed safe
pregnant mother child infant birth
family father mother parent son daughter brother sister child relative grandmother grandfather cousin uncle aunt
dig excavate unearth find archaeologist bury
pipe sewer drain water tunnel
clean dirty pollution air smoke rubbish waste
wash bath swim pool water
cloth clothes wear dress coat shirt shoe collar
hand finger arm leg foot ankle wrist head
sleep asleep wake night bed dream
alone lone single unmarried bachelor marry wed
grudge bitter bitterness resent resentment forgive hate hatred
afraid fear scare frighten terror terrify nervous anxious worry concern
brave courage hero bold
happy joy delight pleasure glad please cheerful smile laugh welcome
anger rage fury temper uproar outrage shout
surprise shock astonish amaze unexpected startle stun defy
tired exhaust weary fatigue
sceptic sceptical doubt unconvinced unsure question believe convince persuade disbelief dispute
disagree dispute contest challenge argue argument oppose object deny untrue reject contradict false
beg plead appeal request urge call
hope wish dream long want desire heart goal next
popular famous celebrity known star
silent silence quiet speak talk public comment reply answer respond nothing hear
friend companion mate colleague fellow pal
neighbour nearby next door local
identify recognise name identity know carry tell
bleed blood wound
breathe breath air suffocate choke lung
hear sound noise listen deaf
heart cardiac stroke attack
brain mind head skull
bone skeleton fracture break broken
baby pregnant birth born child second twin
weigh weight heavy mass scale kilo ton tip
alcohol drunk drink beer wine pub sober
cigarette smoke tobacco
drug cocaine heroin narcotic smuggle addict
epidemic outbreak infect infection spread contagious
vaccine jab inoculate immunise
casualty emergency ward department hospital
transplant implant surgeon surgery operation operate
prescription pharmacy pharmacist drug pill dose
`;
