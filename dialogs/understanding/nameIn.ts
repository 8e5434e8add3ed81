import { withGenitives } from "./germanGenitive";
import { honouredName } from "./japaneseName";
import { isPlainName, mayBeName } from "./namePart";
import { isJapanese, spacedJapanese } from "./spacedJapanese";
import { isAskedOf } from "./smallName";
import { titledName } from "./titledName";
import { isWordAsName } from "./wordAsName";

/** A name found in a sentence; `sure` when its form or its place leave little doubt. */
export interface FoundName {
  readonly name: string;
  readonly sure: boolean;
  /** Only its place says that it may be a name, as small letters in a chat do not: "is ben in". */
  readonly guess?: boolean;
}

/** What stands before a name, or after one, in a sentence about somebody. */
const before =
  /^(?:why|for|about|meant|meinte|with|called|named|user|colleague|hire|joiner|employee|is|isn't|isnt|has|hasn't|hasnt|does|did|was|and|will|whether|if|warum|wieso|weshalb|für|über|mit|kolleg(?:e|in)|mitarbeiter(?:in)?|ist|hat|wurde|wird|fehlt|und|ob|pourquoi|pour|avec|compte|accès|coll[èe]gue|utilisat(?:eur|rice)|salariée?|est|et|si|concernant|qu[ée]|para|con|y|cuenta|usuari[oa]|compañer[oa]|emplead[oa]|está|tiene|sobre|falta|frau|herrn?|madame|monsieur|señora?|mrs?|ms)$/i;
const after =
  /^(?:is|isn't|isnt|has|hasn't|hasnt|was|wasn't|wasnt|does|doesn't|doesnt|did|didn't|didnt|can|can't|cant|cannot|could|will|won't|wont|needs|gets|get|not|never|missing|still|already|says|skipped|provisioned|be|been|get|ist|hat|wurde|wird|kann|fehlt|nicht|kein|keinen|noch|braucht|bekommt|n'.+|ne|est|manque|apparaît|doit|peut|attend|pas|toujours|está|tiene|falta|aparece|puede|sigue|necesita|esta|todavía|aún)$/i;

/** What only behind a word that is written like a name says that it is one: "Keiko lost her account". */
const afterTitled =
  /^(?:lost|loses|left|quit|no|ned|net|kommt|kam|bekam|verlor|sieht|findet|perdió|perd|perdu|a|ha|n'a|n'est|recibe|recibió|entra)$/i;

/** "hanna kommt nicht rein": somebody, where "wie kommt" is not. */
const germanDenial = /^(?:nicht|nie|immer|noch|einfach|gar)$/i;

/** "audrey no tiene": somebody, whom something is denied of. */
const spanishVerb = /^(?:tiene|est[aá]|aparece|puede|entra|recibe|consigue|ve)$/i;

/** Between two names: "Hanna and Ketut". */
const together = /^(?:and|und|et|y|&|\+)$/i;

/** Behind two names. */
const ofBoth =
  /^(?:both|are|aren't|arent|have|haven't|havent|sind|haben|fehlen|kommen|können|beide|sont|ont|manquent|están|tienen|faltan)$/i;

/** "Audrey in Salesforce": what is left behind the name when the application is cut out. */
const place =
  "(?:in|into|to|for|on|at|from|bei|für|zu|auf|dans|pour|sur|chez|à|en|para)(?: (?:the|our|der|dem|den|die|das|la|le|les|el))?";
const onlyPlace = new RegExp(`^${place}$`, "i");
const placeBehind = new RegExp(` ${place} *$`, "i");

/** What stands behind a name in Japanese: an honorific, or a particle that people have more than things. */
const honorific = /^(?:さん|さま|様|氏|くん|ちゃん)/u;
const particle = /^(?:の|が|は|も|を|と|に|って)/u;
/** "VPNが": abbreviations are nobody. */
const abbreviation = /^\p{Lu}{1,5}$/u;

