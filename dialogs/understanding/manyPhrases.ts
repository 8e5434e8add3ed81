import { sought, type Sought } from "../../bot/patterns/sought";
/** Words in any of five languages, as whole ones; Japanese has no spaces and is compared as it is. */
function words(alternatives: readonly string[], japanese: readonly string[]): Sought {
  return sought(
    new RegExp(`(?<!\\p{L})(?:${alternatives.join("|")})(?!\\p{L})|${japanese.join("|")}`, "iu"),
  );
}

/** A text that says nothing else. */
function whole(alternatives: readonly string[]): Sought {
  return sought(new RegExp(`^(?:${alternatives.join("|")})$`, "iu"));
}

const few = "(?: [\\p{L}\\p{N}'-]+){0,9}?";
const usersDe =
  "(?:benutzer(?:innen)?|nutzer(?:innen)?|user|personen|leute|mitarbeiter(?:innen)?|konten|kolleg(?:en|innen)|accounts)";
const usersFr = "(?:utilisat(?:eurs?|rices?)|personnes?|comptes?|salariée?s?|employée?s?)";
const usersEs = "(?:usuari[oa]s?|personas?|cuentas?|emplead[oa]s?)";
const users = "(?:users?|people|persons?|accounts?|employees?|colleagues?|identities)";
const named = "(?:[\\p{L}\\p{N}.&'-]+ ){1,4}?";

/** The same with the application in the middle: "who in Slack is missing?". */
export const asksWhoInIsMissing = words(
  [
    `^(?:(?:and|so|but|ok) )*who (?:in|on|from|at|of|for) (?:the |our )?${named}(?:is |are )?(?:still )?(?:missing|absent|lacking|not there|without (?:an )?account|has no account|have no account)`,
    `^(?:(?:und|aber) )*wer (?:in|bei|auf|von|für) ${named}(?:noch )?(?:fehlt|ist (?:noch )?nicht da|hat (?:noch )?kein konto|fehlt noch)`,
    `^(?:(?:et|mais) )*qui (?:dans|sur|à|chez) ${named}(?:manque|est (?:manquant|absent)|n'(?:est|a) (?:pas|toujours pas|aucun).{0,16})`,
    `^(?:(?:y|pero) )*qui[ée]n(?:es)? (?:en|de) ${named}(?:faltan?|no (?:está|están|tienen?).{0,16})`,
  ],
  [
    "(?:に|で)(?:は)?(?:誰|だれ|どなた)が(?:まだ)?(?:足りな|足りません|いない|いません|入っていま?せ?)",
  ],
);

const badFr = "(?:concernée?s?|touchée?s?|affectée?s?|échoué|échec|erreurs?|ignorée?s?)";
const badEs =
  "(?:afectad[oa]s?|fallado|falló|fallaron|fallan|fallid[oa]s?|errores|error|omitid[oa]s?)";
const of = "(?: (?:me|us|all|the|a|list|of|every|please))*";

