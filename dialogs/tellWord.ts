import { type KnownApplications } from "./applications";
import { asksMeaning, explainPaste } from "./pasted";
import { type Sentence } from "./sentence";
import { notUnderstood, type Turn } from "./turn";
import { builtWord, stepCalled, stepsBegunBy } from "./understanding/stepNames";

/**
 * "What does EntryExportUpdate mean?", "EntrySynchron": a word of the log that is no whole code. The step it names, the
 * one code it begins, the words that it may begin, or that it is not known; never the card that happens to be in
 * hand. False for other texts, and for employees, who are told what the card means.
 */
export function tellWord(turn: Turn, { text }: Sentence, { index }: KnownApplications): boolean {
  const word = turn.audience.role === "employee" ? undefined : builtWord(text);
  const isAsked = asksMeaning.test(text);
  if (word === undefined || !(isAsked || isBare(text, word))) return false;
  if (turn.conversation.asking?.for === "fact" || index.find(word).fits !== "none") return false;
  return tellStep(turn, word) || tellBegun(turn, word, isAsked) || tellUnknown(turn, text, word);
}

const isBare = (text: string, word: string): boolean =>
  text.replace(/^["'`]|["'`.…?]{1,3}$/g, "").trim() === word;

function tellStep(turn: Turn, word: string): boolean {
  const step = stepCalled(word);
  if (step === undefined) return false;
  turn.conversation.misunderstood = 0;
  turn.reply({ text: turn.text(step, { step: word }) });
  return true;
}

/** A word that was cut: read as what it begins, where that is one alone. */
function tellBegun(turn: Turn, word: string, isAsked: boolean): boolean {
  const read = turn.ports.paste.read(word);
  const code = read.kind === "message" ? / \((\S+)\)$/.exec(read.text)?.[1] : undefined;
  // What is whole needs no guess.
  if (read.kind === "code" || read.kind === "logEntry") return false;
  const steps = stepsBegunBy(word).filter((step) => code?.startsWith(step) !== true);
  const names = [...steps, ...(code === undefined ? [] : [code])];
  const [only] = names;
  if (names.length > 1) {
    turn.reply({ text: turn.text("codeSeveral", { code: word, names: names.join(", ") }) });
    return true;
  }
  if (only === undefined || (code !== undefined && !isAsked)) return false;
  if (code === undefined) return tellStep(turn, only);
  if (read.kind === "message") explainPaste(turn, read, "anything");
  return true;
}

/** A word whose meaning is asked for, and that neither the log nor a cause has. */
const asksOfWord =
  /mean|bedeut|heißt|heisst|signifi|veut dire|quiere decir|とは|意味|って(?:何|なん)/iu;

function tellUnknown(turn: Turn, text: string, word: string): boolean {
  const isKnown = turn.ports.paste.read(text, { codesInside: true }).kind !== "unknown";
  if (isKnown || !asksOfWord.test(text)) return false;
  notUnderstood(turn, [turn.text("unknownCode", { code: word })]);
  return true;
}
