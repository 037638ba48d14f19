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
Members must ⟦tow⟧ the line. → toe
The plan drew more applause ⟦then⟧ anything else that night. → than
The trains ran two hours later ⟦then⟧ was first planned. → than
Rather ⟦then⟧ pay the fine, he sold the boat. → than
She would rather have a bench in the park ⟦then⟧ flowers. → than
No country exports more copper ⟦then⟧ Chile. → than
By then the team ⟦where⟧ losing. → were
It costs less to live ⟦then⟧ in the capital. → than
At least nine people lost ⟦there⟧ lives. → their
The pickers laid down ⟦there⟧ tools on Monday. → their
Two girls in ⟦there⟧ teens raised the alarm. → their
According to ⟦there⟧ mayor, the well is dry. → their
The burglars tunnelled ⟦there⟧ way in. → their
No boat has been allowed ⟦their⟧ for ten years. → there
There ⟦where⟧ no weapons in the house. → were
One of the two who ⟦where⟧ in the room left early. → were
Deliveries ⟦where⟧ 28% lower than in June. → were
The shares ⟦where⟧ up 3.1% by noon. → were
Patients on the new pill ⟦where⟧ 9% less likely to fall. → were
Owners ⟦where⟧ sent bills for the feed. → were
Anglers ⟦where⟧ furious. → were
The satellites ⟦where⟧ in place an hour later. → were
The savings ⟦where⟧ bearing fruit. → were
The boxes, one of 19, ⟦where⟧ being brought over the lake. → were
The firm cut jobs in Assen, ⟦were⟧ 900 tonnes of cheese are made. → where
They sleep in a hall, ⟦were⟧ the village cook is making soup. → where
The crew came ⟦threw⟧ unhurt. → through
The bus stopped ten metres ⟦passed⟧ the barrier. → past
For the ⟦passed⟧ 16 years he ran the mill. → past
Of the 90 on ⟦bored⟧, all were saved. → board
The ⟦bored⟧ voted to sell the zoo. → board
She asked ⟦weather⟧ he would pay. → whether
The verdict is due next ⟦weak⟧. → week
The fund ⟦razed⟧ £40,000 for the crew. → raised
The trainer was proved ⟦write⟧. → right
The cellars were short of fresh ⟦heir⟧. → air
He was ⟦borne⟧ in Pecs in 1934. → born
The row ⟦caste⟧ a shadow over the final. → cast
She is the botanist who ⟦lead⟧ the search. → led
A crew of ⟦for⟧, all from Hull, was saved. → four
He is to stay for ⟦for⟧ more days. → four
The nurse checks them every ⟦for⟧ hours. → four`
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
They tow boats.
The more goals they scored then, the more they let in.
Earlier he had rented a boat and then he sold it.
Later, then, was better than never.
Rather than wait, he left there and then.
She would rather wait and then see.
In towns where farming, once the mainstay, is dying, shops close.
They had hopes of winning there this year.
Some were held there without charge.
They went back there when it was safe.
She brought up there what others had kept quiet.
They took their children there on foot.
In towns where jobs are scarce, homes are cheap.
Voters in states where polling has begun are queueing.
In schools where 9% fewer children were taught, costs rose.
He asked where in the world they had been.
Nobody who knows where the boats are will say.
She works in the room where furious letters are read.
They found out where sent parcels were kept.
He stayed in Hull, where only three of the boats were in use.
The twins, both from Hull, were the two judges had praised.
The two, both in their teens, were among friends who had come from Hull.
He threw out the papers and came through the door.
They got through it and passed the parcel.
The minutes passed the board in June.
The ship had a crew on deck and bored passengers below.
In bad weather it is shut.
The weather he had hoped for came.
It was the next weak link in the chain.
This weak offer was refused.
The blaze razed the village.
She was asked to write. All write.
He is the heir to the mill.
The cost was borne by the state and must be borne in mind.
The caste system was banned.
Those who lead the party met.
Boats for hire cost more than for years.
The bill is for men and women of all ages.
All for nothing, they said.
It was the home of, for many, a hero.
They waited for hours, for the boat was late.`
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
