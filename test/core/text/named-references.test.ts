import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { describe, expect, it } from "vitest";
import { decodeNamedCharacterReference as bundled } from "../../../scripts/named-references.mjs";

describe("the names of HTML in the bundles", () => {
  const names = [
    ..."amp lt gt quot apos nbsp eacute Eacute szlig ndash mdash hellip rsquo ldquo euro pound copy frac12 notin".split(
      " ",
    ),
    ..."ampersand notit foo AMPE toString constructor eacut".split(" "),
    "",
    "#38",
    "amp;",
  ];
  it.each(names)("reads “%s” as the library does", (name) => {
    expect(bundled(name)).toBe(decodeNamedCharacterReference(name));
  });
});