const titled = /^(?:\p{Lu}|\p{Lo})/u;
/** "Her name is audrey", "er heißt Ben Carter": one word, or more that are written large. */
const introducing =
  /(?<!\p{L})(?:(?:her|his|their|the|user's|whose) (?:full )?name(?: is|'s|:)|(?:sie|er|die person) heißt|(?:ihr|sein) name ist|(?:il|elle) s'appelle|(?:son|sa) nom est|(?:se llama|su nombre es)) ((?:\p{Lu}[\p{L}\p{M}'-]*(?: \p{Lu}[\p{L}\p{M}'-]*){0,3})|\p{Ll}[\p{L}\p{M}'-]{2,})/u;

interface Run {
  readonly words: readonly string[];
  readonly from: number;
}

/** "Farid's account": a name, though a first word is written large whatever it is. */
const noOwner = "(?!(?:let|company|boss|vendor|partner|client)['’])";
const owned =
  "['’]s +(?:new |old |other )?(?:accounts?|access|profile|login|licen[cs]e|user)(?!\\p{L})";
const owning = new RegExp(
  `^(?:(?:hi|hello|hey|and|but|so|ok|please|also)[, ]+)*${noOwner}(\\p{Lu}[\\p{L}-]{1,30})${owned}`,
  "iu",
);

/** "Can you check chiara's account": inside a sentence it is mostly written small. */
const ownedBy = new RegExp(
  `(?<!\\p{L})(?:check|see|about|for|of|is|isn't|unlock|fix|create|activate|reactivate) ${noOwner}(\\p{L}[\\p{L}-]{1,30})${owned}`,
  "iu",
);

/** The name in a sentence out of which addresses and the application's name were cut. */
export function nameIn(said: string): FoundName | undefined {
  const sentence = spacedJapanese(said);
  const marked = quotedName(sentence) ?? introducedName(sentence) ?? honoured(sentence);
  if (marked !== undefined) return { name: marked, sure: true };
  const titledOne = titledName(sentence);
  if (titledOne !== undefined) return { ...titledOne, ...(!titledOne.sure && { guess: true }) };
  const words = wordsOf(sentence);
  const runs = runsOf(words);
  const capital = runs.flatMap((run) => titledPart(run) ?? [])[0];
  if (capital !== undefined) return { name: joined(capital.words), sure: true };
  const placed = runs.find(
    (run) => run.words.length <= 4 && (isPlaced(run, words) || isBeforePlace(run, words)),
  );
  if (placed === undefined) return mayBeMeant(runs, words);
  const isWhole = placed.words.length === words.length;
  return { name: joined(placed.words), sure: placed.words.length > 1 || !isWhole };
}

/** Who is asked about, or told of, in small letters. */
function mayBeMeant(runs: readonly Run[], words: readonly string[]): FoundName | undefined {
  const run = runs.find(({ words: own, from }) =>
    isAskedOf({ run: own.length, from, to: from + own.length }, words),
  );
  return run === undefined ? undefined : { name: joined(run.words), sure: false, guess: true };
}