/** Whom it concerns: "who is affected?", "which users failed?", "show me the failed users". */
export const asksWho = words(
  [
    `who(?:'s| is| are| was| were)?(?: all)?(?: currently| still| now)? (?:affected|impacted|failing|stuck|skipped)`,
    "who(?: all)?(?: has| have)? (?:failed|fails|(?:got|been|gets) skipped)",
    "who (?:did|does|do)(?: not|n't) (?:get|have|receive) (?:an |their )?accounts?",
    "who(?:'s| is| are)?(?: (?:all|still|else|currently|now))* (?:waiting|waits?)(?! (?:in|on) )(?: for (?:it|this|that))?",
    "wer(?: (?:alles|noch|sonst|gerade|derzeit))* wartet(?: (?:alles|noch|gerade|darauf|sonst))*|wer muss(?: (?:noch|alles))* warten",
    "qui(?: (?:d'autre|encore))? (?:attend|est en attente|attendent)(?: encore)?|qui[ée]n(?:es)?(?: más)?(?: (?:está|están))?(?: (?:aún|todavía))? (?:esperando|esperan?)",
    "who(?: all)? (?:has|have|had|got|gets) (?:the |an? |this |that |these )?(?:same )?(?:\\p{L}+ ){0,2}(?:conflicts?|duplicates?|errors?|problems?|issues?|failures?|missing \\p{L}+)",
    "who(?:'s| is| are)(?: all)? missing (?:an? |the |some )?(?:values?|attributes?|licen[cs]es?|fields?)",
    "wem fehlt (?:ein |eine |der |das )?(?:wert|attribut|lizenz)|à qui (?:manque|il manque) (?:une |la |un |l')?(?:valeur|attribut|licence)|a qui[ée]n(?:es)? (?:le|les) falta (?:un |una |el |la )?(?:valor|atributo|licencia)",
    `(?:which|what) ${users}(?: (?:have|has|had|were|was|are|is|did|do|got|get|still|all|currently|been|with|who|that|an?|the))* (?:failed|fail|failing|skipped|affected|impacted|errors?|problems?|trouble|stuck|conflicts?|duplicates?|(?:not|n't)(?: been)? (?:provisioned|created|synced))`,
    `(?:show|list|give|name|display|tell|get)${of} (?:failed|failing|affected|impacted|skipped|stuck)(?: \\p{L}+)? ${users}`,
    `(?:show|list|give|name|display|tell|get)${of} (?:${users}|everyone|everybody|those)(?: (?:who|that|which|with|have|has|were|was|are|is|did|got))* (?:failed|failing|skipped|affected|impacted|errors?|problems?|conflicts?|not provisioned)`,
    `list of${of} (?:failed|affected|impacted|skipped) ${users}`,
    "wer (?:ist|sind|war|waren|wurde|wurden|hat)(?: [\\p{L}\\p{N}]+){0,9}? (?:betroffen|fehlgeschlagen|gescheitert|übersprungen)",
    "wen betrifft (?:das|es)",
    `bei wem(?: [\\p{L}\\p{N}]+){0,12}? (?:fehlgeschlagen|nicht geklappt|schiefgegangen|fehl|fehler|gescheitert|übersprungen)`,
    "wer (?:hat|hatte|haben)(?: [\\p{L}\\p{N}.&'-]+){0,5}? (?:konflikte?|duplikate?|dubletten?|fehler|probleme?|schwierigkeiten|fehlende[nrs]? \\p{L}+)",
    `welche[nr]?(?: der| unserer)? ${usersDe}${few} (?:fehlgeschlagen|gescheitert|betroffen|übersprungen|fehler|probleme?|konflikte?|nicht (?:angelegt|bereitgestellt|provisioniert))`,
    `(?:zeige?|liste|nenne?|gib)(?: (?:mir|uns|bitte|alle|die|sie))* (?:fehlgeschlagenen?|betroffenen?|übersprungenen?|gescheiterten?) ${usersDe}`,
    `qui (?:est|sont|a|ont|était|étaient)(?: \\p{L}+){0,3}? (?:${badFr}|en (?:échec|erreur))`,
    "qui (?:a|ont) (?:le |un |une |ce |cette |la |l')?(?:\\p{L}+ ){0,2}(?:conflits?|doublons?|erreurs?|problèmes?)",
    `(?:quels?|quelles?)(?: sont les)? ${usersFr}(?: [\\p{L}\\p{N}'-]+){0,9}? (?:${badFr}|problèmes?)`,
    `(?:montre|affiche|liste|donne)[zr]?(?:-(?:moi|nous))?(?: [\\p{L}']+){0,2} ${usersFr}(?: \\p{L}+){0,3}? ${badFr}`,
    `(?:a )?qui[ée]n(?:es)?(?: \\p{L}+){0,3}? (?:${badEs}|afecta)`,
    "qui[ée]n(?:es)? tienen? (?:el |un |una |la |este |ese )?(?:\\p{L}+ ){0,2}(?:conflictos?|duplicados?|error(?:es)?|problemas?)",
    `(?:qu[ée]|cu[áa]les)(?: son (?:los|las))? ${usersEs}(?: [\\p{L}\\p{N}]+){0,9}? (?:${badEs}|problemas?)`,
    `(?:mu[ée]stra(?:me)?|muestre(?:me)?|lista|enumera|dame|deme)(?: \\p{L}+){0,2} ${usersEs}(?: \\p{L}+){0,3}? ${badEs}`,
  ],
  [
    "(?:誰|だれ|どなた|どのユーザー?|どの人|どの社員)(?:が|に|は|で)?.{0,14}(?:影響|失敗|スキップ|エラー|問題|競合|重複)",
    "(?:誰|だれ|どなた)が(?:まだ|他に|ほかに)?待って|待っている(?:の|人)は ?(?:誰|だれ|どなた)",
    "(?:値|属性|ライセンス)(?:が|の)(?:ない|足りない)(?:の|人|ユーザー?)は ?(?:誰|だれ|どなた)",
    "(?:問題|エラー)(?:が|の)(?:ある|あった|出た|出ている|起きている)(?:の|人|ユーザー?)は ?(?:誰|だれ|どなた)",
    "(?:失敗した|影響を受け(?:た|ている|てる)|影響のある|スキップされた|エラーの(?:ある|出た)?)の?は ?(?:誰|だれ|どなた)",
    "(?:失敗した|影響を受け(?:た|ている|てる)|影響のある|スキップされた|エラーの(?:ある|出た)?)(?:ユーザー?|人|社員|アカウント)(?:の一覧|のリスト|の名前|は(?:誰|だれ|どなた)|を ?(?:見せ|表示|教え|一覧))",
  ],
);

