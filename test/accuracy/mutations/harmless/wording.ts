import { peopleOf } from "../people.ts";
import { apply } from "../plant.ts";
import { exchanging, type HarmlessRewrite, rewriting } from "./rewrite.ts";

const british = `
centre/center
centres/centers
metres/meters
kilometres/kilometers
millimetres/millimeters
colour/color
harbour/harbor
labour/labor
neighbours/neighbors
neighbour/neighbor
honour/honor
favour/favor
defence/defense
organised/organized
organisation/organization
recognised/recognized
programme/program
travelled/traveled
travellers/travelers
cancelled/canceled
theatre/theater
litres/liters
learnt/learned
burnt/burned
tonnes/tons
towards/toward
jewellery/jewelry
grey/gray
tyre/tire
aluminium/aluminum
sceptical/skeptical
cheque/check
kerb/curb
plough/plow
catalogue/catalog
fulfil/fulfill
modelling/modeling
enquiry/inquiry
analysed/analyzed
realised/realized
mould/mold
sulphur/sulfur`;

const turned = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("/").reverse().join("/"))
    .filter((line) => !/^(?:program|check|tons|learned|burned|inquiry|tire)\//.test(line))
    .join("\n");

/** The surname alone from the second mention on. */
const surnames: HarmlessRewrite = {
  kind: "wording: surname at later mentions",
  rewrite: (base) => {
    const edits = peopleOf(base).flatMap(({ first, last }) =>
      [...base.text.matchAll(new RegExp(`\\b${first} (?=${last}\\b)`, "gu"))]
        .slice(1)
        .map(({ index, 0: words }) => ({ start: index, end: index + words.length, text: "" })),
    );
    return apply(base.text, edits);
  },
};

export const wordingRewrites = [
  exchanging(
    "wording: British to American",
    british.replace(/\ntonnes\/tons|\nprogramme\/program|\ncheque\/check/g, ""),
  ),
  exchanging("wording: American to British", turned(british)),
  rewriting("wording: said to told reporters", /\bsaid(?=[:.,] ?["“]|\.(?:\s|$))/g, "told reporters"),
  rewriting("wording: said that", /\bsaid (?=(?:the|it|he|she|they|there) [a-z]+)/g, "said that "),
  rewriting("wording: without that", /\bsaid that (?=(?:the|it|he|she|they|there) [a-z]+)/g, "said "),
  exchanging(
    "wording: contractions",
    `
did not/didn’t
does not/doesn’t
do not/don’t
is not/isn’t
was not/wasn’t
were not/weren’t
has not/hasn’t
had not/hadn’t
have not/haven’t
would not/wouldn’t
could not/couldn’t
will not/won’t
cannot/can’t`,
  ),
  exchanging(
    "wording: synonyms",
    `
because/since
began/started
started/began
buy/purchase
big/large
large/big
biggest/largest
largest/biggest
while/whereas
although/though
though/although
also/in addition
shut/closed
almost/nearly
roughly/about
quickly/fast
home/house
people/persons
firm/company
company/firm
help/aid
needed/required
show/reveal
showed/revealed
told/informed
children/youngsters
film/movie
wrote/penned
car/automobile
doctors/medics
firefighters/fire crews
police/officers
talks/negotiations
worth/valued at
got/received
gets/receives
whole/entire
seen/observed
looked/appeared
ended/finished
job/post`,
  ),
  surnames,
];
