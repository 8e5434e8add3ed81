import { withoutKeys } from "./withoutKeys";

/** What stands for a secret. */
export const hidden = "[hidden]";

/**
 * Shapes of secrets that people type or paste. Each keeps what stands before the secret (`before`), so
 * that the text still says what it was. Two repetitions never stand side by side, and none begins within
 * another of its kind: a long text costs linear time. What is a secret beyond doubt is one without its end, too,
 * where the text was cut.
 */
const shapes: readonly RegExp[] = [
  /\b(?<before>(?:bearer|basic)\s+)[\w.~+/=-]{8,}/gi,
  /(?<![\w-])eyJ[\w-]{8,}(?:\.[\w-]{8,}(?:\.[\w-]*)?|(?:\.[\w-]*)?$)/g,
  /\b(?<before>(?:AccountKey|SharedAccessKey|SharedAccessSignature|sig|client[-_]?secret|api[-_]?key|access[-_]?token|refresh[-_]?token|id[-_]?token)["']?\s*[=:]\s*["']?)[^\s&;,"']{6,}/gi,
  /\b(?<before>(?:pass(?:word|phrase|code|wd)?|pwd?|pw|kennwort|passwort|contraseña|mot de passe|secret|token|api key|client secret|access key|pin)["'”]?(?:\s*(?:(?:is|was|are|to|ist|lautet|es|est)\b(?:\s*[:=])?|:|=|->)\s*|\s+)["'“]?)(?<secret>[^\s"'”,;]{4,})/gi,
  /\b[\w~.-]{3}8Q~(?:[\w~.-]{28,}|[\w~.-]+$)/g,
  /\b(?:sk|pk|ghp|gho|xox[abp])[-_][\w-]{16,}/g,
];

/** A whole word of everyday language after "password" is no password: "the token is expired". */
const everyday = /^[a-z]+[.!?)]*$/;

/**
 * Hides passwords, tokens and keys in a text before it leaves the person's conversation. After a word
 * such as "password", only what looks like no everyday word is a secret, unless it follows `:` or `=`. For a
 * whole text: a part of one may end within a secret, and begin with the rest of it.
 */
export function maskSecrets(text: string): { readonly text: string; readonly masked: boolean } {
  let masked = withoutKeys(text, hidden);
  for (const shape of shapes)
    masked = masked.replace(shape, (match: string, ...rest: unknown[]) => {
      const { before = "", secret } = (rest.at(-1) ?? {}) as Record<string, string | undefined>;
      const isAssigned = /[:=]\s*["'“]?$/.test(before);
      if (secret !== undefined && !isAssigned && everyday.test(secret)) return match;
      return `${before}${hidden}`;
    });
  return { text: masked, masked: masked !== text };
}
