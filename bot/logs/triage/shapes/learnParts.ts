import { type LogEntry } from "../../port";
import { addPart } from "./addPart";
import { learnAlike, type ReadText } from "./learnAlike";
import { type Numbered, type Part } from "./partTree";
import { type ShapeFinder } from "./shapeFinder";
import { type NewsLog } from "./shapeNews";

/** Learns the parts of entries that were read. */
export interface PartLearning {
  /** Adds a part of an entry, and what it says; undefined where there is no room for it. */
  add(part: Part, entry: LogEntry): Numbered | undefined;
  /** What the entry found last tells counts as nothing but itself from now on; false where it did before. */
  setApart(): boolean;
}

/** Learns for a finder, and tells the news. */
export function learnParts(
  { tree, found, alike }: Pick<ShapeFinder<unknown>, "tree" | "found" | "alike">,
  news: NewsLog,
  readText: ReadText,
): PartLearning {
  const learning = learnAlike(alike, news, readText);
  return {
    add(part, entry) {
      const number = addPart(tree, part);
      if (number === undefined) return undefined;
      news.part(part, number);
      learning.add(part, number, entry);
      return number;
    },
    setApart() {
      const told = found.told.slice(0, found.toldCount);
      const counted = alike.told(found).slice(0, found.toldCount);
      const others = told.filter((part, index) => counted[index] !== part);
      for (const part of others) learning.apart(part);
      return others.length > 0;
    },
  };
}
