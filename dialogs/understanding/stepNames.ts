import { type stepTexts } from "../../bot/languages/stepTexts";

export type StepKey = Exclude<keyof typeof stepTexts, "codeSeveral">;

/** The names that steps of the log have, with what each says (step pipeline of the provisioning log). */
const steps: readonly (readonly [string, StepKey])[] = [
  ["EntryImport", "stepImport"],
  ["EntryImportAdd", "stepImport"],
  ["EntryImportUpdate", "stepImport"],
  ["EntryImportDelete", "stepImport"],
  ["EntrySynchronizationScoping", "stepScoping"],
  ["EntrySynchronizationAdd", "stepDecide"],
  ["EntrySynchronizationUpdate", "stepDecide"],
  ["EntrySynchronizationDelete", "stepDecide"],
  ["EntrySynchronizationDisable", "stepDecide"],
  ["EntrySynchronizationSkip", "stepSkip"],
  ["EntrySynchronizationError", "stepError"],
  ["EntryExportAdd", "stepExport"],
  ["EntryExportUpdate", "stepExport"],
  ["EntryExportDelete", "stepExport"],
];

/** What the name of a step says, in whatever letters it is written. */
export function stepCalled(word: string): StepKey | undefined {
  return steps.find(([name]) => name.toLowerCase() === word.toLowerCase())?.[1];
}

/** The names of steps that begin with a word that was cut. */
export function stepsBegunBy(start: string): readonly string[] {
  const begun = start.toLowerCase();
  return steps
    .map(([name]) => name)
    .filter((name) => name.length > start.length && name.toLowerCase().startsWith(begun));
}

/** Built of words without a space between them, as no word of a sentence is. */
const built = /(?<![\w@.-])[A-Za-z][A-Za-z\d]*(?:[a-z\d][A-Z]|_)[\w-]{1,100}(?![\w@])/;

/** The word of a question that is built like a code or a step's name. */
export function builtWord(text: string): string | undefined {
  const word = built.exec(text.slice(0, 200))?.[0];
  return word !== undefined && word.length >= 8 ? word : undefined;
}
