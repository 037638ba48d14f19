import type { Random } from "../../core/random.ts";
import type { Facts } from "./sentences.ts";

/** Draws the facts of one sentence. All of it is invented: names are put together from syllables. */
export function drawFacts(random: Random): Facts {
  const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;
  const surname = pick(nameStarts) + pick(nameMiddles) + pick(nameEnds);
  return {
    person: `${pick(firstNames)} ${surname}`,
    surname,
    post: pick(posts),
    town: pick(townStarts) + pick(townEnds),
    place: `${pick(townStarts)}${pick(townEnds)} ${pick(places)}`,
    firm: `${pick(nameStarts)}${pick(nameEnds)} ${pick(trades)}`,
    count: 110 + random(9_800),
    share: 3 + random(45),
    money: `£${1 + random(80)}.${1 + random(8)}m`,
    year: 1_950 + random(70),
    day: `${1 + random(28)} ${pick(months)}`,
    age: 48 + random(40),
    words: `${pick(openings)} ${pick(verbs)} ${pick(objects)} and the ${pick(qualities)} ${pick(cargoes)} near the ${pick(events)} ${pick(endings)}`,
    crime: pick(crimes),
    vehicle: `${pick(colours)} ${pick(vehicles)}`,
    cargo: `${pick(qualities)} ${pick(cargoes)}`,
    animal: `${pick(colours)} ${pick(animals)}`,
    event: `${pick(guilds)} ${pick(events)}`,
    cause: `${pick(qualities)} ${pick(causes)}`,
  };
}

/** The same facts with one of them wrong. */
export function withSlip(facts: Facts, random: Random): Facts {
  const other = drawFacts(random);
  const slot = (["count", "share", "money", "year", "age", "day"] as const)[random(6)]!;
  return { ...facts, [slot]: other[slot] };
}

const list = (words: string) => words.split(" ");
const phrases = (words: string) => words.split("|");
const firstNames = list(
  "Ada Bertil Carmen Dorota Edwin Farah Gareth Hilde Imran Joan Kirsten Leonie Milan Nadia Oskar Priya Ronan Selma Tomas Una Vera Wanda Yusuf Zoe",
);
const nameStarts = list(
  "Al Bran Cor Dun Els Fen Gal Har Ist Jar Kel Lof Mar Nor Ost Pen Quil Ros Strak Thor Ul Ver Wil Yar",
);
const nameMiddles = list("a e i o u ar el in on er");
const nameEnds = list(
  "bury chant dale field gate holt kin low mere nay pold quist row sen ton vik wick worth",
);
const townStarts = list(
  "Ald Brack Crow Dray East Fern Glan Hazel Inch King Lang Mill North Oak Port Raven Salt Thorn Wether Wren",
);
const townEnds = list(
  "borough bridge combe cliffe dean ford ham hurst leigh mouth ness pool stead wade well",
);
const places = list(
  "pier library hospital viaduct theatre reservoir museum stadium brewery harbour mill tunnel",
);
const trades = list("Foods Energy Motors Textiles Shipping Timber Glass Airways Brothers Ceramics");
const posts = list(
  "mayor harbourmaster engineer headteacher treasurer surveyor bishop conductor curator coroner architect registrar postmaster sheriff librarian organist chaplain forester",
);
const months = list("January February March April May June");
const crimes = list(
  "arson forgery smuggling fraud burglary poaching perjury blackmail bribery piracy vandalism kidnapping embezzlement trespass",
);
const colours = list(
  "red grey brown white black green yellow blue orange purple spotted striped silver golden pale dark",
);
const vehicles = list(
  "lorry tram barge ferry tractor bus van locomotive trawler crane ambulance tanker motorcycle glider yacht bulldozer",
);
const qualities = list(
  "heavy late sudden frozen loose broken cheap mild rotten sour damp dusty bitter stale fresh thick rough stubborn",
);
const cargoes = list(
  "gravel barley cement salt timber wool coal sugar flour cotton tea bricks cheese potatoes slate copper rubber tobacco marble rope peat onions herring",
);
const animals = list(
  "eels otters bees geese pigeons goats ponies newts owls bats hedgehogs badgers beavers rabbits swans llamas terrapins moths seals puffins",
);
const guilds = list(
  "bakers' miners' children's weavers' anglers' cyclists' printers' farmers' dockers' nurses' veterans' gardeners' pilots' singers'",
);
const events = list(
  "fair regatta concert congress derby parade auction marathon exhibition carnival banquet rehearsal rally tournament funeral picnic",
);
const causes = list(
  "fog frost thunder flooding smoke gales drought hail damage rust mould wiring leaks drizzle snow lightning mud",
);
const openings = phrases(
  "The men of the night shift|My brother and I|All of our neighbours|The first boats|Those two volunteers|Our oldest customers|The twins from the bakery|Half the orchestra|The new tenants|Every widow in the parish|The apprentices|Three of my cousins",
);
const verbs = phrases(
  "never saw|carried out|asked about|waited for|had to pay for|will remember|gave up|laughed at|hid|painted|forgot|climbed over|argued about|dreamt of",
);
const objects = phrases(
  "the old iron gates|a second bridge|the lamps along the quay|every crate in the cellar|the promised buses|half of the harvest|our grandmother's piano|the wet sandbags|that terrible bell|a ladder without rungs|the last tin of paint|both umbrellas|the stuffed crocodile",
);
const endings = phrases(
  "before the rain came|without a word from anybody|for the whole of that winter|and went home on foot|because the telephone was dead|until the band stopped|like thieves in a comedy|under the noses of the guards|while the soup got cold|with tears on their cheeks|on the roof of the chapel",
);
