import { sentencesOf } from "../base.ts";
import { has, type Planter } from "../plant.ts";

const numbers = /(?<![\w.,-])\d[\d,]*(?:\.\d+)?(?![\w-])/g;
const frame = (words: string) => new Set(words.toLowerCase().match(/[a-z]{3,}/g));

function likeness(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** Where an older and the newest version say a sentence alike but for one number: the draft goes back to the older. */
const superseded: Planter = function* ({ story, text }) {
  const files = story.key.references.map((file) => story.text.get(file)!);
  const newest = files.at(-1)!;
  const sentences = (file: string) =>
    sentencesOf(file, { start: 0, end: file.length }).map(({ start, end }) => file.slice(start, end));
  for (const older of files.slice(0, -1))
    for (const before of sentences(older))
      for (const now of sentences(newest)) {
        if (likeness(frame(before), frame(now)) < 0.6) continue;
        const [was, is] = [before.match(numbers) ?? [], now.match(numbers) ?? []];
        const gone = was.filter((each) => !has(newest, each) && !has(text, each));
        const come = is.filter((each) => !has(older, each));
        if (gone.length !== 1 || come.length !== 1) continue;
        const places = [...text.matchAll(numbers)].filter(([each]) => each === come[0]);
        if (places.length !== 1) continue;
        const start = places[0]!.index;
        const edit = { start, end: start + come[0]!.length, text: gone[0]! };
        yield { kind: "superseded", edits: [edit], at: "words" };
      }
};

export const versionPlanters: readonly Planter[] = [superseded];
