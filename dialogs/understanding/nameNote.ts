import { sought } from "../../bot/patterns/sought";
/** A name with what tells whom of that name, in a text of the same length. */
export interface NotedName {
  readonly text: string;
  /** Department, title or place behind the name: "Alex Chen (Sales)". */
  readonly note?: string;
}

const part = "\\p{Lu}[\\p{L}\\p{M}'’-]+";
const title = "(?:(?:Mme|Mlle|Mr|Mrs|Ms|Madame|Monsieur|Herrn?|Frau|Sra?|Srta|Señora?|M|Dr)\\.? )";
/** "Mme Russo (Chiara)": a family name, and the first name behind it. */
const firstBehind = sought(
  new RegExp(`(?<!\\p{L})${title}?(${part}) ?\\((${part}(?: ${part})?)\\)`, "u"),
);
const bracketed = new RegExp(
  `(?<!\\p{L})${part}(?: ${part}){0,3}( ?\\(([\\p{L}][\\p{L}\\p{M} &/-]{1,38})\\))`,
  "u",
);
/** "of" and "de" stand inside names, and need the word for a department: "du service Ventes". */
const belongs =
  "(?:(?:from|aus|vom)(?: (?:the|der|dem))?|(?:du service|du département|de l'équipe|del departamento|del equipo)(?: (?:de|des))?)";
const fromPlace = new RegExp(
  `(?<!\\p{L})(?:${part} ${part}(?: ${part})?)( ${belongs} (\\p{Lu}[\\p{L}\\p{M}&-]+(?: \\p{Lu}[\\p{L}\\p{M}&-]+)?)(?: (?:department|team))?)(?= *(?:[,.?!;:]|$)| \\p{Ll})`,
  "u",
);
/** Where something is done to somebody, "from" says out of what. */
const takenOut = sought(
  /\b(?:remov\w*|delet\w*|import\w*|export\w*|sync\w*|provision\w*|missing|gone|disappear\w*|drop\w*|entfern\w*|gelöscht|supprim\w*|elimin\w*)/iu,
);

/**
 * A text without the notes beside a name, which no directory has in it. Nothing moves: what is cut leaves
 * spaces. `isApp` tells an application from a department.
 */
export function nameNote(text: string, isApp: (name: string) => boolean = () => false): NotedName {
  return firstInFront(text, isApp) ?? withoutNote(text, isApp) ?? { text };
}

/** "Mme Russo (Chiara)" as "Chiara Russo". */
function firstInFront(text: string, isApp: (name: string) => boolean): NotedName | undefined {
  const found = firstBehind.exec(text);
  const [whole, family, first] = found ?? [];
  if (found === null || whole === undefined || family === undefined || first === undefined)
    return undefined;
  if (isApp(first) || !isSingle(text, found.index)) return undefined;
  return { text: replaced(text, found.index, whole, `${first} ${family}`.padEnd(whole.length)) };
}

function withoutNote(text: string, isApp: (name: string) => boolean): NotedName | undefined {
  for (const pattern of takenOut.test(text) ? [bracketed] : [bracketed, fromPlace]) {
    const found = pattern.exec(text);
    const [all, cut, note] = found ?? [];
    if (found === null || all === undefined || cut === undefined) continue;
    if (note === undefined || isApp(note)) continue;
    const from = found.index + all.length - cut.length;
    return { text: replaced(text, from, cut, " ".repeat(cut.length)), note };
  }
  return undefined;
}

/** Whether nothing that is written large stands before a name: "Alex Chen (Sales)" has its first name. */
function isSingle(text: string, at: number): boolean {
  return !/\p{Lu}[\p{L}'’-]+ $/u.test(text.slice(0, at));
}

function replaced(text: string, from: number, old: string, by: string): string {
  return text.slice(0, from) + by + text.slice(from + old.length);
}
