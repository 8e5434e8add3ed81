import { sought, type Sought } from "../../bot/patterns/sought";
import { type Doing } from "./asksHow";
import { plainPhrase } from "./plainPhrase";

const lead =
  "(?:(?:please|can you|could you|and|also|und|bitte|et|y) )*(?:(?:show|give|list|open|display|tell)(?: me| us)?|(?:what|where)(?:'s| is| are)|(?:zeige?|zeigen sie|nenne?)(?: mir| uns)?|(?:wie lautet|wo (?:ist|sind)|was ist)|(?:montre[rz]?|affiche[rz]?)(?:-moi)?|(?:quel(?:le)?s? (?:est|sont)|où (?:est|sont))|(?:mu[ée]stra(?:me)?|muestre)|(?:cu[áa]l(?:es)? (?:es|son)|d[óo]nde est[áa]n?))?";
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
/** The same in whole phrases, without a name for the thing. */
const inOtherWords: readonly (readonly [Doing, Sought])[] = [
  [
    "filter",
    sought(
      /^(?:(?:and|so|und|et|y) )*(?:who (?:is|are) (?:in scope|taken)|(?:how (?:does|do)|what|who) ?decides? who (?:gets (?:an account|accounts|in|access)|is (?:provisioned|created|taken))|what decides who .{1,30}|who (?:does|do) (?:it )?take|wer ist im bereich|wonach (?:richtet sich|entscheidet sich), wer .{1,30}|qui est dans l'étendue|qu'est-ce qui décide qui .{1,30}|qui[ée]n(?:es)? está[n]? en el ámbito|qué decide qui[ée]n .{1,30})(?: (?:of|for|in|to|von|bei|für|de|dans|pour|en|para))?$/u,
    ),
  ],
  [
    "mapping",
    sought(
      /^(?:(?:and|so|und|et|y) )*(?:(?:which|what) (?:attributes?|values?|fields?) (?:does|do|are|is|get)? ?(?:gets?|receives?|written|sent|mapped|synced|flow)|what (?:is|gets) (?:written|sent|mapped|synced)|welche (?:attribute|werte|felder) (?:bekommt|erhält|gehen)|was (?:wird|geht) (?:geschrieben|übertragen)?|quels attributs (?:reçoit|vont)|qu[ée] atributos (?:recibe|van))(?: (?:to|into|in|for|nach|an|von|dans|à|a|en))?(?: (?:geschrieben|übertragen))?$/u,
    ),
  ],
];

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
      "attributes?|attributs|atributos|fields?|felder|werte|values?|written|geschrieben|übertragen|mapped|synced",
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
  return [...patterns, ...inOtherWords].find(([, pattern]) => pattern.test(bare))?.[0];
}
