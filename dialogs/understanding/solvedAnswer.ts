import { isSolved } from "./isSolved";
import { plainPhrase } from "./plainPhrase";
import { yesOrNo } from "./yesOrNo";

/** What may be said of a case that was called solved. */
export type SolvedAnswer = "yes" | "no";

/** Longer texts tell a story, which is the engineer's to hear and not ours to judge. */
const longest = 200;

const yes =
  /^(?:yes|yep|yeah|yup|ja|jawohl|oui|s[ií]|claro|はい|ええ)(?: (?!.*(?:but|still|not|n't|aber|noch|nicht|mais|encore|pas|pero|todavía|aún|no|が|けど|まだ)(?!\p{L})).{1,60})?$/u;

/** "No idea", "no problem", "I have not looked yet": no word of whether it is solved. */
const otherNo =
  /(?<!\p{L})(?:nothing (?:else|more|further)|nichts (?:zu danken|mehr|weiter)|rien (?:de plus|d'autre)|nada más|no (?:idea|problems?|worries|more|further|hurry|rush|issues?|questions?|thanks?|need|trouble)|don't know|dunno|not sure|kein(?:e|en)? (?:problem|ahnung|fragen?|eile|probleme)|nein danke|weiß (?:es )?nicht|(?:pas|plus) de (?:problèmes?|soucis?)|aucun (?:problème|souci)|aucune idée|sais pas|non merci|ning[úu]n problema|no hay (?:más )?problemas?|ni idea|no (?:lo )?s[ée]|no gracias|(?:not|yet to|n't|nicht|kein\p{L}*|pas|no|sin) .{0,25}(?:check|test|tri|try|look|seen|geprüft|getestet|probiert|versucht|nachgesehen|geschaut|vérifi|essay|test|regard|probad|comprobad|mirad|revisad|intentad))|わかりません|分かりません|確認(?:して(?:い)?ません|できて|前|中)|試して(?:い)?ません|問題ありません|大丈夫|結構です/u;

/** What is asked beside it is no answer: "encore une question : ..." */
const asks = /[?？]|(?<!\p{L})(?:questions?|fragen?|preguntas?)(?!\p{L})|質問|ですか|ますか/iu;

const mereNo = /^(?:no|nope|nah|nein|nö|non|que va|いいえ|いや|いえ)(?= |$)/u;

const intro =
  "(?:(?:no|nope|but|and|so|sorry|unfortunately|sadly|hm+|well|nein|leider|aber|doch|non|mais|malheureusement|désolée?|pero|lamentablemente|por desgracia|lo siento) )*";

const begins: readonly RegExp[] = [
  new RegExp(
    `^${intro}(?:(?:it|that|this|he|she|they|i|we|there|mine|everything|the \\p{L}+|my \\p{L}+|his \\p{L}+|her \\p{L}+)(?:'s|'m|'re| is| am| are| was| has| have| does)? )?(?:still(?:$| (?:no|not|nothing|missing|stuck|the same|same|broken|waiting|can't|cannot|doesn't|does not|isn't|is not|don't|do not|haven't|have no|hasn't|fails?|failing|down|locked|unable|blocked|an? error|getting|gets|says|shows|happening|gone)(?!\\p{L}))|not (?:yet|really|quite|at all|there|solved|fixed|working|resolved|done|in|ok|okay|good|here)|isn't|aren't|doesn't|didn't|hasn't|haven't|hadn't|can't|cannot|can not|could not|couldn't|won't|does not|do not have|don't have|did not|has not|have not|have no|nothing (?:has )?(?:changed|works|happened|yet|there|is)|unchanged|(?:the )?same (?:problem|error|issue|thing|as before|again|result|message)|(?:the )?same$|no (?:change|access|account|luck|success)|unsolved|unresolved|failed again|fails|broken|gone again|worse)`,
    "u",
  ),
  new RegExp(
    `^${intro}(?:(?:es|das|da|er|sie|ich|wir|das konto|mein konto|der zugang|mein zugang|mein zugriff|der fehler|alles)(?: ist| sind| bin| habe| hat| kann| komme| geht| funktioniert| klappt| steht)* )?(?:(?:geht|funktioniert|klappt|ist|habe|komme|kann|hat|fehlt|besteht) )?(?:(?:ich|es|das|mich|mir|sich|leider|bei mir) )*(?:immer noch|noch immer|noch nicht|noch kein\\p{L}*|noch nichts|nach wie vor|weiterhin|nicht|nichts(?! (?:zu danken|mehr|weiter))|keinen? (?:zugriff|zugang|konto)|unverändert|fehlt noch|derselbe fehler|(?:alles )?(?:genau )?(?:wie (?:vorher|zuvor)|beim alten)|dasselbe|das gleiche|der gleiche fehler|wieder weg)(?!\\p{L})`,
    "u",
  ),
  new RegExp(
    `^${intro}(?:(?:ça|cela|il|elle|je|j'ai|tout|rien|le compte|mon compte|l'accès|mon accès|l'erreur|le problème|on)(?: est| a| reste| persiste)? ?)?(?:(?:toujours|encore)(?:$| (?:pas|rien|aucune?|la même|le même|pareil|bloqu\\p{L}*|en (?:erreur|panne)|impossible|manquant\\p{L}*|une erreur|absent\\p{L}*))|pas(?! (?:mal|grave))|ce n'est (?:toujours )?pas|c'est (?:toujours )?(?:pas|pareil|la même)|n'\\p{L}+ (?:toujours )?(?:pas|rien)|ne \\p{L}+ (?:toujours |encore )?(?:pas|rien)|n'y \\p{L}+ (?:toujours |encore )?(?:pas|rien)|je ne \\p{L}+ (?:toujours |encore )?pas|rien (?:n'a )?(?:changé|de nouveau)|rien(?:$| du tout)|(?:même|la même) (?:erreur|chose|problème)|persiste|pareil|(?:c'est )?comme avant|non résolu)(?!\\p{L})`,
    "u",
  ),
  new RegExp(
    `^${intro}(?:(?:eso|esto|la cuenta|mi cuenta|el acceso|mi acceso|el error|el problema|yo) )?(?:(?:todavía|aún)(?:$| (?:no|nada|sin|igual|falla|sigue|falta))|(?:sigue|sigo)(?! (?:bien|funcionando))|continúa|persiste|no (?:est[áa]|funciona|aparece|puedo|tengo|va|se|ha|hay|me|entra|lo está|del todo|aún|todavía)|nada(?:$| ha cambiado| todavía)|igual(?:$| que antes)|como antes|lo mismo|el mismo (?:error|problema)|sin (?:cambios|acceso|cuenta|resolver))(?!\\p{L})`,
    "u",
  ),
  /^(?:いいえ|いや|いえ|残念ながら|すみません|でも)?[ 、]*(?:まだ(?!.*(?:質問|聞きたい))|依然|相変わらず|変わ(?:りません|っていません|らない)|(?:前|以前)と(?:同じ|変わ)|同じ(?:です|エラー|ままで)|(?:解決|改善)(?:して(?:い)?(?:ません|ない)|しません|できて(?:い)?ません)|直って(?:い)?(?:ません|ない)|(?:使え|入れ|でき|表示され|動き?|見え|ログインでき)(?:ません|ない|ませんでした)|(?:アカウント|アクセス)(?:が|は)(?:ありません|ない|まだ))/u,
];

/** In haste the apostrophe is left out: "it still doesnt work". */
function spelledOut(bare: string): string {
  return bare
    .replace(/\b(is|are|was|do|does|did|has|have|had|could|ca|wo)nt\b/g, "$1n't")
    .replace(/\bim\b/g, "i'm");
}

/** Whether a text begins with a plain no, whatever else it tells. */
export function beginsWithNo(text: string): boolean {
  const bare = plainPhrase(text);
  return mereNo.test(bare) && !otherNo.test(bare);
}

const lasting =
  /(?<!\p{L})(?:still|same|unchanged|not (?:yet|solved|fixed|resolved|working)|unsolved|unresolved|noch|unverändert|gleiche|dasselbe|derselbe|nicht gelöst|toujours|encore|pareil|même|(?:pas|non) résolu|todavía|aún|sigue|sigo|igual|mismo|sin resolver|no (?:está )?(?:resuelto|solucionado))(?!\p{L})|まだ|同じ|変わ|解決して/u;

/** Whether a text says by itself, with no question before it, that what was called solved is not. */
export function isStillNotSolved(text: string): boolean {
  return solvedAnswer(text) === "no" && lasting.test(plainPhrase(text));
}

/** What a text answers to the question whether it is solved, in any of the languages: "no, it is not there". */
export function solvedAnswer(text: string): SolvedAnswer | undefined {
  if (text.length > longest) return undefined;
  const bare = spelledOut(plainPhrase(text));
  const plain = yesOrNo(bare);
  if (plain !== undefined) return plain;
  if (isSolved(text)) return "yes";
  if (otherNo.test(bare) || (!mereNo.test(bare) && asks.test(text))) return undefined;
  if (mereNo.test(bare) || begins.some((pattern) => pattern.test(bare))) return "no";
  return yes.test(bare) ? "yes" : undefined;
}
