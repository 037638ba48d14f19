import { describe, expect, it } from "vitest";
import { namesIn } from "./read.ts";

const rows: Readonly<Record<string, readonly [blocks: string | string[], name: string][]>> = {
  person: [
    ["Then Priti Vance left.", "Priti Vance"],
    ["Darryn Hill (Australia) won.", "Darryn Hill"],
    ["They met Prince Charles there.", "Prince Charles"],
    ["They met Kadir Lodos, 31, there.", "Kadir Lodos"],
    ["They met Gerald Ford. Then Ford left.", "Ford"],
    [["They met Neil Jordan.", "“It is done,” Jordan said."], "Jordan"],
    ["They met Pope John Paul II there.", "John Paul II"],
    ["They met Jean de la Croix there.", "Jean de la Croix"],
    ["They met J.K. Marling there.", "J.K. Marling"],
    ["Wendra said no.", "Wendra"],
    ["They met striker Ole Berg there.", "Ole Berg"],
  ],
  place: [
    ["A man of the northern town of Knorr fled.", "Knorr"],
    ["It is based in Reston, Va., now.", "Reston"],
    ["It is based in Reston, Va., now.", "Va."],
    ["It left Wexmouth, Norway, at night.", "Wexmouth"],
    ["LONDON shares fell.", "LONDON"],
    ["Settlers left the West Bank on Monday.", "West Bank"],
    ["Talks on the Middle East ended.", "Middle East"],
    ["The Federal Republic of Yugoslavia was there.", "Federal Republic of Yugoslavia"],
    ["He walked in the Tien Shan all day.", "Tien Shan"],
    ["Barges on the River Clyde stopped.", "River Clyde"],
    ["It fell in Kansas City at night.", "Kansas City"],
    ["The Washington Post said he lives in Washington.", "Washington"],
    ["Troops left Bangui at night.", "Bangui"],
    ["COPENHAGEN, Denmark (AP) - Police left.", "Denmark"],
    ["In Jordan they met Neil Jordan.", "Jordan"],
    ["He left Zaire at night.", "Zaire"],
    ["Police in Co Antrim left.", "Co Antrim"],
  ],
  organisation: [
    ["They told Reuters of it.", "Reuters"],
    ["He asked Congress for it.", "Congress"],
    ["A raid by Hamas failed.", "Hamas"],
    ["She left Queens Park Rangers at night.", "Queens Park Rangers"],
    ["A goal beat Sheffield Wednesday at night.", "Sheffield Wednesday"],
    ["A run beat the New York Mets at night.", "New York Mets"],
    ["A goal beat Hapoel Ramla at night.", "Hapoel Ramla"],
    ["A goal beat Norwich City at night.", "Norwich City"],
    ["It sued Delta Advisors Corp. in May.", "Delta Advisors Corp."],
    ["It sued Hale & Voss in May.", "Hale & Voss"],
    ["It sued the ABN in May.", "ABN"],
    ["It asked the Commission on Human Rights.", "Commission on Human Rights"],
    ["Moody's cut it.", "Moody's"],
    ["She read the Hong Kong Standard all day.", "Hong Kong Standard"],
  ],
  other: [
    ["A Bosnian officer left.", "Bosnian"],
    ["He won the Elbe Marathon again.", "Elbe Marathon"],
    ["He won the Tour of the Pyrenees again.", "Tour of the Pyrenees"],
    ["It hit before Storm Orla did.", "Storm Orla"],
    ["He fought in World War II at sea.", "World War II"],
    ["It broke the Clean Water Act in May.", "Clean Water Act"],
    ["She won the Nobel Prize in May.", "Nobel Prize"],
  ],
};

for (const [type, table] of Object.entries(rows)) {
  describe(type, () => {
    it.each(table)("%s: %s", (blocks, name) => {
      const found = namesIn(blocks).filter(({ text }) => text === name);
      expect(found.at(-1)?.type).toBe(type);
    });
  });
}

it("does not take an agency in brackets for the country's acronym", () => {
  const [denmark, agency] = namesIn("In Denmark (AP) the AP said so.");
  expect(agency!.entity).not.toBe(denmark!.entity);
});
