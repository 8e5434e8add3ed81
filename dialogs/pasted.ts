import { diagnose, type Evidence } from "../bot/diagnosis";
import { type Pasted } from "../bot/logs/port";
import { type Topic } from "./conversation";
import { canGuide } from "./guided";
import { refuseOthers } from "./refuseOthers";
import { type Sentence, surelyFlow } from "./sentence";
import { showDiagnosis } from "./showDiagnosis";
import { notUnderstood, type Turn } from "./turn";
import { type PersonMention } from "./understanding/personMention";
import { spacedJapanese } from "./understanding/spacedJapanese";
import { standsStill } from "./understanding/wording";

/** A pasted log entry is longer than a question; what is longer than this is neither. */
const longestPaste = 200_000;
const longestText = 10_000;
const fullName = /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){0,4}$/u;
/** Short and without the quotes, brackets and colons of a message: somebody wrote it. */
const ownWords = /^[\p{L}\p{M}\p{N} ,.?!'’-]{1,60}$/u;
/** JSON, but not "[urgent] Ben is missing". */
const jsonBegins = /^[\s`]*(?:\{|\[\s*[{["\]])/;

/**
 * Takes a text that is a log entry, too long, or JSON of another kind: each is answered at once,
 * whatever was asked, and without Graph. False for anything else.
 */
export function takeEntry(turn: Turn, text: string, pasted: Pasted): boolean {
  const looksPasted = jsonBegins.test(text);
  if (text.length > (looksPasted ? longestPaste : longestText)) {
    notUnderstood(turn, [turn.text("tooLong", { length: text.length, limit: longestText })]);
    return true;
  }
  if (pasted.kind === "logEntry") explainPaste(turn, pasted);
  else if (looksPasted && pasted.kind === "unknown")
    notUnderstood(turn, [turn.text("notALogEntry")]);
  else return false;
  return true;
}

/**
 * Explains a code or message, unless it is the answer to a guided question, or its words are better
 * looked up: they name somebody in an application ("Ben already exists in ServiceNow"), or say of an
 * application that it does not run.
 */
export function takeMessage(turn: Turn, pasted: Pasted, said: Sentence): boolean {
  if (turn.conversation.asking?.for === "fact") return false;
  if (asksMeaning.test(said.text) && explainCode(turn, said)) return true;
  return isMessage(pasted) && takePlain(turn, pasted, said);
}

type Message = Extract<Pasted, { kind: "code" | "message" }>;

function isMessage(pasted: Pasted): pasted is Message {
  return pasted.kind === "code" || pasted.kind === "message";
}

function takePlain(turn: Turn, pasted: Message, said: Sentence): boolean {
  const { app, person } = said;
  if (surelyFlow(said) !== undefined && speaksForItself(said.text)) return false;
  const isStill = standsStill(said.text) && ownWords.test(pasted.text);
  if (app.fits === "one" && (isSomebody(person) || isStill)) return false;
  explainPaste(turn, pasted);
  return true;
}

/** "What does EntryConflict mean?", "what's EntryConflict", "EntryConflictとは何ですか". */
const asksMeaning =
  /\b(?:what (?:does|do|are)\b.*\bmean|what(?:'s| is)\b|meaning of|was (?:bedeutet|heißt|heisst)|(?:que|qu'est-ce que|ça|cela) (?:signifie|veut dire)|(?:qué|que) (?:significa|quiere decir))|とは|の意味|って(?:何|なん)/iu;

/**
 * Explains a code inside a sentence; false where there is none, or where it stands beside an application
 * and its meaning is not asked for.
 */
export function explainCode(turn: Turn, said: Sentence): boolean {
  const { text, app, person } = said;
  const pasted = turn.ports.paste.read(spacedJapanese(text), { codesInside: true });
  if (pasted.kind === "unknown") return false;
  // Whoever names somebody in an application wants to know what happened there.
  const isLookUp = !asksMeaning.test(text) || (person?.who === "other" && isSomebody(person));
  if (app.fits !== "none" && (isLookUp || pasted.kind !== "code")) return false;
  explainPaste(turn, pasted);
  return true;
}

/** "Our app is in quarantine": no message of a service speaks of itself or asks for help. */
function speaksForItself(text: string): boolean {
  return (
    ownWords.test(text) && /\b(?:i|my|me|we|our|us|please|help|can you|could you)\b/i.test(text)
  );
}

/** Whether a mention is a person rather than the words of a message: "answers 429 Too Many". */
function isSomebody(person: PersonMention | undefined): boolean {
  if (person?.who !== "other") return person !== undefined;
  return person.term.by !== "name" || (person.sure === true && fullName.test(person.term.value));
}

/** Whether a pasted entry names somebody else: an employee's card would call it "your account". */
function isOfOther({ context }: Turn, { subject }: Evidence): boolean {
  const { userId, displayName } = context.asker;
  const same = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && a.toLowerCase() === b?.toLowerCase();
  if (subject.id === undefined && subject.displayName === undefined) return false;
  return !same(subject.id, userId) && !same(subject.displayName, displayName);
}

/** Explains a pasted log entry, code or message, without Graph. */
function explainPaste(turn: Turn, pasted: Exclude<Pasted, { kind: "unknown" }>): void {
  const { ports, audience, conversation, context } = turn;
  const evidence = ports.paste.evidence(pasted, context.now.toISOString());
  const diagnosis = diagnose(evidence, ports.causes);
  const [first] = diagnosis.findings;
  const topic: Topic = { flow: "usersSkipped" };
  delete conversation.asking;
  if (audience.role === "employee" && isOfOther(turn, evidence)) {
    refuseOthers(turn, { flow: "general" });
    return;
  }
  if (first === undefined && pasted.kind !== "logEntry") {
    const code = pasted.kind === "code" ? pasted.code : pasted.text.slice(0, 80);
    notUnderstood(turn, [turn.text("unknownCode", { code })]);
    return;
  }
  conversation.misunderstood = 0;
  const open = first === undefined || first.certainty === "possible";
  showDiagnosis(turn, topic, diagnosis, {
    checkAgain: false,
    pasted: true,
    answerQuestions: open && audience.role !== "employee" && canGuide(turn, topic, evidence),
    ...(pasted.kind === "logEntry" && pasted.entry.steps.length > 0 ? { entry: pasted.entry } : {}),
  });
}
