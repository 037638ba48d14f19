import { stemOf } from "../../text/stem.ts";
import { concept } from "../synonyms.ts";

/** Words that go with anything: they are in any sentence, told or not, and say little of what it is about. */
const words = `
take come go get put hold see look view make give keep bring run turn stand leave call set find show use start begin stop end move
become seem remain carry happen meet ask let allow try want need mean know think believe feel hope help work
way time thing place part point case side end kind sort number amount day week month year man woman person people
last first next other another long short large small new old high low good better best well real own whole possible certain able
far near back now later early earlier ago rather enough less least right left
someone somebody something everyone everybody everything every anyone anybody anything nobody nothing
statement spokesman spokeswoman official report company accord
`;

const light = new Set(words.trim().split(/\s+/).map(stemOf).map(concept));

/** True for a word, or a number of one digit, that tells little. */
export const isLight = (feature: string): boolean => light.has(feature) || /^#\d$/.test(feature);
