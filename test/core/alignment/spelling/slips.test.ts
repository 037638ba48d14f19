import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slipsIn } from "../../../../server/src/core/alignment/spelling/slips.ts";

/** The ⟦marked⟧ word is a slip, and the word behind the arrow is meant. */
const slips = `
The bill was higher ⟦then⟧ expected. → than
The tower is no bigger ⟦then⟧ a barn. → than
The bridge opened two years later ⟦then⟧ planned. → than
Fewer ⟦then⟧ 40 seats are left. → than
He took the keys and ⟦than⟧ drove off. → then
⟦Their⟧ was no sign of the crew. → there
The court heard that ⟦their⟧ had been a row. → there
⟦Their⟧ may be a second trial. → there
It is their first title and ⟦there⟧ second cup. → their
They ran ⟦there⟧ own inquiry. → their
The players came out with ⟦there⟧ families. → their
The dam feeds ⟦there⟧ fields are dry. → their
Two suspects ⟦where⟧ arrested in Leeds. → were
Most of the trees ⟦where⟧ felled by hand. → were
The fees ⟦where⟧ £40 a month. → were
They ⟦where⟧ waiting for a bus. → were
Some voters ⟦where⟧ not convinced. → were
The roads ⟦where⟧ icy, the council said. → were
Crews ⟦where⟧ to have arrived on Friday. → were
Three of them ⟦where⟧ pupils at the school. → were
The boats, from Hull, ⟦where⟧ seized in May. → were
He moved to Oslo, ⟦were⟧ he lives with a cousin. → where
In the valley, ⟦were⟧ roads were cut, help came late. → where
Parliament has ⟦past⟧ the budget. → passed
The rain came ⟦threw⟧ the roof. → through
The talks opened, ⟦whether⟧ permitting. → weather
The port has ⟦it's⟧ own police. → its
A third of ⟦it’s⟧ staff left. → its
⟦Its⟧ been a long night. → it's
She could ⟦of⟧ been killed. → have
It was ⟦to⟧ late for a rescue. → too
It was the lowest in ⟦for⟧ years. → four
The first ⟦for⟧ will open in May. → four
The choir was ⟦lead⟧ by a nun. → led
The shot was ⟦herd⟧ a mile away. → heard
It was a matter of ⟦principal⟧. → principle
The ⟦principle⟧ reason was cost. → principal
The crane stood on a building ⟦sight⟧ in Ghent. → site
He may ⟦brake⟧ the record. → break
A ⟦peace⟧ of cake was left. → piece
The ⟦piece⟧ talks failed. → peace
She plays a key ⟦roll⟧ in the film. → role
The win will boost ⟦moral⟧. → morale
The lake was, of ⟦coarse⟧, frozen. → course
They may ⟦loose⟧ their homes. → lose
The street fell ⟦quite⟧. → quiet
A ⟦stationery⟧ lorry was hit. → stationary
He tried to ⟦steel⟧ the safe. → steal
The ⟦hole⟧ village came. → whole
They will vote on ⟦weather⟧ or not to strike. → whether
The law takes ⟦affect⟧ in June. → effect
The cuts will ⟦effect⟧ thousands. → affect
The city ⟦counsel⟧ met. → council
A ⟦breech⟧ of contract was admitted. → breach
The ⟦plain⟧ landed in a field. → plane
Members must ⟦tow⟧ the line. → toe`
  .trim()
  .split("\n")
  .map((line) => line.split(" → ") as [string, string]);

/** The words are right where they stand. */
const sound = `
It was cheaper then, because bread was plenty.
Things were worse then and few complained.
He was younger then than she.
The then minister resigned.
He paid more than he owed and then left.
Their will to win was plain.
Their home is there.
There was no sign of their crew.
They went there first to look.
She was there last week with her sons.
He stood up there alone.
The people there are tired.
The town where wounded soldiers were treated has two hospitals.
Use force only where needed.
The shop where tools are sold is shut.
Villages where fishing is the main trade are poor.
The room where they were held had no light.
He knows where to have a good meal.
The brothers, both 30, were the first to leave.
The men, the court heard, were friends.
If it were so, were he to win, we would know.
The lorry went past the school.
He threw the ball to the keeper.
They asked whether the bridge is safe.
It's a long way to its harbour.
The lowest of them could have won.
He went to work late.
She waited for years in the camp.
The vote for members is in May.
The first for a decade, it drew a crowd.
The lead by then was two goals.
A herd of goats was heard.
The children were bored.
The school's principal spoke on principle.
She lost her sight.
He had to brake hard at the sight of the lorry.
It was a piece of the peace deal.
The roll of honour was read.
The moral of the story is plain.
The coarse sand hurt.
The dog was loose in the street.
It is quite cold, they said.
A stationery shop burned.
The steel is made here.
A hole in the road.
The weather changed.
Noise can affect sleep.
The effect was small.
The plain lies west of the plane trees.
The council took counsel.
They tow boats.`
  .trim()
  .split("\n");

describe("slips of small words", () => {
  it.each(slips)("finds the one in: %s", (marked, right) => {
    const text = marked.replace(/[⟦⟧]/g, "");
    const start = marked.indexOf("⟦");
    const end = marked.indexOf("⟧") - 1;
    expect(slipsIn(text).filter(({ isCertain }) => isCertain)).toEqual([
      { start, end, right, isCertain: true },
    ]);
  });

  it.each(sound)("finds none in: %s", (text) => {
    expect(slipsIn(text).filter(({ isCertain }) => isCertain)).toEqual([]);
  });

  it("lie in the text, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ..."where were then than there their for its it's , . the arrested two İ".split(" "),
          ),
        ),
        (words) => {
          const text = words.join(" ");
          for (const { start, end } of slipsIn(text)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
          }
        },
      ),
    );
  });
});
