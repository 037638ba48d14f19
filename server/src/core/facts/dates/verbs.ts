/** Past forms of irregular verbs that news tells events with; a closed class. */
const IRREGULAR: ReadonlySet<string> = new Set(
  "was were had did became beat beaten began begun bled blew blown bought bound broke broken brought built came caught chose chosen clung crept cut dealt drank drew drawn driven drove fell fallen felt fled flew flown forbade forgot fought found froze frozen gave given gone got grew grown heard held hid hidden hit hung hurt kept knew known laid led left lent lit lost made meant met paid quit ran rang risen rode rose said sang sank sat saw seen sent set shook shot shown shut slain slept slid sold sought spent split spoke spoken spread sprang stole stolen stood strode struck stuck sunk swam swept swore sworn swung taken taught thought threw thrown told took tore torn understood went withdrawn withdrew won wore worn written wrote".split(
    " ",
  ),
);

/** Words in -ed that speak of what is still to come ("a vote scheduled Friday"), or are no verbs. */
const NOT_PAST =
  /^(?:due|need|exceed|succeed|proceed|schedul|expect|plann|postpon|delay|propos|slat|hundr|kindr|unit|inde|spe|bre|se|ne)e?d$/;

/** True for a verb in a past form, in lower case: "fell", "opened". */
export function isPastForm(word: string): boolean {
  return IRREGULAR.has(word) || (word.length > 3 && word.endsWith("ed") && !NOT_PAST.test(word));
}
