import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The story that a draft was rewritten from, and its update. */
const lock = `HOLMBECK, March 4 (Fenland Wire) - A lock gate failed on the Aldmoor Canal at Holmbeck on Wednesday and let
38 million litres of water run into the marshes, leaving 26 narrowboats aground, the canal trust said.

Nobody was hurt. Nine people who lived on the boats were taken to the Methodist hall, warden Judith Penhallow said.
"It sounded like a train going through the kitchen," said Ambrose Teal, 71, whose boat lies on its side.
`;
const update = `UPDATE 1-Canal drained after lock gate fails at Holmbeck
(Adds cost, inspection, engineer)
HOLMBECK, March 4 (Fenland Wire) - A lock gate failed on the Aldmoor Canal at Holmbeck on Wednesday and let
38 million litres of water run into the marshes, leaving 31 narrowboats aground, the canal trust said.

Nobody was hurt. Nine people who lived on the boats were taken to the Methodist hall, warden Judith Penhallow said.
"It sounded like a train going through the kitchen," said Ambrose Teal, 71, whose boat lies on its side.

The gate was last inspected in October, engineer Rufus Okonjo said. Repairs will cost 2.4 million pounds and the canal
will stay shut between Holmbeck and Quern Lock for 16 weeks.
`;

/** The same told anew, with a boat count that has been overtaken, a cost that has grown and a name that has lost a letter. */
export const rewritten = `Nine boat dwellers spent the night in the Methodist hall after the Aldmoor Canal drained away beneath them.

A lock gate gave way at Holmbeck on Wednesday, and 38 million litres of water ran off into the marshes, the canal trust
said. It left 26 narrowboats aground, but nobody was hurt, according to Judith Penhalow, the warden.

“It sounded like a train going through the kitchen,” said Ambrose Teal, 71, whose boat lies on its side.

Rufus Okonjo, an engineer, said that the gate had last been inspected in October. Repairs will cost £24 million. Between
Holmbeck and Quern Lock the canal will be shut for 16 weeks.
`;

const places =
  "Tarnholm Skelby Orrin Velden Brayford Ottermouth Marlow Quay Hallbeck Dunmere Eastwick Corve".split(" ");
const givenNames = "Ida Tomas Wilma Osric Petra Lionel Greta Hamish Noor Silas Beatrix Jonah".split(" ");
const familyNames =
  "Ferrant Oakes Lindqvist Marsh Obuya Tressell Vane Holloway Ricci Danby Stroud Yelland".split(" ");

/** What a story of each kind says; `#` stands for a figure, `P`, `N` for a place and a name. */
const kinds: readonly (readonly [headline: string, body: string])[] = [
  [
    "Council votes to close library",
    "The council of P voted # to # to close the reading rooms in Tanner Street. N, who leads the opposition, called the vote shameful and asked for a referendum. The building opened in 1904 and holds # books.",
  ],
  [
    "Rovers win derby in extra time",
    "P Rovers beat their neighbours 3-2 after extra time before # supporters. N scored twice with headers and was carried off with cramp. The goalkeeper had saved a penalty in the first half.",
  ],
  [
    "Bakery chain issues profit warning",
    "A chain of bakeries with # shops told investors in P that pretax earnings would fall by # percent. N, its chief executive, blamed the price of butter and a late Easter. The shares lost a tenth of their value.",
  ],
  [
    "Storm tears roofs off harbour sheds",
    "Winds of # kilometres an hour tore the roofs off herring sheds in P. N, the harbour master, said that # crates had blown into the bay. Schools stay shut until the power is back.",
  ],
  [
    "Jury clears surgeon of fraud",
    "A jury in P cleared N, a surgeon, of # counts of fraud over invoices for hip replacements. The trial had lasted # days. The prosecutor said that there would be no appeal.",
  ],
  [
    "Museum finds lost map behind panel",
    "Restorers at the maritime museum of P have found a chart of # soundings behind an oak panel. N, its curator, dates it to the reign of Queen Anne. It goes on show beside # sextants.",
  ],
  [
    "Strike halts trams for second day",
    "Tram drivers in P walked out for a second day over rosters and overtime. N of the transport union said that # of # members had joined. Passengers queued for buses in the rain.",
  ],
  [
    "Orchard blight spreads north",
    "A fungus that blackens pear blossom has reached # farms around P. N, a plant pathologist, advised growers to burn prunings. Insurers have had # claims since the frost.",
  ],
  [
    "Choir cancels tour after coach fire",
    "A coach that carried the cathedral choir of P caught fire on a mountain pass. N, its conductor, led # singers to a shepherd's hut. Three concerts are cancelled and # tickets refunded.",
  ],
  [
    "Telescope records burst from pulsar",
    "Astronomers near P have recorded a burst of # milliseconds from a pulsar. N said that the dish would follow it for # nights. The magnetic field had shifted, she added, unlike any model.",
  ],
];

/** Writes 200 wire stories into a folder, the same ones each time: two of them are versions of the draft's own. */
export function writeWireDesk(folder: string): void {
  const wire = join(folder, "feed");
  mkdirSync(wire, { recursive: true });
  const next = figures(7);
  const one = (list: readonly string[]) => list[next() % list.length]!;
  for (let i = 0; i < 198; i++) {
    const [headline, body] = kinds[i % kinds.length]!;
    const place = one(places);
    const told = body
      .replace(/\bP\b/g, place)
      .replace(/\bN\b/g, `${one(givenNames)} ${one(familyNames)}`)
      .replace(/#/g, () => String(12 + (next() % 880)));
    const day = 1 + (next() % 28);
    const text = `${headline}\n\n${place.toUpperCase()}, Feb. ${day} (Fenland Wire) - ${told}\n`;
    writeFileSync(join(wire, `story-${String(i).padStart(3, "0")}.txt`), text);
  }
  writeFileSync(join(wire, "canal-lock.txt"), lock);
  writeFileSync(join(wire, "canal-lock-2.txt"), update);
}

/** Figures that look like chance and are the same each time (a linear congruential generator). */
function figures(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state >> 8;
  };
}
