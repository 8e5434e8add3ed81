import { type Cause } from "../diagnosis";
import { ofLastTexts } from "../patterns/ofLastTexts";

/** Error codes that name causes, by their endings: connectors put their own names before them. */
export interface CodeEndings {
  /** The cause that a code names, by its longest known ending. */
  readonly cause: (code: string) => string | undefined;
  /** Whether it is the name of a status, beside which a sentence says more. */
  readonly isGeneric: (code: string) => boolean;
  /** The best code among the words of a text. */
  readonly inText: (
    text: string,
  ) => { readonly cause: string; readonly isGeneric: boolean } | undefined;
}

const longestCode = 200;
/** Codes repeat from entry to entry. */
const mostCodes = { texts: 1_000, characters: longestCode };

/**
 * Names of HTTP statuses, SCIM's word for any value, and skips that only say that something was skipped:
 * a sentence beside them says more.
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
    "InvalidValue",
    "InvalidOperation",
    "QuotaExceeded",
    "ConstraintViolation",
    "ConstraintViolationAtrErr",
    "NotEffectivelyEntitled",
    "EntrySynchronizationSkip",
    "EntrySynchronizationSkipped",
  ].map(normalise),
);

/** Builds the table once. */
export function createCodeEndings(
  causes: readonly Pick<Cause, "id" | "recognises">[],
): CodeEndings {
  const byEnding = new Map<string, string>();
  for (const { id, recognises } of causes) {
    for (const code of recognises?.codes ?? []) byEnding.set(normalise(code), id);
  }
  const endingOfCode = ofLastTexts(mostCodes, (raw) => endingOf(raw, byEnding));
  return {
    cause: (raw) =>
      raw === "" || isSentence(raw) ? undefined : byEnding.get(endingOfCode(raw) ?? ""),
    isGeneric: (raw) => genericCodes.has(endingOfCode(raw) ?? ""),
    inText(text) {
      const ending = bestEnding(text, byEnding) ?? "";
      const cause = byEnding.get(ending);
      return cause === undefined ? undefined : { cause, isGeneric: genericCodes.has(ending) };
    },
  };
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
