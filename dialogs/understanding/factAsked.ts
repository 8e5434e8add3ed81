import { sought } from "../../bot/patterns/sought";
import { type ValueName } from "../../bot/rules/valueMeant";
import { type ApplicationsOf, applicationsOf } from "./applicationsOf";
import { isAskingNeeded } from "./asksNeeded";
import { plainPhrase } from "./plainPhrase";
import { isJapanese } from "./spacedJapanese";
import { valueWord } from "./valueWords";
import { isOfRelated, isOfThing, whoseFact } from "./whoseFact";

/** What the directory knows of a person: a value, the state of the account, groups, since when it is there. */
export type FactOfRecord = ValueName | "enabled" | "groups" | "created";

/** The same, and the applications, of which the log knows. */
export type PersonFact = FactOfRecord | "applications";

/** A question for one fact about a person. */
export interface FactAsked {
  readonly fact: PersonFact;
  /** It is somebody else's, not named: "his", "she". */
  readonly ofOther: boolean;
  /** The text in which a name can be found. */
  readonly rest: string;
  /** What stands behind "of" at the end, where a name stands. */
  readonly whose?: string;
}

/** Longer texts say something of their own. */
const longest = 110;
/** A name and a value, without a question. */
const mostBare = 5;

const asks = sought(
  /^(?:(?:and|ok|so|hi|hello|please|und|et|y) )*(?:(?:what(?:'?s)?|which|who|tell me|show me|give me|(?:do|can|could) you (?:know|tell me|see|give me|show me|look up)|i need|wie|welche[nmrs]?|was|wer|zeig\w* mir|sag\w* mir|nenn\w* mir|quel(?:le)?s?|qui|c(?:'est)? (?:quoi|qui)|donne[zr]?-moi|dites?-moi|cu[áa]l|qu[ée]|qui[ée]n|dime|dame|muéstrame)(?!\p{L})|(?:in welcher|dans quel(?:le)?|à quel(?:le)?|en qu[ée]|de qu[ée])(?!\p{L}))/u,
);
const asksInJapanese =
  /(?:何|どこ|だれ|誰|どの|教えて|は)(?:です|でしょう|ます|ください|(?:に|と)(?:なって|登録されて|設定されて)(?:い?ます|い?る)|ってなってる)?か?$/u;
/** "her UPN?", "UPN?", "and the country?" */
const bare =
  /^(?:(?:and|also|und|auch|sonst|et|aussi|y|también) )*(?:(?:his|her|their|the|my|seine?|ihre?|mein\w*|der|die|das|son|sa|mon|ma|le|la|su|mi|el) )?\S+(?: \S+)?$/u;

/** "and her phone number" */
const bareOfOther = sought(
  /^(?:and|und|et|y) (?:his|her|their|seine?|ihre?|son|sa|su) \S+(?: \S+)?$|^(?:彼女?|本人)の\S+$/u,
);
/** "EMAIL OF AUDREY OLIVER" */
const bareOfNamed = sought(
  /^(?:and )?(?:the )?(?:e-?mail|mail|upn|user ?name|department|title|job title|manager|phone|phone number|groups|employee id)(?: address)? (?:of|for|von|de) \S+(?: \S+){0,2}$/u,
);

const enabled = sought(
  /(?<!\p{L})(?:is|are|was|were|has|have) (?:.{1,40} )?(?:account|accounts|user|he|she|they|it|\p{L}+(?: \p{L}+)?) (?:still |currently |actually |already |ever |been )*(?:enabled|disabled|active|inactive|switched (?:on|off)|turned (?:on|off)|blocked|locked|deactivated|deleted)(?: (?:in|by) (?:entra|azure ad|the directory).*)?$|^ist (?:.{1,50} )?(?:konto|account|benutzer)(?: von .{1,40})? (?:noch |gerade |aktuell )*(?:aktiv|aktiviert|deaktiviert|gesperrt|eingeschaltet|ausgeschaltet|gelöscht)$|compte .{0,40}(?:est|soit)(?:-il)? (?:encore )?(?:activé|désactivé|actif|bloqué|supprimé)$|está .{0,20}(?:activad|habilitad|deshabilitad|desactivad|bloquead|activ|eliminad)[oa] .{0,20}cuenta|cuenta .{0,40}está .{0,12}(?:activad|habilitad|deshabilitad|desactivad|bloquead|activ|eliminad)[oa]$|アカウントは?(?:今|現在)?(?:有効|無効|ブロック|削除)/u,
);
const groups = sought(
  /(?:what|which) (?:security )?groups?(?: (?:is|are|am|does|do))? .{1,50}|(?:groups?|memberships?) of .{1,40}$|^(?:his|her|my) groups$|in welchen gruppen|welche gruppen|dans quels groupes|quels groupes|en qué grupos|qué grupos|どの(?:セキュリティ ?)?グループ|(?:所属|入っている)グループ/u,
);
const created = sought(
  /when (?:was|were) .{1,50}(?:created|made|set up)(?: in (?:entra|the directory).*)?$|when was (?:he|she|it|.{1,40}) (?:created|hired|added to (?:entra|the directory))$|since when does .{1,40} exist|wann wurde .{1,50}(?:angelegt|erstellt)$|quand .{0,50}(?:créée?|créé le compte).{0,20}$|cuándo se creó .{0,40}|cuándo fue cread[oa]|いつ(?:作成|作られ)/u,
);

