import { describe, expect, it } from "vitest";
import { lines, read } from "./read.ts";

describe("a message as old feeds carry it", () => {
  it.each([
    [
      "IPTC 7901",
      "\x16\x16\x01NWA0123 4 I 0087 NWA /QUAY-FIRE\r\r\n\x02Fire at quay kills 7\r\n\r\n   SANDLE, Jan 14 (North Wire) - The fire killed 7 people.\r\n\r\n   It is out.\r\n\x03141030 JAN 26\x04",
    ],
    [
      "ANPA 1312",
      "\x01\x13a0123\x1f\nr i \x1fBC-Quay Fire\x1f01-14 0087\n\x02Fire at quay kills 7\n\nSANDLE, Jan 14 (North Wire) - The fire killed 7 people.\n\nIt is out.\n\x03\nNW-01-14-26 1030GMT\n\x04",
    ],
  ])("%s", (_, text) => {
    expect(lines(text, "plain")).toEqual([
      "headline: Fire at quay kills 7",
      "body: The fire killed 7 people.",
      "body: It is out.",
    ]);
    expect(read(text, "plain").blocks[0]).toMatchObject({ role: "slug" });
    expect(read(text, "plain").blocks.at(-1)).toMatchObject({ role: "credit" });
  });

  it("passes over control characters in the text", () => {
    expect(lines("The fire\0 killed \x077\x1b people\x7f here.", "plain")).toEqual([
      "body: The fire killed 7 people here.",
    ]);
  });
});
