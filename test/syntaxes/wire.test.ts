import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, it } from "vitest";
import oniguruma from "vscode-oniguruma";
import textmate from "vscode-textmate";

const grammarFile = new URL("../../syntaxes/wire.tmLanguage.json", import.meta.url);
const languageFile = new URL("../../syntaxes/wire-language.json", import.meta.url);
let grammar: textmate.IGrammar;

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm");
  await oniguruma.loadWASM(readFileSync(wasm));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(grammarFile, "utf8"), "wire.json"),
  });
  grammar = (await registry.loadGrammar("text.wire"))!;
});

const wire = `SPAIN-BRIDGE/COLLAPSE (UPDATE 2)
UPDATE 2-Footbridge falls into river at fair in northern Spain
(Adds mayor's comment, details of the bridge,
background)
Keywords: bridge, accidents
By Ana Lozano and Piet van Dorp
OLMEDA, Spain, May 3 (Globe Wire) - A footbridge fell into the
Ebra on Saturday, May 3, at 10:40 p.m., and 31 people got wet.
"We had told them 12 at a time. They were a wedding
and they did not count," said the mayor, Iker Sola.
The repair will cost 2.4 million euros, or $2,700,000, up 12.5
percent. It opened on 6 June 1998, the 3rd on the site.
"The first part is not closed here.
"The second part is."
* Traders sold €350m of bonds at 1100 GMT
($1 = 0.8902 euros)
(Reporting by Ana Lozano;
Editing by Rufus Crane)
end`;

describe("the grammar of wire copy", () => {
  it.each([
    ["SPAIN-BRIDGE/COLLAPSE ", "entity.name.type.slug.wire"],
    ["(UPDATE 2)", "keyword.control.version.wire"],
    ["UPDATE 2-", "keyword.control.version.wire"],
    ["Footbridge falls into river at fair in northern Spain", "markup.heading.headline.wire"],
    ["Adds", "keyword.control.update.wire"],
    ["mayor's comment", "comment.block.update.wire"],
    ["background)", "comment.block.update.wire"],
    ["Keywords", "keyword.other.keywords.wire"],
    [" bridge, accidents", "string.unquoted.keywords.wire"],
    ["By Ana Lozano and Piet van Dorp", "comment.line.byline.wire"],
    ["OLMEDA, Spain", "entity.name.tag.place.wire"],
    ["(Globe Wire)", "support.class.agency.wire"],
    ["Saturday", "constant.other.date.wire"],
    ["10:40 p.m.", "constant.other.time.wire"],
    ["31", "constant.numeric.figure.wire"],
    ["We had told them ", "string.quoted.double.wire"],
    ["and they did not count", "string.quoted.double.wire"],
    ["2.4 million", "constant.numeric.figure.wire"],
    ["$2,700,000", "constant.numeric.figure.wire"],
    ["6 June 1998", "constant.other.date.wire"],
    ["3rd", "constant.numeric.figure.wire"],
    ["The first part", "string.quoted.double.wire"],
    ["The second part", "string.quoted.double.wire"],
    ["*", "punctuation.definition.list.begin.wire"],
    ["€350m", "constant.numeric.figure.wire"],
    ["1100 GMT", "constant.other.time.wire"],
    ["($1 = 0.8902 euros)", "comment.line.rate.wire"],
    ["(Reporting by Ana Lozano;", "comment.block.credit.wire"],
    ["Editing by Rufus Crane)", "comment.block.credit.wire"],
    ["end", "comment.line.end.wire"],
  ])("reads %j as %s", (words, scope) => {
    expect(scopesOf(wire, words)).toContain(scope);
  });

  it.each([
    ["A footbridge fell into the"],
    [" said the mayor, Iker Sola."],
    ["The repair will cost "],
    [" on the site."],
  ])("leaves %j plain", (words) => {
    expect(scopesOf(wire, words)).toEqual(["text.wire"]);
  });

  it.each([
    ["PARIS Jan 9 - Snow fell on the city.", "PARIS", "entity.name.tag.place.wire"],
    ["(SHANNON, Ireland) Nobody was hurt.", "(SHANNON, Ireland)", "text.wire"],
    ["LISBON — Trams stood still.", "LISBON", "entity.name.tag.place.wire"],
    ["WELLINGTON, 4 July (Pacific News) -- Sheep.", "4 July", "constant.other.date.wire"],
    ["“Nobody knew,” he said.", "Nobody knew,", "string.quoted.double.wire"],
    ["He called it ‘a miner’s joke’ and left.", "a miner’s joke", "string.quoted.single.wire"],
    ["CORRECTED-UPDATE 1-Mine reopens", "CORRECTED-UPDATE 1-", "keyword.control.version.wire"],
    ["Rates rose by 25 basis points.", "25 basis points", "constant.numeric.figure.wire"],
    ["(Corrects age in paragraph 4)", "(Corrects age in paragraph 4)", "comment.block.update.wire"],
  ])("reads in %j the words %j as %s", (text, words, scope) => {
    expect(scopesOf(text, words)).toContain(scope);
  });
});

it("the language's word pattern takes a name or a figure whole", () => {
  const { wordPattern } = JSON.parse(readFileSync(languageFile, "utf8")) as { wordPattern: string };
  const words = "Mr O’Rourke-Li paid 1,234.50 euros.".match(new RegExp(wordPattern, "gu"));
  expect(words).toEqual(["Mr", "O’Rourke-Li", "paid", "1,234.50", "euros"]);
});

/** The scopes of the place where `words` first stand in `text`; they must hold for every word of it. */
function scopesOf(text: string, words: string): string[] {
  let stack = textmate.INITIAL;
  for (const line of text.split("\n")) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    const start = line.indexOf(words);
    if (start < 0) continue;
    const touching = tokens.filter((t) => t.startIndex < start + words.length && t.endIndex > start);
    return touching
      .map((token) => token.scopes.flatMap((scope) => scope.split(" ")))
      .reduce((all, scopes) => all.filter((scope) => scopes.includes(scope)));
  }
  throw new Error(`No line has ${words}`);
}
