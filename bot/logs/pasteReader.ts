import { known } from "../diagnosis";
import { isChatSentence } from "./chatSentence";
import { chooseEntry } from "./chooseEntry";
import { csvEntries } from "./csvEntries";
import { type BegunCode, withCutCode } from "./cutCode";
import { codeAmongWords, type KnowsCode, namedCode, respell, wholeCode } from "./errorCodeIn";
import { joinedFragments } from "./entryFragment";
import { errorInJson } from "./errorInJson";
import { asJob, jobFacts } from "./jobFacts";
import { type JsonInText, jsonInText } from "./jsonInText";
import { otherSubjects } from "./otherSubjects";
import { pasteEvidence } from "./pasteEvidence";
import { type LogEntry, type Pasted, type PasteReader, type ReadOptions } from "./port";
import { portalText } from "./portalText";
import { quotedError } from "./quotedError";
import { readEntries } from "./readEntry";
import { withSeveralCodes } from "./severalCodes";
import { looksLikeSource } from "./sourceCode";
import { asList, asObject, pick, pickText, type WireObject } from "./wireObject";

/** What the causes recognise; handed in, since logs stand beside the knowledge. */
export interface PasteKnowledge {
  /** Whether a cause names this error code. */
  readonly knowsCode: KnowsCode;
  readonly begunCode: BegunCode;
  /** Whether a cause recognises this message. */
  readonly knowsText: (text: string, origin: Origin) => boolean;
  /** Whether it reads like one, of which no cause is sure. */
  readonly readsAlike: (text: string, origin: Origin) => boolean;
}

/**
 * Where a text comes from that may be a message: it was surely pasted, the same but in the form of something
 * else (what people say, or JSON that is no error), or it may be what people say.
 */
export type Origin = "pasted" | "odd" | "said";

const longestPaste = 256 * 1024;
/** Messages are short; patterns run over this much of a text at most. */
const longestMessage = 8_000;
const mostEntries = 500;

/** What an error message is about that has to do with no account: its words are those of others. */
const otherSoftware =
  /\b(?:printers?|VPN|Outlook|OneDrive|SharePoint|Defender|Wi-?Fi|Photoshop|Acrobat|PowerPoint|Excel|Power BI|Bluetooth|(?:Teams|Zoom) meeting|send(?:er|ing) domain|docker|kubectl|helm)\b/i;