/** Who has no account: "who is not in Slack?". Somebody else's "who" stands behind a name: it begins the text. */
export const asksWhoIsMissing = words(
  [
    "^(?:(?:and|so|but|ok) )*who(?:'s| is| are)?(?: all)?(?: still)? (?:not|isn't|aren't|missing|lacks|lacking|has no|have no|(?:does|do)(?:n't| not) (?:yet )?have)(?: (?:yet|an|any|accounts?|access|to))*(?: (?:in|from|on|to|for))?",
    "^(?:(?:und|aber) )*wer(?: alles)? (?:(?:ist|sind)(?: (?:noch|alles|bisher))* nicht(?: (?:in|bei|auf))?|fehlt(?: (?:noch|alles))*(?: (?:in|bei|auf))?|(?:hat|haben)(?: noch)? (?:kein|keinen|keine) (?:konto|konten|zugang|zugriff|account))",
    "^(?:(?:et|mais) )*qui (?:n'est|ne sont|n'a|n'ont) (?:pas|toujours pas|aucun)(?: encore)?(?: (?:de |d')?(?:compte|accès))?(?: (?:dans|sur|à))?|^qui manque(?: (?:encore|dans|sur|à))*",
    "^(?:(?:y|pero) )*qui[ée]n(?:es)? (?:(?:todavía |aún )?no (?:está|están|tienen? (?:cuenta|acceso)|aparecen?)|faltan?)(?: (?:todavía|aún|en))*",
  ],
  [
    "(?:いない|入っていない|登録されていない|アカウント(?:が|の)ない)(?:の|人|ユーザー?)は ?(?:誰|だれ|どなた)",
    "^(?:誰|だれ|どなた)が(?:まだ)?.{0,20}(?:いない|いません|入っていません|入っていない)",
  ],
);

