import Ajv from "ajv";
import { expect, test } from "vitest";
import { isDay, readConfig } from "../../server/src/references/config.ts";
import schema from "../../server/stet.schema.json" with { type: "json" };

const accepts = new Ajv({ strict: false }).compile(schema);

test("a whole configuration is read, and the schema accepts it", () => {
  const written = {
    $schema: "./stet.schema.json",
    references: {
      "drafts/*.md": ["wire/*.txt", { path: "old.txt", date: "2016-01-14", label: "Old", rank: 1 }],
    },
    severity: { "figure/missing": "off" },
    houseStyle: "en-GB",
  };
  expect(accepts(written)).toBe(true);
  const { config, problems } = readConfig(JSON.stringify(written));
  expect(problems).toEqual([]);
  expect(config).toEqual({
    references: new Map([
      [
        "drafts/*.md",
        [{ path: "wire/*.txt" }, { path: "old.txt", date: "2016-01-14", label: "Old", rank: 1 }],
      ],
    ]),
    severity: { "figure/missing": "off" },
    houseStyle: "en-GB",
  });
});

test.each([
  ['{ "severity": { "figure/missing": "of" } }', '"of"', "must be one of error, warning"],
  ['{ "severity": { "figures": "off" } }', '"off"', "is no code"],
  ['{ "severity": [] }', "[]", "must be an object"],
  ['{ "houseStyle": "en-AU" }', '"en-AU"', "must be one of en-GB, en-US"],
  ['{ "references": { "*.md": "wire.txt" } }', '"wire.txt"', "must be a list"],
  ['{ "references": { "*.md": [5] } }', "5", "must be a path"],
  ['{ "references": { "*.md": [{ "label": "A" }] } }', '{ "label": "A" }', 'has no "path"'],
  ['{ "references": { "*.md": [{ "path": "a", "date": "2016-02-30" }] } }', '"2016-02-30"', "must be a day"],
  ['{ "refrences": {} }', "{}", "is not a known setting"],
  ["[]", "[]", "must be an object"],
])("%s has a problem", (text, at, reason) => {
  const { problems } = readConfig(text);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems[0]!.message).toContain(reason);
  expect(text.slice(problems[0]!.at.start, problems[0]!.at.end)).toBe(at);
});

test.each(["", "{", '{ "severity": { }', "// no\n{}", "{ 'a': 1 }"])("%j is not JSON", (text) => {
  expect(readConfig(text).problems[0]?.message).toMatch(/^is not JSON: /);
});

test.each([
  ["2016-02-29", true],
  ["2015-02-29", false],
  ["2016-1-4", false],
  ["2016-01-04T10:00", false],
  ["", false],
])("%s is a day: %s", (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
