import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import nlp from "compromise";
import tagOnly from "compromise/two";
import { readIeer } from "./names/ieer.ts";
import { readPolnear } from "./quotations/polnear.ts";
import { halfOf, type Measure, type Section } from "./section.ts";
import { chunksOf, wordsOf } from "./speed/chunks.ts";
import { type Paragraphs, readings } from "./speed/readings.ts";
import { timesOf } from "./speed/times.ts";

/** What reading costs beside compromise's tagging, and how the cost grows with the length of a story. */
export const measureSpeed: Measure = async (folder, half) => {
  const stories = halfOf(readStories(join(folder, "ieer")), half);
  const long = halfOf(readPolnear(join(folder, "polnear")), half).flatMap(({ paragraphs }) => paragraphs);
  return [
    ...(stories.length > 0 ? [besideCompromise(stories)] : []),
    ...(long.length > 0 ? [growth(long)] : []),
  ];
};

function readStories(folder: string): Paragraphs[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^(?:APW|NYT)_\d+$/.test(file))
    .sort()
    .flatMap((file) => readIeer(readFileSync(join(folder, file), "utf8")))
    .map(({ paragraphs }) => paragraphs.map(({ text }) => text));
}

function besideCompromise(stories: readonly Paragraphs[]): Section {
  const taggers = {
    "compromise/two (tagging alone)": (story: Paragraphs) => tagOnly(story.join("\n\n")),
    "compromise (three)": (story: Paragraphs) => nlp(story.join("\n\n")),
  };
  const programs = { ...taggers, ...readings };
  const times = timesOf(
    Object.values(programs).map((read) => () => {
      for (const story of stories) read(story);
    }),
  );
  const words = wordsOf(stories.flat());
  const tagging = times[0]!;
  return {
    title: "Speed beside compromise",
    columns: ["reading", "words/s", "of compromise/two"],
    rows: Object.keys(programs).map((name, at) => [
      name,
      `${Math.round(words / times[at]!)}k`,
      ratio(times[at]! / tagging),
    ]),
    notes: [
      `${stories.length} stories of IEER, ${words} words. The programs take turns, the best of 5 rounds counts, after one that does not. No paragraph is kept from one round to the next; tables by single word or name stay warm, here and in compromise. Bar: all four kinds at most 1.20.`,
    ],
  };
}

function growth(paragraphs: Paragraphs): Section {
  const short = chunksOf(paragraphs, SHORT).slice(0, TIMES);
  const whole = short.flat();
  const one = [whole.join(" ")];
  const rows = Object.entries(readings).map(([name, read]) => {
    const [apart = 0, together = 0, joined = 0] = timesOf([
      () => {
        for (const story of short) read(story);
      },
      () => read(whole),
      () => read(one),
    ]);
    return [
      name,
      (apart / short.length).toFixed(2),
      together.toFixed(0),
      ratio(together / apart),
      ratio(joined / apart),
    ];
  });
  return {
    title: "Growth of the cost",
    columns: ["reading", "1,000 words, ms", "all, ms", "all to its parts", "in one paragraph"],
    rows,
    notes: [
      `${short.length} stories of ${SHORT} words or a paragraph more, made of consecutive paragraphs of PolNeAR, then the same ${wordsOf(whole)} words as one story, then as one paragraph; each to the sum of the stories. Bar, for one story: 1.30.`,
    ],
  };
}

const SHORT = 1000;
const TIMES = 100;

function ratio(share: number): string {
  return share.toFixed(2);
}
