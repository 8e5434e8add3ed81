import { type PersonTerm } from "../../bot/graph/port";
import { addressesIn } from "./address";
import { asksForAnother } from "./asksForAnother";
import { callerIn } from "./callerIn";
import { withoutGenitive } from "./germanGenitive";
import { missedName } from "./missedName";
import { type FoundName, nameIn, withoutPlace } from "./nameIn";
import { nameNote } from "./nameNote";
import { spacedJapanese } from "./spacedJapanese";
import { withoutReporter } from "./withoutReporter";
import { withoutRules } from "./withoutRules";
import { withoutWish } from "./provisionWish";

/** Somebody a text speaks of: the writer, or a term to look up in the directory. */
export type PersonMention =
  | { readonly who: "self" }
  | {
      readonly who: "other";
      readonly term: PersonTerm;
      /** A name that is surely one, by its form or its place in the sentence. */
      readonly sure?: boolean;
      /** Words that are a name only if the directory knows somebody of it. */
      readonly guess?: boolean;
      /** Of a guess: it stands where a name does. */
      readonly placed?: boolean;
      /** Of a guess: else the writer is meant, as in "I can't find reports in Salesforce". */
      readonly orSelf?: boolean;
      /** The name without the s of a genitive, should nobody be called as it is written: "Audreys Konto". */
      readonly bare?: string;
      /** What tells whom of that name: "Alex Chen (Sales)". */
      readonly note?: string;
    };

/** "Not Audrey, but Felix Braun": who is not meant. */
const notMeant =
  /(?<!\p{L})(?:[Nn]ot|[Nn]icht|[Pp]as|[Nn]o a|[Nn]o) \p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40})?,? (?:but|sondern|mais|sino)(?: a)? (?=\p{Lu})/u;
