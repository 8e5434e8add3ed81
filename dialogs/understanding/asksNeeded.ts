import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

/** Which group or role would be needed, or would do: of the card, not those that somebody is in. */
const groups = [
  /(?<!\p{L})(?:what|which) (?:security |other )?(?:groups?|roles?|assignments?) (?:(?:does|do|did|must|should|would|has|have|could|can|will) .{1,40} (?:need|lack|require|join|be in|be (?:added|put) (?:in|to|into)|be assigned(?: to)?|get (?:him|her|them|me) in|let .{1,20} in)(?: (?:for|to|then|instead|exactly|now)(?: .{1,30})?)?$|(?:would|will|could|must|should) (?:let|get|put|bring|help|be (?:needed|enough|right)|do$)|(?:is|are) (?:needed|required|necessary|missing|the right (?:one|ones?)|right)|(?:is|are|am) (?:he|she|they|i) (?:missing|lacking)|(?:lets?|gets?|gives?) (?:him|her|them|me|people|access))/u,
  /(?<!\p{L})(?:in )?welche[rn]? (?:gruppen?|rollen?|zuweisung) (?:braucht|brauchen|bräuchte|brauche|benötigt|fehlt|fehlen|würde|müsste|muss|müsse|wäre|ist (?:nötig|erforderlich|die richtige)|lässt|ließe)(?!\p{L})/u,
  /(?<!\p{L})(?:(?:de |dans )?quels? (?:groupes?|rôles?) (?:faut-il|faudrait|lui faut|il (?:lui )?faut|lui manque|manque|permettrait|donnerait|doit|devrait|est (?:nécessaire|requis))|(?:de )?quels? (?:groupes?|rôles?) .{1,30}besoin)/u,
  /(?<!\p{L})(?:en )?qué (?:grupos?|rol(?:es)?) (?:necesita|necesitaría|le falta|le hace falta|hace falta|haría falta|tendría|debería|debe|permitiría|permite|da acceso|daría)(?!\p{L})/u,
  /どの(?:セキュリティ ?)?(?:グループ|ロール)(?:が|に)(?:必要|入れば|入る(?:必要|べき)|追加すれば|足り)|必要な(?:グループ|ロール)/u,
].map(sought);

/** What a value would have to be, which one would do, what a filter asks for, or what would have to change. */
const phrases = [
  /(?<!\p{L})(?:(?:what|which)(?: \p{L}+)?(?: \p{L}+)? (?:would|will|must|does|do|should|could|has|have)(?: .{1,40})? (?:have to|has to|need to|needs to|had to) (?:be|say|read|contain|have|change|look)|what (?:should|must) .{2,30} (?:be|say|read)(?: (?:then|instead))?$|(?:what|which) (?:value|change|attribute|department|title|country|city|company|setting)s? (?:(?:would|could|will|should|must) (?:.{1,30} )?(?:let|get|put|be|make|bring|need|work|fit|help|have|enough)|(?:is|are|does|do) (?:.{1,30} )?(?:needed|required|allowed|necessary|accepted|wanted|expected))|what (?:would|has to|must|needs to|should)(?: have to)?(?: be)? (?:change|changed|different)|what would (?:let|get|put|bring|help) .{1,30}|what is (?:the )?(?:required|expected|needed|allowed|accepted) (?:value|\p{L}+)|what (?:else )?(?:does|do|would) (?:she|he|they|i|we|the user) (?:still |also |actually |then )?(?:need|lack)(?: for (?:that|it|this|access)| to (?:get|be) in.{0,20}| then| exactly| now| instead)*$|what is (?:she|he) (?:still )?(?:missing|lacking)$|what (?:does|do) the (?:filter|rule|scope)s? (?:want|expect|require|need|say|ask for))(?!\p{L})/u,
  /(?<!\p{L})(?:(?:was|welche[nrs]?(?: \p{L}+)?|wie) (?:müsste|müssten|bräuchte|müsse|muss) (?:.{1,40} )?(?:sein|heißen|lauten|stehen|haben|aussehen|ändern|geändert werden)|welche[nr]? (?:wert|werte|änderung|abteilung|position|attribut|land) (?:würde|ließe|wäre|wird|ist|passt|fehlt|braucht|bräuchte|müsste|reicht)(?: .{1,40})?|was (?:braucht|bräuchte|fehlt) (?:sie|er|ihr|ihm|mir|ich|die person)(?: (?:denn|noch|dafür|dazu|jetzt|eigentlich))*$|was (?:verlangt|erwartet|will|fordert) der filter|was müsste (?:sich|man) .{0,20}ändern)(?!\p{L})/u,
  /(?<!\p{L})(?:(?:que|quel(?:le)?s?(?: \p{L}+)?) (?:devrait|doit|devraient|faudrait)(?:-(?:il|elle|on))? (?:.{0,40} ?)?(?:être|avoir|dire|contenir|changer)|quel(?:le)? devrait être .{1,40}|quelles? (?:valeur|modification)s? (?:faudrait|permettrait|conviendrait|convient|est|sont|laisserait|suffirait|il faut)(?:-il)?(?: .{1,40})?|qu'est-ce qui (?:devrait|doit) (?:changer|être .{1,20})|de quoi a(?:-t-(?:elle|il)|urait-(?:elle|il)) besoin.{0,20}|que (?:lui|me) (?:faut|faudrait|manque)(?:-t)?-il.{0,20}|qu'est-ce qu'(?:il|elle) (?:lui |me )?(?:faut|manque).{0,20}|qu'est-ce qui (?:lui|me) manque|que faudrait-il (?:changer|modifier|y mettre)|(?:qu'attend|que (?:demande|veut|exige)) le filtre)(?!\p{L})/u,
  /(?<!\p{L})(?:(?:qué|cuál)(?: \p{L}+)? (?:tendría|debería|deberían|habría|tiene|debe)(?: que)? (?:.{0,30} ?)?(?:ser|tener|decir|poner|cambiar|cambiarse)(?: .{1,30})?|qué (?:valor|cambio|departamento|cargo) (?:haría falta|hace falta|se necesita|necesita|necesitaría|permitiría|serviría|sirve|dejaría|valdría)(?: .{1,40})?|qué (?:más )?(?:necesita|necesitaría|le (?:falta|hace falta)|me (?:falta|hace falta))(?: (?:ella|él|para (?:eso|entrar)))?$|qué (?:exige|pide|espera|quiere) el filtro)(?!\p{L})/u,
  /(?:(?:部署|役職|国|値|属性)(?:が|は)?(?:何|なに|どう|どの値)(?:なら|であれば|だったら|であるべき|でなければ|になれば|にすれば)|どの(?:値|部署|役職|属性)(?:なら|であれば|だと|が必要|にすれば)|何(?:に|を|が)(?:変え|変更|変わ)(?:れば|すれば|したら)|必要な値|^(?:彼女?|この人|本人|私)?(?:に(?:は)?|は)? ?(?:何|なに)が(?:必要|足りな|足りま|欠け)|フィルター(?:は|が)何を(?:求め|要求))/u,
].map(sought);

/**
 * Whether a text asks which value, group or change would let somebody in, in any of the languages: "what would her
 * department have to be?", "which value would let him in?", "which group does he need".
 */
export function isAskingNeeded(text: string): boolean {
  const bare = plainPhrase(text.slice(0, 200));
  return [...groups, ...phrases].some((phrase) => phrase.test(bare));
}

/** Whether it is a group or a role that is asked for. */
export function isAskingNeededGroup(text: string): boolean {
  const bare = plainPhrase(text.slice(0, 200));
  return groups.some((phrase) => phrase.test(bare));
}
