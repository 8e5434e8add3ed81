import { sought } from "../../bot/patterns/sought";
import { isAskingWhoDid } from "./asksWhoDid";
import { plainPhrase } from "./plainPhrase";

/** Whom a text asks about: whether the filter that was just told takes that person. */
const name = "(?<name>[\\p{L}\\d'’.@_-]{2,40}(?: [\\p{L}\\d'’.@_-]{1,40}){0,3}?)";
const filter =
  "(?: (?:it|that|this|them|these|those|the (?:scoping )?(?:filters?|rules?|clauses?)|ihn|sie|das|de[nr] filter|die filter|le filtre|les filtres|el filtro|los filtros))?";

const meets = [
  `^(?:(?:and|so|but|ok) )*(?:would|does|will|do|can|could|did) ${name} (?:pass|meet|match|satisfy|fulfil|fulfill|fit|fall under)${filter}$`,
  `^(?:(?:and|so|but|ok) )*what (?:would|does|must|should) ${name} (?:need|have)(?: to (?:have|change|meet|pass|get in|be in(?: scope)?)(?: it| them)?)?$`,
  `^(?:(?:and|so|but|ok) )*(?:is|are|was|would) ${name} (?:be )?(?:in (?:the )?scope|covered|included|taken|let in|excluded|filtered out)(?: by (?:it|that|them|the filter))?$`,
  `^(?:(?:und|also|aber) )*(?:erfüllt|passiert|besteht|würde|passt) ${name}${filter}(?: (?:erfüllen|bestehen|passieren|durch|hinein|rein))?$`,
  `^(?:(?:und|also|aber) )*(?:ist|wäre|fällt) ${name} (?:im bereich|dabei|erfasst|darunter|ausgeschlossen)$`,
  `^(?:(?:et|mais|alors) )*(?:est-ce (?:que |qu'))?${name} (?:le |la |les )?(?:passe|remplit|satisfait|respecte)(?:rait)?${filter}$`,
  `^(?:(?:y|pero) )*(?:lo |los |la |las )?(?:cumple|pasa|cumpliría|pasaría|entra) ${name}${filter}$`,
  `^(?:では|じゃあ)?(?<name>[\\p{L}ー ]{2,40}?)(?:さん)?は(?:(?:条件|フィルター)(?:を|に))?(?:満た|通|合格|合致|対象)[^、。]{0,14}$`,
].map((source) => new RegExp(source, "iu"));

/** What stands for somebody without a name. */
const nobody =
  /^(?:it|he|she|they|you|i|we|that|this|everyone|everybody|anyone|anybody|who|what|which|one|es|er|sie|wer|man|ich|il|elle|on|qui|quién|él|ella|誰|だれ)$/u;

/** Whom a text wonders about by name, below a filter: "would Audrey pass it". Undefined for other texts. */
export function wondersWhetherTaken(text: string): string | undefined {
  if (text.length > 100) return undefined;
  const said = text
    .trim()
    .replace(/[ ?？!.¿]{1,4}$/u, "")
    .replace(/^¿/u, "");
  for (const pattern of meets) {
    const found = pattern.exec(said)?.groups?.["name"]?.trim();
    if (found !== undefined && !nobody.test(found.toLowerCase())) return found;
  }
  return undefined;
}

const others = sought(
  /^(?:(?:and|what about|how about|same (?:for|of|in)|und|was ist mit|et|y|qué hay de|of|for|in|on|the|from|von|bei|für|de|du|dans|pour|d'|en|para|で|の|は|では) ?){1,4}$/u,
);

/** Whether a text, without the application that it names, asks for the same of that one: "and of Slack?" */
export function wantsSameOf(withoutApp: string): boolean {
  return others.test(plainPhrase(withoutApp));
}

const it =
  "(?:it|that|this|these|those|them|the (?:scoping )?(?:filters?|rules?|mappings?|clauses?))";
const wrote = "(?:set|made|wrote|written|added|created|changed?|edited|modified)";
const changed = sought(
  new RegExp(
    `^(?:(?:and|so|und|et|y) )*(?:${[
      `(?:who|when) (?:(?:was|were|has|have|did|is) )?(?:someone |somebody |anyone )?(?:${it} )?(?:(?:last|been) )*${wrote}(?: (?:${it}|up|last))*`,
      "(?:wer|wann) (?:hat|wurden?|ist) (?:das|den filter|der filter|die filter|die zuordnung(?:en)?|es) (?:zuletzt )?(?:geändert|gesetzt|angelegt|eingestellt|gemacht)(?: worden)?",
      "(?:qui|quand) (?:a |est-ce que |(?:le filtre|ça|cela|le mappage) )*(?:a |a été |été )*(?:changée?s?|modifiée?s?|créée?s?|mise?s?)(?: (?:ça|cela|le filtre|le mappage))?",
      "(?:quién|cuándo) (?:lo |la |se )?(?:cambió|cambiaron|creó|puso|modificó)(?: (?:eso|esto|el filtro|la asignación))?",
    ].join(
      "|",
    )})$|^(?:これは|それは|フィルターは|マッピングは)?(?:誰|だれ|いつ)(?:が|に)?(?:変更|設定|作)[^、。]{0,10}$`,
    "u",
  ),
);

/** Whether a text asks who wrote a rule, or when: "who changed that?" */
export function asksWhoWroteRule(text: string): boolean {
  return text.length <= 80 && (isAskingWhoDid(text) || changed.test(plainPhrase(text)));
}

const matching = sought(
  /^(?:(?:and|so|und|et|y) )*(?:(?:which|what) (?:attributes?|fields?|values?)? ?(?:(?:is|are|do|does) )?(?:(?:you|it|the service|they) )?(?:match(?:es|ed|ing)?|used (?:for|to) match(?:ing)?)(?: (?:on|by))?|what (?:is|are) the matching attributes?|how (?:are|do|does) (?:users|accounts|people|you|it) (?:get )?match(?:ed)?|(?:worüber|womit|nach welchem attribut) wird abgeglichen|welche[s]? attribute? (?:gleicht ab|gleichen ab|(?:ist|sind) (?:das|die) abgleichsattribute?)|sur quels? attributs? (?:se fait|porte) la correspondance|quel est l'attribut de correspondance|(?:con|por) qu[ée] atributo (?:se )?(?:coincide|compara|empareja)|cu[áa]l es el atributo de coincidencia)(?: (?:in|for|of|at|bei|von|dans|pour|en|de|para))?$|^(?:の)?照合(?:属性|に使う属性)は[^、。]{0,8}$/u,
);

/** Whether a text, without the application that it names, asks by what its accounts are matched. */
export function asksMatching(withoutApp: string): boolean {
  return withoutApp.length <= 80 && matching.test(plainPhrase(withoutApp));
}
