import type { NamedSentence, Placed } from "../../document.ts";
import type { Span } from "../../text/span.ts";
import type { Counterpart, Links } from "../links.ts";

/** A fact of a counterpart. */
export interface Candidate<F extends Span> {
  readonly placed: Placed<F>;
  readonly link: Omit<Counterpart, "reference">;
  readonly weight: Links["weight"];
}

/** A fact of the draft and the fact of the reference that has its value. */
export interface Matched<F extends Span = Span> {
  readonly ours: F;
  readonly theirs: F;
  readonly in: NamedSentence;
}

/** What the pairing must know of a kind of fact: there is a family of figures, one of dates and one of names. */
export interface Family<F extends Span> {
  facts(sentence: NamedSentence): readonly F[];
  /** Facts of one document with the same key say the same: `same` holds for all of them or for none. */
  key(fact: F): string;
  /**
   * Keys of which facts of the same value have one in common, where a very long document cannot be searched whole. `key` is
   * then all that `same` looks at, so that what says the same as a fact is found once.
   */
  hints?(fact: F): readonly string[];
  same(draft: F, reference: F): boolean;
  /** The facts of the counterparts that one of a sentence may be the same as, beside the others of that sentence. */
  among?(fact: F, facts: readonly F[], candidates: readonly Candidate<F>[]): readonly Candidate<F>[];
  /** 0 where the two can never stand in each other's place, up to 1 for the same kind of fact. */
  comparable(draft: F, reference: F): number;
  /** True for two facts that tell of the same sort of thing in the same unit, and of nothing else. */
  isAlike?(draft: F, reference: F): boolean;
  /** True for two facts of one kind, of which the one may have been written twice instead of the other. */
  mayRepeat?(a: F, b: F): boolean;
  /** True where a fact counts the same as `there`, and nothing that `elsewhere` counts, which has its value. */
  isOfOther?(fact: F, there: F, elsewhere: F): boolean;
  /** True for a fact that is a turn of phrase as often as not, and stands in another's place only where that is sure. */
  isIdle(fact: F): boolean;
  /** True for a fact that is the same one wherever it stands, as a year is; two counts of three are not. */
  isOneWherever?(fact: F): boolean;
  /** True for a fact that a story may leave out anywhere: the day on which it was written, in a story of that day. */
  isAssumed?(reference: Placed<F>): boolean;
  /** The facts of a sentence that tell the same again beside one: "105 kph" of "65 mph (105 kph)". */
  againBeside?(sentence: NamedSentence, fact: F): readonly F[];
  /** True where the one is told of the other, as a time is of its day in "at 21.09 on Tuesday". */
  areBound?(sentence: NamedSentence, time: F, day: F): boolean;
  /** Set where what is bound so tells of the fact in one sentence with others, too. */
  readonly bindsWithin?: true;
  /** True where two facts of a sentence have changed places. */
  areSwapped(sentence: NamedSentence, a: Matched<F>, b: Matched<F>, weight: Links["weight"]): boolean;
  /** True where a fact tells of a deed what the reference tells of its report, and `day` of the deed itself. */
  isOfDeed?(sentence: NamedSentence, match: Matched<F>, day: F, told: NamedSentence): boolean;
  /** True for two facts of different sentences that may have changed places; absent where none may. */
  mayCross?(a: F, b: F): boolean;
  /** True where what stands there has the other fact's way of being told, and not the fact's: then it is the other's place. */
  isPlaceOf?(other: F, there: F, fact: F): boolean;
  /** True where a fact of a sentence stands in the place of `other`, not of the one that has its value. */
  isDisplaced(sentence: NamedSentence, match: Matched<F>, other: F, weight: Links["weight"]): boolean;
}
