import { once } from "../../../cache.ts";
import type { Comparison } from "../../../comparison.ts";
import type { Document, Placed, Sentence } from "../../../document.ts";
import { countryOf } from "../../../facts/names/demonyms.ts";
import { compareNames } from "../../../facts/names/equality.ts";
import type { Name } from "../../../facts/names/name.ts";
import type { Span } from "../../../text/span.ts";
import { type Kinship, kinshipsOf } from "./kinships.ts";
import { type Role, readRole } from "./roles.ts";

/** A title as it is given to somebody. */
export interface Office {
  readonly span: Span & { readonly text: string };
  readonly role: Role;
  /** True for the title that stands with the name, false for what an apposition or a verb adds. */
  readonly leads: boolean;
  /** True for one that somebody "was" or "had been": it may be told as a former one. */
  readonly isPast: boolean;
  /** The words by which somebody no longer holds it: "used to be mayor", "mayor until 2019". */
  readonly over?: Span;
  /** The body it is held in: "Civic Movement" of "the leader of the Civic Movement". */
  readonly body?: Name;
  /** What it is held of, as it stands behind it: "of the airline". */
  readonly of?: string;
}

/** The titles that one mention of a name has. */
export function officesOf(name: Name, sentence: Sentence, text: string): Office[] {
  const behind = name.title ? undefined : titleBehindBody(name, sentence, text);
  // "Dame Ana Kos, the chair," has no other title before her name.
  const first = name.title && HONORIFIC.test(name.title.text) ? 1 : 0;
  const titles = [name.title ?? behind ?? royalTitle(name), ...(name.roles ?? [])];
  const held = titles.flatMap(eachOf).flatMap(({ title, at }): Office[] => {
    const span = title && withCountryBefore(title, text);
    const role = span && readRole(`${span.text}${fieldBehind(span, text)}`);
    if (!role || isRelation(span, text)) return [];
    const body = bodyOf(span, sentence, text);
    const isPast =
      past.test(text.slice(0, span.start)) || pastBehind.test(text.slice(span.end, span.end + 80));
    const over = overBefore(text, span) ?? overBehind(text, span);
    const of = /^ (?:of|at|for) \S+(?: \S+)?/.exec(text.slice(span.end, span.end + 60))?.[0];
    const leads = title !== undefined && title !== behind && at <= first;
    return [
      {
        span,
        role,
        leads,
        isPast,
        ...(over && { over }),
        ...(body && { body }),
        ...(of !== undefined && { of }),
      },
    ];
  });
  return held.length > 0 ? held : counterpartOf(name, sentence, text);
}

/** "Expedition leader Professor" of "expedition leader Professor Ana Kos" is two titles. */
function eachOf(title: Name["title"], at: number): readonly { title: Name["title"]; at: number }[] {
  const gap = title?.text.lastIndexOf(" ") ?? -1;
  if (!title || gap < 0) return [{ title, at }];
  const [first, last] = [title.text.slice(0, gap), title.text.slice(gap + 1)];
  const [whole, one, other] = [title.text, first, last].map((text) => readRole(text));
  const areTwo =
    one?.kind === "office" &&
    other?.kind === "office" &&
    whole?.head === one.head &&
    one.head !== "head" &&
    one.head !== other.head;
  if (!areTwo) return [{ title, at }];
  const border = title.start + gap;
  return [
    { title: { start: title.start, end: border, text: first }, at },
    { title: { start: border + 1, end: title.end, text: last }, at },
  ];
}

/** "Met her Turkish counterpart, Kemal Aydin": he holds the office of whoever is named with one before. */
function counterpartOf({ start }: Name, { names }: Sentence, text: string): Office[] {
  const lead = text.slice(Math.max(0, start - 40), start);
  const word = /\bcounterpart,? $/.exec(lead);
  if (!word) return [];
  const titled = names.findLast((other) => other.end < start && other.title);
  const role = titled?.title && readRole(titled.title.text);
  if (role?.kind !== "office") return [];
  const at = start - word[0].length;
  const span = { start: at, end: at + "counterpart".length, text: "counterpart" };
  return [{ span, role, leads: true, isPast: false }];
}

