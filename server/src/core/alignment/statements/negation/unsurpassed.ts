import type { Sentence } from "../../../document.ts";
import type { Negation } from "../polarity/polarity.ts";

/**
 * "No side has made more than 239" and "239 has never been beaten" are "the highest total is 239": the most that there is has
 * nothing above it.
 */
export function isUnsurpassed(
  { from }: Pick<Negation, "from">,
  { tokens }: Sentence,
  others: readonly Sentence[],
): boolean {
  const behind = tokens.slice(from + 1, from + reach);
  const than = behind.findIndex(
    ({ norm }, i) => norm === "than" && COMPARATIVE.test(behind[i - 1]?.norm ?? ""),
  );
  const isBeaten = behind.some(({ norm }) => SURPASSED.test(norm));
  return (
    (than > 0 || isBeaten) && others.some((other) => other.tokens.some(({ norm }) => SUPERLATIVE.test(norm)))
  );
}

const reach = 12;
const COMPARATIVE = /^(?:more|less|fewer|better|worse|[a-z]{3,}er)$/;

const SURPASSED =
  /^(?:better(?:ed|ing)|beat(?:en)?|surpass(?:ed)?|exceed(?:ed)?|eclips(?:ed?)|equall?ed|match(?:ed)?|topped)$/;

/** What has nothing beyond it. */
export const SUPERLATIVE =
  /^(?:most|least|best|worst|record|(?:high|low|larg|bigg|great|small|long|short|old|young|fast|slow|quick|heavi|light|hott|cold|warm|cool|deep|strong|weak|tall|wide|few|far|furth|farth|earli|clos|dri|wett|rich|poor|cheap|dear)est)$/;
