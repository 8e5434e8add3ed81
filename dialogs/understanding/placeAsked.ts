import { sought } from "../../bot/patterns/sought";
import { type Doing } from "./asksHow";
import { plainPhrase } from "./plainPhrase";

const lead =
  "(?:(?:please|can you|could you|und|bitte|et|y) )*(?:(?:show|give|list|open|display|tell)(?: me| us)?|(?:what|where)(?:'s| is| are)|(?:zeige?|zeigen sie|nenne?)(?: mir| uns)?|(?:wie lautet|wo (?:ist|sind)|was ist)|(?:montre[rz]?|affiche[rz]?)(?:-moi)?|(?:quel(?:le)?s? (?:est|sont)|où (?:est|sont))|(?:mu[ée]stra(?:me)?|muestre)|(?:cu[áa]l(?:es)? (?:es|son)|d[óo]nde est[áa]n?))?";
const article = "(?: ?(?:the|all|der|die|das|den|le|la|les|l'|el|los|las))*";
const rest =
  "(?: (?:of|for|in|von|der|für|bei|de|du|pour|dans|del|en|para))?(?: (?:the|app|application|anwendung))*";

const things: readonly (readonly [Doing, string])[] = [
  [
    "mapping",
    "(?:attribute |user )?mappings?|attributzuordnung(?:en)?|zuordnung(?:en)?|mappages?(?: d'attributs)?|asignaci(?:ón|ones)(?: de atributos)?|(?:属性 ?)?マッピング",
  ],
  [
    "filter",
    "(?:scop(?:e|ing) )?filters?|scope|bereichsfilter|filtres?(?: d'étendue)?|filtros?(?: de ámbito)?|スコープ ?フィルター|フィルター",
  ],
  ["credentials", "(?:admin |saved )?credentials|anmeldedaten|identifiants|credenciales|資格情報"],
  [
    "logs",
    "(?:provisioning )?logs?|(?:bereitstellungs)?protokolle?|journa(?:l|ux)|registros?|(?:プロビジョニング ?)?ログ",
  ],
];
/** Who has it, which the assignments say. */
const whoHas = sought(
  /^(?:(?:and|und|et|y) )*(?:who (?:has|have|got|gets|can use|is assigned)(?: (?:access|accounts?|an account))?(?: (?:to|in|for))?|(?:wer (?:hat|darf|bekommt)|wem ist) (?:zugriff|zugang|ein konto)?(?: ?(?:auf|in|zu|für|zugewiesen))*|qui a (?:accès|un compte)(?: (?:à|dans|sur))?|qui[ée]n(?:es)? tienen? (?:acceso|cuenta)(?: (?:a|en))?|(?:に|を)(?:は)?(?:誰|だれ)が(?:アクセス|使え|使って).{0,10})$/u,
);
const patterns = things.map(
  ([doing, words]) =>
    [
      doing,
      new RegExp(
        `^${lead}${article} ?(?:${words})${rest}$|^の(?:${words})(?:を見せて.{0,6}|は.{0,8})?$`,
        "u",
      ),
    ] as const,
);

const anyWord = sought(
  new RegExp(
    [
      ...things.map(([, words]) => words),
      "\\bwho\\b|\\bwer\\b|\\bwem\\b|\\bqui\\b|qui[ée]n|誰|だれ",
    ].join("|"),
    "iu",
  ),
);

/** Whether a text has a word without which it asks for none of it: most have not, and are not read any further. */
export function mayAskPlace(text: string): boolean {
  return anyWord.test(text);
}

/**
 * What a text without its application asks to see of that as a whole, which stands in the admin center: "show me the
 * mapping of". Undefined for other texts.
 */
export function placeAsked(withoutApp: string): Doing | undefined {
  if (withoutApp.length > 80) return undefined;
  const bare = plainPhrase(withoutApp);
  if (whoHas.test(bare)) return "assign";
  return patterns.find(([, pattern]) => pattern.test(bare))?.[0];
}
