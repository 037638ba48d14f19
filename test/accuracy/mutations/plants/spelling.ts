import { matchesIn } from "../base.ts";
import { has, type Planter, replaceMatch } from "../plant.ts";

/** Words that no spelling checker tells apart; each is put in the place of the other. */
const lookalikes =
  "principal/principle formerly/formally council/counsel councillor/counsellor effect/affect their/there there/their than/then led/lead lose/loose passed/past past/passed personnel/personal site/sight weather/whether whether/weather brake/break role/roll piece/peace peace/piece plane/plain waste/waist steel/steal through/threw week/weak right/write whole/hole weight/wait sail/sale course/coarse current/currant storey/story desert/dessert bloc/block breach/breech cite/site complement/compliment discreet/discrete draught/draft dual/duel eminent/imminent ensure/insure stationary/stationery steak/stake tail/tale tide/tied vain/vein waiver/waver quiet/quite quite/quiet where/were were/where board/bored bred/bread aid/aide born/borne canvas/canvass cast/caste sea/see route/root heard/herd raised/razed night/knight four/for air/heir"
    .split(" ")
    .map((pair) => pair.split("/") as [string, string]);

export const spellingPlanters: readonly Planter[] = [
  function* (base) {
    for (const [now, then] of lookalikes)
      for (const match of matchesIn(base, new RegExp(`(?<!-)\\b${now}\\b(?!-)`, "g")))
        if (
          has(base.references, now) &&
          (then !== "for" || has(base.references, `four ${nextTo(base.text, match)}`))
        )
          yield { kind: "spelling", edits: [replaceMatch(match, then)], at: "words" };
  },
];

/** "For" reads well before nearly any noun: only where a reference has "four" before the same one could anything tell. */
const nextTo = (text: string, { index, 0: word }: RegExpExecArray) =>
  /^\s+([\w’'-]+)/.exec(text.slice(index + word.length))?.[1] ?? "";
