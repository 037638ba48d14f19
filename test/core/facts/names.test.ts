import { describe, expect, it } from "vitest";
import { readNames } from "../../../server/src/core/facts/names/index.ts";
import { mentions } from "./names/read.ts";

describe("where names begin and end", () => {
  const rows: [text: string, names: string[]][] = [
    ["The boat of Ines Roth sank.", ["Ines Roth"]],
    ["They met Jean-Yves Le Drian in Mosul.", ["Jean-Yves Le Drian", "Mosul"]],
    ["They met Robin van der Berg and Ana de la Cruz.", ["Robin van der Berg", "Ana de la Cruz"]],
    ["It was van der Berg who won.", ["van der Berg"]],
    ["They blame Omar al-Rashid and Abu Bakr al-Fahdi.", ["Omar al-Rashid", "Abu Bakr al-Fahdi"]],
    ["Supporters of al-Rashid left.", ["al-Rashid"]],
    ["They follow Osman bin Talib and Yusuf ibn Malik.", ["Osman bin Talib", "Yusuf ibn Malik"]],
    ["The goal came from Liam O'Rourke's pass.", ["Liam O'Rourke"]],
    ["The goal came from Liam O’Rourke’s pass.", ["Liam O’Rourke"]],
    ["A letter from Kirsty McAllister and Jo MacLeod arrived.", ["Kirsty McAllister", "Jo MacLeod"]],
    ["The envoy met Han Ki-moon on Monday.", ["Han Ki-moon"]],
    ["A novel by J.K. Marling and one by F. W. de Vaal.", ["J.K. Marling", "F. W. de Vaal"]],
    ["The twins Sarah Lund-Hansen and Eva Hol.", ["Sarah Lund-Hansen", "Eva Hol"]],
    ["The Ministry of Defence in London said so.", ["Ministry of Defence", "London"]],
    ["The Bank of Japan held rates.", ["Bank of Japan"]],
    ["The Department of Justice declined to comment.", ["Department of Justice"]],
    ["A Health and Safety Executive inspector spoke.", ["Health and Safety Executive"]],
    ["It was opposed by Rep. Ana Lund, D-Eugene, on Monday.", ["Rep.: Ana Lund", "Eugene"]],
    ["The Austrian-Italian company is digging.", ["Austrian", "Italian"]],
    ["They will play under a new conductor, Jun Takeda.", ["conductor: Jun Takeda"]],
    ["A convoy crossed the Democratic Republic of Congo.", ["Democratic Republic of Congo"]],
    [
      "It asked the National Institute for Health and Care Excellence.",
      ["National Institute for Health and Care Excellence"],
    ],
    ["The U.S. Food and Drug Administration agreed.", ["U.S. Food and Drug Administration"]],
    ["The Department for Business and Trade agreed.", ["Department for Business and Trade"]],
    ["Talks between Kestrel and Orwell Capital failed.", ["Kestrel", "Orwell Capital"]],
    ["They flew from Trinidad and Tobago to Peru.", ["Trinidad and Tobago", "Peru"]],
    ["Trade between France and Germany fell.", ["France", "Germany"]],
    ["Shares in Marks & Spencer and Bellini & Co rose.", ["Marks & Spencer", "Bellini & Co"]],
    ["The National Rail Workers' Union met.", ["National Rail Workers' Union"]],
    ["The National Rail Workers’ Union met.", ["National Rail Workers’ Union"]],
    ["The Londoners' Tower Bridge was shut.", ["Londoners", "Tower Bridge"]],
    ["A U.S.-led coalition struck.", ["U.S."]],
    ["Seven London-listed companies fell.", ["London"]],
    ["An anti-American march and pro-Russian groups.", ["American", "Russian"]],
    ["The Iran-backed group left.", ["Iran"]],
    ["People of Stratford-upon-Avon voted.", ["Stratford-upon-Avon"]],
    ["The minister met Bashar al-Assad.", ["Bashar al-Assad"]],
    ["On Monday in March he met Theresa May in April.", ["Theresa May"]],
    ["In May 2019 and on Friday, Jan. 20, at 1100 GMT.", []],
    ["I think I'm late, and We'll go, says I.", []],
    ["The quake hit Peru's southern coast.", ["Peru"]],
    ["The pound fell against the dollar in the UK.", ["UK"]],
    ["GDP grew, the CEO said on TV.", []],
    ["It is in Portland, Oregon, not Portland, Maine.", ["Portland", "Oregon", "Portland", "Maine"]],
    ["The group (BGF) of Colin Aldous.", ["BGF", "Colin Aldous"]],
    ['It hit the Pacific "Ring of Fire", where plates meet.', ["Pacific", "Ring of Fire"]],
    ["The Greens' leader met Xi Wenbo and Erik ten Boer.", ["Greens", "Xi Wenbo", "Erik ten Boer"]],
    [
      "The National Flood Risk Reduction and Management Council met.",
      ["National Flood Risk Reduction and Management Council"],
    ],
    ["The Joint Chiefs of Staff met after World War II.", ["Joint Chiefs of Staff", "World War II"]],
    ["It joined the Campaign to Abolish Landmines.", ["Campaign to Abolish Landmines"]],
    ["Shares in Wexmart.com Inc and Orrell plc fell.", ["Wexmart.com Inc", "Orrell"]],
    ["They saw Will Marsh, and will see Per Lund.", ["Will Marsh", "Per Lund"]],
    ["It closed Highway 16, and flight BX 417 left Room 4.", []],
    ["Closed since New Year, it opens on New Year's Eve.", []],
    [
      "The National Institute of Allergy and Infectious Diseases met.",
      ["National Institute of Allergy and Infectious Diseases"],
    ],
    ["The University of Leeds and York Minster agreed.", ["University of Leeds", "York Minster"]],
    [
      "He went to St Mary's Hospital and King's College Hospital.",
      ["St Mary's Hospital", "King's College Hospital"],
    ],
    ["Workers in Leeds, Hull and York struck.", ["Leeds", "Hull", "York"]],
    ["She told BFM TV and Radio Sund so.", ["BFM TV", "Radio Sund"]],
    [
      "The Prince of Wales met the Archbishop of Canterbury.",
      ["Prince of Wales", "Archbishop of Canterbury"],
    ],
    ["", []],
    ["12 km, 3.5% and 7:30 a.m.", []],
  ];
  it.each(rows)("%s", (text, names) => {
    expect(mentions(text)).toEqual(names);
  });
});

