import { type Cause, type Evidence, oncePerEvidence, valueOf } from "../diagnosis";
import { statusIn } from "./httpStatus";
import { createSentenceSearch } from "./sentenceSearch";

/** What the recogniser needs of a cause. */
export type Recognisable = Pick<Cause, "id" | "recognises">;

/** Which cause a code or a message names; none when it is not known. */
export interface Recogniser {
  /** By the longest known ending of the code. */
  readonly code: (code: string) => string | undefined;
  /** By a code inside the text, a known sentence, what is said in other words, or the name of a status. */
  readonly text: (text: string) => string | undefined;
  /** By what the subject's log entry, or the quarantine of the job, says. */
  readonly named: (evidence: Evidence) => Named;
}

/** Ids of the causes that the evidence names, and what named them. */
export interface Named {
  readonly byEntry?: { readonly id: string; readonly by: "code" | "text" };
  readonly byQuarantine?: string;
}

/** Longer texts are cut: all messages of the service say what is wrong in their beginning. */
const longestText = 4_000;
const longestCode = 200;

/**
 * Names of HTTP statuses, and of skips that only say that something was skipped: a sentence beside
 * them says more.
 */
const genericCodes = new Set(
  [
    "BadRequest",
    "BadResponse",
    "Conflict",
    "Forbidden",
    "InternalServerError",
    "MethodNotAllowed",
    "NotFound",
    "Unauthorized",
    "UnprocessableEntity",
    "ValidationException",
    "ValidationError",
    "ValidationFailed",
    "InvalidRequest",
    "InvalidOperation",
    "QuotaExceeded",
    "ConstraintViolation",
    "ConstraintViolationAtrErr",
    "NotEffectivelyEntitled",
    "EntrySynchronizationSkip",
    "EntrySynchronizationSkipped",
  ].map(normalise),
);

/** Builds the tables once; every look-up afterwards is linear in the bounded text. */
export function createRecogniser(
  causes: readonly Recognisable[],
  causeSaid: Lookup = () => undefined,
): Recogniser {
  const byEnding = new Map<string, string>();
  for (const { id, recognises } of causes) {
    for (const code of recognises?.codes ?? []) byEnding.set(normalise(code), id);
  }
  const bySentence = createSentenceSearch(
    causes.map(({ id, recognises }) => ({ id, sentences: recognises?.texts ?? [] })),
  );
  const endingOfCode = remembered((raw) => endingOf(raw, byEnding));
  const code = (raw: string): string | undefined =>
    raw === "" || isSentence(raw) ? undefined : byEnding.get(endingOfCode(raw) ?? "");
  const text = (raw: string): string | undefined => {
    // No sentence is empty, and most evidence lacks one of the texts that are looked at.
    if (raw === "") return undefined;
    const bounded = raw.slice(0, longestText).replace(/[\u2018\u2019]/g, "'");
    const ending = bestEnding(bounded, byEnding);
    const specific = ending !== undefined && !genericCodes.has(ending) ? ending : undefined;
    if (specific !== undefined) return byEnding.get(specific);
    const written = inFull(bounded);
    return (
      bySentence(bounded) ??
      (written === bounded ? undefined : bySentence(written)) ??
      causeSaid(written) ??
      byEnding.get(ending ?? "") ??
      byStatus(statusIn(bounded), causes)
    );
  };
  const isGeneric = (raw: string): boolean => genericCodes.has(endingOfCode(raw) ?? "");
  return {
    code,
    text,
    named: oncePerEvidence((evidence) => nameEvidence(evidence, code, text, isGeneric)),
  };
}

/** Short forms as they are spoken: `isn't`, `can't`. */
function inFull(text: string): string {
  return text.replace(/\bcan't\b/gi, "cannot").replace(/(?<=[a-z])n't\b/gi, " not");
}

/**
 * Lower case, letters and digits only. The pages print "Microsoft Entra ID" where the codes say
 * "AzureActiveDirectory" (a rename that went over the quoted codes too).
 */