/** The bot's own matters, those of the field, and what is wrong are answered elsewhere. */
const elsewhere = sought(
  /(?<!\p{L})(?:your|yours|dein\w*|votre|ton|tu|passwor[dt]s?|password|mapp(?:ed|ing|ings)|attributes?|filters?|missing|wrong|expected|should|need(?:s|ed)? to|application|app|error|code|case|ticket|mean|means|bedeutet|signifie|significa)(?!\p{L})|エラー|意味|あなた/u,
);

const ofOther =
  /(?<!\p{L})(?:he|she|his|her|him|their|they|them|er|sie|sein\w*|ihr\w*|il|elle|son|sa|ses|él|ella|su|sus)(?!\p{L})|彼女?/u;
const whoseAtEnd = sought(
  /(?<!\p{L})(?:(?:of|von|de) +|d')((?!(?:the|my|his|her|their|this|that|der|dem|den|die|mein|sein|ihr|la|le|el|mi|su|mon|ma|son|sa|account|konto)(?!\p{L}))[\p{L}][\p{L}'. -]{1,60})$/u,
);

const whoseInJapanese = sought(
  /^(?!(?:私|自分|彼|本人|現在|今|会社|社員|従業員|同僚|上司|部下|新人))([\p{Script=Katakana}ー・\p{Script=Han}]{2,30})の/u,
);

/** Signs that the writer's own record is meant. */
const ofSelf =
  /(?<!\p{L})(?:my|i|am i|me|mein\w*|ich|bin ich|mon|ma|mes|je|suis-je|mi|mis|estoy|tengo|figuro|yo|(?:bei|von|über|für) m(?:ir|ich)|(?:pour|chez|de|sur) moi|de m[íi])(?!\p{L})|私|自分|僕|俺/u;

/** The fact about a person that a short text asks for; undefined for other texts. */
export function factAsked(text: string): FactAsked | undefined {
  const applications = applicationsOf(text);
  if (applications !== undefined) return ofApplications(applications);
  if (isElsewhere(text)) return undefined;
  const plain = plainPhrase(text);
  const state = stateAsked(plain);
  if (state !== undefined) return { fact: state, rest: text, ...moreOf(plain) };
  if (!isAsking(text, plain)) return undefined;
  const small = text.toLowerCase();
  const word = small.length === text.length ? valueWord(small) : undefined;
  if (word === undefined || isAboutThing(plain)) return undefined;
  const rest = `${text.slice(0, word.from)}account${text.slice(word.to)}`;
  return { fact: word.name, rest, ...moreOf(plain) };
}

function isAsking(text: string, plain: string): boolean {
  const isBare = text.trim().endsWith("?") && (bare.test(plain) || isOfNamed(plain));
  const isOf = bareOfOther.test(plain) || bareOfNamed.test(plain);
  return isBare || isOf || asks.test(plain) || asksInJapanese.test(plain);
}

/** One's own are read from words that say so; whoever else is meant is named in it, or was before. */
function ofApplications({ whose, ofOther, ofSelf }: ApplicationsOf): FactAsked {
  const rest = ofSelf ? "I have no account" : "account";
  return { fact: "applications", rest, ofOther, ...(whose !== undefined && { whose }) };
}

function isElsewhere(text: string): boolean {
  return text.length > longest || elsewhere.test(plainPhrase(text)) || isAskingNeeded(text);
}

/** Whose fact it is. */
function moreOf(plain: string): Pick<FactAsked, "ofOther" | "whose"> {
  const isOwn = ofSelf.test(plain.replace(/(?:tell|show|give) me|i need/u, ""));
  if (isOfRelated(plain)) return { ofOther: true };
  return { ofOther: !isOwn && ofOther.test(plain), ...(isOwn ? atEnd(plain) : whoseIn(plain)) };
}

/** "What is the wifi name?": nobody's, unless words say whose; Japanese has no blanks to tell it by. */
function isAboutThing(plain: string): boolean {
  const isSaid = ofSelf.test(plain) || ofOther.test(plain) || atEnd(plain).whose !== undefined;
  return !isSaid && !isJapanese(plain) && !isOfRelated(plain) && isOfThing(plain);
}

/** "audreys phone number?" */
function isOfNamed(plain: string): boolean {
  return plain.split(" ").length <= mostBare && whoseFact(plain) !== undefined;
}

function whoseIn(plain: string): Pick<FactAsked, "whose"> {
  const found = atEnd(plain);
  const whose = found.whose ?? (ofOther.test(plain) ? undefined : whoseFact(plain));
  return whose === undefined ? {} : { whose };
}

function atEnd(plain: string): Pick<FactAsked, "whose"> {
  const whose = (whoseAtEnd.exec(plain) ?? whoseInJapanese.exec(plain))?.[1];
  return whose === undefined ? {} : { whose };
}

function stateAsked(plain: string): "enabled" | "groups" | "created" | undefined {
  if (groups.test(plain)) return "groups";
  if (created.test(plain)) return "created";
  return enabled.test(plain) ? "enabled" : undefined;
}
