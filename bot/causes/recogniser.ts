import { type Cause, type Evidence, type FactName, oncePerEvidence, valueOf } from "../diagnosis";
import { type CodeEndings, createCodeEndings } from "./codeEndings";
import { namesAGate } from "./gateSentences";
import { logOutcome } from "./logOutcome";
import { createMessageReader, type MessageReader, type Wording } from "./messageReader";
import { isByProgram } from "./sayingSearch";

/** What the recogniser needs of a cause. */
export type Recognisable = Pick<Cause, "id" | "family" | "recognises">;

/** Which cause a code or a message names; none when it is not known. */
export interface Recogniser {
  /** By the longest known ending of the code. */
  readonly code: (code: string) => string | undefined;
  /** By a code inside the text, a known sentence, what is said in other words, or the name of a status. */
  readonly text: (text: string) => string | undefined;
  /** The same of what may be said by people: they say such words of other things as well. */
  readonly saidText: (text: string) => string | undefined;
  /** All that a text names, by whatever means, as one text: the same for texts that name the same. */
  readonly says: (text: string) => string;
  /** By what the subject's log entry, or the quarantine of the job, says. */
  readonly named: (evidence: Evidence) => Named;
}

/** Ids of the causes that the evidence names, and what named them. */
export interface Named {
  readonly byEntry?: { readonly id: string; readonly by: "code" | "text" };
  readonly byQuarantine?: string;
  /** The cause whose messages a text reads like that is all there is, where it names none clearly. */
  readonly alike?: string;
}

/** From this likeness on a message counts more than vague words that say something else. */
const clearly = 0.36;

/** Builds the tables once; every look-up afterwards is linear in the bounded text. */
export function createRecogniser(
  causes: readonly Recognisable[],
  wording: Wording = {},
): Recogniser {
  const codes = createCodeEndings(causes);
  const messages = createMessageReader(causes, codes, wording);
  const families = new Map(causes.map(({ id, family }) => [id, family]));
  const parts: Parts = {
    codes,
    messages,
    isSameFamily: (one, other) => families.get(one) === families.get(other),
  };
  return {
    code: codes.cause,
    text: (raw) => textOf(raw, messages),
    saidText: (raw) => (isByProgram(raw) ? textOf(raw, messages) : knownText(raw, messages)),
    says: (raw) =>
      JSON.stringify([
        ...[codes.cause(raw) ?? "", codes.isGeneric(raw), namesAGate(raw)],
        // One word is a code, and read as nothing else.
        /\s/.test(raw) ? (textOf(raw, messages) ?? "") : "",
      ]),
    named: oncePerEvidence((evidence) => {
      const named = nameEntry(evidence, parts);
      const byQuarantine = nameQuarantine(evidence, parts);
      return byQuarantine === undefined ? named : { ...named, byQuarantine };
    }),
  };
}

interface Parts {
  readonly codes: CodeEndings;
  readonly messages: MessageReader;
  readonly isSameFamily: (one: string, other: string) => boolean;
}

function textOf(raw: string, messages: MessageReader): string | undefined {
  return messages.clear(raw) ?? messages.vague(raw);
}

function knownText(raw: string, messages: MessageReader): string | undefined {
  return messages.clear(raw) ?? messages.plain(raw);
}

function nameQuarantine(evidence: Evidence, { codes, messages }: Parts): string | undefined {
  const quarantine = valueOf(evidence, "quarantine");
  return (
    codes.cause(quarantine?.errorCode ?? "") ??
    textOf(quarantine?.errorMessage ?? "", messages) ??
    textOf(quarantine?.reason ?? "", messages)
  );
}

function nameEntry(evidence: Evidence, parts: Parts): Named {
  const { codes, messages } = parts;
  const message = valueOf(evidence, "errorText") ?? "";
  const written = [valueOf(evidence, "errorCode") ?? "", valueOf(evidence, "skipReason") ?? ""];
  const specific = written.find((one) => codes.cause(one) !== undefined && !codes.isGeneric(one));
  const byCode = codes.cause(specific ?? "");
  if (byCode !== undefined) return { byEntry: { id: byCode, by: "code" } };
  const byText = messages.clear(message);
  if (byText !== undefined) return { byEntry: { id: byText, by: "text" } };
  // A closed gate says more than vague words beside it.
  const loose = namesAGate(message) ? "" : message;
  const vague = nameVaguely(loose, written.map(codes.cause), messages);
  const isAsked = isTextAlone(evidence, codes) && logOutcome(evidence) === "failed";
  return isAsked ? nameAlike(message, vague, parts) : vague;
}

function nameVaguely(
  message: string,
  codes: readonly (string | undefined)[],
  messages: MessageReader,
): Named {
  const byText = messages.vague(message);
  if (byText !== undefined) return { byEntry: { id: byText, by: "text" } };
  const generic = codes.find((id) => id !== undefined);
  return generic === undefined ? {} : { byEntry: { id: generic, by: "code" } };
}

/** What a message itself names, beside what it says. */
const ofTheText: ReadonlySet<string> = new Set<FactName>(["errorCode", "failedProperty"]);

/**
 * Nobody looked, and nothing is known but a message, with what it names itself: a code perhaps that no cause
 * knows, or an attribute. An entry says more by itself than what it reads like.
 */
function isTextAlone(evidence: Evidence, codes: CodeEndings): boolean {
  if (codes.cause(valueOf(evidence, "errorCode") ?? "") !== undefined) return false;
  return Object.entries(evidence.facts).every(([name, { state }]) =>
    name === "errorText" ? state === "known" : state === "unknown" || ofTheText.has(name),
  );
}

/** What the message reads like beside what it names vaguely, or in its place. */
function nameAlike(message: string, vague: Named, { messages, isSameFamily }: Parts): Named {
  const alike = messages.alike(message);
  if (alike === undefined) return vague;
  const id = vague.byEntry?.id;
  if (id !== undefined && isSameFamily(id, alike.cause)) return { ...vague, alike: alike.cause };
  return id === undefined || alike.score >= clearly ? { alike: alike.cause } : vague;
}