/** The same in few words, which only a card of many makes clear: "list them", "who?". */
export const asksWhoOfCard = whole([
  "(?:please )?(?:show|list|name|give|tell)(?: me| us)? (?:them|the (?:people|users|list|names|affected)|who|their names)(?: all)?(?: please)?",
  "who|who exactly|who are they|which (?:ones|users|people)(?: exactly)?|names(?: please)?",
  "(?:zeige?|nenne?|liste)(?: (?:mir|uns|bitte))* (?:sie|die(?: (?:leute|personen|benutzer|namen|liste|betroffenen))?)(?: (?:alle|auf|bitte))*",
  "wer|wer genau|wer (?:ist|sind) (?:das|die|sie)(?: genau)?|welche(?: genau| sind das| benutzer| personen)?|namen(?: bitte)?",
  "(?:montre|affiche|liste|donne)[zr]?(?:-(?:les|moi|nous))+(?: (?:la liste|les noms|leurs noms))?|qui|qui (?:exactement|est-ce|sont-ils|sont-elles)|lesquels|lesquelles|(?:les|leurs) noms",
  "(?:mu[ée]stra|muestre|l[ií]sta|enum[ée]ra|dime|d[ií]game)(?:me)?(?:los|las)?(?: (?:la lista|qui[ée]nes(?: son)?|(?:los|sus) nombres))?|qui[ée]n(?:es)?|qui[ée]nes son|cu[áa]les|(?:los )?nombres",
  "(?:その)?(?:一覧|リスト|名前)(?:を ?(?:見せて|表示して|出して|教えて) ?(?:ください)?)?|(?:誰|だれ|どなた) ?(?:ですか|なのですか|でしょうか)?|どの(?:ユーザー?|人) ?(?:ですか)?|全員を ?(?:見せて|表示して|教えて) ?(?:ください)?",
]);

/** What failed, of an application or at a time: "what failed last Monday?" */
export const asksWhatFailed = words(
  [
    "what(?: all| else)? (?:has |have |had )?(?:failed|fails|went wrong|gone wrong)|(?:did |has |have )?(?:anything|something) (?:failed|fail|go wrong|gone wrong)",
    "^(?:(?:show|list|give)(?: me)? )?(?:the |all |any )?(?:errors|failures)(?= (?:in|of|for|from|since|last|over|during|today|yesterday|this|the|past))",
    "(?:were|are|was|is) there(?: any)? (?:failures?|errors?|failed \\p{L}+)|any (?:failures|errors)",
    `was (?:ist|war)(?: alles)?${few} (?:fehlgeschlagen|gescheitert|schiefgegangen)|(?:gab|gibt) es(?: \\p{L}+){0,3}? (?:fehler|fehlschläge)`,
    "qu'est-ce qui (?:a|n'a pas) (?:\\p{L}+ )?(?:échoué|marché)|(?:y a-t-il|il y a|y avait-il)(?: eu)? d(?:es|')(?: ?)(?:erreurs|échecs)",
    "qu[ée] (?:ha |han )?(?:fallado|falló|fallaron)|(?:hubo|hay) (?:errores|fallos)",
  ],
  ["(?:何|なに)が.{0,12}(?:失敗|エラー)", "(?:失敗|エラー)は(?:あり|出)(?:ました|ます)か"],
);

const times = "(?:more |other )?(?:minutes|hours|days|weeks|times|cycles|retries|attempts|rounds)";

