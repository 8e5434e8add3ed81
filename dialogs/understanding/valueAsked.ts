import { type ValueName } from "../../bot/rules/valueMeant";
import { valueWord } from "./valueWords";
import { accountBeside, isOfAnother, isOfOtherField, type WrongValue } from "./wrongValue";

/** Longer texts say something of their own. */
const longest = 130;

/** What stands for the value while a text is compared. */
const sign = "¤";

/** Whether something reaches the target, in the languages of `accountBeside`. */
const flows: readonly RegExp[] = [
  /^(?:(?:and|so|but|ok) )*(?:is|are|was|were|does|do|did|will|has|have|why (?:is|does|did|was)).*¤.*(?<!\p{L})(?:sync(?:ed|s|hroni[sz]ed)?|sent|mapped|provisioned|transferred|transmitted|pushed|copied|passed(?: on)?|flow(?:s|ing)?|filled|populated|written|arriv(?:e|ed|ing)|come through|(?:go|goes|get|gets) (?:to|through|into|over|across))(?!\p{L})/u,
  /^(?:(?:und|aber) )*(?:warum |wieso )?(?:wird|werden|wurden?|ist|sind|geht|kommt|kam).*¤.*(?<!\p{L})(?:(?:mit)?synchronisiert|gesynct|übertragen|übermittelt|gesendet|geschickt|übergeben|mitgegeben|gemappt|abgebildet|geschrieben|übernommen|(?:kommt|kam|geht) .*(?:an|mit))(?!\p{L})|^(?:kommt|geht|kam) .*¤.* (?:an|mit)$/u,
  /¤.*(?<!\p{L})(?:synchronisée?|envoyée?|transmise?|transférée?|mappée?|provisionnée?|copiée?|transmet|arrive)(?!\p{L})(?! à )/u,
  /(?<!\p{L})(?:se (?:sincroniza|sincronizó|envía|envió|transfiere|transmite|pasa|manda|mapea|copia)|(?:está|es|fue|ha sido) (?:sincronizad|enviad|transferid|mapead|copiad)[oa]|llega)(?!\p{L}).*¤|¤.*(?<!\p{L})(?:se (?:sincroniza|envía|transfiere|transmite|pasa|manda|mapea|copia)|(?:sincronizad|enviad|transferid|mapead|copiad)[oa]|llega)(?!\p{L})/u,
  /¤(?:は|が|も|って).*(?:同期|連携|送信|送ら|反映|マッピング|渡さ|渡って|届い|プロビジョニング).*(?:か|の|る|た)$/u,
];

/** That it is not in the target. */
const missing: readonly RegExp[] = [
  /¤ (?:is|are) (?:still )?not (?:yet )?(?:in|on)(?!\p{L})|¤ (?:is |are |was )?(?:missing|absent|lacking|not there|gone)(?!\p{L})|(?<!\p{L})missing (?:the |a |his |her |my |their )?¤|(?<!\p{L})(?:lacks|is missing|are missing) .{0,20}¤/u,
  /¤ .{0,30}(?<!\p{L})(?:ist|steht) (?:noch )?nicht (?:in|bei)(?!\p{L})|¤ .{0,60}(?<!\p{L})(?:fehlt|fehlen|ist nicht da|ist weg)(?!\p{L})|(?<!\p{L})(?:fehlt|fehlen|fehlende[nrs]?) .{0,30}¤/u,
  /¤ .{0,60}(?<!\p{L})(?:manque|manquante?|absente?)(?!\p{L})|(?<!\p{L})manque .{0,30}¤/u,
  /¤ .{0,60}(?<!\p{L})(?:falta|ausente)(?!\p{L})|(?<!\p{L})falta .{0,30}¤/u,
  /¤(?:が|は|も).{0,20}(?:ない|ありません|抜けて|欠けて|消えて|登録されていません|入っていません)/u,
];

