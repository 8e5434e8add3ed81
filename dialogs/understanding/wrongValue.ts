import { sought } from "../../bot/patterns/sought";
import { type ValueName } from "../../bot/rules/valueMeant";
import { isAskingNeeded } from "./asksNeeded";
import { valueWord } from "./valueWords";

/** A value that a text calls wrong. */
export interface WrongValue {
  readonly name: ValueName;
  /** What it should be, in the words of the person. */
  readonly wanted?: string;
  /** It is somebody else's: "her name". */
  readonly ofOther: boolean;
  /** The text with a word for an account in the place of the value: who is named can be read from it. */
  readonly rest: string;
  /** Without an application it asks for what the directory holds: "which department does Ben have?". */
  readonly needsApp?: boolean;
}

/** Longer texts are mails and messages. */
const longest = 240;

const bad = [
  /(?<!\p{L})(?:wrong(?:ly)?|incorrect(?:ly)?|miss?[ -]?spel(?:led|t|ling|lt)|mistyped|typo|old|outdated|out of date|out-of-date|stale|former|previous|maiden|empty|blank|should (?:be|say|read)|instead of|(?:someone|somebody) else's|another person's|(?:has|have|shows?) no (?:\p{L}+ )?(?:phone|title|department|office|e-?mail|last name|first name|employee id|city|country|company)|(?<=(?:phone|number|title|department|office|e-?mail|name|position) (?:is |are )?)missing|(?:does|do|is|are|has|have|was|were|did|will|wo|is)(?:n't| not|nt| never)(?: (?:been|yet|even|get|getting|go|going|gone|come|coming|through|there|be))* (?:match|updated?|updating|changed?|changing|sync(?:ed|ing)?|refresh(?:ed)?|right|correct|current|up to date|up-to-date|written|sent|through|filled|there|show(?:n|ing)?)|not (?:been )?(?:updated?|changed?|synced?|right|correct|current|up to date)|never (?:updated|changed|synced))(?!\p{L})/u,
  /(?<!\p{L})(?:falsch(?:e[nmrs]?)?|verkehrt|veraltet(?:e[nmrs]?)?|nicht (?:\p{L}+ )?(?:aktuell|aktualisiert|geändert|übernommen|richtig|korrekt|übertragen)|alte[nmrs]?|tippfehler|schreibfehler|leer|sollte|müsste|statt|von jemand anders?e?m?|stimmt (?:\p{L}+ ){0,3}nicht)(?!\p{L})/u,
  /(?<!\p{L})(?:faux|fausse|erronée?|incorrecte?|mal (?:écrit|orthographié)e?|périmée?|obsolète|ancien(?:ne)?|vide|devrait|au lieu d|(?:de quelqu'un d'autre|d'une autre personne)|pas (?:à jour|l[ea]s? bon(?:ne)?s?|correcte?|juste|bon(?:ne)?|mis(?:e)? à jour|changé))(?!\p{L})/u,
  /(?<!\p{L})(?:mal(?: escrit[oa])?|equivocad[oa]|incorrect[oa]|erróne[oa]|antigu[oa]|viej[oa]|desactualizad[oa]|vací[oa]|debería|de otr[oa] (?:persona|empleado)|no es (?:el|la) (?:correct[oa]|que)|en (?:lugar|vez) de|no (?:se )?(?:ha )?(?:actualiz\p{L}+|cambi\p{L}+)|no (?:está al día|es correct[oa]))(?!\p{L})/u,
  /間違|違っ|違い|誤っ|誤り|古い|更新され(?:な|てい|ませ)|変わ(?:って|ら|りませ)|反映され(?:な|て?い?ませ|て?い?な)|空(?:です|に|欄)|正しく(?:は|な|あり)|のはず|スペルミス/u,
].map(sought);

/** Sign-in and the field have their own names and wrong words. */
const elsewhere = sought(
  /(?<!\p{L})(?:our company|unsere?[rnm]? (?:firma|unternehmen)|notre société|nuestra empresa)(?!\p{L})|(?:当社|弊社|うちの会社)|passwor[dt]|passwort|kennwort|mot de passe|contraseña|パスワード|(?:file|host|domain|server|app(?:lication)?|group|tenant|attribute|property) ?names?|e-?mail (?:client|server|box)|\b(?:required|error|exception|code|http|fehler(?:code|meldung)|erreur)\b/u,
);

const ofOther = sought(
  /(?<!\p{L})(?:his|her|their|sein(?:e[nmr]?)?|ihr(?:e[nmr]?)?|son|sa|ses|leur|su|sus)(?: (?:\p{L}+ )?)?$|彼女?の$/u,
);

/** The words behind which it stands what the value should be, to the end of the clause. */
const wanted = [
  /\b(?:should (?:be|say|read)|instead of) (.{1,60})$/iu,
  /\b(?:sollte|müsste|soll)(?: eigentlich| doch)? (.{1,60}?) (?:sein|lauten|heißen|stehen)\b|\bstatt (.{1,60}?)(?: (?:steht|zeigt).*)?$/iu,
  /\b(?:devrait être|au lieu d[e'] ?)(.{1,60})$/iu,
  /\b(?:debería (?:ser|decir)|en (?:lugar|vez) de) (.{1,60})$/iu,
  /正しくは(.{1,40}?)(?:です|だ|$)/u,
].map(sought);
/** What follows the value in the same clause: where it is shown. */
const behind =
  /(?: (?:in|on|bei|auf|dans|sur|en|im|for|für) (?:the |our |my |der |die |dem )?\p{Lu}.*| (?:there|now|here|dort|jetzt|là|ahora|allí)| (?:sein|lauten|heißen))$/u;

/** A word for an account in each of the languages, in the order of the patterns. */
const accountWords = ["account", "Konto", "compte", "cuenta", "アカウント"] as const;

/**
 * The value of somebody that a text calls wrong, old or misspelled, in any of the languages; undefined for
 * other texts.
 */
export function wrongValue(text: string): WrongValue | undefined {
  if (text.length > longest) return undefined;
  const said = text.normalize("NFC").replaceAll("’", "'");
  const whole = said.toLowerCase();
  // Most texts call nothing wrong: the words for values, of which there are many, are not looked for in them.
  if (!bad.some((one) => one.test(whole)) || isAskingNeeded(text)) return undefined;
  const wish = wantedIn(said);
  const left = wish === undefined ? said : said.replace(wish, " ");
  const small = left.toLowerCase();
  const word = small.length === left.length ? valueWord(small) : undefined;
  const language = bad.findIndex((one) => one.test(small) || one.test(whole));
  if (word === undefined || language === -1 || isOfOtherField(small)) return undefined;
  const before = left.slice(0, word.from);
  return {
    name: word.name,
    ...(wish === undefined ? {} : { wanted: wish }),
    ofOther: isOfAnother(before.toLowerCase()),
    rest: `${before}${accountBeside(language, left.slice(word.to))}`,
  };
}

/** Whose it is, in capitals: "of Ben", "d'Olivia". */
const whose = /^ (?:(?:of|von|del?|du) |d')(\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]+)*)/u;

/**
 * What stands behind a value, with a word for an account before it: who is named can be read from it. A
 * first name alone is told from other words in few places, and "account for" is one in every language.
 */
export function accountBeside(language: number, behindIt: string): string {
  return whose.test(behindIt)
    ? `account${behindIt.replace(whose, " for $1,")}`
    : `${accountWords[language] ?? "account"}${behindIt}`;
}

/** Whether a text in small letters is about a sign-in, an error or other names than those of people. */
export function isOfOtherField(text: string): boolean {
  return elsewhere.test(text);
}

/** Whether what stands before a value makes it somebody else's: "is her". */
export function isOfAnother(before: string): boolean {
  return ofOther.test(before);
}

function wantedIn(text: string): string | undefined {
  for (const pattern of wanted) {
    const words = pattern.exec(text)?.slice(1).join("") ?? "";
    const value = words
      .replace(behind, "")
      .replace(/^["“„«'「]+|["”“»'」.!?]+$/gu, "")
      .trim();
    if (value !== "") return value;
  }
  return undefined;
}
