import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Random, randomFrom } from "../../core/random.ts";
import { drawFacts, withSlip } from "./facts.ts";
import { type Facts, type Telling, tellings } from "./sentences.ts";

/** An invented story: a Markdown draft without front matter, and the wires that it was made from. */
export interface Story {
  readonly draft: string;
  /** Oldest first. */
  readonly wires: readonly string[];
}

interface Sentence {
  readonly facts: Facts;
  readonly telling: Telling;
}
type Paragraph = readonly Sentence[];

/** The same story for the same arguments. The draft has at least so many words. */
export function inventStory(words: number, references: number, seed = 1): Story {
  const random = randomFrom(seed);
  const paragraphs: Paragraph[] = [];
  let length = 0;
  while (length < words) {
    const paragraph = inventParagraph(random);
    paragraphs.push(paragraph);
    length += wordsIn(tellDraft(paragraph));
  }
  const wires = Array.from({ length: references }, (_, i) =>
    tellWire(paragraphs, i + 1, randomFrom(seed + i + 1)),
  );
  return { draft: paragraphs.map(marked).join("\n\n"), wires };
}

/** The path of the draft, NAME.md in the folder, whose front matter names its wires beside it. */
export function writeStory(folder: string, name: string, { draft, wires }: Story): string {
  const wire = join(folder, "wire");
  mkdirSync(wire, { recursive: true });
  const names = wires.map((text, i) => {
    writeFileSync(join(wire, `${name}-${i + 1}.txt`), text);
    return `wire/${name}-${i + 1}.txt`;
  });
  const path = join(folder, `${name}.md`);
  writeFileSync(path, `---\ndate: 2025-06-20\nreferences: [${names.join(", ")}]\n---\n\n${draft}\n`);
  return path;
}

function inventParagraph(random: Random): Paragraph {
  return Array.from({ length: 2 + random(2) }, () => ({
    facts: drawFacts(random),
    telling: tellings[random(tellings.length)]!,
  }));
}

function tellDraft(paragraph: Paragraph): string {
  return paragraph.map(({ facts, telling: [draft] }) => draft(facts)).join(" ");
}

/** Every twelfth paragraph stands under a heading, and some have emphasis: it is Markdown, after all. */
function marked(paragraph: Paragraph, index: number): string {
  const { event, place } = paragraph[0]!.facts;
  const text = index % 7 === 3 ? tellDraft(paragraph).replaceAll(place, `*${place}*`) : tellDraft(paragraph);
  return index % 12 === 0 ? `## After the ${event}\n\n${text}` : text;
}

/**
 * A wire tells a third of the sentences as the draft does and the others in its own words, leaves some paragraphs out,
 * exchanges others with their neighbours, and has another fact in one paragraph of forty.
 */
function tellWire(paragraphs: readonly Paragraph[], version: number, random: Random): string {
  const told = paragraphs.flatMap((paragraph) =>
    random(20) === 0 ? [] : [tellInOtherWords(paragraph, random)],
  );
  for (let i = 1; i < told.length; i++)
    if (random(10) === 0) [told[i - 1], told[i]] = [told[i]!, told[i - 1]!];
  const { town } = paragraphs[0]![0]!.facts;
  const dateline = `${town.toUpperCase()}, June ${version} (North Sea Press) - `;
  return `TOWN-COST/ (UPDATE ${version})\n\n${dateline}${told.join("\n\n")}\n\n(Reporting by Nadia Corrigan)\n`;
}

function tellInOtherWords(paragraph: Paragraph, random: Random): string {
  const slip = random(40) === 0 ? 0 : -1;
  return paragraph
    .map(({ facts, telling }, i) =>
      telling[random(3) === 0 ? 0 : 1](i === slip ? withSlip(facts, random) : facts),
    )
    .join(" ");
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}
