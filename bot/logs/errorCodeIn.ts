/** Tells whether a cause recognises a code. */
export type KnowsCode = (code: string) => boolean;

/** Words that stand for trouble in the codes of the service and its connectors. */
const trouble = new Set(
  (
    "ambiguous bad busy cannot conflict denied disabled duplicate error exceeded exception exhausted expired " +
    "fail failed failure forbidden incompatible incomplete incorrect insufficient invalid limit locked malformed " +
    "mismatch missing not quarantine quarantined refused rejected required skipped threshold throttled timeout " +
    "timed unable unauthorized unavailable unexpected unprocessable unsupported violation wrong"
  ).split(" "),
);

/** States and results: words of a conversation, also where a table of codes lists them. */
const everyday =
  /^(?:active|paused|quarantine|unknown|skipped|success|failure|failed|disabled|other|error)$/i;

const token = String.raw`["'\x60*]{0,2}([A-Za-z][\w.-]{2,118}\w)`;

/** Ways a text names an error code, most explicit first. */
const namings: readonly { readonly pattern: RegExp; readonly explicit: boolean }[] = [
  { explicit: true, pattern: new RegExp(String.raw`\berror ?code\W{0,12}${token}`, "gi") },
  { explicit: true, pattern: new RegExp(String.raw`\bstatus ?code ?[:=] ?${token}`, "gi") },
  {
    explicit: false,
    pattern: new RegExp(
      String.raw`\b(?:fail(?:s|ed|ing|ure)?|rejected|skipped) with (?:the |an? )?(?:error |code |exception |reason )?:? ?${token}`,
      "gi",
    ),
  },
  {
    explicit: false,
    pattern: new RegExp(
      String.raw`\b(?:due to|because of|error|exception|code|details|reason)(?: ?[:=] ?| )${token}`,
      "gi",
    ),
  },
  { explicit: false, pattern: new RegExp(String.raw`^${token}\W{0,3}:\s`, "g") },
  {
    explicit: false,
    pattern: new RegExp(
      String.raw`^${token}["'\x60*]{0,2} (?:error|failure|exception)\W{0,3}$`,
      "gi",
    ),
  },
  { explicit: false, pattern: /\b(AADSTS\d{5,7})\b/g },
];

/** Whether a word is built like an error code: `ContosoSeatLimitExceeded`, `INSUFF_ACCESS_RIGHTS`. */
export function looksLikeCode(word: string): boolean {
  if (word.length < 8 || word.length > 120) return false;
  if (/^AADSTS\d{5,7}$/.test(word)) return true;
  if (/^[A-Z][A-Z\d]*(?:_[A-Z\d]+){1,10}$/.test(word)) return true;
  if (!/^[A-Za-z][A-Za-z\d]*(?:[._-][A-Za-z\d]+)*$/.test(word) || !/[a-z\d][A-Z]/.test(word))
    return false;
  // Names of applications are built alike (ServiceNow, WorkplaceByFacebook): trouble must be in it.
  const words = word.split(/(?<=[a-z\d])(?=[A-Z])|[._-]/);
  return words.length >= 5 || words.some((part) => trouble.has(part.toLowerCase()));
}

/**
 * The documentation prints "Microsoft Entra ID" where codes say "AzureActiveDirectory": a rename went
 * over the codes too (error-codes.json, `rename_artifact`).
 */
export function respell(text: string, knowsCode: KnowsCode): string {
  return text.replace(
    /\bMicrosoft Entra ID\s{0,3}([A-Z][A-Za-z]{5,80})\b/g,
    (all, rest: string) => {
      const code = `AzureActiveDirectory${rest}`;
      return knowsCode(code) ? code : all;
    },
  );
}

/** The code when the whole text is one: known to a cause, or built like one. */
export function wholeCode(text: string, knowsCode: KnowsCode): string | undefined {
  const word = text.trim().replace(/^["'`*]{1,2}|["'`*.,;:!]{1,3}$/g, "");
  if (!/^[A-Za-z][\w.-]{2,119}$/.test(word) || everyday.test(word)) return undefined;
  // A short word in lower case is a word, even where a code ends in it.
  const written = /[A-Z]/.test(word) || word.length >= 8;
  return (written && knowsCode(word)) || looksLikeCode(word) ? word : undefined;
}

/** The code that a text names ("Error code: X", "failed with X", "X: explanation"). */
export function namedCode(text: string, knowsCode: KnowsCode): string | undefined {
  for (const { pattern, explicit } of namings) {
    let tries = 0;
    for (const match of text.matchAll(pattern)) {
      const code = (match[1] ?? "").replace(/(?<![.-])[.-]+$/, "");
      if (isNamed(code, explicit, knowsCode)) return code;
      if (++tries >= 10) break;
    }
  }
  return undefined;
}

/** The first word built like a code that a cause knows, wherever it stands in the text. */
export function codeAmongWords(text: string, knowsCode: KnowsCode): string | undefined {
  const words = text.match(/[A-Za-z][A-Za-z\d_-]{6,119}/g) ?? [];
  return words.slice(0, 200).find((word) => /[a-z\d][A-Z]|_/.test(word) && knowsCode(word));
}

function isNamed(code: string, explicit: boolean, knowsCode: KnowsCode): boolean {
  if (looksLikeCode(code)) return true;
  if (explicit) return !everyday.test(code) && /[A-Z]/.test(code) && knowsCode(code);
  return /[a-z][A-Z]/.test(code) && knowsCode(code);
}
