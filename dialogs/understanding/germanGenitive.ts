/** What somebody has, as German says it behind the name: "Audreys Konto", "Jonas' Zugang". */
const owned =
  "(?:(?:Benutzer|Nutzer)?(?:[Kk]onto|[Kk]onten)|Account|Zug(?:ang|änge|riff|riffe)|Profil|Login|Anmeldung|Berechtigung(?:en)?)";
const name = "\\p{Lu}[\\p{L}\\p{M}-]{1,40}(?: \\p{Lu}[\\p{L}\\p{M}-]{1,40})?";

/** Behind an article stands a word: "des Chefs Konto". */
const genitive = new RegExp(
  `(?<![\\p{L}'-])(?<!(?:[Dd]es|[Mm]eines|[Ee]ines|[Uu]nseres|[Ii]hres|[Ss]eines|[Dd]ieses|[Jj]edes) )(${name})(?<=[sßzx])'? (?=${owned}(?!\\p{L}))`,
  "gu",
);
const behind = new RegExp(`^'? ${owned}(?!\\p{L})`, "u");

/** "Der Zugriff von Farid". */
const ofSomebody = new RegExp(
  `(?<=(?<!\\p{L})${owned} )von (\\p{Lu}[\\p{L}\\p{M}'-]{1,40})(?!\\p{L})`,
  "gu",
);

/**
 * A sentence with "für" before whoever has an account in it, so that the name has its place; what `isName` says to be
 * none stays as it is ("Das Konto").
 */
export function withGenitives(sentence: string, isName: (word: string) => boolean): string {
  return sentence
    .replace(genitive, (all: string, found: string) =>
      found.split(" ").every(isName) ? `für ${found} ` : all,
    )
    .replace(ofSomebody, (all: string, found: string) => (isName(found) ? `für ${found}` : all));
}

/** The name without the s of a genitive: nobody may be called "Audreys". Undefined where none stands there. */
export function withoutGenitive(sentence: string, found: string): string | undefined {
  if (!/[^s]s$/u.test(found)) return undefined;
  const at = sentence.indexOf(found);
  const rest = sentence.slice(at + found.length);
  return at !== -1 && behind.test(rest) && !rest.startsWith("'") ? found.slice(0, -1) : undefined;
}
