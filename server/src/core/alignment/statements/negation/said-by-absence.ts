import type { Sentence } from "../../../document.ts";
import { stemOf } from "../../../text/stem.ts";
import type { Negation } from "../polarity/polarity.ts";

/** True for a denial of the draft that the counterparts say by what they tell or leave out: nothing changed, nothing is sure, nobody is named. */
export const isSaidByAbsence = (negation: Negation, theirs: readonly Sentence[]): boolean =>
  isUnchanged(negation, theirs) || isUnsure(negation, theirs) || isUnnamed(negation, theirs);

/** "Left unchanged" for "kept where it was", "has not changed its mind" for "stands by it" */
const isUnchanged = ({ token, target }: Negation, theirs: readonly Sentence[]) =>
  (token.norm === "unchanged" ||
    (CHANGING.has(target ?? "") && ![...CHANGING].some((word) => hasWord(word, theirs)))) &&
  theirs.some(({ tokens }) =>
    tokens.some(({ norm }) =>
      /^(?:keep|kept|keeping|keeps|left|leave|leaving|leaves|hold|held|holding|stay|stayed|remain|remained|maintain|maintained|stands?|stood|standing|sticks?|stuck|sticking|insists?|insisted)$/.test(
        norm,
      ),
    ),
  );

const CHANGING: ReadonlySet<string> = new Set(
  ["change", "waver", "budge", "alter", "move", "revise", "amend", "modify", "adjust"].map(stemOf),
);

/** "A collector in Asia, who was not named": what an editor says of whom the reference leaves without a name. */
const isUnnamed = ({ target }: Negation, theirs: readonly Sentence[]) =>
  NAMING.has(target ?? "") && !theirs.some(({ tokens }) => tokens.some(({ stem }) => NAMING.has(stem)));

const NAMING: ReadonlySet<string> = new Set(["name", "identify"].map(stemOf));

/** "It is not certain that it can take place" for "it depends on the weather" */
const isUnsure = ({ target }: Negation, theirs: readonly Sentence[]) =>
  UNSURE.has(target ?? "") &&
  !hasWord(target, theirs) &&
  theirs.some(({ tokens }) =>
    tokens.some(({ norm }) =>
      /^(?:depend(?:s|ed|ing)?|may|might|could|if|whether|unless|possibly|perhaps|subject|hop(?:e|es|ed|ing))$/.test(
        norm,
      ),
    ),
  );

const UNSURE: ReadonlySet<string> = new Set(["certain", "sure", "clear", "guaranteed"].map(stemOf));

const hasWord = (word: string | undefined, theirs: readonly Sentence[]) =>
  theirs.some(({ tokens }) => tokens.some(({ stem }) => stem === word));
