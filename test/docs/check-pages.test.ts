import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkPages } from "./check-pages.ts";

const folder = "docs/checks/";
const pages = checkPages();

/** Where one of these fails, `npm run docs` writes the pages anew. */
describe("the pages of the checks", () => {
  it("are there, and no others", () => {
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  });

  it.each([...pages])("%s says what the check says of itself", (file, text) => {
    expect(readFileSync(folder + file, "utf8")).toBe(text);
  });
});
