import { describe, expect, it } from "vitest";
import { readFigures } from "../../../../server/src/core/facts/figures/index.ts";

/** What has a number and states none: nothing is read. */
const NOTHING: readonly string[] = [
  "The Seven Network bought it.",
  "One of the men spoke.",
  "No one knew which one it was.",
  "One day he will return.",
  "They came one by one, one after another.",
  "Go to https://news.example/2020/12/a-34 now.",
  "See www.paper9.example/5 for more.",
  "Write to desk5@paper.example today.",
  "1. Turn off the tap",
  "2) Shut the gate",
  "(3) Call the police",
  "At first he said nothing.",
  "It was second-hand.",
  "The First Minister and the Third Reich.",
  "First, they ran; secondly, they hid.",
  "An eleventh-hour deal.",
  "Three Mile Island burned.",
  "In the Five Star Movement.",
  "It was a one-off.",
  "They want net zero.",
  "The one-sided match.",
  "She is number-crunching.",
  "Quarter-final and semi-final.",
  "His better half agreed.",
  "He lives on Second Avenue.",
  "A split-second choice.",
  "He wants another one.",
  "It is all at sixes and sevens.",
];

/** Names with a number, which are compared as words and never counted. */
const NAMES: readonly (readonly [text: string, name: string])[] = [
  ["the No. 3 seed", "No. 3"],
  ["raised to level five", "level five"],
  ["a Level 3 alert", "Level 3"],
  ["phase two of the plan", "phase two"],
  ["stage four cancer", "stage four"],
  ["type 2 diabetes", "type 2"],
  ["a tier-one bank", "tier-one"],
  ["Grade II listed", "Grade II"],
  ["a category 4 storm", "category 4"],
  ["Group B leaders", "Group B"],
  ["hepatitis C cases", "hepatitis C"],
  ["section 3.2 of the report", "section 3.2"],
  ["version 2.4.1 of the app", "2.4.1"],
  ["a Catch-22 situation", "Catch-22"],
  ["the Group of Seven", "Group of Seven"],
  ["Flight BX417", "Flight BX417"],
  ["the Boeing 737-800", "Boeing 737-800"],
  ["a 787 Dreamliner", "787"],
  ["an Airbus A320", "Airbus A320"],
  ["Call 01632 960018", "01632 960018"],
  ["Call +44 20 7946 0018", "+44 20 7946 0018"],
  ["the M25", "M25"],
  ["COVID-19 cases", "COVID-19"],
  ["a 5G phone", "5G"],
  ["12 Mill Street", "12 Mill Street"],
  ["601 Riverview Dr", "601 Riverview Dr"],
  ["22 W 71st St", "22 W 71st St"],
  ["a class of 2016 reunion", "2016"],
  ["League One side", "League One"],
  ["Maroon 5 will play in Bergen.", "Maroon 5"],
  ["Maroon 5's singer was ill.", "Maroon 5"],
  ["They had heard Heaven 17 was on.", "Heaven 17"],
  ["It was written by the rapper 50 Cent.", "50 Cent"],
  ["The film Undertow 2 opens in May.", "Undertow 2"],
  ["Expo 2020, the fair", "2020"],
];

/** Verbs, occasions and measures in which the same words count. */
const COUNTED: readonly (readonly [text: string, counted: string])[] = [
  ["They want to stage four plays in a week.", "four"],
  ["He will type two letters.", "two"],
  ["In London 200 were hurt.", "200"],
  ["About 200 are still there.", "200"],
  ["Leeds 5 York 3", "5"],
  ["Only one of 12 survived, at least one person.", "12"],
  ["He won 5,842 of 2016 votes.", "5,842"],
  ["more than 2000 people", "2000"],
];

describe("what is no figure", () => {
  it.each(NOTHING)("%s", (text) => {
    expect(readFigures(text).map(({ text }) => text)).toEqual([]);
  });

  it.each(NAMES)("%s", (text, name) => {
    expect(readFigures(text).map(({ kind, text }) => [kind, text])).toEqual([["code", name]]);
  });

  it.each(COUNTED)("%s", (text, counted) => {
    const figure = readFigures(text).find((each) => each.text === counted);
    expect(figure?.kind).toBe("cardinal");
  });
});
