import { classOf } from "./lexicon.ts";

/** Clubs and teams by the words of their names. In lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const GENERAL =
  "united rovers wanderers athletic albion hotspur villa wednesday thistle academical argyle alexandra orient rangers fc afc cf rfc warriors sharks tigers saints wasps harlequins";

const LEAGUES = `
brewers senators royals mariners guardians chiefs raiders cavaliers giants yankees mets dodgers cubs sox padres astros phillies braves marlins rockies angels athletics orioles pirates
cardinals bulls lakers celtics knicks pistons pacers hornets hawks bucks clippers mavericks rockets nuggets timberwolves supersonics grizzlies raptors wizards packers bears lions
vikings cowboys redskins commanders eagles jets dolphins patriots colts ravens steelers bengals titans jaguars texans broncos chargers seahawks falcons panthers buccaneers
penguins flyers islanders bruins canadiens sabres canucks flames oilers ducks blackhawks predators capitals
`;

/** Second words of clubs: "Queens Park Rangers", "Milwaukee Brewers", "Sheffield Wednesday". */
export const CLUB_TAILS = set(`${GENERAL} ${LEAGUES}`);

/** Those of the North American leagues, where a town stands before them: "New York Mets", but not "Kadri Mets". */
const TEAMS = set(LEAGUES);

/** First words of clubs: "Hapoel Haifa", "Real Madrid". */
const CLUB_HEADS = set(`
hapoel maccabi betar beitar bnei ironi dynamo dinamo spartak lokomotiv cska torpedo shakhtar rapid sparta slavia partizan steaua fk nk ofk ac fc rc vfb vfl borussia bayer bayern
eintracht werder fortuna hertha hansa real atletico atlético deportivo racing olympique psv ajax inter sporting celta espanyol athletic red-star crvena galatasaray
`);

/** Towns whose name with "City", "Town", "County" or "Forest" is a football club's. */
const CLUB_TOWNS: Readonly<Record<string, ReadonlySet<string>>> = {
  city: set(
    "manchester norwich hull leicester bristol birmingham stoke cardiff swansea lincoln exeter york bradford coventry chester salford",
  ),
  town: set(
    "luton ipswich huddersfield swindon northampton cheltenham grimsby mansfield crawley harrogate shrewsbury macclesfield yeovil fleetwood halifax",
  ),
  county: set("derby notts stockport ross newport"),
  forest: set("nottingham"),
  palace: set("crystal"),
};

/** True for a name of several words that is a club's. Parts are in lower case. */
export function isClub(parts: readonly string[]): boolean {
  const last = parts.at(-1)!;
  if (parts.length < 2) return false;
  if (TEAMS.has(last) && classOf(parts.slice(0, -1).join(" ")) !== "place") return parts.length > 2;
  return CLUB_TAILS.has(last) || CLUB_HEADS.has(parts[0]!) || CLUB_TOWNS[last]?.has(parts[0]!) === true;
}
