import { sought, type Sought } from "../../bot/patterns/sought";
import { type ValueName } from "../../bot/rules/valueMeant";
import { isEverydayWord } from "./everydayWords";
import { valueWord } from "./valueWords";

/** A value that somebody asks whether it would do. */
export interface ValueProposed {
  readonly value: string;
  /** Which value of the person it would be, where the text says so. */
  readonly name?: ValueName;
  /** The words can ask nothing else; "and Sales?" may be about somebody. */
  readonly sure: boolean;
}

const value =
  '(?<value>"[^"]{1,60}"|[\\p{L}\\p{N}][\\p{L}\\p{N}&@._/+\'-]*(?: [\\p{L}\\p{N}&@._/+\'-]+){0,3}?)';
const lead = "(?:(?:and|so|ok|okay|but|then|or|und|aber|et|mais|alors|y|pero|entonces|o) )*";

/** "Would Marketing work?" */
const wouldDo: readonly string[] = [
  `(?:would|will|does|do|could|can|might|is|are) (?:the |a )?${value} (?:(?:also|then|still|maybe) )*(?:work|do|fit|help|be (?:enough|ok|okay|fine|accepted|allowed|right|correct|in scope|valid|good)|enough|ok|okay|fine|accepted|allowed|valid|correct|right|suffice|pass|qualify|count|match|(?:let|get|put|bring) \\S+ (?:in|through|in scope|into scope))(?: (?:too|as well|also|instead|then|for (?:her|him|them)|as (?:her|his|the) .{1,20}))*`,
  `(?:would|will|does) (?:it|that) (?:work|help|pass|do|be (?:enough|ok|okay|fine)) with (?:the )?${value}`,
  `(?:würden?|wären?|ginge|geht|reichte?|reicht|passte?|passt|funktioniert|klappt|hilft|genügt|taugt) (?:(?:denn|auch|es|das|mit|dann|eigentlich) )*${value}(?: (?:auch|dann|denn|stattdessen|gehen|passen|reichen|funktionieren|klappen|helfen|genügen|ausreichen|in ordnung|okay|ok|erlaubt|genug|möglich))*`,
  `(?:est-ce que )?(?:le |la )?${value} (?:(?:ça|cela) )?(?:marcherait|marche|conviendrait|convient|suffirait|suffit|irait|passerait|passe|fonctionnerait|va|(?:serait|est) (?:accepté|ok|bon|suffisant|possible)e?)(?:-(?:t-)?(?:il|elle|ce))?(?: (?:aussi|alors))?`,
  `(?:est-ce que )?(?:ça|cela) (?:marcherait|marche|irait|passerait|passe|fonctionnerait|suffirait) avec ${value}`,
  `(?:avec )?${value} (?:ça|cela) (?:marcherait|marche|irait|passerait|passe|fonctionnerait|suffirait)`,
  `(?:serviría|sirve|valdría|vale|funcionaría|funciona|bastaría|basta|alcanzaría|(?:iría|estaría) bien|sería suficiente)(?: (?:con|también|que sea|el|la))* ${value}(?: también)?`,
  `(?:con )?${value} (?:serviría|valdría|funcionaría|bastaría|alcanzaría|sería suficiente)(?: también)?`,
];

/** "What if she were in Finance?" */
const whatIf: readonly string[] = [
  `(?:what(?:(?: would| will)? happens?)? if|if|suppose|imagine|(?:would|will) (?:it|she|he|they) (?:work|help|pass|get in|be in scope)(?: out)? if) (?<field>.{1,60}?) (?:(?:was|were|is|are|be|had|has|to|into|in|said|says|read|becomes|became|as|with|=) )+(?:(?:the|a) )?${value}(?: (?:instead|then))?(?: (?:would|will|does|is|could) (?:it|that|she|he|they) .{1,40})?`,
  `(?:was (?:(?:ist|wäre|passiert) )?wenn|wenn|angenommen) (?<field>.{1,60}?) (?:(?:in|auf|zu|nach|als|bei|der|die|den) )*${value} (?:wäre|ist|war|ändere|ändern|setze|setzen|steht|stünde|hieße|heißt|lautete?|lautet|wechselt|käme|kommt|hätte|hat|stelle|stellen|gehörte|arbeitete)(?: .{1,40})?`,
  `(?:que se passe(?:rait)?(?:-t-il)? )?si (?<field>.{1,60}?) (?:(?:était|est|passait|passe|serait|devenait|devient|mettais?|mets|change|changeais|dans|au|à|aux|en|sur|chez|par|le|la|les) )+${value}(?: .{0,3}ça .{1,30})?`,
  `(?:(?:qué|que) pasa(?:ría)? )?si (?<field>.{0,60}? ?)(?:(?:estuviera|estuviese|está|fuera|fuese|es|cambio|cambia|cambiamos|pongo|pone|ponemos|pasa|pasara|en|a|al|por|como|de|el|la) )+${value}`,
];

