import { sought, soughtBy } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

/** What somebody may want to do in the admin center. */
export type Doing =
  "restart" | "onDemand" | "start" | "mapping" | "filter" | "assign" | "credentials" | "logs";

const english = sought(
  /^(?:(?:and|but|so|ok|okay|then|well|sorry|please|can you|could you) )*(?:(?:how(?! (?:many|much|long|soon|often|come|sure|old))|where)(?:'s| is| are| do| does| can| could| should| would| must| to| exactly)(?! you (?:know|see|get to))(?: .*)?|(?:show|tell|explain to) me (?:how|where)(?: .*)?|how)$/,
);
const others = [
  /^(?:(?:und|aber|also|ok|dann|bitte) )*(?:wie(?! (?:lange?|viele?|oft|spät|alt|sicher|bitte|steht|läuft|geht es))|wo(?!her|hin)|auf welchem weg)(?: .*)$|^(?:und )?(?:zeigen? sie mir|zeig mir) (?:wie|wo)(?: .*)?$/u,
  /^(?:(?:et|mais|alors|ok|donc) )*(?:comment(?! (?:ça se fait|se fait-il|va|le savez))|où)(?: .*)$|^(?:montre[rz]?-moi|dites-moi) (?:comment|où)(?: .*)?$/u,
  /^(?:(?:y|pero|entonces|ok) )*(?:c[óo]mo(?! (?:es que|va|lo sabe))|d[óo]nde)(?: .*)$|^(?:mu[ée]streme|dime|d[ií]game) (?:c[óo]mo|d[óo]nde)(?: .*)?$/u,
  /^(?:(?:and|so|but|ok) )*(?:can|could|may) (?:i|we)(?: just)? re-?start(?: .{1,40})?$|^kann (?:ich|man) .{0,40}neu ?start\p{L}*$|^(?:est-ce que )?(?:je peux|puis-je|on peut|peut-on) .{0,20}(?:redémarrer|relancer).{0,30}$|^(?:puedo|se puede) reiniciar.{0,30}$/u,
  /どうやって|どうすれば|どのように|やり方|方法|手順|どこ(?:で|から|を|に|ですか)/u,
].map(sought);

const doings = soughtBy<Doing>([
  ["onDemand", /on[ -]demand|bei bedarf|à la demande|a petición|bajo demanda|オンデマンド/u],
  [
    "restart",
    /\bre-?start|neu ?start|start\p{L}* .*\bneu(?!\p{L})|redémarr|relanc|reinici|再起動|再開始/u,
  ],
  ["mapping", /\bmapping|zuordnung|mappage|correspondance|asignación de atributos|マッピング/u],
  ["filter", /filter|scop(?:e|ing)|filtre|filtro|フィルター|スコープ/u],
  ["credentials", /credential|\btoken|anmeldedaten|identifiants|credencial|資格情報|トークン/u],
  ["logs", /\blogs?\b|protokoll|journal|registro|ログ(?!イン)/u],
  [
    "assign",
    /\bassign|zuweis|\bweise\b|\baffect(?:e|er|ation)|\basign|割り当て|\b(?:add|put|füge|ajoute[rz]?|añad\p{L}+|agreg\p{L}+)\b.*\b(?:app|group|gruppe|groupe|grupo|in|to|zu|hinzu|au|al)\b/u,
  ],
  [
    "start",
    /\b(?:start|switch|turn|enable)\b|\bstarte|einschalt|\bschalte\b|démarr|\bactive[rz]?\b|\binici|\bactivar\b|開始|有効/u,
  ],
]);

/** Whether a step of a card speaks of something that is done. */
export function speaksOf(doing: Doing, step: string): boolean {
  return doings.find(([one]) => one === doing)?.[1].test(step.toLowerCase()) === true;
}

/** "How do I do that?", "where do I click?": whatever the card says first is meant. */
const whatever = sought(
  /^(?:(?:and|but|so|ok|then) )*(?:how(?: (?:do|can|should|would) (?:i|we|you)(?: (?:do|make|fix|solve|change|get) (?:it|this|that)(?: (?:done|exactly|then))*)?| to do (?:it|this|that)|exactly)?|where(?: (?:do|can|should|must) (?:i|we))(?: (?:click|go|do (?:it|this|that)|change (?:it|this|that)|find (?:it|that)|look))(?: exactly)?|show me how(?: to do (?:it|this|that))?|where exactly)$|^(?:(?:und|aber|ok|dann) )*wie (?:mache|mach|behebe|ändere|löse) ich (?:das|es)(?: denn| genau)?$|^(?:und )?wie (?:macht man das|geht das|genau)$|^(?:und )?wo (?:klicke|mache|ändere|finde|muss) ich (?:das|es|hin|klicken|hinklicken|da)(?: genau)?$|^(?:et )?comment (?:je fais|faire|on fait|fait-on|dois-je faire|je (?:le|la) fais)(?: ça| cela)?$|^(?:et )?où (?:dois-je cliquer|est-ce que je clique|cliquer|je clique|faut-il cliquer)$|^(?:y )?c[óo]mo (?:lo hago|hago eso|se hace|se hace eso|hago esto|lo arreglo)$|^(?:y )?d[óo]nde (?:hago clic|tengo que hacer clic|lo hago|lo cambio)$|^(?:それは)?(?:どうやって|どうすれば|どのように)(?:やる|する|やれば|いい|よい|できる|やるの|するの|いいの|行う|行えばよい)*(?:ん|の)?(?:です|ます)?か?$|^どこを(?:クリック|押)/u,
);

/** Longer texts say something of their own. */
const longest = 120;

/**
 * What a text asks how or where to do, in any of the languages: one of the things that are done in the admin center, or
 * whatever the card says first. Undefined for other texts.
 */
export function howAsked(text: string): Doing | "whatever" | undefined {
  if (text.length > longest) return undefined;
  const bare = plainPhrase(text);
  if (whatever.test(bare)) return "whatever";
  if (!english.test(bare) && !others.some((one) => one.test(bare))) return undefined;
  return doings.find(([, words]) => words.test(bare))?.[0];
}
