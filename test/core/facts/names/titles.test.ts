import { describe, expect, it } from "vitest";
import { mentions, namesIn } from "./read.ts";

describe("titles", () => {
  const rows: [text: string, names: string[]][] = [
    ["They met King Haldor and Queen Ingrid II.", ["King: Haldor", "Queen: Ingrid II"]],
    ["They met Pope John Paul II there.", ["Pope: John Paul II"]],
    ["They met Prince Rupert there.", ["Prince Rupert"]],
    ["They met Chancellor of the Exchequer Kit Clare.", ["Chancellor of the Exchequer: Kit Clare"]],
    ["They met chief of staff Leo Panter there.", ["chief of staff: Leo Panter"]],
    ["They met Lieutenant-Colonel Max Marne there.", ["Lieutenant-Colonel: Max Marne"]],
    ["They met Attorney-General Una Frey there.", ["Attorney-General: Una Frey"]],
    ["They met co-founder Idris Kone there.", ["co-founder: Idris Kone"]],
    ["They met ex-president Olga Brandt there.", ["ex-president: Olga Brandt"]],
    ["They met Deputy Prime Minister Bo Ek there.", ["Deputy Prime Minister: Bo Ek"]],
    ["They met Vice Admiral Tor Dahl there.", ["Vice Admiral: Tor Dahl"]],
    ["They met Gov. Ruth Hale and Sen. Bo Ames.", ["Gov.: Ruth Hale", "Sen.: Bo Ames"]],
    ["They met Dr. Ana Roth and Prof. Karl Ott.", ["Dr.: Ana Roth", "Prof.: Karl Ott"]],
    ["They met Sir Alan Pryce and Dame Joan Hew.", ["Sir: Alan Pryce", "Dame: Joan Hew"]],
    ["They met the Rev. Amos Dell and Sheikh Omar Nasr.", ["Rev.: Amos Dell", "Sheikh: Omar Nasr"]],
    ["The striker Ole Berg, 24, scored.", ["striker: Ole Berg"]],
    ["Ole Berg, the former mayor, spoke.", ["former mayor: Ole Berg"]],
    ["The mayor, Ole Berg, spoke.", ["mayor: Ole Berg"]],
    ["The producers, Ivory Coast and Ghana, agreed.", ["Ivory Coast", "Ghana"]],
  ];
  it.each(rows)("%s", (text, names) => expect(mentions(text)).toEqual(names));
});

describe("roles besides the title", () => {
  const rows: [text: string, roles: string[]][] = [
    ["Governor Ada Lund, a former dentist, spoke.", ["former dentist"]],
    ["Ada Lund is to be foreign minister.", ["foreign minister"]],
    ["Ada Lund was named acting director.", ["acting director"]],
    ["Ada Lund will become chairwoman.", ["chairwoman"]],
    ["Ada Lund will miss the match.", []],
    ["Ada Lund was a soldier.", []],
  ];
  it.each(rows)("%s", (text, roles) =>
    expect(namesIn(text)[0]?.roles?.map((role) => role.text) ?? []).toEqual(roles),
  );
});
