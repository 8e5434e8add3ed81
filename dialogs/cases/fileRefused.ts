import { type TextKey } from "../../bot/languages";
import { type Turn } from "../turn";

const reasons: Readonly<Record<string, TextKey>> = {
  several: "fileSeveral",
  tooBig: "fileTooBig",
  empty: "fileEmpty",
  kind: "fileKind",
  tooMany: "fileTooMany",
  masked: "fileMasked",
};

/** What is known of a file that was not passed on. */
export interface FileAbout {
  readonly name?: string;
  /** Cases it could be for. */
  readonly numbers?: readonly number[];
}

/** Says what is wrong with a file; false where nothing is wrong with the file itself. */
export function fileRefused(
  turn: Turn,
  why: string,
  { name, numbers = [] }: FileAbout = {},
): boolean {
  const key = reasons[why];
  if (key === undefined) return false;
  const { fileYours } = turn.audience.language.texts;
  turn.say(key, {
    // A picture in a message has no name of its own.
    name:
      name === undefined || name === "" || name === "file" ? fileYours : turn.ports.mask(name).text,
    list: numbers.map((number) => `#${number}`).join(", "),
    number: numbers[0] ?? 1001,
  });
  return true;
}