describe("titles", () => {
  const rows: [text: string, names: string[]][] = [
    ["They met Foreign Minister Laurent Favre there.", ["Foreign Minister: Laurent Favre"]],
    ["The speech of Mr Keane ended.", ["Mr: Keane"]],
    ["The speech of Mr. Keane ended.", ["Mr.: Keane"]],
    ["President Elena Cardoza flew home.", ["President: Elena Cardoza"]],
    ["French Defence Minister Jean-Yves Le Drian left.", ["French", "Defence Minister: Jean-Yves Le Drian"]],
    ["Acting police chief Wayne Tullow said so.", ["Acting police chief: Wayne Tullow"]],
    ["Police chief Wayne Tullow said so.", ["Police chief: Wayne Tullow"]],
    ["Brightwater Chief Executive Donna Reyes said so.", ["Brightwater", "Chief Executive: Donna Reyes"]],
    ["A letter from REC chief negotiator Fiona Lacey came.", ["REC", "chief negotiator: Fiona Lacey"]],
    ["Transport Secretary Alan Price said so.", ["Transport Secretary: Alan Price"]],
    [
      "The former prime minister Tom Ellery and former President Ana Ruiz met.",
      ["former prime minister: Tom Ellery", "former President: Ana Ruiz"],
    ],
    ["Assistant coach Ragnar Thorson was banned.", ["Assistant coach: Ragnar Thorson"]],
    ["Coach Ragnar Thorson was banned.", ["Coach: Ragnar Thorson"]],
    ["Vice-president Mia Okoro spoke.", ["Vice-president: Mia Okoro"]],
    ["Hugo Salas, the transport minister, said so.", ["transport minister: Hugo Salas"]],
    ["The transport minister, Hugo Salas, said so.", ["transport minister: Hugo Salas"]],
    ["Colin Aldous, the BGF's director general, left.", ["director general: Colin Aldous", "BGF"]],
    ["Colin Aldous, director-general of the BGF, left.", ["director-general: Colin Aldous", "BGF"]],
    ["Alastair Price, Kestrel’s chief executive, left.", ["chief executive: Alastair Price", "Kestrel"]],
    ["Its chief negotiator, Fiona Lacey, left.", ["chief negotiator: Fiona Lacey"]],
    ["Secretary of State Anthony Blank landed.", ["Secretary of State: Anthony Blank"]],
    ["Union leader Tomasz Wrona said so.", ["Union leader: Tomasz Wrona"]],
    ["U.S. Secretary of State Anthony Blank landed.", ["U.S.", "Secretary of State: Anthony Blank"]],
    ["The lone dissenter, deputy governor Anders Holm, left.", ["deputy governor: Anders Holm"]],
    ["Captain Meera Pillay, who put her plane down.", ["Captain: Meera Pillay"]],
    ["Julio Mamani, a fire brigade captain, told us.", ["fire brigade captain: Julio Mamani"]],
    ["Lawyers Dag Holm and Per Lund met.", ["Lawyers: Dag Holm", "Per Lund"]],
    [
      "At Old Field, Leyton United's Dutch manager, Erik Boer, spoke.",
      ["Old Field", "Leyton United", "Dutch", "manager: Erik Boer"],
    ],
    ["The Home Secretary, Priti Rawle, said so.", ["Home Secretary: Priti Rawle"]],
    ["Sen. Chuck Graves and the Rev. Tom Boyd Jr. spoke.", ["Sen.: Chuck Graves", "Rev.: Tom Boyd Jr."]],
    [
      "Detective Inspector Paul Ames of the Metropolitan Police spoke.",
      ["Detective Inspector: Paul Ames", "Metropolitan Police"],
    ],
    ["The Prime Minister and the Foreign Secretary met.", []],
    ["Shares of General Electric rose west of Prince George.", ["General Electric", "Prince George"]],
    ["Rosa Quispe, who heads the agency, said so.", ["Rosa Quispe"]],
    [
      "European Commission President Ursula von der Linde spoke.",
      ["European Commission", "President: Ursula von der Linde"],
    ],
    [
      "Prosecutor Ines Matos and defence lawyer Duarte Rocha met.",
      ["Prosecutor: Ines Matos", "defence lawyer: Duarte Rocha"],
    ],
  ];
  it.each(rows)("%s", (text, names) => {
    expect(mentions(text)).toEqual(names);
  });
});