/** Figures: "what is the error rate?", "how many failed today?". */
export const asksFigures = words(
  [
    "(?:error|failure|fail|failed|success)[- ]?(?:rates?|ratio|percentage|share|quota)",
    "(?:percentage|percent|share|proportion|rate|number|count) of (?:the )?(?:failures?|errors?|failed \\p{L}+|success(?:es)?)",
    `how many(?! ${times})${few} (?:failed|fail|fails|failing|failures?|errors?|skipped|succeeded|went (?:through|well|wrong)|provisioned|created)`,
    "(?:fehler|erfolgs|ausfall|misserfolgs)-?(?:quote|rate|anteil)n?|fehlerhäufigkeit",
    "(?:anteil|anzahl|zahl) (?:der|an|von) (?:fehler\\p{L}*|fehlgeschlagenen|fehlschläge\\p{L}*)",
    `wie ?viele?(?! (?:minuten|stunden|tage|wochen|mal|male|zyklen))${few} (?:fehlgeschlagen|gescheitert|fehler|fehlschläge|schiefgegangen|übersprungen|erfolgreich|geklappt|angelegt|erstellt|bereitgestellt|provisioniert)`,
    "(?:taux|pourcentage|nombre) d(?:e |['’])(?:erreurs?|échecs?|succès|réussites?)",
    `combien(?! de (?:temps|minutes|jours|semaines|fois|cycles))(?: [\\p{L}\\p{N}'’-]+){0,9}? (?:échoué|échecs?|erreurs?|réussi|ignorée?s?|créée?s?|provisionnée?s?)|combien d['’](?:erreurs?|échecs?)`,
    "(?:tasa|porcentaje|proporción|índice|número) de (?:errores|error|fallos?|éxitos?)",
    `cu[áa]nt[oa]s(?! (?:minutos|horas|días|semanas|veces|ciclos))${few} (?:fallado|falló|fallaron|fallan|fallos|errores|omitid[oa]s|cread[oa]s|aprovisionad[oa]s)`,
  ],
  [
    "(?:エラー|失敗|成功)(?:率|の割合|の比率)",
    "(?:何人|何件|何名|いくつ).{0,14}?(?:失敗|エラー|成功|スキップ)",
    "(?:失敗|エラー|成功|スキップ).{0,12}?(?:何人|何件|何名|件数|人数)",
  ],
);

const why = "(?:(?:why|and|so|but|how come) )*";
const itsJob = "(?:provisioning |sync )?(?:job|provisioning|sync|cycle)";
const now = "(?: (?:today|now|again|right now|at the moment))?";

const lately =
  "(?: (?:(?:since|in the|over|during|for (?:the|\\d)|seit|in den|depuis|desde|en) .{2,30}|today|yesterday|lately|recently|this (?:week|morning)|last (?:night|week)|now|heute|gestern|hier|aujourd'hui|hoy|ayer))?";

