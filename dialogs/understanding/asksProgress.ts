import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

/**
 * What somebody who waits for an answer asks: of the people it is with ("has somebody answered?"), or of how it
 * goes on ("what happens now?"), which may as well be about something else.
 */
export type AskedOfProgress = "people" | "general";

const anybody = "(?:any|some|no) ?(?:one|body)";
const alone = "(?: (?:yet|already|so far|now|please|at all))*";
const on =
  "(?:taken (?:it|this|over)|take (?:it|this)|picked (?:it|this) up|look(?:ed|ing)? (?:at|into) (?:it|this|that)|work(?:ed|ing)? on (?:it|this|that)|on (?:it|this)|seen (?:it|this)|handling (?:it|this)|there|here)";
const reply =
  "(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|(?:got|gotten|get) back|written(?: back)?|wrote(?: back)?|contact(?:ed)?)(?: to)?(?: me| us)?";

const people = [
  new RegExp(
    `^(?:(?:but|and|so|hello|hi|hey|sorry|excuse me) )*(?:(?:has|did|have|will|does|is|was) )?${anybody} (?:already |even |going to )?(?:${reply}|${on})${alone}$`,
    "u",
  ),
  new RegExp(
    `^(?:when|how soon|how long until|how long till|how long before) (?:will|does|do|can|is) ${anybody} (?:going to )?(?:answers?|reply|respond|get back to (?:me|us)|take it|look at it|write to me|contact me|call me|be here|be there)${alone}$|^(?:(?:do i|did i|have i|is there|was there) (?:have |got(?:ten)? |get )?)?(?:any|an) (?:answer|reply|response)${alone}$|^who (?:has (?:it|this)|is (?:on|working on|handling|looking at|looking into) (?:it|this|that))${alone}$`,
    "u",
  ),
  /^(?:(?:hat|haben) (?:(?:sich|es|das|schon|inzwischen|bereits|bisher|denn) )*(?:jemand|wer|einer)(?: (?:schon|bereits|sich|inzwischen|bisher|darauf|mir|denn|das|es))* (?:gemeldet|geantwortet|reagiert|übernommen|angeschaut|angesehen|geschrieben)|(?:ist|kümmert sich|arbeitet)(?: (?:schon|bereits|denn))? jemand(?: schon)? (?:dran|daran|darum|da)|wann (?:meldet|antwortet|kümmert|schreibt) (?:sich )?(?:jemand|wer)(?: darum| mir)?|(?:gibt es |gibt's )?(?:schon )?(?:eine )?(?:antwort|rückmeldung)|wer (?:hat|bearbeitet) (?:es|das|ihn)(?: jetzt| gerade)?)$/u,
  /^(?:(?:est-ce que )?quelqu'un (?:(?:a-t-il|a|m'a|m'a-t-il|s'en est|déjà|enfin|y|s'en) )*(?:répondu|réagi|pris|occupé|occupe|regardé|regarde|travaille|écrit)(?: (?:déjà|en charge|maintenant))*|quand (?:est-ce que )?(?:quelqu'un|on)(?: (?:va|me|m'))* (?:répondre|répond|répondra|s'en occupe|s'en occupera|contactera|contacte)|(?:(?:y a-t-il|j'ai|ai-je) )?(?:une |déjà une )?réponse(?: déjà)?|qui (?:s'en occupe|l'a|le traite)(?: maintenant)?)$/u,
  /^(?=.*(?:alguien|respuesta|qui[ée]n|han ))(?:(?:ya|me|te|lo|se|ha|han|alguien|est[áa]|hay|una|alguna|cu[áa]ndo|va a|qui[ée]n) )*(?:respondido|contestado|responde|responder[áa]?|respondi[óo]|contesta|contestar[áa]?|contest[óo]|responderme|contestarme|asumido|mirado|visto|ocupando|ocupa|tiene|lleva|trabajando en ello|respuesta)(?: (?:ya|alguien|ahora|de ello|todav[íi]a))*$/u,
  /^(?:(?:もう|まだ|すでに|既に) ?)?(?:誰か|どなたか|誰|担当者|エンジニア)(?:から|が|は|に)?(?:もう)?(?:返事|返信|回答|対応|連絡|担当|見て)(?:は|が|を|して)?(?:もう)?(?:い|くれて|くれ|して|してくれて|してくれ|あり|き|来)*(?:ますか|ましたか|いますか)$|^(?:返事|返信|回答|連絡)(?:は|が)?(?:もう|まだ)?(?:ありましたか|来ましたか|来ていますか|まだですか|いつですか|いつ来ますか|いつもらえますか)$|^いつ(?:返事|返信|回答|対応|連絡)(?:が|を|は|して)?(?:来ますか|もらえますか|いただけますか|ありますか)$/u,
].map(sought);

const general = [
  /^(?:(?:ok(?:ay)?|and|so|but|well|hey|hi|hello|thanks?|alright|sorry|hm+) )*(?:what(?:'s| is| will| does|'ll)? (?:happens?|happening|going on|going to happen|next|now|the (?:status|latest|next step|plan|eta))(?: (?:now|next|then|here|with (?:it|this|that|me)))*|what(?:'s| is) new|(?:(?:is|are) there |got |have you )?(?:any|some) ?(?:news?|updates?|progress|thing new)(?: (?:yet|now|for me|on (?:this|it|that)|about (?:this|it|that)))*|(?:and )?how (?:long|much longer)(?: (?:still|more|yet|now))*|how (?:long|much longer|soon) (?:will|does|is|do|must|should|can|would) .{1,40}|(?:how )?(?:is|does) (?:it|this) (?:going|progressing|look|coming along)|how(?:'s| is) (?:it|this) going|where (?:are we|do we stand|does (?:it|this) stand)|when (?:will|is|can|does) (?:it|this|that|i) .{1,40}|(?:i am |i'm )?still waiting|now what|and now|eta|update|news)$/u,
  /^(?:(?:ok|und|also|aber|hallo|so) )*(?:was (?:passiert|geschieht|ist|kommt|läuft)(?: (?:jetzt|nun|als nächstes|denn|da|weiter|neues))+|wie (?:geht es|geht's)(?: (?:jetzt|nun|damit))* weiter|wie (?:ist|steht) (?:der stand|es)(?: (?:jetzt|damit|aktuell))*|wie lange(?: (?:noch|dauert(?: es| das)?(?: noch| denn)?|muss ich (?:noch )?warten|wird (?:es|das)(?: noch)? dauern))?|wann (?:geht|ist|bekomme|kann|wird) .{1,40}|(?:gibt es |gibt's )?(?:schon |denn )*(?:was|etwas|irgendwas|irgendetwas) neues|(?:gibt es |gibt's )?(?:schon )?neuigkeiten|was nun|und (?:jetzt|nun)|ich warte (?:noch|immer noch))$/u,
  /^(?:(?:ok|et|alors|bon|mais|bonjour|donc) )*(?:(?:que|qu'est-ce qui) (?:se passe(?:-t-il)?|va se passer|arrive)(?: (?:maintenant|ensuite|alors))*|combien de temps(?: (?:encore|ça prend(?:ra)?|cela prend(?:ra)?|faut-il(?: attendre| encore)*|(?:ça|cela) va (?:durer|prendre)|dois-je(?: encore)? attendre))*|(?:encore combien|c'est encore long|c'est pour quand)(?: de temps)?|quand (?:est-ce que )?.{1,40}|(?:y a-t-il |il y a |vous avez |t'as )?(?:du nouveau|des nouvelles|quoi de neuf|du neuf)|où en (?:est-on|sommes-nous|est-ce)|où ça en est|et (?:maintenant|ensuite|après)|la suite|j'attends (?:toujours|encore))$/u,
  /^(?:(?:ok|y|pero|entonces|bueno|hola) )*(?:qu[ée] (?:pasa|pasar[áa]|sucede|sigue|va a pasar|ocurre)(?: (?:ahora|despu[ée]s|luego|entonces))*|cu[áa]nto(?: (?:tiempo|falta|tarda|tardar[áa]|queda|m[áa]s|va a tardar|hay que esperar|todav[íi]a|a[úu]n|tengo que esperar))*|cu[áa]ndo .{1,40}|(?:hay |tiene |tienes |tienen )?(?:alguna |algunas )?(?:novedad|novedades|noticias?)|(?:hay )?algo nuevo|c[óo]mo (?:va|sigue)(?: (?:esto|eso|la cosa))?|y (?:ahora|luego|despu[ée]s)|(?:sigo|todav[íi]a estoy) esperando)$/u,
  /^(?:(?:それで|じゃあ|で|今|この後|この先|これから|次|あと|今後)(?:は|に)?[、 ]*)*(?:どうなり(?:ます|ました)か|どうなって(?:い)?(?:ます|る)(?:か|の)?|何が起こりますか|どうすれば(?:いい|良い|よい)(?:です)?か|(?:どの|どれ)(?:くらい|ぐらい|だけ)(?:かかり|待て|待ち|待つ)?(?:ますか|ばいいですか|ますでしょうか|ですか)?|いつ(?:ですか|になりますか|まで(?:待|かかり).{0,8}|できますか|使えますか|解決しますか|わかりますか)|(?:何か)?(?:進展|新しい情報|続報|更新|動き)(?:は|が)?(?:あり(?:ます|ました)か|どうですか)?|状況はどうですか|まだですか|次は(?:何ですか)?)$/u,
].map(sought);

/** Longer texts say something of their own. */
const longest = 100;

/** What a text asks of the progress of something that others have in hand, in any of the languages. */
export function asksProgress(text: string): AskedOfProgress | undefined {
  if (text.length > longest) return undefined;
  const bare = plainPhrase(text);
  if (people.some((pattern) => pattern.test(bare))) return "people";
  return general.some((pattern) => pattern.test(bare)) ? "general" : undefined;
}
