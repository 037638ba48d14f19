/** Offsets from UTC in minutes; two where summer time decides and the time alone does not tell. */
const OFFSETS: Readonly<Record<string, readonly number[]>> = {
  gmt: [0],
  utc: [0],
  bst: [60],
  wet: [0],
  west: [60],
  cet: [60],
  cest: [120],
  eet: [120],
  eest: [180],
  msk: [180],
  ist: [330],
  pkt: [300],
  hkt: [480],
  sgt: [480],
  awst: [480],
  jst: [540],
  kst: [540],
  aest: [600],
  aedt: [660],
  nzst: [720],
  nzdt: [780],
  sast: [120],
  wat: [60],
  eat: [180],
  est: [-300],
  edt: [-240],
  et: [-300, -240],
  eastern: [-300, -240],
  cst: [-360],
  cdt: [-300],
  ct: [-360, -300],
  central: [-360, -300],
  mst: [-420],
  mdt: [-360],
  mt: [-420, -360],
  mountain: [-420, -360],
  pst: [-480],
  pdt: [-420],
  pt: [-480, -420],
  pacific: [-480, -420],
  "british time": [0, 60],
};

/** Cities by whose clock a time is told, with the offsets of winter and summer. */
const CITIES: readonly (readonly [cities: string, offsets: readonly number[]])[] = [
  ["London|Dublin|Lisbon", [0, 60]],
  [
    "Paris|Berlin|Rome|Madrid|Brussels|Vienna|Amsterdam|Stockholm|Oslo|Copenhagen|Warsaw|Budapest|Geneva|Zurich",
    [60, 120],
  ],
  ["Athens|Helsinki|Kyiv|Bucharest|Cairo|Jerusalem", [120, 180]],
  ["Moscow|Istanbul|Nairobi", [180]],
  ["Dubai", [240]],
  ["Delhi|Mumbai", [330]],
  ["Beijing|Shanghai|Hong Kong|Singapore", [480]],
  ["Tokyo|Seoul", [540]],
  ["Sydney|Melbourne", [600, 660]],
  ["New York|Washington", [-300, -240]],
  ["Chicago", [-360, -300]],
  ["Los Angeles", [-480, -420]],
];

const CODES = Object.keys(OFFSETS).filter(
  (name) => /^[a-z]{2,4}$/.test(name) && name !== "west" && name !== "eat" && name !== "wet",
);

const CITY = CITIES.map(([cities]) => cities).join("|");
const OF_CITIES = new Map(
  CITIES.flatMap(([cities, offsets]) =>
    cities.split("|").map((city) => [city.toLowerCase(), offsets] as const),
  ),
);

/** A zone as it follows a time, source for a pattern with the flag `i`. */
export const ZONE = `local time|British time|(?:${CITY}) time|(?:Eastern|Central|Mountain|Pacific)(?: (?:standard|daylight))?(?: time)?|${CODES.sort((a, b) => b.length - a.length).join("|")}`;

/** "6am (5am in London)": behind an hour in brackets. */
export const IN_CITY = `in (?:${CITY})(?=\\))`;

/** The offsets a zone as written may have, in minutes; none for "local" and for places. */
export function zoneOffsets(zone: string): readonly number[] {
  const name = zone.toLowerCase();
  const city = OF_CITIES.get(name.replace(/^in | time$/g, ""));
  return city ?? OFFSETS[name] ?? OFFSETS[name.split(" ")[0]!] ?? [];
}
