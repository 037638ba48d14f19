import type { Figure } from "../../../facts/figures/figure.ts";

/**
 * True where two counts are of things that a slip exchanges and that nobody takes for one another: runs and wickets, men and
 * women. "Balls" are "deliveries", and all other nouns may be words for one thing.
 */
export function areRivals({ noun: a }: Counting, { noun: b }: Counting): boolean {
  const [one, other] = [kindOf(a), kindOf(b)];
  return one !== undefined && other !== undefined && one.group === other.group && one.thing !== other.thing;
}

type Counting = Pick<Figure, "noun">;

/** Groups of things that are counted beside each other; each with its names, in the singular. */
const GROUPS = [
  "ball delivery | over | run | wicket",
  "birdie | bogey bogie | eagle | par",
  "try | conversion | penalty",
  "goal | assist",
  "ace | double-fault",
  "win victory | defeat loss | draw tie",
  "man male | woman female",
  "boy son grandson schoolboy | girl daughter granddaughter schoolgirl",
  "brother | sister",
  "husband | wife",
  "birth | death",
  "arrival | departure",
  "import | export",
  "seat | vote",
];

const KINDS = new Map(
  GROUPS.flatMap((line, group) =>
    line
      .split(" | ")
      .flatMap((names, thing) => names.split(" ").map((name) => [name, { group, thing }] as const)),
  ),
);

const kindOf = (noun: string | undefined) => (noun === undefined ? undefined : KINDS.get(noun));
