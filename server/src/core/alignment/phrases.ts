import { countryOf } from "../facts/names/demonyms.ts";
import { stemOf } from "../text/stem.ts";
import type { Token } from "../text/tokens.ts";

/** Names that are as often written by their initials, and verbs of two words, each with the one word that says the same. */
const table = `
european union=eu
united nations=un
united states=u.s.
united kingdom=uk
united arab emirates=uae
european central bank=ecb
international monetary fund=imf
world trade organization=wto
federal reserve=fed
national health service=nhs
value added tax=vat
gross domestic product=gdp
consumer price index=cpi
initial public offering=ipo
chief executive officer=ceo
chief executive=ceo
member of parliament=mp
artificial intelligence=ai
electric vehicle=ev
sport utility vehicle=suv
closed circuit television=cctv
intensive care unit=icu
ask for=request
give evidence=testify
gave evidence=testify
given evidence=testify
giving evidence=testify
gives evidence=testify
rival bid=counterbid
rival offer=counterbid
competing bid=counterbid
bail out=rescue
blow up=explode
bring forward=hasten
broken bone=fracture
burn down=destroy
call for=demand
call off=cancel
carry on=continue
carry out=conduct
come ashore=hit
come back=return
come home=return
fall below=undershoot
fall short=undershoot
find guilty=convict
find out=discover
gain strength=strengthen
gather strength=strengthen
give up=stop
go ahead=proceed
go back=return
go down=fall
go up=rise
hand over=deliver
hold up=delay
kick off=start
lay off=dismiss
less expensive=cheaper
look for=seek
look into=investigate
lose life=die
lose strength=weaken
make landfall=hit
make money=earn
make redundant=dismiss
more expensive=dearer
on time=punctual
pass away=die
pay back=repay
pull down=demolish
pull out=withdraw
put off=postpone
put out=extinguish
put up=raise
rise above=exceed
rule out=exclude
run dry=exhaust
run out=exhaust
send off=dismiss
set up=establish
shut down=close
slow down=slow
speed up=accelerate
stay away=absent
stand down=resign
stand by=defend
step down=resign
switch off=deactivate
switch on=activate
side with=favour
take into custody=arrest
take part=involve
take place=happen
tear down=demolish
throw out=reject
turn away=reject
turn back=reject
turn down=reject
turn off=deactivate
turn on=activate
vote down=reject
wash away=destroy
wipe out=destroy
what is left=remain
what was left=remain
`;

interface Phrase {
  readonly stems: readonly string[];
  readonly meaning: string;
}

/** By the first word; the longer before the shorter. */
const phrases = new Map<string, Phrase[]>();
for (const line of table.trim().split("\n")) {
  const [words = "", meaning = ""] = line.split("=");
  const stems = words.split(" ").map(stemOf);
  const known = phrases.get(stems[0]!) ?? [];
  known.push({ stems, meaning: countryOf(words)?.country.toLowerCase() ?? stemOf(meaning) });
  phrases.set(stems[0]!, known);
}

/** The phrase that begins at a token, as the stem of the word that says the same and the number of tokens it takes. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
): { readonly meaning: string; readonly length: number } | undefined {
  for (const { stems, meaning } of phrases.get(tokens[at]!.stem) ?? []) {
    let next = at;
    const fits = stems.every((stem) => {
      // "value-added tax"
      if (next > at && tokens[next]?.norm === "-") next += 1;
      // "lost their lives"
      if (next > at && POSSESSIVE.test(tokens[next]?.norm ?? "")) next += 1;
      return tokens[next++]?.stem === stem;
    });
    if (fits) return { meaning, length: next - at };
  }
  return undefined;
}

const POSSESSIVE = /^(?:his|her|its|their)$/;
