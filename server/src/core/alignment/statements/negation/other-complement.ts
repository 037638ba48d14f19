import type { DateFact } from "../../../facts/dates/date.ts";
import { stemOf } from "../../../text/stem.ts";
import { shareField } from "../../topics.ts";
import { isTime } from "../polarity/denied.ts";
import { itemAt, saidIn } from "../polarity/readings.ts";
import type { Contradiction } from "./contradictions.ts";

/**
 * "The drop is seen as a blip" for "did not see the drop as a trend", "suspect that he was on the phone" for "do not suspect him of
 * drinking": who does not think one thing may think another, so that what is denied is the last word of what he is denied to think.
 */
export function isOtherComplement({ negation: { from, target }, negated, stated }: Contradiction): boolean {
  if (!TRANSPARENT.has(target ?? "")) return false;
  const { tokens } = negated;
  const verb = tokens.findIndex(({ stem }, at) => at > from && stem === target);
  if (verb < 0) return false;
  const end = tokens.findIndex(
    ({ kind, text, norm }, at) => at > verb && (CLOSES.test(norm) || (kind === "mark" && text !== "-")),
  );
  const complement = [...tokens.keys()]
    .slice(verb + 1, end < 0 ? tokens.length : end)
    .flatMap((at) => itemAt(negated, at) ?? []);
  const said = [...saidIn(stated)];
  const isTold = (feature: string) => said.some((other) => other === feature || shareField(feature, other));
  const focus = complement.findLast((feature) => !isTime(feature));
  const times = negated.dates.filter(
    ({ start }) => start > tokens[verb]!.start && start < (tokens[end]?.start ?? Number.POSITIVE_INFINITY),
  );
  const isSameTime = (a: DateFact, b: DateFact) =>
    a.text.toLowerCase() === b.text.toLowerCase() || (a.from !== undefined && a.from === b.from);
  return (
    (focus !== undefined && !isTold(focus)) ||
    // "Will cut in September" for "do not think it will cut in June"
    (times.length > 0 &&
      stated.dates.length > 0 &&
      !times.some((a) => stated.dates.some((b) => isSameTime(a, b))))
  );
}

const CLOSES = /^(?:but|only|because|although|while|when|after|who|which)$/;

const TRANSPARENT: ReadonlySet<string> = new Set(
  "think believe consider suspect see regard treat view describe suggest accuse allege expect"
    .split(" ")
    .map(stemOf),
);
