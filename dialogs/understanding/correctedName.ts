import { nameIn } from "./nameIn";
import { isJapanese } from "./spacedJapanese";

/** What says that somebody else was meant, before the name. */
const lead = [
  "no(?:pe)?|sorry|oops|oh|wait|(?:that(?:'s| is)|it(?:'s| is))? ?(?:the )?wrong (?:person|one|user)|not (?:her|him|them|that one|this one)|actually|rather|i (?:mean(?:t)?|said|was (?:asking about|talking about)|asked (?:about|for))|(?:it's|it is|this is) about",
  "nein|nee|entschuldigung|moment|falsche person|nicht (?:sie|er|ihn|die|der|den)|ich (?:meinte?|meine|sagte)|gemeint (?:ist|war)|es geht um|sondern",
  "non|pardon|désolée?|pas (?:elle|lui|celle-là|celui-là)|mauvaise personne|je (?:voulais dire|parle de|parlais de|pensais à)|il s'agit de|plutôt",
  "perdón|ella no|él no|es[ae] no|persona equivocada|(?:quería|quise) decir|me refer[íi]a a|me refiero a|sino|más bien",
].join("|");
const denied =
  "(?:not|nicht|pas|no a|no) (\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)?)(?=[,.;:–-]| but | sondern | mais | sino )";
const joined = "(?:[ ,.;:–-]+(?:but |and |sondern |mais |sino )?)";
const correcting = new RegExp(`^[¿¡ ]*((?:(?:${lead}|${denied})(?!\\p{L})${joined})+)`, "iu");
/** Behind these a name is to be expected, however it is written. */
const telling =
  /(?<!\p{L})(?:meant?|wrong|about|asked|said|meinte?|meine|falsche|sagte|gemeint|dire|parl\p{L}+|pensais|mauvaise|decir|refer[íi]a|refiero|equivocada)(?!\p{L})/iu;
const behind =
  /(?:[ ,]+(?:instead|please|pls|i mean(?:t)?|meine? ich|meinte ich|bitte|stattdessen|plutôt|svp|s'il vous plaît|por favor|en su lugar))*[.!? ]*$/iu;
const inJapanese =
  /^(?:(?:いいえ|いや|違います|違う|違って|すみません|ごめんなさい|そうじゃなくて|(?:[\p{L} ]{1,40}?)(?:ではなく(?:て)?|じゃなく(?:て)?))[、,。 ]*)*(?<name>[^、。]{2,40}?)(?:さん|様)?(?:のこと|の方|のほう)?(?:です|でした|を言っています|だ)?[。 ]*$/u;
const correctsInJapanese =
  /^(?:いいえ|いや|違|すみません|ごめん|そうじゃ)|(?:ではなく|じゃなく)|(?:のこと|の方|のほう)(?:です|でした|を言って)/u;

const upn = /^\S+@\S+\.\S+$/;
const titled =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:van|von|de|der|da|di|del|la|el|bin|al) )?\p{Lu}[\p{L}\p{M}'’.-]*){0,3}$/u;

/** Longer texts say something of their own. */
const longest = 80;

/**
 * The name or address of whom somebody meant who says that it is another than the card is about: "no, Farid", "I meant
 * Hanna", "nicht Audrey, sondern Ben". Whether it is anybody's, the directory knows. Undefined for other texts.
 */
export function correctedName(text: string): string | undefined {
  const said = text.trim().replaceAll("’", "'");
  if (said.length > longest) return undefined;
  if (isJapanese(said)) {
    if (!correctsInJapanese.test(said)) return undefined;
    return nameOf(inJapanese.exec(said)?.groups?.["name"]?.trim());
  }
  const begins = correcting.exec(said)?.[0];
  if (begins === undefined) return undefined;
  const rest = said.slice(begins.length).replace(behind, "");
  return nameOf(rest) ?? (telling.test(begins) ? smallName(rest) : undefined);
}

/** "I meant ben": words in small letters that may be a name, behind what says that one comes. */
function smallName(rest: string): string | undefined {
  const words = rest.split(" ");
  const mayBe = (word: string): boolean => nameIn(`Why is ${word} not in`)?.name === word;
  return words.length <= 2 && words.every(mayBe) ? rest : undefined;
}

function nameOf(rest: string | undefined): string | undefined {
  const isName = rest !== undefined && (upn.test(rest) || titled.test(rest));
  return isName ? rest : undefined;
}
