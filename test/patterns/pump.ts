import type { AST } from "@eslint-community/regexpp";
import { analyse } from "scslre";
import type { Random } from "../core/random.ts";

/** A pattern that takes longer than its input is long, and what shows it. */
export interface Slow {
  readonly input: string;
  /** Milliseconds for a text of 8,000 characters. */
  readonly time: number;
}

/** UTF-16 units; most patterns are done with so many in a fraction of a millisecond. */
const length = 8_000;
/** Milliseconds below which a pattern is not asked again. */
const quick = 2;
/** Eight times the text takes a linear pattern eight times as long, a quadratic one 64 times. */
const longer = 8;
const steep = 24;
/** A machine that is busy may take long once, but not so often in a row. */
const tries = 4;
/** Milliseconds that no linear pattern takes. */
const hopeless = 200;
const endings = ["", ".\n", "!x", "\u0001"];

/**
 * Repeats what a pattern itself looks for, in whole and in part, behind which it finds what it did not expect, and
 * looks whether the time grows faster than the text.
 */
export function slowOn(source: string, flags: string, random: Random): Slow | undefined {
  const pattern = new RegExp(source, flags.replace("g", ""));
  const { pattern: tree } = analyse({ source, flags: flags.replace("d", "") }, { maxReports: 0 }).parsed;
  const words = new Set<string>();
  for (let at = 0; at < 8; at++) {
    const word = example(tree, at === 0 ? () => 0 : random);
    for (const part of [word, `${word} `, word.slice(0, -1), word.slice(0, Math.ceil(word.length / 2))])
      if (part !== "") words.add(part);
  }
  let worst = { input: "", ending: "", time: 0 };
  for (const input of words) {
    for (const ending of endings) {
      const time = timeOf(pattern, repeated(input, length) + ending);
      if (time > worst.time) worst = { input, ending, time };
    }
    if (worst.time > hopeless) break;
  }
  const { input, ending, time } = worst;
  const isSteep = () => timeOf(pattern, repeated(input, longer * length) + ending) > steep * time;
  return time > hopeless || (time > quick && isSteep())
    ? { input: `“${input}” again and again, then ${JSON.stringify(ending)}`, time }
    : undefined;
}

const repeated = (word: string, size: number) => word.repeat(Math.ceil(size / word.length));

function timeOf(pattern: RegExp, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let at = 0; at < tries && best > quick; at++) {
    pattern.lastIndex = 0;
    const started = performance.now();
    pattern.exec(text);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** Some text that a part of a pattern matches; what looks around, and back, counts as empty. */
function example(node: AST.Node, random: Random): string {
  switch (node.type) {
    case "Pattern":
    case "Group":
    case "CapturingGroup":
      return example(node.alternatives[random(node.alternatives.length)]!, random);
    case "Alternative":
      return node.elements.map((element) => example(element, random)).join("");
    case "Quantifier": {
      const times = Math.min(3, Math.max(node.min, random(2)));
      return Array.from({ length: times }, () => example(node.element, random)).join("");
    }
    case "Character":
      return String.fromCodePoint(node.value);
    case "CharacterClassRange":
      return String.fromCodePoint(node.min.value);
    case "CharacterClass":
      if (!node.negate && node.elements.length > 0)
        return example(node.elements[random(node.elements.length)]!, random);
      return oneOf(node.raw);
    case "CharacterSet":
      return node.kind === "any" ? "a" : oneOf(node.raw);
    default:
      return "";
  }
}

/** A common character that a class of characters has. */
function oneOf(characters: string): string {
  const pattern = new RegExp(characters, "u");
  return Array.from('aA1 .,-"<“$\u0301').find((character) => pattern.test(character)) ?? "";
}
