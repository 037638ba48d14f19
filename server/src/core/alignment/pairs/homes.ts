import { countryOf } from "../../facts/names/demonyms.ts";
import { compareNames } from "../../facts/names/equality.ts";
import type { Span } from "../../text/span.ts";

/** Two names in a text. */
export interface Two {
  readonly text: string;
  readonly names: readonly [Span, Span];
}

/** "Heliograph of Britain and Spain's Corvane" is "Corvane of Spain and Britain's Heliograph": each has its own beside it. */
export function keepHomes(ours: Two, theirs: Two): boolean {
  return ours.names.every((name, i) => {
    const [home, other] = [homeOf(name, ours.text), homeOf(theirs.names[i]!, theirs.text)];
    if (home === undefined || other === undefined) return false;
    return /^(?:same|variant)$/.test(compareNames(home, other));
  });
}

/** The place that a name is said to be of: "Spain" in "Corvane of Spain", "Spain's Corvane" and "Spanish Corvane". */
function homeOf({ start, end }: Span, text: string): string | undefined {
  const behind = /^,? (?:of|from|in) (?:the )?(\p{Lu}[\p{L}-]{1,30})/u.exec(
    text.slice(end, end + reach),
  )?.[1];
  if (behind) return behind;
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .trimEnd()
      .split(" ")
      .at(-1) ?? "";
  const owner = before.replace(/['’]s?$/, "");
  return /^\p{Lu}/u.test(before) && (owner !== before || countryOf(before)) ? owner : undefined;
}

/** In characters. */
const reach = 40;
