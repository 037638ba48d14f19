/** What is said and done of anything. */
export const generalDoings = `
house home flat building resident live tenant roof storey floor
build builder construct construction work site erect put
repair mend fix restore renovate work maintenance
damage destroy ruin wreck collapse harm
shut close closed open reopen unused empty vacant disused abandon
begin start first open launch
end finish over stop last expire
delay late wait postpone hold stand still slow
fast quick speed hurry soon
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
month year week day hour
morning noon evening night dawn
member join belong club society
prize award win honour medal
mistake error wrong fault
true right real fact
poor weak bad worse
exist stand date since age old built
fail failure unsuccessful vain nothing
succeed success achieve manage
try attempt effort bid
continue carry keep remain still
come return back
stay remain keep leave hold
replace substitute swap change
extra additional further another more
empty vacant deserted
crowd packed full
secret hide conceal disclose reveal
novelty new first
single alone sole unique only
pair couple two both double twice
majority most bulk mostly largely
quarter fourth
dawn morning early hour
night midnight evening dark sleep
lamp light dark electricity torch telephone
generator power electricity
prescription write hand pen pencil manual handwritten
school lesson pupil class teacher child
gymnasium gym hall sport
blanket tent shelter
collapse fall cave crumble
roof tile ceiling
digger machine excavator equipment reach
alive survive survivor living rescue save
vanish disappear missing lost unseen
funeral bury lie grave
bitter cold freeze
wet rain pour drench
storm weather bad
turn defeat back abandon
interrupt break halt suspend pause stop
complain complaint pressure demand
hotel hotelier guest inn
newspaper report press
lie bed rest
crate box case sand cushion pack
fragile delicate break brittle
husband wife baby birth
expert specialist scholar authority
search check security queue screen
worker employ employee staff
wear worn erosion
accident derailment crash second
alternative choice option way
vote motion carry pass
postpone put delay off turn
medical treatment physio timeout
wait queue line
money pay price afford cash
allow may can
poor poorly weak
owe debt
compete competition competitor event
throw fly hurl toss
tell warn inform notify advise
advise recommend urge tell should
`;