/** "And Sales?", "what about Sales?" */
const beside: readonly string[] = [
  `(?:(?:what|how) about|with|was ist mit|wie ist es mit|mit|avec|qu'en est-il de|con|qué tal|qué hay de) (?:the )?${value}(?: (?:then|instead|dann|alors|entonces))?`,
  `(?<=(?:and|und|et|y|or|oder|ou|o) )${value}(?: (?:then|instead|dann|alors|entonces))?`,
];

const japanese = sought(
  /^(?:(?:もし|では|じゃあ|それなら|仮に)[、 ]*)*(?<field>[^。、?]{0,14}?(?:が|を|は))?[「"]?(?<value>[^「」"。、?がをは]{1,30}?)[」"]?(?:に(?:変え|変更し|すれ|し|なっ)(?:たら|れば|ば|ても|た場合は?)|なら(?:ば)?|だったら|であれば|でも)(?:、| )*(?:大丈夫|いい|よい|良い|OK|ok|可能|入れ|入り|通り|通る|有効|使え|うまくい|問題な|対象にな|足り).{0,12}$/u,
);

const whole = (pattern: string): Sought =>
  sought(new RegExp(`^[¿¡ ]*${lead}(?:${pattern})$`, "iu"));
const sure = [...wouldDo, ...whatIf].map(whole);
const loose = beside.map(whole);

/** What is proposed beside values: a thing that is done, a time, somebody not named. */
export const noValue =
  /^(?:it|that|this|those|she|he|they|i|we|you|there|what|which|who|not|anything|something|one|es|das|sie|er|ich|wir|was|ça|cela|elle|il|on|je|esto|eso|ella|él|yo)(?: |$)|(?:^| )(?:not|nicht|pas|no|there|still|da|là|ahí)(?: |$)|(?:^| )(?:her|him|them|sie|ihn|ihr|la|lo|le)$|restart|provision|assign|adding|zuweis|affect|asign|añad|ajout|hinzu|on[ -]demand|again|wait|tomorrow|today|later|group|role|licen[cs]e|ticket|\bcase\b|engineer|checking|cycle|neu ?start|bei bedarf|morgen|warten|nochmal|redémarr|relanc|demain|attendre|à la demande|reinici|mañana|esperar|a petición|再起動|明日|待/iu;

/** Longer texts say something of their own. */
const longest = 110;

/**
 * The value that a short text asks about whether it would do, in any of the languages: "would Marketing work?", "what if
 * her department were Sales?". Undefined for other texts.
 */
export function valueProposed(text: string): ValueProposed | undefined {
  if (text.length > longest) return undefined;
  const said = plainValueText(text);
  const found = first(sure, said) ?? japanese.exec(said);
  if (found !== null) return proposal(found, said, true);
  const beside = first(loose, said);
  return beside === null ? undefined : proposal(beside, said, false);
}

/** A text without its marks, as values are read from it. */
export function plainValueText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[“”„«»]/gu, '"')
    .replaceAll("’", "'")
    .replaceAll("=", " = ")
    .replace(/[?!¿¡,;:]+|\.(?= |$)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

function first(patterns: readonly Sought[], said: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const found = pattern.exec(said);
    if (found !== null) return found;
  }
  return null;
}

function proposal(
  found: RegExpExecArray,
  said: string,
  isSure: boolean,
): ValueProposed | undefined {
  const written = found.groups?.["value"]?.trim() ?? "";
  const isQuoted = written.startsWith('"');
  const named = valueWord(said.toLowerCase());
  const proposed = isQuoted ? written.slice(1, -1) : withoutField(written);
  const isValue = proposed !== "" && (isQuoted || mayBeValue(proposed, named !== undefined));
  return isValue
    ? { value: proposed, sure: isSure, ...(named && { name: named.name }) }
    : undefined;
}

/** A word in small letters behind one written large is no part of a name, but for those that join: two things are said. */
const saysMore =
  /^\p{Lu}\S* (?:\S+ )*(?!(?:and|of|the|for|und|für|et|des?|du|la|y|del)(?: |$))\p{Ll}/u;

/** Whether words may be a value: what is written small is a word unless the text says which value it would be. */
function mayBeValue(proposed: string, isNamed: boolean): boolean {
  if ((proposed !== "IT" && noValue.test(proposed)) || saysMore.test(proposed)) return false;
  return isNamed || /^[\p{Lu}\p{N}\p{Lo}]/u.test(proposed) || !isEverydayWord(proposed);
}

const preposition =
  /^(?:in|to|into|as|auf|zu|nach|als|bei|der|die|den|dans|au|à|aux|en|sur|le|la|les|a|al|por|como|de|el) /iu;

/** "The Sales department", "auf Sales": the value without the word for it, or what leads to it. Empty for two values. */
function withoutField(said: string): string {
  const written = said.replace(preposition, "").replace(/^(?:\p{Ll}\S* )+(?=\p{Lu})/u, "");
  const word = valueWord(written.toLowerCase());
  if (word === undefined || written.toLowerCase().length !== written.length) return written;
  const [before, behind] = [written.slice(0, word.from).trim(), written.slice(word.to).trim()];
  return before !== "" && behind !== "" ? "" : `${before}${behind}`.replace(preposition, "");
}
