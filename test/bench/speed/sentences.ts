/** What a sentence tells. Two versions of a story tell the same facts in other words. */
export interface Facts {
  readonly person: string;
  readonly surname: string;
  readonly post: string;
  readonly town: string;
  readonly place: string;
  readonly firm: string;
  readonly count: number;
  readonly share: number;
  readonly money: string;
  readonly year: number;
  readonly day: string;
  readonly age: number;
  readonly words: string;
  readonly crime: string;
  readonly vehicle: string;
  readonly cargo: string;
  readonly animal: string;
  readonly event: string;
  readonly cause: string;
}

/** A sentence as the draft has it, and as a wire has it. */
export type Telling = readonly [draft: (facts: Facts) => string, wire: (facts: Facts) => string];

/** Every sentence of the invented stories: courts, councils, markets, sport, science, weather, accidents. */
export const tellings: readonly Telling[] = [
  [
    (f) =>
      `${f.person}, the ${f.post}, told reporters in ${f.town} that repairs to the ${f.place} could cost ${f.money} and take until ${f.year + 30}.`,
    (f) =>
      `Repairs to the ${f.place} could take until ${f.year + 30} and cost ${f.money}, said ${f.post} ${f.person} in ${f.town}.`,
  ],
  [
    (f) => `“${f.words},” said ${f.person}, ${f.age}, who has kept ${f.animal} since ${f.year}.`,
    (f) => `"${f.words}," said ${f.person}, who is ${f.age} and has kept ${f.animal} since ${f.year}.`,
  ],
  [
    (f) => `${f.count} people had to leave the ${f.event} in ${f.town} on ${f.day} because of ${f.cause}.`,
    (f) => `Because of ${f.cause}, ${f.count} people had to leave the ${f.event} in ${f.town} on ${f.day}.`,
  ],
  [
    (f) => `Shares of ${f.firm} fell ${f.share} percent after ${f.cause} took ${f.money} from its profit.`,
    (f) => `After ${f.cause} took ${f.money} from the profit of ${f.firm}, its shares fell ${f.share}%.`,
  ],
  [
    (f) =>
      `A court in ${f.town} sentenced ${f.person}, ${f.age}, to ${f.share} months in prison for ${f.crime} at the ${f.event}.`,
    (f) =>
      `For ${f.crime} at the ${f.event}, ${f.person}, ${f.age}, was jailed for ${f.share} months by a court in ${f.town}.`,
  ],
  [
    (f) =>
      `The ${f.place}, which was opened in ${f.year}, keeps ${f.count} ${f.animal}, according to ${f.firm}.`,
    (f) => `Opened in ${f.year}, the ${f.place} keeps ${f.count} ${f.animal}, ${f.firm} says.`,
  ],
  [
    (f) => `${f.town} won the ${f.event} by ${f.share} points in spite of ${f.cause}.`,
    (f) => `In spite of ${f.cause}, ${f.town} won the ${f.event} by ${f.share} points.`,
  ],
  [
    (f) =>
      `Researchers led by ${f.person} counted ${f.count} ${f.animal} near ${f.town} in ${f.share} years.`,
    (f) =>
      `In ${f.share} years the researchers of ${f.person} counted ${f.count} ${f.animal} near ${f.town}.`,
  ],
  [
    (f) => `By ${f.day} the ${f.cause} had spoiled ${f.age} tonnes of ${f.cargo} at ${f.town}.`,
    (f) => `At ${f.town} ${f.age} tonnes of ${f.cargo} had been spoiled by the ${f.cause} by ${f.day}.`,
  ],
  [
    (f) => `${f.surname} did not say whether ${f.firm} would carry ${f.cargo} by ${f.vehicle} again.`,
    (f) => `Whether ${f.firm} would carry ${f.cargo} by ${f.vehicle} again, ${f.surname} did not say.`,
  ],
  [
    (f) =>
      `The council of ${f.town} voted by ${f.age} to ${f.share} to spend ${f.money} on the ${f.event} in place of the ${f.vehicle}.`,
    (f) =>
      `By ${f.age} votes to ${f.share}, the council of ${f.town} decided to spend ${f.money} on the ${f.event} instead of the ${f.vehicle}.`,
  ],
  [
    (f) => `A strike of those who load ${f.cargo} has cost ${f.firm} ${f.money} in ${f.share} weeks.`,
    (f) => `In ${f.share} weeks ${f.firm} has lost ${f.money} to a strike of those who load ${f.cargo}.`,
  ],
  [
    (f) =>
      `Nobody was hurt when a ${f.vehicle} with ${f.age} tonnes of ${f.cargo} ran into the ${f.place} on ${f.day}.`,
    (f) =>
      `A ${f.vehicle} carrying ${f.age} tonnes of ${f.cargo} hit the ${f.place} on ${f.day}; nobody was hurt.`,
  ],
  [
    (f) => `“${f.words},” ${f.surname} wrote to the ${f.post} on ${f.day}, after the ${f.event}.`,
    (f) => `After the ${f.event}, ${f.surname} wrote to the ${f.post} on ${f.day}: "${f.words}."`,
  ],
  [
    (f) =>
      `Of the ${f.count} homes cut off by ${f.cause}, ${f.share} percent had light again by the evening.`,
    (f) => `By evening ${f.share} per cent of the ${f.count} homes cut off by ${f.cause} had light again.`,
  ],
  [
    (f) =>
      `${f.person} joined ${f.firm} in ${f.year} to sort ${f.cargo} and was ${f.post} at the age of ${f.age}.`,
    (f) =>
      `At the age of ${f.age} ${f.person}, who joined ${f.firm} in ${f.year} to sort ${f.cargo}, was ${f.post}.`,
  ],
  [
    (f) =>
      `Police found ${f.animal} in a ${f.vehicle} near the ${f.place} and arrested ${f.person}, ${f.age}, over ${f.crime}.`,
    (f) =>
      `${f.person}, ${f.age}, was arrested over ${f.crime} when police found ${f.animal} in a ${f.vehicle} near the ${f.place}.`,
  ],
];