/** Which one the target has, or where it gets it from. */
const which: readonly RegExp[] = [
  /^(?:(?:and|so) )*(?:what|which|whose) ¤ .{0,60}(?<!\p{L})(?:has|have|gets?|got|receives?|shows?|sees?|knows?|holds?|stores?|uses?|sent|written|in|on|from)(?!\p{L})|^(?:(?:and|so) )*what (?:does|do|did|is|was|will|would|has).{1,60} (?:as|for|under) (?:(?:the|his|her|their|my|(?:\S+ )?\S+'s) )?¤|^(?:(?:and|so) )*(?:what(?:'s| is| was)|where (?:does|do|did)) .{0,60}¤ .{0,60}(?<!\p{L})(?:in|on|at|from)(?!\p{L})|^(?:is|are) there (?:a|an|any) ¤ .{0,60}(?<!\p{L})(?:in|on)(?!\p{L})|^(?:does|do|did|will) .{2,40} (?:include|contain|cover|carry) .{0,30}¤|^(?:does|do|did|has|will) .{2,60} (?:get|receive|have|show|know|see|take) .{0,40}¤/u,
  /^(?:(?:und|aber) )*(?:in |mit |unter )?welche[nrsm]? ¤ .{0,60}(?<!\p{L})(?:hat|bekommt|kriegt|erhält|steht|zeigt|kennt|führt|sieht|in|bei|an)(?!\p{L})|^(?:(?:und|aber) )*was .{1,60} als ¤|^woher .{1,60} ¤|^(?:bekommt|kriegt|erhält|hat|kennt|sieht) .{2,60}¤/u,
  /(?<!\p{L})quel(?:le)? (?:est )?(?:(?:le|la|son|sa|mon|ma) |l')?¤ .{0,60}(?<!\p{L})(?:a|reçoit|affiche|obtient|connaît|voit|dans|sur|à)(?!\p{L})|(?<!\p{L})(?:que|quoi|qu'est-ce que) .{1,60} comme ¤|^d'où .{1,60}¤|^(?:est-ce que )?.{2,40}(?:reçoit|obtient)(?:-il|-elle)? .{0,30}¤/u,
  /(?<!\p{L})(?:qué|cuál es) (?:(?:el|la|su|mi) )?¤ .{0,60}(?<!\p{L})(?:tiene|recibe|muestra|ve|llega|en)(?!\p{L})|(?<!\p{L})qué .{1,60} como ¤|^de dónde .{1,60}¤|^(?:recibe|tiene|muestra) .{2,60}¤/u,
  /(?:どの|何の|どんな)¤|¤(?:は|が|として|には?).{0,25}(?:どう|何|なに|どれ|どの|どこから)/u,
];

/** The people of a whole company, and whoever manages the asker, are asked about as somebody. */
const somebody =
  /(?<!\p{L})(?:my|our|mein\w*|unser\w*|mon|ma|notre|mi|nuestr[oa]) ¤(?! (?:field|attribute|value|feld|attribut))|(?:私|うち|弊社|当社|わたし)の¤/u;

/** Whoever's name is not there has no account: that is no question for the name. */
const elsewhereNamed =
  /¤ (?:is|are) (?:still )?not|¤ .{0,30}(?<!\p{L})(?:ist|steht) (?:noch )?nicht(?!\p{L})/u;
const ofAccount: ReadonlySet<ValueName> = new Set(["name", "userName", "email", "displayName"]);

/** Where somebody is: "Ben from the Sales department". */
const place =
  /(?<!\p{L})(?:(?:in|from|at) (?:the|our|my|a)(?: \S+)?|(?:in|aus|bei|von) (?:der|dem|unserer|einer)(?: \S+)?|(?:dans le|du|au)|(?:en el|del)) ¤|(?:同じ)¤/u;

/**
 * The value of somebody that a short question is about, where nothing is called wrong: "is the manager
 * of Olivia synced?", "which department does Slack have for Ben?". Undefined for other texts.
 */
export function valueAsked(text: string): WrongValue | undefined {
  if (text.length > longest) return undefined;
  const said = text.normalize("NFC").replaceAll("’", "'");
  const small = said.toLowerCase();
  const word = small.length === said.length ? valueWord(small) : undefined;
  if (word === undefined || isOfOtherField(small)) return undefined;
  const before = small.slice(0, word.from);
  const plain = bareOf(`${before}${sign}${small.slice(word.to)}`);
  if (isOfSomebody(word.name, plain)) return undefined;
  const fits = (patterns: readonly RegExp[]): number =>
    patterns.findIndex((one) => one.test(plain));
  const [flow, absent, kind] = [fits(flows), fits(missing), fits(which)];
  const language = Math.max(flow, absent, kind);
  if (language === -1) return undefined;
  return {
    name: word.name,
    ofOther: isOfAnother(before),
    rest: `${said.slice(0, word.from)}${accountBeside(language, said.slice(word.to))}`,
    needsApp: flow === -1 && absent === -1,
  };
}

/** Whether it is about an account or about somebody, rather than about a value. */
function isOfSomebody(name: ValueName, plain: string): boolean {
  if (place.test(plain)) return true;
  if (name === "manager" || name === "company") return somebody.test(plain);
  return ofAccount.has(name) && elsewhereNamed.test(plain);
}

/** Without what stands around a question. */
function bareOf(text: string): string {
  return text
    .replace(/[?!.,;:¿¡。、？]+/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^ ?(?:(?:hi|hello|hey|hallo|bonjour|hola|please|bitte) )*/u, "")
    .trim();
}