const HONORIFIC = /^(?:sir|dame|dr|mrs?|ms|miss|mx|lord|lady)\.?$/i;

/** "Her boss, Lars Venn": what he is to her, and no office. */
const isRelation = ({ start, text: title }: Span & { readonly text: string }, text: string) =>
  /^(?:former |then |new )?boss$/i.test(title) &&
  /\b(?:his|her|their|whose|my) $/i.test(text.slice(0, start));

/** "Assistant U.S. Attorney", "the U.S. attorney": the country stands between the rank and the office. */
function withCountryBefore(title: Span & { readonly text: string }, text: string) {
  const from = Math.max(0, title.start - 24);
  const before = /\b(?:(?:assistant|deputy|acting|former|vice) )?(?:U\.S\.|US|UK|U\.K\.) $/i.exec(
    text.slice(from, title.start),
  )?.[0];
  if (before === undefined) return title;
  const start = title.start - before.length;
  return { start, end: title.end, text: text.slice(start, title.end) };
}

/** "Princess" of "Princess Margareta", which is a part of the name. */
function royalTitle({ start, text }: Name) {
  const word = /^(?:Prince|Princess)(?= \p{Lu})/u.exec(text)?.[0];
  return word === undefined ? undefined : { start, end: start + word.length, text: word };
}

/** "emerita" or "of medicine" behind "professor", "of mines and energy" behind "minister". */
function fieldBehind({ end, text: title }: Span & { readonly text: string }, text: string): string {
  const emeritus = /^ emerit(?:us|a)(?!\p{L})/iu.exec(text.slice(end, end + 10))?.[0];
  if (emeritus) return emeritus;
  if (!/\b(?:professor|lecturer|minister|dean|director)$/i.test(title)) return "";
  return /^ (?:of|in|for) (?:the )?\p{Ll}+(?: and \p{Ll}+)?/u.exec(text.slice(end, end + 60))?.[0] ?? "";
}

const past =
  /\b(?:was|were|had been|served as|used to be|(?:resign(?:s|ed)|quit|(?:step(?:s|ped)?|stands?|stood) down|retir(?:es?|ed)|sacked|dismissed|removed|ousted)[^,.;:]{0,40} as) (?:(?:an?|the|its|his|her|their) )?$/;

