import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTokens } from "../../../server/src/core/text/tokens.ts";

const cut = (text: string) => readTokens(text).map((token) => token.text);
const norms = (text: string) => readTokens(text).map((token) => token.norm);

const isBlank = (text: string) => [...text].every((character) => character.charCodeAt(0) <= 32);

describe("tokens", () => {
  it.each([
    ["The quake struck at 3:42 a.m.", "The|quake|struck|at|3:42|a.m."],
    ["U.S.-led strikes", "U.S.|-|led|strikes"],
    ["Bashar al-Assad's army", "Bashar|al|-|Assad's|army"],
    ["won 3-1 (2–0)", "won|3|-|1|(|2|–|0|)"],
    ["$1.2bn, or 12,000 pounds", "$|1.2|bn|,|or|12,000|pounds"],
    ["“Don’t go,” O’Neill said", "“|Don’t|go|,|”|O’Neill|said"],
    ["the workers' union", "the|workers|'|union"],
    ["'We must act'", "'|We|must|act|'"],
    ["wait ... and -- go…", "wait|...|and|--|go|…"],
    ["G7 and COVID-19", "G7|and|COVID|-|19"],
    ["12,00 and 1,2345", "12|,|00|and|1|,|2345"],
    ["a ½ share, 10km", "a|½|share|,|10|km"],
    ["J. K. Marlow of AT&T", "J|.|K|.|Marlow|of|AT|&|T"],
    ["Ms Nuñez, 41", "Ms|Nuñez|,|41"],
    ["an e-mail and e-mails", "an|e-mail|and|e-mails"],
    ["they co-operated", "they|co-operated"],
  ])("%s", (text, tokens) => {
    expect(cut(text).join("|")).toBe(tokens);
  });

  it.each([
    ["Britain's", "Britain"],
    ["Britain’s", "britain"],
    ["don’t", "Don't"],
    ["centre", "Center"],
    ["U.S.", "US"],
    ["U.K.", "UK"],
    ["U.N.", "UN"],
    ["12,000", "12000"],
    ["“", '"'],
    ["—", "-"],
    ["--", "–"],
    ["...", "…"],
    ["e-mail", "email"],
    ["co-operation", "cooperation"],
    ["cafe\u0301", "café"],
    ["a.m.", "AM"],
  ])("%s and %s are equal", (a, b) => {
    expect(norms(a)).toEqual(norms(b));
  });

  it.each([
    ["U.S.", "us"],
    ["it's", "it"],
    ["3.5", "35"],
    ["1.2", "1,2"],
    [".", "…"],
    ["al-Assad", "Assad"],
    ["I.T.", "it"],
  ])("%s and %s differ", (a, b) => {
    expect(norms(a)).not.toEqual(norms(b));
  });

  it("stems words alone", () => {
    const stems = (text: string) => readTokens(text).map((token) => token.stem);
    expect(new Set(stems("strike strikes striking")).size).toBe(1);
    expect(stems("12,000 %")).toEqual(["12000", "%"]);
  });

  it("covers all but white space, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let at = 0;
        for (const token of readTokens(text)) {
          expect(isBlank(text.slice(at, token.start))).toBe(true);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(isBlank(text.slice(at))).toBe(true);
      }),
    );
  });
});
