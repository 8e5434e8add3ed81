import { sought } from "../../bot/patterns/sought";
import { valueWord } from "./valueWords";

const the = "(?:(?:the|das|die|der|den|le|la|les|l'|el|los|las) ?)?";
const value = "(?<value>[^,;?!]{1,60}?)";
const end = "(?: (?:in|of|for|at|to|on|by|von|bei|für|dans|pour|en|de|du|para))?[ ?？!.]*$";
const rule =
  "(?:(?:attribute )?mappings?|expressions?|(?:mapping )?rules?|formulas?|(?:attribut)?zuordnung|ausdruck|regel|formel|mappage|règle|formule|asignación|expresión|regla|fórmula)";

/** Each with the words for the value that is meant. */
const phrases: readonly RegExp[] = [
  `^(?:what|which)(?:'s| is| are)? ${the}${rule} (?:(?:is )?(?:used )?(?:for|of|behind)|writes?|sets?|fills?|makes?|gives?|maps?) ${the}${value}${end}`,
  `^(?:please )?(?:show|give|tell)(?: me)? ${the}${rule} (?:for|of|behind) ${the}${value}${end}`,
  `^how is ${the}${value} (?:mapped|built|made|filled|set|computed|calculated|generated|formed|populated)${end}`,
  `^where does ${the}${value} come from${end}`,
  `^what (?:is|fills) ${the}${value} (?:mapped (?:to|from)|filled from)${end}`,
  `^what does ?map (?:for|to|into|as)? ?${the}${value}${end}`,
  `^(?:welche[rs]?|was ist|wie (?:lautet|ist)|zeige?(?: mir)?) ${the}${rule} (?:schreibt|füllt|setzt|für|von|hinter) ${the}${value}${end}`,
  `^(?:wie|woraus) wird ${the}${value}(?: (?:in|bei))? (?:gebildet|gefüllt|berechnet|gesetzt|zugeordnet|erzeugt|gemappt)${end}`,
  `^woher kommt ${the}${value}${end}`,
  `^(?:quelle? (?:est )?|montre[rz]?(?:-moi)? )${the}${rule} (?:pour|de|du|derrière|remplit|écrit) ?${the}${value}${end}`,
  `^comment est (?:remplie?|calculée?|construite?|mappée?|formée?) ${the}${value}${end}`,
  `^d'où vient ${the}${value}${end}`,
  `^(?:cuál es|qué|muestra(?:me)?) ${the}${rule} (?:de|del|para|escribe|rellena) ?${the}${value}${end}`,
  `^cómo se (?:forma|calcula|rellena|asigna|genera) ${the}${value}${end}`,
  `^de dónde (?:viene|sale) ${the}${value}${end}`,
  `^(?:の)?(?<value>[^、。？?]{1,40}?)の(?:属性 ?)?(?:マッピング|式)(?:は|を|って)?[^、。]{0,10}$`,
  `^(?:の|では?|で)?(?<value>[^、。？?]{1,40}?)(?:は|が)(?:どこから(?:来|き)|何から(?:作|でき)|どう(?:やって)?(?:作|マッピング))[^、。]{0,10}$`,
].map((source) => new RegExp(source, "iu"));

const anyWord = sought(
  /\bmap\b|mapp|expression|rule|formula|built|filled|computed|calculated|generated|populated|come from|zuordnung|ausdruck|regel|formel|gebildet|bildet|gefüllt|berechnet|erzeugt|woher|règle|formule|remplie?|calcul|vient|asignación|expresión|regla|fórmula|rellena|asigna|forma|sale|viene|マッピング|式|どこから|何から|どう/iu,
);

/** `jobTitle`, `userName`, `extension_1_costCenter`, `name.familyName`: what people do not say of other things. */
const attribute = /^(?:[\p{Ll}\d]+\p{Lu}[\p{L}\d]*|[\p{L}\d]+(?:[_.:][\p{L}\d[\]" ]+)+)$/u;

/**
 * The value whose mapping a text without its application asks for, in the words it has: "which mapping writes title",
 * "the expression for surname", "how is userName built". Undefined for other texts, and for what is no value.
 */
export function mappingAsked(withoutApp: string): string | undefined {
  const text = withoutApp.trim().replace(/\s+/g, " ");
  if (text.length > 120 || !anyWord.test(text)) return undefined;
  for (const phrase of phrases) {
    const found = phrase
      .exec(text)
      ?.groups?.["value"]?.replace(/^["'“„«]|["'”“»]$/gu, "")
      .trim();
    if (found !== undefined && isValue(found)) return found;
  }
  return undefined;
}

function isValue(words: string): boolean {
  return attribute.test(words) || valueWord(words.toLowerCase()) !== undefined;
}
