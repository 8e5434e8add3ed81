import { sought } from "../../bot/patterns/sought";
import {
  asksFigures,
  asksHowItIs,
  asksWhatFailed,
  asksWho,
  asksWhoInIsMissing,
  asksWhoIsMissing,
  asksWhoOfCard,
} from "./manyPhrases";
import { plainPhrase } from "./plainPhrase";
import { asksWhetherAnything, asksWhichApplications } from "./troublePhrases";

/** What a text asks about more than one person or application. */
export interface AskedOfMany {
  readonly about: "people" | "figures" | "applications";
  /** It means something only after a card that told of many. */
  readonly ofCard?: true;
  /** Its words are also said of one: it has to name an application or a time. */
  readonly loose?: true;
  /** How it ended for those it asks about. */
  readonly status?: "failure" | "skipped";
  /** It asks who is not there: whom the log does not name is not told by it. */
  readonly missing?: true;
  /** The words that ask it, in small letters: they name neither a person nor an application. */
  readonly words: string;
}

/** Longer texts are mails and say something of their own. */
const longest = 160;
const skipped = /skip|übersprungen|ignorée?s?|omitid|スキップ/iu;
const failed = sought(
  /fail|error|fehlgeschlagen|gescheitert|fehler|échou|échec|erreur|fall[aeoó]|失敗|エラー/iu,
);

/** What is told of a figure, rather than asked. */
const told = /quarant|too high|zu hoch|trop élev|demasiado alt|高すぎ|検疫/iu;

/**
 * What is asked about many: whom something concerns, how many it failed for, how the applications
 * stand. Undefined for other texts. The applications' names do not matter here.
 */
export function askedOfMany(text: string): AskedOfMany | undefined {
  if (text.length > longest) return undefined;
  const said = plainPhrase(text);
  if (asksWhoOfCard.test(said)) return { about: "people", ofCard: true, words: said };
  const figures = asksFigures.exec(said)?.[0];
  if (figures !== undefined && !told.test(said)) return { about: "figures", words: figures };
  const applications = (asksWhichApplications.exec(said) ?? asksWhetherAnything.exec(said))?.[0];
  if (applications !== undefined) return { about: "applications", words: applications };
  return askedOfPeople(said);
}

function askedOfPeople(said: string): AskedOfMany | undefined {
  const people = asksWho.exec(said)?.[0];
  if (people !== undefined) return { about: "people", words: people, ...statusIn(people) };
  const missing = asksWhoIsMissing.exec(said)?.[0];
  if (missing !== undefined) return { about: "people", missing: true, words: missing };
  const inside = asksWhoInIsMissing.exec(said)?.[0];
  if (inside !== undefined) return { about: "people", missing: true, loose: true, words: inside };
  const what = asksWhatFailed.exec(said)?.[0];
  return what === undefined
    ? undefined
    : { about: "people", loose: true, words: what, status: "failure" };
}

const how = sought(
  /(?<!\p{L})(?:how|happen(?:s|ed|ing)?|changed|going on|new|passiert|geschehen|geändert|neues?|los|passé|passe|changé|pas[óo]|pasado|pasa|cambi[óo]|cambiado|ocurre|wie|comment|c[óo]mo|\p{L}*-?status|state|health|état|statut|estado|last|healthy|good|late|delayed|overdue|behind|job|provisioning|sync|cycle|gesund|spät|verspätet|verspätung|überfällig|verzögert|rückstand|verzug|sain|santé|retard|retardée?|san[oa]|atrasad[oa]|retrasad[oa]|retraso)(?!\p{L})|何が|どう|いかが|状態|状況|ステータス|正常|健全|遅れて/iu,
);

/** Whether a text may ask how an application is doing, before its name is looked for. */
export function mayAskHow(text: string): boolean {
  return text.length <= longest && how.test(text);
}

/** Whether a text without the application's name asks how that is doing as a whole. */
export function asksHowApplicationIs(withoutApp: string): boolean {
  return asksHowItIs.test(plainPhrase(withoutApp));
}

function statusIn(words: string): Pick<AskedOfMany, "status"> {
  if (skipped.test(words)) return { status: "skipped" };
  return failed.test(words) ? { status: "failure" } : {};
}