const objectId = /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/i;
const numbered =
  /(?:\b(?:worker|employee|staff|personnel)(?: ?(?:id|number|no\.?|#))?[ :#]{1,3}|(?:社員|従業員|職員|ワーカー) ?(?:番号|ID|コード)?[ :は]{0,3})([A-Za-z]{0,3}\d{2,12})\b/i;
const self =
  /\b(?:i|i'm|i've|me|my|mine|myself|ich|mich|mir|mein(?:e|em|en|er|es)?|je|j'|moi|m'|mon(?= )|ma(?= )|mes|yo|mi|mis|estoy|tengo|aparezco|puedo|necesito)\b|私|わたし|わたくし|僕|ぼく|俺|自分|当方/i;
/** "Sorry, I meant Slack" and "I told you" say nothing of the writer's own account. */
const meaning =
  /\bi (?:mean|meant|(?:(?:just|already|have|'ve) )*(?:said|told(?: you| them)?|asked|mentioned|wrote|reported)(?! (?:that )?i\b))\b|\bich (?:meinte?|habe? (?:es |das )?(?:doch |schon |ja )*gesagt)\b|\bje (?:voulais dire|l'ai (?:déjà )?dit)\b|\bya (?:se )?lo dije\b/gi;
const possessedOther = new RegExp(
  [
    "\\b(?:my|our|a|the|his|her|their) (?:new )?(?:colleague|co-?worker|boss|manager|friend|teammate|user|employee|report|hire|joiner|customer)\\b(?![ -]?(?:ids?|numbers?|no\\.|record|type|name|principal|accounts?|status|attribute|field|profile)\\b)",
    "\\b(?:(?:mein|unser|sein|ihr|ein)(?:e[mnr]?)?|d(?:er|ie|en|em)) (?:neue[mnr]? )?(?:kolleg(?:e|en|in)|chef(?:in)?|mitarbeiter(?:in)?|benutzer(?:in)?|freund(?:in)?|kund(?:e|en|in))\\b",
    "(?<!\\p{L})(?:mon|ma|notre|son|sa|leur|une?|les?|la|l'|cette?) ?(?:nouve(?:au|l|lle) )?(?:coll[èe]gue|cheff?e?|responsable|manager|salariée?|employée?|utilisat(?:eur|rice)|amie?|cliente?)(?!\\p{L})",
    "(?<!\\p{L})(?:mi|nuestr[oa]|su|una?|el|la|est[ea]) (?:nuev[oa] )?(?:compañer[oa]|colega|jef[ea]|responsable|gerente|emplead[oa]|usuari[oa]|amig[oa]|client[ea]|trabajadora?)(?!\\p{L})",
    "\\b(?:someone|somebody|a (?:caller|lady|guy|man|woman|person)|the caller|jemand(?:en|em)?|quelqu'un|alguien) (?:on the (?:phone|line)|here|who|called|calling|am (?:telefon|apparat)|au téléphone|al teléfono)",
    "(?:同僚|部下|上司|後輩|先輩)(?!(?:に|から).{0,40}(?:言われ|頼まれ|依頼され|指示され|聞かれ|催促され))|新人|友人|彼女?(?=[のがはも])|お客様|(?:この|その|ある|新しい|うちの|弊社の)(?:社員|従業員|メンバー|ユーザー|人|方)",
  ].join("|"),
  "iu",
);
/** "One of my reports", "3 users of 40 are missing", "user got deleted": others, whatever the writer asks beside. */
const ofSomebody =
  /\b(?:one|two|three|some|several|all|none|a few|\d+) of (?:my|our) (?:reports|people|users|colleagues|employees|team|staff|interns|hires)\b|^(?:\W*\d+ )?(?:users?|jobs?|groups?) (?:of \d+ )?(?:got|are|is|were|was|has|have|in|missing|deleted|disabled|cannot|can't)\b|^(?:new )?(?:starter|joiner|hire|intern) (?:on|in|of|for) (?:my|our) team\b/iu;
/** The writer as the one who has the trouble: "my colleague" is about the colleague. */
const writer =
  /\b(?:i|i'm|i've|me|myself|ich|mich|mir|je|j'|moi|yo|estoy|tengo|aparezco|puedo)\b|(?:私|わたし|わたくし|僕|ぼく|俺|自分)(?!の(?:同僚|部下|上司|後輩|先輩|友人|お客様))/i;

/**
 * Whom a sentence is about. An address, an object id or a worker number identifies. Somebody named
 * goes before the writer: "I need to know why Maria is not there" is about Maria. A name is only a
 * term that the directory resolves.
 */
export function personMention(said: string): PersonMention | undefined {
  const sentence = withoutReporter(spacedJapanese(withoutRules(said))).replace(notMeant, " ");
  const identity = identityIn(sentence);
  if (identity !== undefined) return { who: "other", term: identity };
  const { text, note } = nameNote(sentence);
  const found = nameIn(text);
  const surely = surelyNamed(text, found);
  if (surely !== undefined) return { ...named(surely, true, note), ...ofGenitive(text, surely) };
  const meant = found?.guess === true ? found.name : missedName(text);
  if (meant !== undefined) {
    const orSelf = isSelf(sentence) && !likeName.test(meant);
    return { ...named(meant, false, note), guess: true, placed: true, ...(orSelf && { orSelf }) };
  }
  if (isSelf(sentence)) return { who: "self" };
  return found === undefined ? undefined : named(found.name, false, note);
}

/**
 * The name that is surely one, or of who is on the phone: "I've got Jonas here, he can't get in". In "Jonas al teléfono"
 * the words behind the name are no part of it.
 */
function surelyNamed(text: string, found: FoundName | undefined): string | undefined {
  const caller = callerIn(text);
  const isSure = found?.sure === true;
  return isSure && (caller === undefined || !found.name.startsWith(`${caller} `))
    ? found.name
    : caller;
}

const likeName = /^\p{Lu}\p{Ll}/u;

function identityIn(sentence: string): PersonTerm | undefined {
  const [upn] = addressesIn(sentence);
  if (upn !== undefined) return { by: "upn", value: upn };
  const id = objectId.exec(sentence)?.[0];
  if (id !== undefined) return { by: "id", value: id.toLowerCase() };
  const worker = numbered.exec(sentence)?.[1];
  return worker === undefined ? undefined : { by: "employeeId", value: worker };
}

function isSelf(sentence: string): boolean {
  return (
    self.test(sentence.replace(meaning, " ")) &&
    !possessedOther.test(sentence) &&
    !ofSomebody.test(sentence)
  );
}

/** A noun with the s of a genitive may be nobody's name. */
function ofGenitive(text: string, name: string): Pick<Other, "bare" | "guess"> {
  const bare = withoutGenitive(text.replaceAll("’", "'"), name);
  return bare === undefined ? {} : { bare, guess: true };
}

type Other = Extract<PersonMention, { who: "other" }>;

function named(value: string, sure: boolean, note?: string): Other {
  return {
    who: "other",
    term: { by: "name", value },
    ...(sure ? { sure } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

/** "It is for my colleague, I promised to ask", but not "my manager says I have no account". */
const beginsWithOther =
  /^(?:(?:no|not|but|and|well|sorry|it'?s|it is|this is|for|about|of|why|is|does|has|can|me)\b[ ,]*){0,6}(?:my|our) (?:new )?(?:colleague|co-?worker|friend|teammate|employee|report|hire|joiner|customer|boss|manager)\b(?! (?:(?:says?|said|told|thinks|wants|asked|asks|sees|expects)\b|(?:\w+ )?(?:gave|gives?|assigned|added|put|granted|promised|requested|ordered|approved|bought|got|sent) (?:me|us)\b))/i;

const missesOwn =
  /\b(?:am i|(?:i am|i'm) (?:not|missing|still)|i (?:still )?(?:have|need|can'?t|cannot|don'?t|do not)|my (?:own )?(?:account|access|user))\b/i;

/** Whether a sentence is about somebody else who is not named: "my colleague cannot get in". */
export function isAboutOther(sentence: string): boolean {
  if (!possessedOther.test(sentence)) return false;
  if (!writer.test(sentence) || asksForAnother(sentence)) return true;
  return beginsWithOther.test(sentence.trim()) && !missesOwn.test(sentence);
}

/** Few words beside an application: more of them make a sentence, which has a place for names. */
const mostBeside = 4;

/** "Zoomでは？": what is left in Japanese beside the application. */
const particles = /^(?:では|でも|には|へは|とは|って|から|まで|ので|のは)$/u;

/** "audrey salesforce", "check noah workplace": words that may be a name, where none has its place. */
export function personBeside(rest: string): Extract<PersonMention, { who: "other" }> | undefined {
  const words = withoutWish(rest)
    .replace(/[?!.,;:？。、]+/g, " ")
    .split(/\s+/)
    .filter(Boolean);
  if (words.length > mostBeside) return undefined;
  const free = words.filter(
    (word) => !particles.test(word) && nameIn(`Why is ${word} not in`) !== undefined,
  );
  const value = free.join(" ");
  const isName = free.length > 0 && free.length <= 2 && words.join(" ").includes(value);
  return isName ? { who: "other", term: { by: "name", value }, guess: true } : undefined;
}

/** A reply to "who is it?": a name need not look like one, but a sentence is none. */
export function personReply(text: string): PersonMention | undefined {
  const mention = personMention(text);
  if (mention !== undefined) return mention;
  const bare = withoutPlace(spacedJapanese(text).replace(/\s+/g, " "))
    .replace(/(?<![?!.,;: ])[?!.,;: ]+$/, "")
    .replace(/ ?(?:さん|様|氏)?(?:です|だ|になります)?$/u, "")
    .trim();
  if (/^[A-Za-z]{0,3}\d{2,12}$/.test(bare))
    return { who: "other", term: { by: "employeeId", value: bare } };
  const words = bare.split(" ");
  const isName =
    words.length <= 3 && words.every((word) => nameIn(`Why is ${word} not in`) !== undefined);
  return bare !== "" && isName ? named(bare, false) : undefined;
}
