import { withoutNamed } from "./namedSecrets";
import { withoutKeys } from "./withoutKeys";

/** What stands for a secret. */
export const hidden = "[hidden]";

/**
 * Shapes of secrets that people paste, whatever is written beside them. Each keeps what stands before the secret
 * (`before`), so that the text still says what it was. Two repetitions never stand side by side, and none begins within
 * another of its kind: a long text costs linear time. What is a secret beyond doubt is one without its end, too,
 * where the text was cut.
 */
const shapes: readonly RegExp[] = [
  /\b(?<before>authorization["']?\s*[:=]\s*["']?(?:bearer|basic)\s+)[\w.~+/=-]{8,}/gi,
  // "Basic authentication" is a way to sign in.
  /\b(?<before>(?:[Bb]earer|BEARER|[Bb]asic|BASIC)\s+)(?![A-Z]?[a-z]+(?:[^\w~+/=-]|$))[\w.~+/=-]{8,}/g,
  /(?<![\w-])eyJ[\w-]{8,}(?:\.[\w-]{8,}(?:\.[\w-]*)?|(?:\.[\w-]*)?$)/g,
  // Parts of connection strings and of signed addresses of Azure Storage.
  /\b(?<before>(?:AccountKey|SharedAccessKey|SharedAccessSignature|sig)["']?\s*[=:]\s*["']?)[^\s&;,"']{6,}/gi,
  // Variables of an environment, such as DB_PASSWORD; a code such as "invalid_token: …" is evidence.
  /\b(?<before>[a-z][a-z\d_]{0,60}_(?:password|passwd|pwd|secret|token|(?:api|access|secret|private)_key)\s*=\s*["']?)[^\s&"']{4,}/gi,
  // User info of an address (RFC 3986, 3.2.1).
  /\b(?<before>[a-z][a-z\d+.-]{1,20}:\/\/[^\s:@/?#"'<>]{0,100}:)[^\s/?#"'<>]{1,200}(?=@)/gi,
  // Client secrets of Entra ID.
  /\b[\w~.-]{3}8Q~(?:[\w~.-]{28,}|[\w~.-]+$)/g,
  // GitHub, GitLab, Slack, and services that name their keys alike.
  /\b(?:sk|pk|gh[oprsu]|github_pat|glpat|xox[a-z]|xapp)[-_][\w-]{16,}/g,
  // Ids of access keys of AWS (IAM identifiers, "Unique ID prefixes").
  /\b(?:AKIA|ASIA)[A-Z\d]{16}\b/g,
];

/**
 * Hides passwords, tokens and keys in a text before it leaves the person's conversation. After a word
 * such as "password", only what looks like no everyday word is a secret, unless it follows `:` or `=`. For a
 * whole text: a part of one may end within a secret, and begin with the rest of it.
 */
export function maskSecrets(text: string): { readonly text: string; readonly masked: boolean } {
  let masked = withoutKeys(text, hidden);
  for (const shape of shapes)
    masked = masked.replace(shape, (...found: unknown[]) => {
      const groups = found.at(-1);
      const isNamed = typeof groups === "object" && groups !== null && "before" in groups;
      return (isNamed ? String(groups.before) : "") + hidden;
    });
  masked = withoutNamed(masked, hidden);
  return { text: masked, masked: masked !== text };
}
