const hidden = "[hidden]";

/**
 * Shapes of secrets that people type or paste: each keeps the word that says what it was. The
 * patterns have no nested repetition, so a long text costs linear time.
 */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi, `$1 ${hidden}`],
  [/\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g, hidden],
  [
    /\b(AccountKey|SharedAccessKey|sig|client_secret|api[-_]?key|access[-_]?token|refresh[-_]?token)\s*=\s*[^\s&;"']{6,}/gi,
    `$1=${hidden}`,
  ],
  [
    /\b(pass(?:word|phrase|code)?|pwd|kennwort|passwort|secret|token|api key|client secret|access key|pin)(\s*(?:is|was|are|to|ist|:|=|->)\s*)["'“]?([^\s"'”,;]{4,})/gi,
    `$1$2${hidden}`,
  ],
  [/\b[\w~.-]{3}8Q~[\w~.-]{28,}/g, hidden],
  [/\b(?:sk|pk|ghp|gho|xox[abp])[-_][\w-]{16,}/g, hidden],
  [/-----BEGIN [A-Z ]{3,40}-----[\s\S]{0,8000}?-----END [A-Z ]{3,40}-----/g, hidden],
];

/** Words after "password is" that are no password. */
const harmless =
  /^(?:not|wrong|expired|correct|incorrect|invalid|missing|needed|required|refused|accepted|rejected|valid|being|still|the|that|this|for|working|old|new|unknown|gone)\b/i;

/** Hides passwords, tokens and keys in a text before it leaves the person's conversation. */
export function maskSecrets(text: string): { readonly text: string; readonly masked: boolean } {
  let masked = text;
  for (const [shape, replacement] of shapes)
    masked = masked.replace(shape, (match: string, ...groups: unknown[]) => {
      const last = groups[2];
      if (typeof last === "string" && harmless.test(last)) return match;
      return replacement.replace(/\$(\d)/g, (_, index: string) => {
        const group = groups[Number(index) - 1];
        return typeof group === "string" ? group : "";
      });
    });
  return { text: masked, masked: masked !== text };
}