const gone =
  /\b(?:used to be|had once been|was once|was previously|was formerly|formerly|previously|previous) (?:(?:an?|the|its|his|her|their|\p{Lu}[^\s,.;]*['’]s?) )?$/u;

/** In UTF-16 units before a title. */
const reach = 40;

function overBefore(text: string, { start, end }: Span): Span | undefined {
  const lead = text.slice(Math.max(0, start - reach), start);
  const told = gone.exec(lead);
  return told ? { start: start - lead.length + told.index, end } : undefined;
}

/** "Was mayor of Bormio until 2019", but not "is mayor until 2027". */
function overBehind(text: string, { start, end }: Span): Span | undefined {
  const [lead, behind] = [text.slice(Math.max(0, start - reach), start), text.slice(end, end + 80)];
  const told = YEARS_BEHIND.exec(behind) ?? (LEFT.test(lead) ? YEAR_BEHIND.exec(behind) : undefined);
  return told && !STILL.test(lead) ? { start, end: end + told[0].length } : undefined;
}

/** "Retired as mayor in 2019" */
const LEFT =
  /\b(?:resigned|quit|stepped down|stood down|retired|was (?:sacked|dismissed|removed|ousted)) as (?:(?:the|its|his|her|their) )?$/;
const YEAR_BEHIND = /^(?: (?:of|at|for) (?:the )?\p{L}[^,.;:]{0,40})? in \d{4}(?!\d)/u;
const STILL = /\b(?:is|are|remains?|stays?|will|be|continues? as) (?:(?:an?|the|its|his|her|their) )?$/;

const YEARS_BEHIND =
  /^(?: (?:of|at|for|in) (?:the )?\p{L}[^,.;:]{0,40})? (?:until (?:\p{L}+ )?\d{4}|until (?:recently|last \p{L}+|earlier this \p{L}+|\p{L}+ (?:years|months|weeks|days) ago)|from \d{4} (?:to|until) \d{4}|between \d{4} and \d{4})(?!\p{L})/u;

/** "Foreign secretary in the past", "chief executive of the trust for eight years from 2012" */
const pastBehind =
  /^(?: (?:of|at|for|in) (?:the )?\p{L}[^,.;:]{0,40})? (?:in the past|at (?:the|that|one) time|until (?:\p{Ll}+ )?\d{4}|until (?:recently|last \p{L}+|earlier this \p{L}+|\p{L}+ (?:years|months|weeks|days) ago)|from \d{4} (?:to|until)|between \d{4} and|for \p{Ll}+ (?:years|months|decades))(?!\p{L})/u;

/** "Ebo Quansah of the Harbour Party, once the roads minister": what stands behind the body is said of the person. */
function titleBehindBody(name: Name, { names }: Sentence, text: string) {
  if (name.type === "organisation" || name.type === "place") return undefined;
  return names.find(
    ({ type, start, title }) =>
      type === "organisation" &&
      title !== undefined &&
      title.start > start &&
      start > name.end &&
      /^ (?:of|from) (?:the )?$/.test(text.slice(name.end, start)),
  )?.title;
}

/** The organisation or country named right before a title or behind its "of". */
function bodyOf(title: Span, sentence: Sentence, text: string): Name | undefined {
  return sentence.names.find(({ type, start, end, text: written }) => {
    if (type !== "organisation" && !countryOf(written)) return false;
    if (end <= title.start) return /^(?:['’]s?)? $/.test(text.slice(end, title.start));
    return start > title.end && /^ (?:of|at|for) (?:the )?$/.test(text.slice(title.end, start));
  });
}

/** A title that a reference gives, with where it stands. */
export type PlacedOffice = Office & { readonly placed: Placed<Name> };

/** Every title that the newest references give to the person whom a name of the draft means. */
export function officesInReferences({ text, entity }: Name, { authorities }: Comparison): PlacedOffice[] {
  return authorities.flatMap(({ document }) => {
    const known = offices(document);
    const key = `${entity.name}\n${text}`;
    const found = known.get(key) ?? officesOfPerson(document, entity.name, text);
    known.set(key, found);
    return found;
  });
}

/** A person is looked up once in each version of a reference. */
const offices = once((_: Document) => new Map<string, readonly PlacedOffice[]>());

function officesOfPerson(document: Document, fullName: string, mention: string): PlacedOffice[] {
  return titledIn(document)
    .filter(({ fact }) => isPerson(fact.entity.name, fullName, mention))
    .flatMap((placed) => {
      const { fact, sentence } = placed;
      return officesOf(fact, sentence, document.blocks[sentence.block]!.text).map((office) => ({
        placed,
        ...office,
      }));
    });
}

/** The names of a document that stand with a title. */
const titledIn = once((document: Document): Placed<Name>[] =>
  document.sentences.flatMap((sentence) =>
    sentence.names
      .filter(
        ({ title, roles, start }) =>
          title ||
          roles ||
          /\bcounterpart,? $/.test(
            document.blocks[sentence.block]!.text.slice(Math.max(0, start - 14), start),
          ),
      )
      .map((fact) => ({ fact, sentence, document })),
  ),
);

/** A kinship that a reference tells, with where it stands. */
export type PlacedKinship = Kinship & { readonly placed: Placed<Name> };

/** What the newest references say of the kin of the person whom a name of the draft means. */
export function kinshipsInReferences({ text, entity }: Name, { authorities }: Comparison): PlacedKinship[] {
  return authorities.flatMap(({ document }) =>
    kinIn(document).filter(({ placed }) => isPerson(placed.fact.entity.name, entity.name, text)),
  );
}

/** The kin that a document tells of. */
const kinIn = once((document: Document): PlacedKinship[] =>
  document.sentences.flatMap((sentence) =>
    sentence.names.flatMap((fact) =>
      kinshipsOf(fact, document.blocks[sentence.block]!.text).map((kinship) => ({
        ...kinship,
        placed: { fact, sentence, document },
      })),
    ),
  ),
);

function isPerson(reference: string, fullName: string, mention: string): boolean {
  return [fullName, mention].some((name) => {
    const likeness = compareNames(name, reference);
    return likeness === "same" || likeness === "variant";
  });
}