/** Members in which programs tell an error, in whatever form. */
const speaksOfErrors =
  /["'](?:[a-z_]{0,20}(?:errors?|exceptions?|fault|failure)[a-z_]{0,20}|messages?|msg|details?|reason)["']\s*:/i;

/** States of a job and HTTP statuses by themselves: answers in a conversation. */
const bareStatus = /^(?:Paused|Quarantine|Unknown|[45]\d\d)$/;

/**
 * Recognises what people paste. Sentences of a conversation and JSON that is neither log entry nor
 * synchronization job are `unknown`.
 */
export function createPasteReader(knowledge: PasteKnowledge): PasteReader {
  return {
    read(pasted, options = {}) {
      const text = pasted.slice(0, longestPaste);
      const read = withCutCode(readPaste(text, knowledge, options), text, knowledge.begunCode);
      return options.surelyPasted === true
        ? read
        : withSeveralCodes(read, text.trim(), knowledge.knowsCode);
    },
    evidence: pasteEvidence,
  };
}

function readPaste(pasted: string, knowledge: PasteKnowledge, options: ReadOptions): Pasted {
  const json = /[{[]|^\s*["“]/.test(pasted) ? jsonInText(pasted) : undefined;
  const found = json && (readLogEntry(json) ?? readJob(json));
  if (found !== undefined) return found;
  const rows = readTable(pasted);
  if (rows !== undefined) return rows;
  const words = pasted.slice(0, longestMessage).trim();
  return json?.whole === true && json.values.length > 0
    ? readOtherJson(json.values[0], words, knowledge, options)
    : readWords(words, knowledge, options);
}

/** JSON that is no entry may still tell an error. */
function readOtherJson(
  value: unknown,
  words: string,
  knowledge: PasteKnowledge,
  options: ReadOptions,
): Pasted {
  if (typeof value === "string")
    return readWords(value.slice(0, longestMessage).trim(), knowledge, options);
  const error = readJsonError(value, knowledge, options);
  if (error.kind !== "unknown") return error;
  // Members that were cut out of an object stand there as text.
  if (/^"\w/.test(words)) return readWords(words, knowledge, options);
  if (options.surelyPasted !== true || !speaksOfErrors.test(words)) return error;
  return knowledge.knowsText(words, "pasted")
    ? { kind: "message", text: words }
    : readOdd(words, knowledge);
}

function readWords(text: string, knowledge: PasteKnowledge, options: ReadOptions): Pasted {
  const { knowsCode } = knowledge;
  if (text === "") return { kind: "unknown" };
  if (takesCodes(options) && bareStatus.test(text) && knowledge.knowsText(text, "pasted"))
    return { kind: "code", code: text, text };
  const whole = wholeCode(text, knowsCode);
  if (whole !== undefined) return { kind: "code", code: whole, text };
  if (portalText(text) !== undefined) return { kind: "message", text };
  return isChatSentence(text)
    ? readTalk(text, knowledge, options)
    : readError(text, knowledge, options);
}

/** What people say is left to the conversation, but for an error that they quote. */
function readTalk(text: string, knowledge: PasteKnowledge, options: ReadOptions): Pasted {
  const quoted = quotedError(text);
  const read = quoted === undefined ? undefined : readError(quoted, knowledge);
  if (read !== undefined && read.kind !== "unknown") return read;
  const code = takesCodes(options) ? codeAmongWords(text, knowledge.knowsCode) : undefined;
  if (code !== undefined) return { kind: "code", code, text };
  if (options.surelyPasted !== true) return { kind: "unknown" };
  return knowledge.knowsText(text, "odd") && !otherSoftware.test(text)
    ? { kind: "message", text }
    : readOdd(text, knowledge);
}

function takesCodes({ codesInside, surelyPasted }: ReadOptions): boolean {
  return codesInside === true || surelyPasted === true;
}

/** What was surely pasted in a form that no message has. */
function readOdd(text: string, { readsAlike }: PasteKnowledge): Pasted {
  const isMessage = !otherSoftware.test(text) && readsAlike(text, "odd");
  return isMessage ? { kind: "message", text } : { kind: "unknown" };
}

/** A code that the text names, or a message that a cause knows. */
function readError(
  text: string,
  { knowsCode, knowsText, readsAlike }: PasteKnowledge,
  { surelyPasted = false }: ReadOptions = {},
): Pasted {
  if (looksLikeSource(text)) return { kind: "unknown" };
  const spelled = respell(text, knowsCode);
  const named = wholeCode(spelled, knowsCode) ?? namedCode(spelled, knowsCode);
  if (named !== undefined) return { kind: "code", code: named, text };
  if (otherSoftware.test(text)) return { kind: "unknown" };
  // One word is an answer or a command, whatever sentence it may occur in.
  const words = surelyPasted ? /[\s_-]|[\u3040-\u9fff]/ : /\s|[\u3040-\u9fff]/;
  if (!words.test(text)) return { kind: "unknown" };
  const origin = surelyPasted ? "pasted" : "said";
  return knowsText(text, origin) || readsAlike(text, origin)
    ? { kind: "message", text }
    : { kind: "unknown" };
}

/** JSON that is no entry may still be the error a target answered with. */
function readJsonError(value: unknown, knowledge: PasteKnowledge, options: ReadOptions): Pasted {
  const text = errorInJson(value, knowledge.knowsCode, options.surelyPasted);
  return text === undefined ? { kind: "unknown" } : readError(text, knowledge, options);
}

function readTable(text: string): Pasted | undefined {
  const values = csvEntries(text, mostEntries);
  return values && readLogEntry({ values, complete: true, whole: true });
}

function readLogEntry({ values, complete }: JsonInText): Pasted | undefined {
  const joined = joinedFragments(values);
  if (joined !== undefined) return { kind: "logEntry", entry: joined, complete, more: 0 };
  const entries: LogEntry[] = [];
  for (const value of values) entries.push(...readEntries(value, mostEntries - entries.length));
  const entry = chooseEntry(entries, "user") ?? chooseEntry(entries);
  if (entry === undefined) return undefined;
  const others = otherSubjects(entries, entry);
  const more = entries.length - 1;
  const several = {
    ...(others.length > 0 && { others }),
    ...(more > 0 && { rows: entries }),
  };
  return { kind: "logEntry", entry, complete, more, ...several };
}

/** A job is no message, but its quarantine speaks: reason, code and message are its text. */
function readJob({ values }: JsonInText): Pasted | undefined {
  const job = jobOf(values[0]);
  if (job === undefined) return undefined;
  const facts = jobFacts(job, "paste");
  const quarantine = facts.quarantine?.state === "known" ? facts.quarantine.value : undefined;
  const words = [quarantine?.reason, quarantine?.errorCode, quarantine?.errorMessage].filter(
    (word) => word !== undefined && word !== "",
  );
  const text = words.join(": ");
  if (text === "") return { kind: "message", text, facts };
  return { kind: "message", text, facts: { ...facts, errorText: known(text, "paste") } };
}

/** The job, or of a page of jobs the one about accounts: password hash jobs are another matter (gotcha 34). */
function jobOf(value: unknown): WireObject | undefined {
  const one = asJob(value);
  if (one !== undefined) return one;
  const object = Array.isArray(value) ? undefined : asObject(value);
  const jobs = asList(object ? pick(object, "value") : value)
    .slice(0, 20)
    .map(asJob)
    .filter((job) => job !== undefined);
  return jobs.find((job) => !/PasswordHash/i.test(pickText(job, "templateId", "id"))) ?? jobs[0];
}
