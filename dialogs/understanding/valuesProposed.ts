import { sought } from "../../bot/patterns/sought";
import { noValue, plainValueText, type ValueProposed } from "./valueProposed";
import { anyValueWord, valueWord } from "./valueWords";

/** Values of several attributes that are proposed at once, or one that somebody wants to be set. */
export interface ValuesProposed {
  readonly values: readonly ValueProposed[];
  /** It is wished for rather than asked about: "set department to Sales". */
  readonly isWish: boolean;
  /** Whose they are, where the text names somebody: "set Ben's department to Sales". */
  readonly owner?: string;
}

const wish = sought(
  /^(?:(?:please|then|ok|and|so|now|just|bitte|dann|und|alors|et|entonces|y|por favor|can you|could you|kannst du|können sie|pouvez-vous|peux-tu|puede|puedes) )*(?:set|change|put|update|make|switch|setze?|setzen sie|ändere?|ändern sie|stelle?|mets|mettez|mettre|changer?|changez|modifie[rz]?|pon|ponga|poner|cambi(?:a|e|ar)|actualiza) /iu,
);
const asks = sought(
  /^(?:(?:and|so|ok|but|then|und|aber|dann|et|mais|alors|y|pero|entonces) )*(?:(?:what|would|will|does|do|is|it|that|happens?|happened|work|help|be|enough|suffice|if|with|suppose|imagine|we|i|you|set|change|changed|put|was|ist|wäre|passiert|würde|reicht|geht|es|das|wenn|angenommen|mit|ich|wir|que|se|passe(?:rait)?|ça|marche(?:rait)?|suffit|si|je|on|mets|change|avec|qué|pasa(?:ría)?|funcionaría|bastaría|con|pongo|cambio) )+/iu,
);
const whose =
  /^(?:(?:the|her|his|their|my|both|die|den|das|der|ihre?n?|seine?n?|meine?n?|son|sa|ses|le|la|les|l'|mon|ma|su|sus|el|mi) )*/iu;
const named =
  /^(?<owner>\p{L}[\p{L}\p{M}'-]*?(?: \p{L}[\p{L}\p{M}'-]*?)?)(?:'s|s(?= \p{Lu})|さんの|の) ?$/u;

const joins =
  "(?:and|und|et|y|e|or|oder|plus|with|mit|avec|con|the|her|his|their|my|die|den|das|der|ihre?n?|seine?n?|meine?n?|son|sa|le|la|l'|su|el|mi|と|、)";
const before =
  /^(?:(?:to|into|in|as|was|were|is|are|be|been|had|has|said|says|=|auf|zu|nach|als|wäre|ist|à|au|aux|en|sur|par|était|est|passe|devient|a|al|por|fuera|fuese|estuviera|está|es|de) )+/iu;
const behind = new RegExp(
  `(?: (?:${joins}|instead|then|please|too|now|wäre|ist|wären|setze|setzen|ändere|ändern|stelle|stellen|hätte|hat|would (?:it|that|she|he|they) .{1,30}|(?:geht|reicht|klappt) (?:das|es)|ça (?:marche|irait|suffit)|bitte|svp|por favor))+$`,
  "iu",
);

const fields = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyValueWord})(?![\\p{L}\\p{N}])`, "giu");

/** Longer texts say something of their own. */
const longest = 140;

/**
 * Values of several attributes in one text: "what if her department were Sales and her country US?", or of one that is
 * to be set. Undefined for other texts.
 */
export function valuesProposed(text: string): ValuesProposed | undefined {
  const opened = text.length > longest ? undefined : withoutOpening(text);
  if (opened === undefined) return undefined;
  const { rest, isWish } = opened;
  const found = fieldsIn(rest);
  const owner = ownerIn(rest.slice(0, found[0]?.from ?? 0));
  if (owner === undefined || found.length < (isWish ? 1 : 2)) return undefined;
  const values = found.map(({ word, to }, at) =>
    valueAt(word, rest.slice(to, found[at + 1]?.from)),
  );
  const whole = values.filter((one) => one !== undefined);
  const isClear = new Set(whole.map(({ name }) => name)).size === values.length;
  return isClear ? { values: whole, isWish, ...(owner !== "" && { owner }) } : undefined;
}

/** What stands behind the words that wish for values or ask about them; a question needs none. */
function withoutOpening(text: string): { rest: string; isWish: boolean } | undefined {
  const said = plainValueText(text);
  const wished = wish.exec(said)?.[0];
  const asked = wished ?? asks.exec(said)?.[0] ?? (/[?？]/.test(text) ? "" : undefined);
  return asked === undefined
    ? undefined
    : { rest: said.slice(asked.length), isWish: wished !== undefined };
}

/** Whose values they are, by what stands before the first; empty for nobody who is named, undefined for other words. */
function ownerIn(opening: string): string | undefined {
  const said = opening.replace(whose, "");
  return said === "" ? "" : named.exec(said)?.groups?.["owner"];
}

/** The words for values and where they stand; "Account Manager" in quotes is a value. */
function fieldsIn(said: string): readonly { word: string; from: number; to: number }[] {
  return [...said.matchAll(fields)]
    .filter(({ index }) => said.slice(0, index).split('"').length % 2 === 1)
    .map(({ 0: word, index }) => ({ word, from: index, to: index + word.length }));
}

/** A word for a value and what stands behind it, as far as that can be a value. */
function valueAt(word: string, between: string): ValueProposed | undefined {
  const named = valueWord(word.toLowerCase());
  const bare = ` ${between.trim()}`.replace(behind, "").trim();
  const written = bare.replace(before, "").trim();
  const value = /^".*"$/u.test(written) ? written.slice(1, -1) : written;
  const isWord = value !== "IT" && noValue.test(value);
  const isValue = value !== "" && value.split(" ").length <= 4 && !isWord;
  return named === undefined || !isValue ? undefined : { value, name: named.name, sure: true };
}
