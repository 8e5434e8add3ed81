import { type Pasted } from "./port";

/** The known code that a word begins; undefined where it begins none, or codes of several causes. */
export type BegunCode = (start: string) => string | undefined;

/** The last word of a text that broke off, with what a chat or a person puts behind it. */
const lastWord = /(?<![\w-])([A-Za-z][\w-]{7,119})["'”`\s}\].…]{0,12}$/;
/** "Quarantine" is a word and a state; a code that broke off joins words. */
const joinsWords = /[a-z\d][A-Z]|_/;
const json = /^[\s`>]{0,20}[{["“]/;

/**
 * A text that breaks off in the middle of a code, read as the one known code that begins so. The code becomes
 * a part of the message, since it is likely and not certain.
 */
export function withCutCode(read: Pasted, text: string, begun: BegunCode): Pasted {
  const start = lastWord.exec(text.slice(-200))?.[1];
  if (start === undefined || !joinsWords.test(start) || !breaksOff(read, text, start)) return read;
  const code = begun(start);
  if (code === undefined) return read;
  const message = `${start}… (${code})`;
  if (read.kind !== "logEntry") return { kind: "message", text: message };
  const { error } = read.entry;
  const told = { recommendedAction: "", details: "", ...error, code: "", reason: message };
  return { ...read, entry: { ...read.entry, error: told } };
}

/** Whether the word is where an error's code stands, or all there is. */
function breaksOff(read: Pasted, text: string, start: string): boolean {
  if (read.kind === "logEntry") return !read.complete && read.entry.error?.code === start;
  return (
    (read.kind === "unknown" && json.test(text)) || text.trim() === start || isCode(read, start)
  );
}

function isCode(read: Pasted, start: string): boolean {
  return read.kind === "code" && read.code === start;
}