/** How an application is as a whole, once its name is cut out: "how is Slack doing?". */
export const asksHowItIs = whole([
  `${why}(?:is|isn't|are|does) (?:the )?(?:(?:${itsJob})(?: of| for)? )?(?:(?:so|still|currently|now|really|always|running|the|that) )*(?:healthy|late|delayed|overdue|behind(?: schedule)?)${now}`,
  `${why}(?:is|isn't) (?:the )?(?:${itsJob})(?: (?:of|for|in|to))? (?:(?:so|still|currently|now|not|really) )*(?:ok(?:ay)?|fine|running|working|stuck|stopped|slow|in trouble|in quarantine|paused|off|on|down)${now}`,
  "(?:warum |wieso |weshalb )?(?:ist|läuft|hat|hängt)(?: der| die| das)?(?: (?:job|auftrag|bereitstellung|provisionierung|synchronisierung)(?: (?:von|für|in|zu|nach))?| -?job| -auftrag)?(?: (?:so|noch|denn|immer|gerade|zu))* (?:gesund|verspätet|spät|überfällig|verzögert|verspätung|im (?:rückstand|verzug))",
  "(?:pourquoi )?(?:est-ce que |est-il |est )?(?:le |la )?(?:job|travail|provisionnement|synchronisation)?(?: (?:de|pour|dans))? ?(?:est(?:-il|-elle)? )?(?:si |encore |toujours )?(?:sain|en bonne santé|en retard|retardée?)",
  "(?:por qué )?(?:(?:va|está|lleva) )?(?:el |la )?(?:trabajo|job|aprovisionamiento|sincronización)?(?: (?:de|para|en))? ?(?:(?:va|está|lleva) )?(?:tan |tanto |con )?(?:san[oa]|atrasad[oa]|retrasad[oa]|retraso)",
  "(?:の)?(?:ジョブ|プロビジョニング|同期|サイクル)?(?:は|が)? ?(?:正常|健全)(?: ?ですか|に動いて(?:いますか|る)| ?でしょうか)?|(?:の)?(?:ジョブ|プロビジョニング|同期|サイクル)?(?:は|が)? ?(?:なぜ|どうして)? ?遅れて(?:いる|います|る)(?:の)?(?:ですか|か|は(?:なぜ|どうして)(?:ですか)?)?",
  "(?:and )?how(?:'s| is| are things(?: going)?)(?: (?:the )?provisioning)?(?: (?:in|to|for|with))?(?: (?:doing|going|running|looking))?(?: (?:today|now|right now|at the moment))?",
  `(?:and )?what(?:'s| is| has| have)?(?: been)? (?:happen(?:s|ed|ing)|changed|going on|new)(?: (?:in|with|at|to|for|on))?${lately}`,
  `(?:und )?was (?:ist|hat sich|war|gibt es)(?: denn)?(?: (?:in|bei|mit))?(?: (?:passiert|geschehen|geändert|los|neues?))?${lately}(?: (?:passiert|geschehen|geändert|los|neues?))`,
  `(?:et )?qu'est-ce qui (?:s'est passé|a changé|se passe)(?: (?:dans|avec|sur))?${lately}`,
  `(?:y )?qu[ée] (?:ha pasado|pas[óo]|cambi[óo]|ha cambiado|pasa|ocurre)(?: (?:en|con))?${lately}`,
  "(?:で|は)?(?: ?(?:昨日|今日|最近|今週)(?:から|は|に)?)? ?何が(?:あり|起き|起こり|変わり)(?:ました|ています)か?",
  "(?:(?:show|give|tell)(?: me)? |what(?:'s| is) )?(?:the )?(?:current )?(?:job |provisioning |sync )?(?:status|state|health)(?: of)?(?: the)?(?: (?:provisioning )?job)?(?: (?:of|for|in))?|(?:when was )?(?:the )?last (?:cycle|run|sync)(?: (?:of|for|in))?",
  "(?:is|are) (?:(?:the|everything|all) )*(?:provisioning |sync )?(?:job |jobs |sync |provisioning )?(?:(?:in|for|with|of) )?(?:the )?(?:job |provisioning |sync )?(?:healthy|in good (?:shape|health))(?: (?:today|now|right now|at the moment))?",
  "ist (?:der |die |bei )?(?:job |bereitstellung )?(?:(?:von|für|bei|in) )?(?:job )?gesund",
  "(?:der |den )?(?:job-?|bereitstellungs-?|provisionierungs-?)?status(?: (?:von|der|des|für|in))?(?: (?:bereitstellung|jobs?))?",
  "(?:l'|quel est l')?(?:état|statut)(?: (?:du travail|de la synchronisation|du provisionnement|de l'approvisionnement))?(?: (?:de|pour|dans))?",
  "(?:el )?estado(?: (?:del trabajo|de la sincronización|del aprovisionamiento))?(?: (?:de|para|en))?",
  "(?:の)?(?:ジョブ|プロビジョニング|同期)?(?:の)?(?:状態|状況|ステータス)(?:を教えて.{0,6})?",
  "(?:und )?wie (?:geht|läuft|steht|sieht)(?: es)?(?: (?:mit|um|bei|in|denn|der))*(?: (?:bereitstellung|provisionierung))?(?: (?:in|für))?(?: (?:aus|gerade|heute))?",
  "comment (?:va|se porte|fonctionne|ça va)(?: (?:avec|pour|dans|le provisionnement))*(?: (?:aujourd'hui|maintenant))?",
  "(?:y )?c[óo]mo (?:va|est[áa]|anda|funciona)(?: (?:con|en|el aprovisionamiento))*(?: (?:hoy|ahora))?",
  "(?:の|は)? ?(?:様子|状況|状態|調子)は ?(?:どう|いかが)(?: ?ですか| ?でしょうか)?",
]);