function normalise(code: string): string {
  return code
    .slice(0, longestCode)
    .toLowerCase()
    .replace(/^microsoft entra id\s*/, "azureactivedirectory")
    .replace(/[^a-z0-9]+/g, "");
}

/** Codes hold few words, even where a page prints them with spaces. */
function isSentence(raw: string): boolean {
  return raw.slice(0, longestCode).trim().split(/\s+/).length > 5;
}

function endingOf(raw: string, known: ReadonlyMap<string, string>): string | undefined {
  const code = normalise(raw);
  return knownEnding(code, known) ?? knownEnding(code.replace(directoryEnding, ""), known);
}

/** What Active Directory puts behind its codes: `EntryAlreadyExists-UpdErr`. */
const directoryEnding = /(?:ldap|upd|name|sec|atr|svc)err$/;

function knownEnding(code: string, known: ReadonlyMap<string, string>): string | undefined {
  for (let start = 0; start < code.length; start++) {
    const ending = code.slice(start);
    if (known.has(ending)) return ending;
  }
  return undefined;
}

/** Codes repeat from entry to entry: the endings of the first thousand are kept. */
function remembered(find: Lookup): Lookup {
  const kept = new Map<string, string | undefined>();
  return (raw) => {
    if (kept.has(raw)) return kept.get(raw);
    const found = find(raw);
    if (kept.size < 1_000 && raw.length <= longestCode) kept.set(raw, found);
    return found;
  };
}

/** `EntryConflict`, `InvalidAttributeSyntax-LdapErr`, `INVALID_LOGIN`, `username_taken`. */
const codeLike =
  /[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+|[A-Za-z][A-Za-z0-9]{2,}(?:-[A-Z][A-Za-z0-9]+)?/g;

/** The longest known ending among the code-like words of a text. */
function bestEnding(text: string, known: ReadonlyMap<string, string>): string | undefined {
  let best: string | undefined;
  const alone = /^\s*[\w-]{3,}\s*$/.test(text);
  for (const [word] of text.matchAll(codeLike)) {
    if (!alone && !/[a-z][A-Z]|_/.test(word)) continue;
    const ending = endingOf(word, known);
    if (ending === undefined) continue;
    const better =
      best === undefined ||
      (genericCodes.has(best) && !genericCodes.has(ending)) ||
      (ending.length > best.length && !genericCodes.has(ending));
    if (better) best = ending;
  }
  return best;
}

/** The cause of an HTTP status that nothing else in the text explains. */
function byStatus(status: number | undefined, causes: readonly Recognisable[]): string | undefined {
  return status === undefined
    ? undefined
    : causes.find(({ recognises }) => recognises?.statuses?.includes(status))?.id;
}

type Lookup = (raw: string) => string | undefined;

function nameEvidence(
  evidence: Evidence,
  code: Lookup,
  text: Lookup,
  isGeneric: (raw: string) => boolean,
): Named {
  const quarantine = valueOf(evidence, "quarantine");
  const byQuarantine =
    code(quarantine?.errorCode ?? "") ??
    text(quarantine?.errorMessage ?? "") ??
    text(quarantine?.reason ?? "");
  const byEntry = nameEntry(evidence, code, text, isGeneric);
  return {
    ...(byEntry === undefined ? {} : { byEntry }),
    ...(byQuarantine === undefined ? {} : { byQuarantine }),
  };
}

function nameEntry(
  evidence: Evidence,
  code: Lookup,
  text: Lookup,
  isGeneric: (raw: string) => boolean,
): Named["byEntry"] {
  const message = valueOf(evidence, "errorText") ?? "";
  const codes = [valueOf(evidence, "errorCode") ?? "", valueOf(evidence, "skipReason") ?? ""];
  const specific = codes.find((one) => code(one) !== undefined && !isGeneric(one));
  const byCode = code(specific ?? "");
  if (byCode !== undefined) return { id: byCode, by: "code" };
  const byText = text(message);
  if (byText !== undefined) return { id: byText, by: "text" };
  const generic = codes.map(code).find((id) => id !== undefined);
  return generic === undefined ? undefined : { id: generic, by: "code" };
}
