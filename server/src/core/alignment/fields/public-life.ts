/** The public: law, crime, politics, protest, war and faith. */
export const publicLife = `
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
soldier army troop military war fight fighter battle
shoot gun fire weapon rifle bullet armed
attack assault set harm hit raid
guard protect security safe safety defend fence
danger risk dangerous threat safe unsafe hazard
warn caution careful alarm alert early wary
church priest bishop mass pray religion pope faith
king queen prince royal crown palace
jury panel committee board commission
free release liberty freedom discharge bail custody
compensation damages payout settle settlement award sue claim seek
fine penalty punish punishment
guilty innocent blame convict acquit clear fault responsible wrongdoing liability
cause blame responsible fault culprit reason lead result
witness testify testimony evidence statement
murder kill homicide manslaughter slay stab
kidnap abduct hostage ransom demand pay extort blackmail
hacker hack cyberattack computer online data breach
gang mafia mob criminal
prisoner captive detain detainee inmate
knife stab weapon blade
guard patrol border soldier watch
hear hearing case court judge trial come sit
rule decide decision verdict judgment settle
dna fingerprint forensic evidence test sample trace
heir inherit inheritance estate will
confess admit acknowledge accept blame
approve blessing consent agree authorise sanction sign
citizen resident inhabitant townsman local people live
register entitle electorate voter eligible
boycott abstain refuse part
candidate run contest campaign election stand
observer monitor mission watch
independent free impartial neutral alone
embassy ambassador diplomat consul diplomatic
treaty agreement pact sign name
sanction embargo restrict ban
ally alliance coalition partner
enemy foe rival opponent
war battle conflict combat front
ceasefire truce peace
refugee migrant asylum displace
protest demonstrate demonstrator rally march campaigner activist object
riot unrest violence clash
coup overthrow topple oust
spy espionage intelligence
invent fabricate fabrication false untrue lie
tax levy duty evade evasion dodge avoid
councillor council municipal town hall
volunteer unpaid helper charity
appoint nominate successor replace pick name
`;