/** What a screen said is quoted as well, and all of JSON: "user not provisioned" is nobody. */
function quotedName(sentence: string): string | undefined {
  const quoted = /(?<!["\\]:|[{[,])["“«]([^"”»]{2,64})["”»](?!:)/u.exec(sentence)?.[1]?.trim();
  if (quoted === undefined) return undefined;
  return isJapanese(quoted) || wordsOf(quoted).some(isPlainName) ? quoted : undefined;
}

function introducedName(sentence: string): string | undefined {
  const name = (introducing.exec(sentence) ?? owning.exec(sentence) ?? ownedBy.exec(sentence))?.[1];
  return name !== undefined && wordsOf(name).every(isPlainName) ? name : undefined;
}

function honoured(sentence: string): string | undefined {
  return isJapanese(sentence) ? honouredName(sentence) : undefined;
}

/** "Ben Carter, Chiara Russo": two names, while "Oliver, Audrey" is one. */
const enumerated =
  /((?:\p{Lu}|\p{Lo})\S{1,60} (?:\p{Lu}|\p{Lo})[^\s,;]{0,60})(?:[,;] ?|\r?\n ?)(?=(?:\p{Lu}|\p{Lo})\S{1,60} (?:\p{Lu}|\p{Lo}))/gu;
/** "Hanna, Ben and Ketut": first names, as an "and" behind them tells. */
const firstNames =
  /(?<!\p{L})(\p{Lu}[\p{L}'-]{1,40}), (?=(?:\p{Lu}[\p{L}'-]{1,40}, ){0,8}\p{Lu}[\p{L}'-]{1,40},? (?:and|und|et|y|&) \p{Lu})/gu;
/**
 * French "qu'Audrey" and "compte d'Audrey", and "compte de audrey" ("cuenta de audrey", "Konto von audrey");
 * not "Jean d'Ormesson".
 */
const joinedToName =
  /(?<!\p{L})[Qq]u'(?=\p{Lu})|(?<!\p{L})(?<!\p{Lu}[\p{L}-]* )d'(?=\p{Lu})|(?<=(?<!\p{L})(?:[Cc]ompte|[Aa]ccès|[Pp]rofil|[Cc]as|[Cc]uenta|[Aa]cceso|[Pp]erfil|[Cc]aso) )de (?=\p{L})|(?<=(?<!\p{L})(?:[Kk]onto|[Kk]onten|[Aa]ccount|[Zz]ugriff|[Zz]ugang|[Pp]rofil|[Ff]all) )von (?=\p{L})/gu;
/** German things with their article, which are written large as names are: "Der Verbindungstest schlägt fehl". */
const germanThing =
  /(?<!\p{L})(?:[Dd](?:er|ie|as|en|em)|[Ee]ine?[mnr]?|[Mm]ein|[Uu]nser|[Kk]ein) (?=\p{Lu})\p{L}*(?:test|ung|abgleich|zyklus|lauf|dienst|schlüssel|token|job|auftrag|import|export|filter|verbindung|anbindung|schnittstelle|status)(?!\p{L})/giu;

/** "On 1 Nov", "Dez 3": written like a name, and none beside a day. */
const monthOfDay =
  /(?<![\p{L}\p{N}])(?:\d{1,2}(?:st|nd|rd|th|\.)? ?(?:of |de )?(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez|janv|févr|avr|juil|déc|ene|abr|ago|dic)|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez) \d{1,2})(?![\p{L}\p{N}])/giu;

/** "Wie sieht es bei Hanna aus", "what happens to Audrey": about her. */
const asksHow =
  /(?<!\p{L})(?:schaut|sieht|steht|ist) es (?:denn )?(?:bei|mit|um) (?=\p{Lu})|(?<!\p{L})happen(?:s|ed|ing)? (?:to|with) (?=\p{Lu})/u;

function wordsOf(sentence: string): string[] {
  return withGenitives(sentence.slice(0, 500).replaceAll("’", "'"), isPlainName)
    .replace(enumerated, "$1 and ")
    .replace(firstNames, "$1 and ")
    .replace(/^\s*(?:\[[^\]]{0,40}\]|re:|fwd?:)\s*/i, "")
    .replace(joinedToName, "")
    .replace(asksHow, "für ")
    .replace(germanThing, " ")
    .replace(monthOfDay, " ")
    .replace(/[?!¿¡,;:()]+|\.(?=\s|$)/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** Stands inside names ("Ana de la Cruz") and is none by itself: "para la" before an application. */
const small = /^(?:de|del|la|las|el|los|bin)$/i;

/** Kana that sentences are made of: without it, or between words of English, Japanese may be a name. */
const hiragana = /\p{Script=Hiragana}/u;

/** Words in a row that may belong to a name. */
function runsOf(words: readonly string[]): Run[] {
  const runs: { words: string[]; from: number }[] = [];
  const isForeign = words.some(isAround);
  const isSentence = !isForeign && hiragana.test(words.join(""));
  words.forEach((word, at) => {
    if (!mayBeName(word, isSentence) && !isWordAsName(words, at, isPlainName, isAround)) return;
    const last = runs.at(-1);
    if (last !== undefined && last.from + last.words.length === at) last.words.push(word);
    else runs.push({ words: [word], from: at });
  });
  return runs.filter(
    ({ words: run, from }) =>
      !run.every((word) => small.test(word)) && !isThing(run, words[from - 1] ?? ""),
  );
}

/** "The badge", "my candidate": a word in small letters behind an article is a thing. */
const article = /^(?:the|an?|my|your|our|his|her|their|this|that|some|any|no|every|each)$/i;

function isThing([word = "", ...more]: readonly string[], before: string): boolean {
  return more.length === 0 && /^\p{Ll}/u.test(word) && article.test(before);
}

const isAround = (word: string): boolean => before.test(word) || after.test(word);

/** Between the parts of a name: "Juan de la Cruz", "M. van der Berg". */
const inside = /^(?:van|von|de|den|der|da|di|dos|del|la|las|los|el|bin|al)$/i;

/** Two or more words in a row that are written like a name: "Audrey Oliver", "Ludwig van Beethoven". */
function titledPart({ words, from }: Run): Run | undefined {
  const first = words.findIndex((word) => titled.test(word));
  if (first === -1) return undefined;
  let end = first;
  words.forEach((word, at) => {
    const between = words.slice(end + 1, at);
    const isNext = at > end && between.length <= 2 && between.every((one) => inside.test(one));
    if (isNext && titled.test(word)) end = at;
  });
  const name = words.slice(first, end + 1);
  const isWord = name.length === 1;
  return isWord || name.length > 5 ? undefined : { words: name, from: from + first };
}

/** Whether the words around say that somebody is spoken of, or the words are all there is. */
function isPlaced(run: Run, words: readonly string[]): boolean {
  const isTitled = titled.test(run.words[0] ?? "");
  const isLong = run.words.length > 1;
  const next = words[run.from + run.words.length];
  if (run.words.length === words.length) return isLong || isTitled;
  if (next !== undefined && isPlacedBefore(run, next, words)) return true;
  const last = words[run.from - 1];
  return last !== undefined && before.test(last) && (next === undefined || isLong || isTitled);
}

/** Whether the words behind a name say that it is one. */
function isPlacedBefore(
  { words: run, from }: Run,
  next: string,
  words: readonly string[],
): boolean {
  if (after.test(next) || isPlacedInJapanese(run, next)) return true;
  if (isDenied(next, words[from + run.length + 1] ?? "")) return true;
  if (isTogether(next, words, from + run.length + 1)) return true;
  if (!titled.test(run[0] ?? "")) return false;
  const other = words[from + run.length + 1] ?? "";
  return afterTitled.test(next) || (together.test(next) && titled.test(other));
}

/** "No tiene", "kommt nicht": said of somebody. */
function isDenied(next: string, behind: string): boolean {
  return /^no$/i.test(next)
    ? spanishVerb.test(behind)
    : /^kommt$/i.test(next) && germanDenial.test(behind);
}

/** "Hanna & ketut both missing": two of whom the same is said. */
function isTogether(next: string, words: readonly string[], at: number): boolean {
  if (!together.test(next) || !isPlainName(words[at] ?? "")) return false;
  const behind = words.slice(at + 1).find((word) => !isPlainName(word));
  return behind !== undefined && (ofBoth.test(behind) || after.test(behind));
}

/** "Audrey in": a name, and where somebody of that name is missing. */
function isBeforePlace({ words: run, from }: Run, words: readonly string[]): boolean {
  const rest = words.slice(from + run.length).join(" ");
  return from === 0 && titled.test(run[0] ?? "") && onlyPlace.test(rest);
}

/** A single word before a particle is taken for somebody only when it is written like a name. */
function isPlacedInJapanese(run: readonly string[], next: string): boolean {
  if (honorific.test(next)) return true;
  const [word = ""] = run;
  const isWritten = run.length > 1 || (titled.test(word) && !abbreviation.test(word));
  return isWritten && particle.test(next);
}

/** A text without the place behind a name: "audrey in" is "audrey". */
export function withoutPlace(text: string): string {
  return text.replace(placeBehind, "");
}

/** "Der Jonas Weber", "La Maria": spoken with an article, which no directory knows. */
const spokenArticle =
  /^(?:(?:Der|Die|Den|Dem|Herrn?|Frau) (?=\p{Lu})|La (?=\p{Lu}[\p{L}\p{M}'’-]*$))/u;

function joined(words: readonly string[]): string {
  return words.join(" ").replace(spokenArticle, "").replace(/'s$/, "").replace(/\.$/, "");
}
