import { describe, expect, it } from "vitest";
import { mentions } from "./read.ts";

describe("particles and hyphens", () => {
  const rows: [text: string, names: string[]][] = [
    ["They met Henk van den Brink and Luc du Plessis.", ["Henk van den Brink", "Luc du Plessis"]],
    ["They met Otto von Hagen and Pia zu Lohe.", ["Otto von Hagen", "Pia zu Lohe"]],
    ["They met Marie de la Tour and Jean d'Albret.", ["Marie de la Tour", "Jean d'Albret"]],
    ["They met Ana dos Santos and Rui da Costa.", ["Ana dos Santos", "Rui da Costa"]],
    ["They met Paolo di Nardo and Gina della Valle.", ["Paolo di Nardo", "Gina della Valle"]],
    ["They met Faisal bin Nasser al-Harbi.", ["Faisal bin Nasser al-Harbi"]],
    ["They met Daniel arap Koech.", ["Daniel arap Koech"]],
    ["They met Fiachra Ó Dálaigh there.", ["Fiachra Ó Dálaigh"]],
    ["The bill is by an Ohio Republican.", ["Ohio", "Republican"]],
    ["They met Siobhan O'Dwyer and Ewan MacInnes.", ["Siobhan O'Dwyer", "Ewan MacInnes"]],
    ["They met Kim Dae-jung and Park Geun Hye.", ["Kim Dae-jung", "Park Geun Hye"]],
    ["They met Zhang Xiao-ping there.", ["Zhang Xiao-ping"]],
    ["They met Ana Reeves. Reeves will stay.", ["Ana Reeves", "Reeves"]],
    ["They met Ana Woods. Woods burned.", ["Ana Woods"]],
    ["They met T. S. Hallam and A.J. Crowe.", ["T. S. Hallam", "A.J. Crowe"]],
    ["They met John Q. Barlow Jr. and Peter Voss Sr.", ["John Q. Barlow Jr.", "Peter Voss Sr"]],
    ["The port of Newcastle-upon-Tyne shut.", ["Newcastle-upon-Tyne"]],
    ["A Brazilian-born, London-based painter.", ["Brazilian", "London"]],
  ];
  it.each(rows)("%s", (text, names) => expect(mentions(text)).toEqual(names));
});

describe("bodies", () => {
  const rows: [text: string, names: string[]][] = [
    ["It went to the Ministry of Mines and Energy.", ["Ministry of Mines and Energy"]],
    [
      "The Department for Environment, Food and Rural Affairs shut it.",
      ["Department for Environment, Food and Rural Affairs"],
    ],
    ["The Ministry of Defence, Orvane and Leeds agreed.", ["Ministry of Defence", "Orvane", "Leeds"]],
    ["It was set by the Mines and Energy Ministry.", ["Mines and Energy Ministry"]],
    ["It went to the Commission on Human Rights.", ["Commission on Human Rights"]],
    ["They signed the Agreement on Tariffs and Trade.", ["Agreement on Tariffs and Trade"]],
    [
      "It asked the Organisation for Security and Cooperation in Europe.",
      ["Organisation for Security and Cooperation in Europe"],
    ],
    ["It joined the Movement for a Democratic Torran.", ["Movement for a Democratic Torran"]],
    ["The Nation of Islam met.", ["Nation of Islam"]],
    ["The German Foreign Ministry agreed.", ["German", "Foreign Ministry"]],
    ["The Chilean Congress agreed.", ["Chilean", "Congress"]],
    ["The African National Congress agreed.", ["African National Congress"]],
    ["The British Red Cross agreed.", ["British", "Red Cross"]],
    ["Shares in Barton Corp. and Lowe & Co. rose.", ["Barton Corp.", "Lowe & Co."]],
    ["It was the Delta Advisors Corp. that paid.", ["Delta Advisors Corp."]],
    ["A rating by Moody's fell.", ["Moody's"]],
    ["Lloyd's paid, and McDonald's did not.", ["Lloyd's", "McDonald's"]],
    ["It was Trevor McDonald's last day.", ["Trevor McDonald"]],
    ["Queens Park Rangers beat Sheffield Wednesday.", ["Queens Park Rangers", "Sheffield Wednesday"]],
    ["The New York Mets beat the Milwaukee Brewers.", ["New York Mets", "Milwaukee Brewers"]],
    ["When the All Blacks broke through, they won.", ["All Blacks"]],
    ["A Pan Am jet and a Marsh Air jet.", ["Pan Am", "Marsh Air"]],
    ["She reads the China Daily and the Hong Kong Standard.", ["China Daily", "Hong Kong Standard"]],
    ["It sold bonds to Hale Brothers in May.", ["Hale Brothers"]],
  ];
  it.each(rows)("%s", (text, names) => expect(mentions(text)).toEqual(names));
});

describe("places", () => {
  const rows: [text: string, names: string[]][] = [
    ["She lives in Reston, Va., and works in Maine.", ["Reston", "Va.", "Maine"]],
    ["Ada Lund, D-Calif., and Bo Hale, R-Miss., spoke.", ["Ada Lund", "Calif.", "Bo Hale", "Miss."]],
    ["He was born in Beach, N.D. Police shut the road.", ["Beach", "N.D."]],
    ["Miss Lund went to Mass.", ["Miss: Lund", "Mass"]],
    ["They crossed the Gulf of Tonkin.", ["Gulf of Tonkin"]],
    ["Talks in Santa Cruz de Banwa ended.", ["Santa Cruz de Banwa"]],
    ["It hit Bosnia and Herzegovina and Serbia.", ["Bosnia and Herzegovina", "Serbia"]],
  ];
  it.each(rows)("%s", (text, names) => expect(mentions(text)).toEqual(names));
});

describe("people", () => {
  const rows: [text: string, names: string[]][] = [
    ["They met Chad Curran and Jordan Hale.", ["Chad Curran", "Jordan Hale"]],
    ["They met Salem Bittar, the goalkeeper.", ["goalkeeper: Salem Bittar"]],
    ["They met Billie Jean King there.", ["Billie Jean King"]],
    ["They met John Major. Later Major left.", ["John Major", "Major"]],
    ["Labour said no. Vexla shares fell.", ["Labour", "Vexla"]],
    ["They met a baker. Later the Baker left.", []],
    ["They met Dean Ward and Gail Devers.", ["Dean Ward", "Gail Devers"]],
  ];
  it.each(rows)("%s", (text, names) => expect(mentions(text)).toEqual(names));
});