describe("words that start sentences", () => {
  const rows: [blocks: string | string[], names: string[], known?: string[]][] = [
    ["Heavy snow fell. Rescuers dug. Landslides cut the road.", []],
    ["Inflation rose. Unemployment fell. Investors sold. Bidders left.", []],
    ["Farmers protested. Annual growth slowed. Relief came late.", []],
    ["Police said so. Officials agreed. Residents fled.", []],
    ["Drivers stopped work. Most drivers agreed.", []],
    ["Chala itself suffered most. The port of Chala is small.", ["Chala", "Chala"]],
    [
      ["Rosa Quispe left.", "Quispe put the number at ten."],
      ["Rosa Quispe", "Quispe"],
    ],
    ["Belhaj said no.", ["Belhaj"]],
    ["Nordhypotek, the third-largest lender, cut rates.", ["Nordhypotek"]],
    ["Outside Downing Street they sang.", ["Downing Street"]],
    ["Meanwhile Keane left with Dermot Keane.", ["Keane", "Dermot Keane"]],
    ["NATO met. UN staff left. U.S. forces struck.", ["NATO", "UN", "U.S."]],
    ["Marwood won.", ["Marwood"], ["Helen Marwood"]],
    [
      ["France Strikes Targets in Mosul, to Host Coalition Next Week", "Jets from France hit Mosul."],
      ["France", "Mosul", "France", "Mosul"],
    ],
    [
      ["PIER COLLAPSES IN MOSUL, KEANE SAYS", "Dermot Keane was in Mosul."],
      ["MOSUL", "KEANE", "Dermot Keane", "Mosul"],
    ],
    [["Pier Collapse Leaves Wexham Ferry Stranded Overnight"], ["Wexham"], ["Wexham"]],
    ['He said: "Nobody wins." She added: "Trains stop."', []],
    ["“Tomorrow we sail,” he said. ‘Yes,’ said Roth.", ["Roth"]],
    ["Minutes of the meeting are due. Services will return.", []],
    ["Tomato growers met. Restaurants and shops closed.", []],
    ["British growers met. Iraqi forces left.", ["British", "Iraqi"]],
  ];
  it.each(rows)("%s", (blocks, names, known) => {
    expect(mentions(blocks, known)).toEqual(names);
  });
});

