import { stemOf } from "../../text/stem.ts";
import type { Token } from "../../text/tokens.ts";

/**
 * Words that restrict a statement or pass judgment on it: without them, or with them, it says something else. A line is one
 * meaning: within it, one word stands for another.
 */
const meanings = `
only solely exclusively merely sole
mainly mostly largely chiefly primarily predominantly
partly partially partial
fully entirely completely wholly totally
unprecedented
unprovoked
illegal unlawful illegally unlawfully illicit
legal lawful legally lawfully
legitimate
unconstitutional
peaceful peacefully
violent violently
brutal brutally savage savagely
deadly fatal lethal fatally
controversial contentious
disputed contested
pejorative derogatory disparaging
racist
sexist
antisemitic
extremist
terrorist
militant
radical
independent independently
impartial neutral
unconditional unconditionally
voluntary voluntarily
forced forcibly
deliberate deliberately intentional intentionally
accidental accidentally unintentional unintentionally inadvertent inadvertently
temporary temporarily interim provisional provisionally
permanent permanently
indefinite indefinitely
mandatory compulsory obligatory
secret secretly covert covertly
severe severely
slight slightly
sharp sharply steep steeply
false falsely
wrong wrongly wrongful wrongfully mistaken mistakenly
unfair unfairly unjust unjustly
baseless unfounded groundless
corrupt
fraudulent fraudulently
innocent
anonymous anonymously
disastrous catastrophic
unsuccessful unsuccessfully
successful successfully
harmful
harmless
ineffective
unnecessary unnecessarily
excessive excessively
disproportionate disproportionately
unilateral unilaterally
unanimous unanimously
reckless recklessly
negligent negligently
notorious
disgraced
hostile
fake bogus
genuine authentic
lenient
harsh harshly
`;

const meaningOf = new Map<string, string>();
for (const line of meanings.trim().split("\n")) {
  const words = line.split(" ");
  for (const word of words) meaningOf.set(word, words[0]!);
}
/** "illegality" and "violence" carry the judgment as well, in another part of speech. */
const stems = new Map([...meaningOf].map(([word, meaning]) => [stemOf(word), meaning]));

/** The meaning of a word that restricts or judges; undefined for all others. */
export function chargeOf({ kind, norm }: Token): string | undefined {
  return kind === "word" ? meaningOf.get(norm) : undefined;
}

/** The same for any form of such a word. */
export function chargeOfForm({ stem }: Token): string | undefined {
  return stems.get(stem);
}
