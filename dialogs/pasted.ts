import { type Diagnosis, diagnose } from "../bot/diagnosis";
import { type Pasted } from "../bot/logs/port";
import { type KnownApplications } from "./applications";
import { type Offers } from "./cardButtons";
import { type Topic } from "./topic";
import { canGuide } from "./guided";
import { isOfOther, type KnownPaste, leadOfPaste } from "./leadOfPaste";
import { keepRows } from "./keepRows";
import { mayLeave } from "./mayLeave";
import { aboutPaste, type Around } from "./pastedAbout";
import { refuseOthers } from "./refuseOthers";
import { type Sentence, surelyFlow } from "./sentence";
import { showDiagnosis } from "./showDiagnosis";
import { tellNotSeen } from "./tellNotSeen";
import { notUnderstood, type Turn } from "./turn";
import { type PersonMention } from "./understanding/personMention";
import { spacedJapanese } from "./understanding/spacedJapanese";
import { standsStill } from "./understanding/wording";
import { isOfService } from "./understanding/wordsOfService";
import { personOf } from "./unreadEvidence";

/** A pasted log entry is longer than a question; what is longer than this is neither. */
const longestPaste = 200_000;
const longestText = 10_000;
const fullName = /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){0,4}$/u;
/** Short and without the quotes, brackets and colons of a message: somebody wrote it. */
const ownWords = /^[\p{L}\p{M}\p{N} ,.?!'’-]{1,60}$/u;
/** A question for a code has no quotes, brackets and colons of a message, either. */
const questionOnly = /^[\p{L}\p{M}\p{N} ,.?!¿'’-]{1,120}$/u;
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
  if (pasted.kind === "logEntry") {
    keepRows(turn, pasted);
    explainPaste(turn, pasted);
  } else if (looksPasted && pasted.kind === "unknown")
    notUnderstood(turn, [turn.text("notALogEntry")]);
  else return false;
  return true;
}

/**
 * Explains a code or message, unless it is the answer to a guided question, or its words are better
 * looked up: they name somebody in an application ("Ben already exists in ServiceNow"), or say of an
 * application that it does not run.
 */
export async function takeMessage(
  turn: Turn,
  pasted: Pasted,
  said: Sentence,
  apps: KnownApplications,
): Promise<boolean> {
  const { asking } = turn.conversation;
  if (asking?.for === "fact") return false;
  if (asksMeaning.test(said.text) && explainCode(turn, said)) return true;
  if (!isMessage(pasted) || isBetterLookedUp(pasted, said)) return false;
  if (isOfApplication(turn, pasted)) {
    if (!mayLeave(asking)) return false;
    await tellNotSeen(turn, { app: said.app }, apps);
  } else explainPaste(turn, pasted, said);
  return true;
}

/** What an employee quotes is what an application shows, unless it is surely of the provisioning service. */
function isOfApplication({ audience }: Turn, pasted: Message): boolean {
  if (audience.role !== "employee" || (pasted.kind === "message" && pasted.facts !== undefined))
    return false;
  return !isOfService(pasted.text);
}

type Message = Extract<Pasted, { kind: "code" | "message" }>;

function isMessage(pasted: Pasted): pasted is Message {
  return pasted.kind === "code" || pasted.kind === "message";
}

function isBetterLookedUp(pasted: Message, said: Sentence): boolean {
  const { app, person } = said;
  if (surelyFlow(said) !== undefined && speaksForItself(said.text)) return true;
  const isStill = standsStill(said.text) && ownWords.test(pasted.text);
  return app.fits === "one" && (isSomebody(person) || isStill);
}

/** "What does EntryConflict mean?", "what's EntryConflict", "EntryConflictとは何ですか". */
export const asksMeaning =
  /\b(?:what (?:does|do|are)\b.*\bmean|what(?:'s| is)\b|meaning of|was (?:bedeutet|heißt|heisst)|(?:que|qu'est-ce que|ça|cela) (?:signifie|veut dire)|(?:qué|que) (?:significa|quiere decir))|とは|の意味|って(?:何|なん)/iu;

/**
 * Explains a code inside a sentence; false where there is none, or where it stands beside an application
 * and its meaning is not asked for.
 */
export function explainCode(turn: Turn, said: Sentence): boolean {
  const { text, app, person } = said;
  const pasted = turn.ports.paste.read(spacedJapanese(text), { codesInside: true });
  if (pasted.kind === "unknown" || (isMessage(pasted) && isOfApplication(turn, pasted)))
    return false;
  // Whoever names somebody in an application wants to know what happened there.
  const isLookUp = !asksMeaning.test(text) || (person?.who === "other" && isSomebody(person));
  if (app.fits !== "none" && (isLookUp || pasted.kind !== "code")) return false;
  if (asksMeaning.test(text)) explainPaste(turn, withoutQuestion(pasted), "anything");
  else explainPaste(turn, pasted, said);
  return true;
}

/** The words of a question are no message of the service. */
function withoutQuestion(pasted: KnownPaste): KnownPaste {
  const isQuestion = pasted.kind === "code" && questionOnly.test(pasted.text);
  return isQuestion ? { ...pasted, text: pasted.code } : pasted;
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

/** Explains a pasted log entry, code or message, without Graph; `around` is what the words beside it name. */
export function explainPaste(turn: Turn, sent: KnownPaste, around?: Around): void {
  const { ports, audience, conversation, context } = turn;
  const { lead, beside } = leadOfPaste(turn, sent);
  const told = ports.paste.evidence(lead, context.now.toISOString());
  const { evidence, topic } = aboutPaste(turn, told, around);
  const diagnosis = diagnose(evidence, ports.causes);
  delete conversation.asking;
  if (audience.role === "employee" && isOfOther(turn, told)) {
    refuseOthers(turn, { flow: "general" });
    return;
  }
  if (diagnosis.findings.length === 0 && lead.kind !== "logEntry") {
    const whole = wholeCode(turn, lead);
    if (whole !== undefined) {
      explainPaste(turn, whole, around);
      return;
    }
    const code = lead.kind === "code" ? lead.code : lead.text.slice(0, 80);
    notUnderstood(turn, [turn.text("unknownCode", { code })]);
    return;
  }
  conversation.misunderstood = 0;
  if (topic.app !== undefined) conversation.topic = topic;
  const isRow = lead.kind === "logEntry" && conversation.rows !== undefined;
  showDiagnosis(turn, topic, diagnosis, { ...offersOf(turn, topic, lead, diagnosis), beside });
  if (isRow) markRow(turn);
}

/** The card that was just shown is of a row: others may be asked for by "and the last one?". */
function markRow({ conversation }: Turn): void {
  const last = conversation.shown.length - 1;
  conversation.shown = conversation.shown.map((card, at) =>
    at === last ? { ...card, ofRows: true } : card,
  );
}

/** The code that a cut one begins: in that form it is no message that any pattern knows. */
function wholeCode({ ports }: Turn, lead: KnownPaste): KnownPaste | undefined {
  const code = lead.kind === "message" ? / \((\w+)\)$/.exec(lead.text)?.[1] : undefined;
  const isCode = code !== undefined && ports.paste.read(code).kind === "code";
  return isCode ? { kind: "code", code, text: code } : undefined;
}

/** What was pasted can be looked up by its names; by itself it is neither followed nor mended. */
function offersOf(turn: Turn, topic: Topic, lead: KnownPaste, diagnosis: Diagnosis): Offers {
  const [first] = diagnosis.findings;
  const isOpen = first === undefined || first.certainty === "possible";
  const canAsk = isOpen && turn.audience.role !== "employee";
  const { app } = topic;
  return {
    checkAgain: app !== undefined && app.id !== "" && personOf(topic) !== undefined,
    pasted: true,
    fromAnswers: true,
    answerQuestions: canAsk && canGuide(turn, topic, diagnosis.evidence),
    ...(lead.kind === "logEntry" && lead.entry.steps.length > 0 ? { entry: lead.entry } : {}),
  };
}