describe("mentions of one entity", () => {
  const rows: [blocks: string | string[], name: string, forms: string[]][] = [
    [
      "They met Jean-Yves Le Drian. Then Le Drian left.",
      "Jean-Yves Le Drian",
      ["Jean-Yves Le Drian", "Le Drian"],
    ],
    [
      ["Keane rejects offer from rail firms", "NRWU leader Dermot Keane said no. Mr Keane left."],
      "Dermot Keane",
      ["Keane", "Dermot Keane"],
    ],
    [
      "The National Rail Workers' Union (NRWU) met. The NRWU said no.",
      "National Rail Workers' Union",
      ["National Rail Workers' Union", "NRWU"],
    ],
    [
      "The European Central Bank met. The ECB cut rates.",
      "European Central Bank",
      ["European Central Bank", "ECB"],
    ],
    [
      "The group Brightwater Technologies paid. Shares in Brightwater fell.",
      "Brightwater Technologies",
      ["Brightwater Technologies", "Brightwater"],
    ],
    ["An Iraqi officer left Iraq with other Iraqis.", "Iraq", ["Iraqi", "Iraq", "Iraqis"]],
    [
      "In Britain, the UK and the U.K., British shops closed.",
      "United Kingdom",
      ["Britain", "UK", "U.K.", "British"],
    ],
    [
      "In the US and the U.S., American firms left America.",
      "United States",
      ["US", "U.S.", "American", "America"],
    ],
    ["The Islamic State fled. ISIS, or Daesh, is weak.", "Islamic State", ["Islamic State", "ISIS", "Daesh"]],
    ["The novelist Elena Marsh spoke. Then Elena left.", "Elena Marsh", ["Elena Marsh", "Elena"]],
    [
      "The Geophysical Institute spoke. A man at the Institute left.",
      "Geophysical Institute",
      ["Geophysical Institute", "Institute"],
    ],
  ];
  it.each(rows)("%s", (blocks, name, forms) => {
    const { entities } = readNames([blocks].flat());
    expect(entities.find((entity) => entity.name === name)?.forms).toEqual(forms);
  });

  it("keeps people with one surname apart", () => {
    const { byBlock } = readNames([
      "The mayor is Rosa Quispe. Then Quispe left.",
      "Later Martin Quispe came. Then Quispe left.",
    ]);
    expect(byBlock.flat().map(({ entity }) => entity.name)).toEqual([
      "Rosa Quispe",
      "Rosa Quispe",
      "Martin Quispe",
      "Martin Quispe",
    ]);
  });
});

describe("types", () => {
  const rows: [text: string, name: string, type: string][] = [
    ["They met Laura Bell there.", "Laura Bell", "person"],
    ["They met Minister Xu Wenbo there.", "Xu Wenbo", "person"],
    ["They met Teofilo Huanca, 45, there.", "Teofilo Huanca", "person"],
    ["It is in Peru now.", "Peru", "place"],
    ["An Iraqi plane left.", "Iraqi", "other"],
    ["It is in Wexham now.", "Wexham", "place"],
    ["It crossed the Lea Valley today.", "Lea Valley", "place"],
    ["It crossed Mount Erin today.", "Mount Erin", "place"],
    ["Shares in Orwell Capital fell.", "Orwell Capital", "organisation"],
    ["The Ministry of Defence agreed.", "Ministry of Defence", "organisation"],
    ["Fans of Leyton United sang.", "Leyton United", "organisation"],
    ["It asked the BGF today.", "BGF", "organisation"],
    ["It flew to New York today.", "New York", "place"],
    ["It flew to North Korea today.", "North Korea", "place"],
    ["She told Radio Costa today.", "Radio Costa", "organisation"],
  ];
  it.each(rows)("%s", (text, name, type) => {
    expect(readNames([text]).byBlock[0]!.find((mention) => mention.text === name)?.type).toBe(type);
  });
});
