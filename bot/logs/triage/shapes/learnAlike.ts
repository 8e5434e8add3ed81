import { type LogEntry } from "../../port";
import { isNoCode } from "../../logError";
import { statedProperty } from "../../namedAttribute";
import { flagsOfText } from "../../scopingFlags";
import { isTruth } from "../verdictKey";
import { type AlikeParts } from "./alikeParts";
import { ofAnyApplication } from "./ofAnyApplication";
import { type Numbered, type Part } from "./partTree";
import { type NewsLog } from "./shapeNews";

/** All that a text says by itself, as one text: the same for texts that say the same. */
export type ReadText = (text: string) => string;

/** Learns which parts say the same of another application. */
export interface AlikeLearning {
  /** Takes a part of an entry that was read. */
  add(part: Part, number: Numbered, entry: LogEntry): void;
  /** A part says something of its own, although its words are those of another one. */
  apart(part: number): void;
}

/** A row shows no longer text. */
const longest = 1_000;
/** In place of a name in a text. */
const person = "person";

/**
 * Parts are alike that have the same words beside the application's name, and read the same. That the
 * name does not matter is not believed: each is read by itself.
 */
export function learnAlike(parts: AlikeParts, news: NewsLog, readText: ReadText): AlikeLearning {
  const firsts = new Map<string, First>();
  const read = (text: string): string =>
    JSON.stringify([isNoCode(text), isTruth(text), statedProperty(text), flagsOfText(text)]) +
    readText(text);

  const firstLike = (
    part: number,
    { frame, said = [] }: Part,
    names: readonly string[],
  ): number => {
    const nameless = said.map((piece) => ofAnyApplication(piece, names));
    const key = JSON.stringify([frame, nameless]);
    const text = decoded(said.join(person));
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, { part, text });
    if (first === undefined || text.length > longest) return part;
    return (first.read ??= read(first.text)) === read(text) ? first.part : part;
  };
  return {
    add(part, { part: number }, entry) {
      if (part.said === undefined || parts.has(number)) return;
      const alike = firstLike(number, part, namesIn(entry));
      const [only, ...more] = part.said;
      const isWhole = only !== undefined && more.length === 0;
      const said = { alike, written: isWhole ? JSON.stringify(decoded(only)) : undefined };
      parts.set(number, said);
      news.said(number, said);
    },
    apart(part) {
      parts.setApart(part);
      news.apart(part);
    },
  };
}

/** The part of its kind that came first, what it says, and as what that was read. */
interface First {
  readonly part: number;
  readonly text: string;
  read?: string;
}

/** The names of applications in an entry, as they stand within a string of JSON, one byte a character. */
function namesIn({ app, targetSystem, sourceSystem }: LogEntry): readonly string[] {
  const names = new Set([app.displayName, targetSystem, sourceSystem]);
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => Buffer.from(name).toString("latin1"));
}

/** A piece of a string of JSON, one byte a character, as text. */
function decoded(written: string): string {
  return JSON.parse(`"${Buffer.from(written, "latin1").toString()}"`) as string;
}
