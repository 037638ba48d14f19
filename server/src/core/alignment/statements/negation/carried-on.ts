import { stemOf } from "../../../text/stem.ts";
import type { Contradiction } from "./contradictions.ts";

/** "Will carry on with his trip" for "would not cut short his visit": what is not ended goes on. */
export function isCarriedOn({ negation: { target, from }, negated, stated }: Contradiction): boolean {
  if (target === undefined || !ENDED.has(target)) return false;
  // "Did not cut its prices" ends nothing.
  if (target === "cut" && negated.tokens[from + 2]?.norm !== "short") return false;
  return stated.tokens.some(
    ({ norm }, at) =>
      GOES_ON.test(norm) ||
      (WITH_ON.test(norm) && /^(?:on|ahead|forward)$/.test(stated.tokens[at + 1]?.norm ?? "")),
  );
}

const ENDED = new Set(
  "cut cancel abandon interrupt postpone delay drop halt stop end suspend scrap shelve withdraw call give quit leave resign retire"
    .split(" ")
    .map(stemOf),
);

const GOES_ON =
  /^(?:continu(?:e|es|ed|ing)|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|proceed(?:s|ed|ing)?|persever(?:e|es|ed|ing))$/;
const WITH_ON =
  /^(?:carry|carries|carried|carrying|go|goes|going|went|gone|press|presses|pressed|pressing|soldier|battle|keep|keeps|kept|push|pushes|pushed|stay|plough)$/;
