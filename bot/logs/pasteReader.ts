import { known } from "../diagnosis";
import { isChatSentence } from "./chatSentence";
import { chooseEntry } from "./chooseEntry";
import { type KnowsCode, namedCode, wholeCode } from "./errorCodeIn";
import { isJob, jobFacts } from "./jobFacts";
import { type JsonInText, jsonInText } from "./jsonInText";
import { pasteEvidence } from "./pasteEvidence";
import { type LogEntry, type Pasted, type PasteReader } from "./port";
import { portalText } from "./portalText";
import { readEntries } from "./readEntry";
import { asList, asObject, pick, pickText } from "./wireObject";

/** What the causes recognise; handed in, since logs stand beside the knowledge. */
export interface PasteKnowledge {
  /** Whether a cause names this error code. */
  readonly knowsCode: KnowsCode;
  /** Whether a cause recognises this message. */
  readonly knowsText: (text: string) => boolean;
}

const longestPaste = 256 * 1024;
/** Messages are short; patterns run over this much of a text at most. */
const longestMessage = 8_000;
const mostEntries = 500;

/**
 * Recognises what people paste. Sentences of a conversation and JSON that is neither log entry nor
 * synchronization job are `unknown`.
 */
export function createPasteReader(knowledge: PasteKnowledge): PasteReader {
  return {
    read: (text) => readPaste(text.slice(0, longestPaste), knowledge),
    evidence: pasteEvidence,
  };
}

function readPaste(pasted: string, knowledge: PasteKnowledge): Pasted {
  const json = /[{[]|^\s*["“]/.test(pasted) ? jsonInText(pasted) : undefined;
  const found = json && (readLogEntry(json) ?? readJob(json));
  if (found !== undefined) return found;
  const isOtherJson = json !== undefined && json.whole && json.values.length > 0;
  return isOtherJson
    ? { kind: "unknown" }
    : readWords(pasted.slice(0, longestMessage).trim(), knowledge);
}

function readWords(text: string, { knowsCode, knowsText }: PasteKnowledge): Pasted {
  if (text === "") return { kind: "unknown" };
  const whole = wholeCode(text, knowsCode);
  if (whole !== undefined) return { kind: "code", code: whole, text };
  if (portalText(text) !== undefined) return { kind: "message", text };
  if (isChatSentence(text)) return { kind: "unknown" };
  const named = namedCode(text, knowsCode);
  if (named !== undefined) return { kind: "code", code: named, text };
  // One word is an answer or a command, whatever sentence it may occur in.
  return /\s/.test(text) && knowsText(text) ? { kind: "message", text } : { kind: "unknown" };
}

function readLogEntry({ values, complete }: JsonInText): Pasted | undefined {
  const entries: LogEntry[] = [];
  for (const value of values) entries.push(...readEntries(value, mostEntries - entries.length));
  const entry = chooseEntry(entries, "user") ?? chooseEntry(entries);
  return entry && { kind: "logEntry", entry, complete, more: entries.length - 1 };
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
function jobOf(value: unknown): unknown {
  if (isJob(value)) return value;
  const object = Array.isArray(value) ? undefined : asObject(value);
  const jobs = asList(object ? pick(object, "value") : value)
    .slice(0, 20)
    .filter(isJob);
  return (
    jobs.find((job) => !/PasswordHash/i.test(pickText(asObject(job), "templateId", "id"))) ??
    jobs[0]
  );
}
