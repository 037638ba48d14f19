import type { NamedSentence } from "../../../document.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Name } from "../../../facts/names/name.ts";
import type { Matched } from "../family.ts";

/**
 * Whether two places to which ways lead are reached from where they were: "from Odense to Split, from Aarhus to Malaga" for "to
 * Malaga from Aarhus and to Split from Odense". Undefined where no way is told of one of them.
 */
export function keepRoutes(sentence: NamedSentence, a: Matched<Name>, b: Matched<Name>): boolean | undefined {
  const [ourA, ourB] = [endOf(sentence, a.ours), endOf(sentence, b.ours)];
  const [theirA, theirB] = [endOf(a.in, a.theirs), endOf(b.in, b.theirs)];
  if (!ourA || !ourB || !theirA || !theirB || areSame(ourA, ourB)) return undefined;
  if (areSame(ourA, theirA) && areSame(ourB, theirB)) return true;
  return areSame(ourA, theirB) && areSame(ourB, theirA) ? false : undefined;
}

const areSame = (a: string, b: string) => compareNames(a, b) === "same";

/** The other end of the way that leads from or to a place: each "from" goes with the next "to", or the other way round. */
function endOf(sentence: NamedSentence, { start }: Name): string | undefined {
  const ends = sentence.names.flatMap((name) => {
    const lead = sentence.tokens.findLast(({ end }) => end <= name.start)?.norm ?? "";
    return /^(?:from|to)$/.test(lead) ? [{ name, lead }] : [];
  });
  const at = ends.findIndex(({ name }) => name.start === start);
  if (at < 0 || ends.length % 2 > 0) return undefined;
  const other = ends[at % 2 === 0 ? at + 1 : at - 1]!;
  return other.lead === ends[at]!.lead ? undefined : other.name.entity.name;
}
