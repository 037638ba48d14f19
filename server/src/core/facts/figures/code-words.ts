/** Words that a number names a thing with. In capitals unless the second list has them. */
export const NAMERS: readonly string[] =
  "flight route highway interstate boeing airbus iphone ipad galaxy channel formula article section chapter room gate terminal platform line phase type class group area zone exit junction road pier unit radio windows apollo model resolution proposition title rule amendment stage category tier division district studio grade year level bus train tram ward team lane car mig sukhoi tesla pixel playstation xbox catch fifa android uefa sector block building hall tower pole wing floor train sky bbc chapter annex protocol measure game round heat week match race hole turn".split(
    " ",
  );
/** Those that do so in lower case too. */
export const LOWER_NAMERS: readonly string[] = [
  "number",
  "category",
  "gate",
  "room",
  "page",
  "row",
  "platform",
  "article",
  "section",
  "chapter",
  "route",
  "highway",
  "flight",
  "junction",
  "terminal",
  "no",
  "paragraph",
  "question",
  "verse",
  "level",
  "tier",
  "stage",
  "phase",
  "grade",
  "type",
  "zone",
  "block",
  "chapter",
  "version",
  "rule",
  "exit",
  "lane",
  "bay",
  "appendix",
  "clause",
  "unit",
  "act",
  "scene",
  "episode",
  "volume",
  "lot",
  "item",
  "figure",
  "table",
  "option",
  "ward",
  "district",
  "group",
];

/** First words of names that end in a number: "Fab Four", "Gang of Four", "Big Ten". */
const COUNTED_NAMES =
  "hepatitis vitamin pool exhibit league group gang big final fab magnificent famous sweet elite act part book phase premier championship".split(
    " ",
  );

/** What somebody in his twenties, in her thirties and so on is in. */
export const DECADES: readonly string[] =
  "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");

/** The words that a code can begin with. */
export const CODE_WORDS: readonly string[] = [
  ...new Set([
    ...NAMERS,
    ...LOWER_NAMERS,
    ...DECADES,
    "world",
    "second",
    "first",
    "under",
    "over",
    ...COUNTED_NAMES,
  ]),
];
