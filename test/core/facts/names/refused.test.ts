import { expect, it } from "vitest";
import { mentions } from "./read.ts";

/** Capitals that make no name. */
const rows: [text: string][] = [
  ["The Government said the Cabinet had met."],
  ["On Monday, 3 March, at 1400 GMT."],
  ["March on. May we go? Will they?"],
  ["It left on Flight 417 from Gate 12 by Highway 6."],
  ["It breaks Section 3.2, Article 5 and Chapter 7."],
  ["Resolution 1441 and Channel 4 and Formula 1."],
  ["The CEO and CFO of the firm watched TV."],
  ["HIV, DNA, GDP and VAT rose."],
  ["It is worth A$190m (US$124m), or NZ$210m."],
  ["“Yes,” he said. “Perhaps tomorrow.”"],
  ["Heavy rain fell. Floods cut roads. Bridges closed."],
  ["Aluminium was quiet. Cholera spread. Cocoa lost."],
  ["Shareholders objected. Taxpayers paid. Voters chose."],
  ["Nobody knew. Everyone left. Somebody called."],
  ["Officials declined to comment. Investigators agreed."],
  ["However, prices rose. Meanwhile, wages fell."],
  ["Two men died. Seven were hurt. Thousands fled."],
  ["The Prime Minister, the President and the Mayor met."],
  ["Shops shut at Christmas and on New Year’s Eve."],
  ["He said anti-Semitism was rising."],
  ["Controversial plans failed. Industrial output fell."],
  ["Labour costs rose. Fed up, they left. Bank shares fell."],
  ["- Water was cut off"],
  ["https://example.org and version 2.1 of it"],
  ["I'm late. I've left. I'll call."],
];
it.each(rows)("%s", (text) => expect(mentions(text)).toEqual([]));
