import { type LogEntry } from "../../port";
import { isStopped } from "./stoppedStep";
import { isLeftOut, isTruth } from "../verdictKey";

/** The texts of an entry in which `verdictKey` hides the person's names. */
function hiddenTexts({ error, steps }: LogEntry): readonly string[] {
  const stopped = steps.filter(isStopped);
  return [
    ...(error === undefined ? [] : [error.reason, error.details]),
    ...stopped.flatMap(({ description, details }) => [
      description,
      ...Object.entries(details).flatMap(([name, value]) =>
        isLeftOut(name) || isTruth(value) ? [] : [value],
      ),
    ]),
  ].filter((text) => text !== "");
}

const apostropheInWord = /[a-z\d\u0080-\uffff]'[a-z\d\u0080-\uffff]/i;

/** Whether there are apostrophes within words in these texts, the quoted names apart. */
export function hasApostrophes(entry: LogEntry, quoted: readonly string[]): boolean {
  return hiddenTexts(entry).some((text) => {
    let rest = text;
    for (const name of quoted) rest = rest.replaceAll(`'${name}'`, "' '").replaceAll(name, " ");
    return apostropheInWord.test(rest);
  });
}

/**
 * What a name without an apostrophe could be hidden as in these texts: the parts between two quotation
 * marks of the same kind, and whole texts without any. In UTF-8, one byte a character.
 */
export function saidIn(entry: LogEntry): Set<string> {
  const said = new Set<string>();
  for (const text of hiddenTexts(entry)) {
    if (!/['"]/.test(text)) said.add(text);
    for (const mark of ["'", '"']) for (const part of text.split(mark).slice(1, -1)) said.add(part);
  }
  return new Set([...said].map((part) => Buffer.from(part).toString("latin1")));
}
