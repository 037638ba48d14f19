import { readBases } from "./base.ts";
import { echoOf, type Harmless, plantErrors, type Trial, transform } from "./bench.ts";

const share = (part: number, whole: number) =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)}% (${part}/${whole})`;

/**
 * Prints recall by kind of error and false alarms by kind of transformation, after each miss and each alarm; with kinds of error
 * named, the recall of those alone.
 */
export function reportMutations(print: (line: string) => void, kinds: readonly string[] = []): void {
  const bases = readBases();
  const trials = [...bases, ...readBases("blind")].flatMap((base) => plantErrors(base, 6, kinds));
  printTrials(trials, print);
  if (kinds.length > 0) return;
  const transformed = bases.filter(({ clean }) => clean).flatMap(transform);
  const echoes = bases.map(echoOf).flatMap(transform);
  for (const { story, kind, alarms } of [...transformed, ...echoes])
    for (const alarm of alarms) print(`  false   ${kind}, ${story}: ${alarm}`);
  print("harmless transformations, loud findings in 1,000 words");
  for (const [kind, each] of groups(transformed, ({ kind }) => kind)) print(`  ${kind}: ${alarmRate(each)}`);
  print(`  all: ${alarmRate(transformed)}`);
  print(`  all, of a draft that is its reference: ${alarmRate(echoes)}`);
}

function printTrials(trials: readonly Trial[], print: (line: string) => void): void {
  for (const { story, kind, line } of trials.filter(({ found }) => !found))
    print(`  missed  ${kind}, ${story}: ${line}`);
  print("errors planted one at a time into faithful paragraphs");
  for (const [kind, each] of [...groups(trials, ({ kind }) => kind.split(":")[0]!)]) {
    print(`  ${kind}: ${share(each.filter(({ found }) => found).length, each.length)}`);
    const parts = groups(each, (trial) => trial.kind);
    if (parts.size > 1)
      for (const [part, some] of parts)
        print(`    ${part.split(": ")[1]}: ${share(some.filter(({ found }) => found).length, some.length)}`);
  }
}

export function groups<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things) found.set(keyOf(thing), [...(found.get(keyOf(thing)) ?? []), thing]);
  return found;
}

function alarmRate(transformed: readonly Harmless[]): string {
  const words = transformed.reduce((sum, each) => sum + each.words, 0);
  const alarms = transformed.reduce((sum, each) => sum + each.alarms.length, 0);
  return `${((1000 * alarms) / Math.max(1, words)).toFixed(2)} (${alarms} in ${words.toLocaleString("en")} words)`;
}

export const recallOf = (trials: readonly Trial[]) =>
  trials.filter(({ found }) => found).length / Math.max(1, trials.length);
