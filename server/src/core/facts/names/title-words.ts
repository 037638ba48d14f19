const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that say what a person is and stand before a name, capitalised or not. Lower case. */
const HEADS = set(`
rt rt. hon hon. mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor doctor sir dame lord lady baron baroness rev rev. reverend father sister brother rabbi imam
minister secretary president chancellor executive chairman chairwoman chairperson chair director officer governor senator sen sen. congressman
congresswoman representative rep rep. gov gov. general gen gen. captain capt capt. brig brig. colonel col col. major maj maj. lieutenant lt lt. sergeant sgt sgt.
admiral adm adm. commander cmdr cmdr. cdr cdr. cpl cpl. pvt pvt. supt supt. insp insp. administrator commandant commodore corporal private marshal brigadier ambassador envoy mayor mayoress speaker leader premier taoiseach judge justice magistrate
prosecutor attorney lawyer barrister solicitor advocate counsel coroner magistrate commissioner councillor councilor alderman sheriff constable inspector superintendent detective
spokesman spokeswoman spokesperson coach manager negotiator treasurer analyst economist strategist trader broker banker accountant auditor
shopkeeper farmer fisherman nurse surgeon physician paramedic firefighter teacher headteacher headmaster headmistress principal lecturer researcher scientist seismologist
volcanologist geologist biologist epidemiologist virologist meteorologist forecaster astronomer physicist chemist historian archaeologist curator
architect engineer pilot driver sailor skipper striker midfielder defender goalkeeper winger forward batsman bowler referee umpire
author writer novelist poet playwright journalist reporter correspondent editor publisher columnist presenter broadcaster actor actress singer musician
composer conductor pianist guitarist painter sculptor artist photographer film-maker filmmaker producer comedian dancer
activist campaigner organiser organizer founder co-founder owner entrepreneur businessman businesswoman investor billionaire tycoon
archbishop archdeacon bishop cardinal pope sheikh sheik ayatollah mullah chief head boss candidate lawmaker legislator deputy
king queen prince princess duke duchess earl emperor sultan emir
student pupil resident neighbour neighbor witness victim survivor suspect defendant tenant customer passenger tourist
secretary-general director-general vice-president vice-chairman vice-chancellor co-chair president-elect aide adviser advisor consultant
mp mps msp mep ceo cfo coo cto chairman-designate ombudsman registrar warden clerk steward guard officer superstar champion
dentist accountant banker soldier sailor policeman policewoman miner trucker pharmacist vet veterinarian midwife psychologist conservator restorer psychiatrist sociologist
mathematician statistician programmer developer designer translator interpreter librarian secretary-treasurer diplomat bureaucrat civil-servant
dj rapper model footballer lifeguard astronaut cosmonaut ranger beekeeper winemaker brewer chemist optician jeweller jeweler tailor
butcher baker plumber carpenter electrician mechanic builder waiter chef cook hairdresser
negotiators footballer cricketer swimmer runner cyclist boxer golfer sprinter jockey trainer rider racer climber qualifier wildcard titleholder runner-up
rector prefect provost dean chaplain vicar priest pastor deacon abbot abbess consul counsellor brigadier
notary drummer bassist whip purser prior soprano mezzo-soprano tenor baritone cellist violinist violist flautist organist trombonist percussionist critic
midwife navigator copilot wicketkeeper bowler batter fullback full-back titleholder favourite favorite
`);

/** Words that narrow a title and belong to it. Lower case. */
const MODIFIERS = set(`
prime foreign defence defense finance interior home health education trade transport transportation justice labour labor energy environment agriculture
economy economic business housing culture sports sport tourism technology industry development state security national public police fire army navy naval
military air chief deputy acting assistant vice former ex interim outgoing incoming joint senior junior lead principal first second executive managing general
attorney solicitor district press government opposition party union parliamentary congressional presidential prime-ministerial cabinet shadow
financial operating technical technology marketing commercial creative artistic musical sporting medical clinical scientific research regional local head
team club company bank fund group market data detective crown high supreme county city town village harbour port brigade rescue
supervisory co deputy-chief associate honorary lifelong veteran civil aviation intelligence counter-terrorism immigration communities work pensions
fisheries forestry mining mines oil petroleum infrastructure women children families digital media treasury planning welfare integration
migration asylum railways shipping maritime pensions tax revenue prisons policing universities schools science
climate water food rural employment science external internal political news sports legal human resources investment production
football cricket rugby tennis basketball hockey baseball golf boxing cycling swimming athletics youth under-21
political chemistry physics biology history law economics mathematics psychology engineering campaign election
lance petty rear wing flight squadron staff chairman-elect assembly council committee board trade-union railway rail bus taxi lorry truck train ship boat ferry
trainee apprentice probationary full adjunct
permanent private music nursing communications strategy personnel policy house senate minority majority whip spokes court farm farming agricultural
`);

/** Changes of a title that leave its noun: they can stand before any title, in lower case. */
const QUALIFIERS = set(
  "former acting deputy interim temporary caretaker assistant auxiliary suffragan vice ex then outgoing incoming future late retired onetime one-time co-",
);

/** True for the noun of a title: "minister", "captain", "ex-president". */
export function isTitleHead(lower: string): boolean {
  return (
    HEADS.has(lower) ||
    /(?:ologist|iatrist|therapist|\p{L}(?:owner|keeper))$/u.test(lower) ||
    (lower.endsWith("s") && HEADS.has(lower.slice(0, -1))) ||
    (lower.includes("-") &&
      HEADS.has(
        lower.replace(
          /^(?:ex|vice|pro|co|deputy|lieutenant|major|brigadier|rear|attorney|inspector|under|sub|mid|left|right|centre|center|well)-(?:back-|vice-)?/,
          "",
        ),
      )) ||
    HEADS.has(lower.replace(/-(?:elect|designate)$/, ""))
  );
}

/** True for a word that narrows a title: "foreign", "chief", "former". */
export function isTitleModifier(lower: string): boolean {
  return MODIFIERS.has(lower) || QUALIFIERS.has(lower);
}

/** True for "former", "acting", "deputy" and the like, and for the "ex-harbour" of "ex-harbour pilot". */
export function isTitleQualifier(lower: string): boolean {
  return QUALIFIERS.has(lower) || /^ex-\p{L}{3,}$/u.test(lower);
}

/** Titles that newsrooms count as part of the name: "Prince George", "Duke Ellington". They are not split off. */
const KEPT = set(
  "prince princess duke duchess earl private late guard champion head forward chair dean provost priest abbot prior pastor tenor",
);

/** Names in which a title's word is no title: "General Electric", "Major League". */
const AFTER_HEAD_NO_NAME = set(`
electric motors assembly election elections hospital medical league championship championships court council secretary street road house office college
school university of and for party union institute museum square park city cup prize award awards games committee commission board department ministry
`);

/** True where a capitalised title word before `next` is a title and no part of the name. */
export function splitsName(head: string, next: string): boolean {
  return isTitleHead(head) && !KEPT.has(head) && !AFTER_HEAD_NO_NAME.has(next);
}
