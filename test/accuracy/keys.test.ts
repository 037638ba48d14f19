import { describe, expect, it } from "vitest";
import { type PlantedError, places, readStories, type WholeStory } from "./stories.ts";

const kinds = new Set(
  "figure date name quote spelling negation title unit qualifier attribution place superseded unsupported".split(
    " ",
  ),
);
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const stories = readStories();

describe.each(stories.map((story) => [story.name, story] as const))("the key of %s", (_, story) => {
  const { key } = story;
  const draft = textOf(story, key.draft);

  it("names every planted error once in the draft, and its reference", () => {
    for (const error of key.errors) {
      expect(kinds, error.id).toContain(error.kind);
      expect(places(draft, error.draft), error.draft).toHaveLength(1);
      expectEvidence(story, error);
    }
    expect(new Set(key.errors.map((error) => error.id)).size).toBe(key.errors.length);
  });

  it("names every dropped passage once in the newest version that has it", () => {
    for (const { reference, file, size } of key.missing) {
      expect(places(textOf(story, file), reference), reference).toHaveLength(1);
      expect(["paragraph", "sentence"]).toContain(size);
    }
  });

  it("names every quiet span once in the draft, clear of the errors", () => {
    const taken = key.errors.flatMap((error) => places(draft, error.draft));
    for (const { draft: words } of [...key.benign, ...(key.open ?? [])]) {
      const found = places(draft, words);
      expect(found, words).toHaveLength(1);
      for (const [start, end] of taken) expect(found[0]![0] < end && start < found[0]![1], words).toBe(false);
    }
  });

  it("agrees with the calendar wherever a weekday stands beside a date", () => {
    const wrong = key.errors.filter((error) => error.kind === "date").flatMap((e) => places(draft, e.draft));
    for (const [file, text] of story.text)
      for (const dated of datesWithWeekday(text, key.date)) {
        const planted = file === key.draft && wrong.some(([s, e]) => dated.start < e && s < dated.end);
        if (!planted) expect(dated.calendar, `${file}: ${dated.words}`).toBe(dated.weekday);
      }
  });
});

describe("the stories as a whole", () => {
  it("have no error at all in a third of them", () => {
    const clean = stories.filter(({ key }) => key.errors.length + key.missing.length === 0);
    expect(clean.length * 3).toBeGreaterThanOrEqual(stories.length);
  });

  it("plant every kind of error", () => {
    const planted = new Set(stories.flatMap(({ key }) => key.errors.map((error) => error.kind)));
    expect([...kinds].filter((kind) => !planted.has(kind))).toEqual([]);
  });
});

function textOf(story: WholeStory, file: string): string {
  const text = story.text.get(file);
  if (text === undefined) throw new Error(`${story.name} has no ${file}`);
  return text;
}

function expectEvidence(story: WholeStory, error: PlantedError): void {
  if (error.kind === "unsupported") return;
  expect(error.reference, error.id).toBeDefined();
  expect(places(textOf(story, error.file!), error.reference!).length, error.reference!).toBeGreaterThan(0);
}

/** "Thursday, April 17" and "Thursday 17 April", with the weekday that the calendar gives in the year of the story. */
function* datesWithWeekday(text: string, day: string) {
  const weekday = `(${weekdays.join("|")})`;
  const month = "(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
  const forms = new RegExp(`${weekday},? (?:${month} (\\d{1,2})|(\\d{1,2}) ${month})(?:,? (\\d{4}))?`, "g");
  for (const match of text.replace(/\s/g, " ").matchAll(forms)) {
    const [words, name, month1, day1, day2, month2, year] = match;
    const month0 = months.indexOf((month1 ?? month2)!.slice(0, 3).toLowerCase());
    const date = new Date(Date.UTC(Number(year ?? day.slice(0, 4)), month0, Number(day1 ?? day2)));
    const start = match.index;
    yield { words, weekday: name, calendar: weekdays[date.getUTCDay()], start, end: start + words.length };
  }
}
