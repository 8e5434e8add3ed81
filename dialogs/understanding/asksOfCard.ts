import { sought } from "../../bot/patterns/sought";
import { isAskingAssigned } from "./asksAssigned";
import { isAskingEvidence } from "./asksEvidence";
import { asksForWords } from "./asksForWords";
import { isAskingHowLong } from "./asksHowLong";
import { isAskingHuman } from "./asksHuman";
import { isAskingItself } from "./asksItself";
import { isAskingMeaning } from "./asksMeaning";
import { isAskingNeeded } from "./asksNeeded";
import { isAskingWho } from "./asksWho";
import { isAskingWhoDid } from "./asksWhoDid";
import { lastRead } from "./lastRead";
import { plainPhrase } from "./plainPhrase";
import { wordCount } from "./spacedJapanese";
import { saysEntitled } from "./saysEntitled";
import { valueWord } from "./valueWords";

/**
 * What a short text asks of the card that was shown: why it is so, what is next, what it means, whose
 * fault it is, since when it is or a value was, which value would do, how somebody is assigned, for how many, who acts, who did it, all of it in
 * short, whether it passes by itself and how long that takes, whether a person is needed, whether it is sure or
 * something changed; words to pass on; or that it takes too long.
 */
export type AskedOfCard =
  | "why"
  | "next"
  | "meaning"
  | "blame"
  | "since"
  | "valueSince"
  | "needed"
  | "assigned"
  | "entitled"
  | "reach"
  | "who"
  | "whoDid"
  | "short"
  | "itself"
  | "howLong"
  | "human"
  | "again"
  | "annoyed"
  | "sure"
  | "words";

/** Longer texts say something of their own; of these, a text says less by the same words. */
const few: Readonly<Record<AskedOfCard, number>> = {
  why: 5,
  next: 9,
  meaning: 16,
  blame: 9,
  since: 10,
  valueSince: 12,
  needed: 14,
  assigned: 14,
  entitled: 14,
  reach: 10,
  who: 10,
  whoDid: 12,
  short: 8,
  itself: 10,
  howLong: 12,
  human: 16,
  again: 9,
  annoyed: 16,
  sure: 9,
  words: 20,
};

const why = sought(
  /^[¿ ]*(?:but |and |so |aber |und |mais |et |alors |pero |y |entonces )?¿?(?:why|how come|what(?:'s| is) the (?:reason|cause)|(?:is (?:it|that|this) )?(?:for )?(?:the )?same (?:reason|cause)|explain|what(?:'?s| is) (?:the )?(?:exact |actual )?(?:error(?: code| message)?|missing|wrong(?: with it)?|value|attribute)|which (?:attribute|value|filter|rule|error|roles? (?:does|do|did|has|have) (?:he|she|they))|(?:what|which) (?:value|attribute|field)s? (?:is|are) (?:missing|wrong|empty)|what (?:exactly )?(?:failed|went wrong)|was (?:genau )?(?:ist|lief) (?:fehlgeschlagen|schief)|qu'est-ce qui (?:a échoué|n'a pas marché)|qué (?:ha fallado|falló)|warum|wieso|weshalb|woran liegt|(?:aus )?(?:de(?:r|m)selben?|(?:der |dem )?gleichen?r?) grund|welche[srn]? (?:attribut|wert|filter|regel|fehler|rollen? (?:hat|haben) (?:er|sie))|was ist der grund|erklär\w*|pourquoi|comment ça se fait|comment se fait-il|quelle est la (?:raison|cause)|(?:pour )?(?:c'est )?la même (?:raison|cause)|même (?:raison|cause)|quel(?:le)?s? (?:attributs?|valeurs?|filtre|règle|erreur|rôles? (?:a-t-il|a-t-elle|ont-ils))|expliqu(?:e|ez|er)|por qu[ée]|porqu[ée]|a qué se debe|(?:(?:por|es) )?(?:la misma (?:razón|causa)|el mismo motivo)|misma (?:razón|causa)|mismo motivo|qué (?:atributo|valor|filtro|regla|error|rol(?:es)? tienen?)|cómo es que|cuál es (?:el motivo|la (?:razón|causa))|expl[ií]ca\w*|explique)(?!\p{L})|^(?:では|それで|でも|じゃあ)?[,、 ]*(?:なぜ|何故|なんで|どうして|どういう(?:こと|理由)|(?:その)?(?:理由|原因|わけ)(?:は|を|が|って|$)|(?:詳しく)?説明して|同じ(?:理由|原因)|(?:どの|何の)(?:属性|値|フィルター|ルール|エラー|ロールを持))/iu,
);
const next = sought(
  /(?<![\p{L}\p{N}])(?:when|eta|how long|how soon|how many|how do|(?:and|ok|so) (?:now|then)$|(?:now|then) what|und (?:nun|jetzt|dann)$|what (?:now|next|should|can|do|to do)|next(?: steps?)?$|who|where|what if (?:i|we)|(?:can|could|should|may) (?:i|we) (?:just |also |then |simply )*(?:add|assign|put|give) (?:him|her|them|it|me|this)(?: .{1,20})?|which role (?:should|do|must|can|would) (?:i|we|he|she) (?:pick|choose|take|use|select|give|assign|need|get)|(?:do|should|must) (?:i|we) (?:need to |have to |must )?(?:do|take) (?:anything|something|any action)|anything (?:i|we) (?:need|have|should|must)|muss ich (?:noch |jetzt |selbst )*(?:was|etwas) (?:tun|machen)|dois-je faire quelque chose|(?:tengo|debo) (?:que )?hacer algo|何か(?:する|した)|(?:and )?(?:what )?if (?:it|that|this)(?:'s| is| does)(?: still)? (?:not|n't)|wenn es (?:dann |morgen |immer )*(?:noch )?nicht|et si (?:ça|j'en? ai besoin|j'ai besoin)|(?:y )?si (?:mañana )?(?:sigue|todavía) |lo necesito|ich brauche? (?:es|das)|j'en ai besoin|anything i can|need it|waiting|hurry|urgent|sped? ?(?:it )?up|speed (?:it|this|that|things) up|(?:go|be|get|made?) (?:any )?(?:faster|quicker|sooner)|make (?:it|this|that|things) (?:any )?(?:faster|quicker|sooner)|expedited?|escalate|wann|was(?:,)? wenn (?:ich|wir)|wie lange?|wie schnell|wie geht es weiter|wie (?:behebe|löse|repariere|korrigiere|starte|mache) ich|wie (?:behebt|löst|repariert|startet) man|was (?:nun|jetzt|tun|kann|soll|muss)|wer|wohin|dringend|eilt|beschleunigen|schneller|quand|combien de temps|encore longtemps|comment (?:faire|je fais|(?:le |la |l')?(?:réparer|corriger|résoudre|relancer|redémarrer)|je (?:le |la |l')?(?:répare|corrige|résous|relance|redémarre))|(?:je (?:dois|peux)|on (?:doit|peut)) faire quoi|(?:je|on) fai[st] quoi|(?:et|que se passe-t-il) si (?:je|j'|on|nous)|que (?:faire|dois-je|puis-je|peut-on)|qu'est-ce que je (?:dois|peux)|et (?:maintenant|ensuite|après)|la suite|qui|où|urgente?|j'attends|accélérer|plus vite|cu[áa]ndo|cu[áa]nto (?:más )?(?:se )?(?:va a tardar|tardan?|tiempo|duran?|falta)|c[óo]mo (?:hago|lo hago|sigo|(?:lo |la |se |puedo )*(?:arregl|soluci|resuelv|resolv|corrij|corrig|correg|reinici)\p{L}*)|qu[ée] (?:hago|hacer|puedo|debo|tengo que|pasa (?:ahora|después)|sigue)|y (?:ahora|luego|después)|(?:y|qué pasa) si (?:lo|la|los|las|yo|añado|agrego)|qui[ée]n|d[óo]nde|estoy esperando|acelerar(?:lo)?|más rápido)(?!\p{L})|いつ|どの(?:くらい|ぐらい)|どれ(?:くらい|ぐらい|だけ)|何(?:分|時間|日)|どう(?:すれば|したら|やって|やれば|なり|する|対処|直|治|なお|修正|解決)|^(?:それで|で)$|次(?:は|に|の手順)|この(?:後|あと)|これから|何を(?:すれば|したら|する)|[誰だれ](?:に|が)|どこ(?:で|に|へ)|急[いぎ]|至急|早く(?:でき|して|なり|なら)|待って|対処|対応方法|解決(?:方法|策)/iu,
);

const blame = sought(
  /(?<!\p{L})(?:my (?:own )?(?:fault|mistake|error)|did i (?:do|get) (?:something|anything|it|this) wrong|(?:am|was) i to blame|is it (?:because of )?me|because of me|meine schuld|bin ich schuld|(?:liegt|lag) (?:das|es) an mir|an mir liegen|habe ich (?:etwas|was) falsch|mein fehler|ma faute|mon erreur|à cause de moi|fait quelque chose de (?:mal|travers)|mi culpa|culpa mía|por mi causa|hice algo mal|error mío)(?!\p{L})|私の(?:せい|責任|ミス)|自分のせい/iu,
);

const since = sought(
  /(?<!\p{L})(?:(?:since|from) when|(?:for )?how long (?:has|have|had) .{1,40}|when (?:was|were|did|has) (?:it|this|that|he|she|they|the \w+(?: \w+)?) last (?:been )?(?:changed?|updated?|sync(?:ed|hroni[sz]ed)?|provisioned|written|touched|processed)(?: .{1,20})?|wann wurde (?:das|es|sie|er|.{1,20}) (?:zuletzt|das letzte mal) (?:geändert|synchronisiert|aktualisiert|bearbeitet)|quand (?:est-ce que )?.{1,20} (?:pour la dernière fois|en dernier).{0,20}|cu[áa]ndo (?:fue|se) .{1,25} por última vez|when (?:did|has) (?:it|this|that|the \w+) (?:first )?(?:start|stop|break|fail|happen|begin|begun|started|stopped|happened|go wrong|occur)|seit wann|(?:seit )?wie lange (?:ist|besteht|geht|war|fehlt) .{0,30}schon|wann (?:hat das|hat es|fing|begann|ist das) .{0,20}(?:angefangen|an|das|passiert|los)|depuis (?:quand|combien de temps)|quand (?:est-ce que )?(?:ça|cela) a(?:-t-il|-t-elle)? commencé|desde cu[áa]ndo|hace cu[áa]nto|cu[áa]nto (?:tiempo )?lleva|cu[áa]ndo (?:empezó|comenzó|pasó))(?!\p{L})|いつ(?:頃|ごろ)?から|いつ(?:始ま|起き)|どの(?:くらい|ぐらい)前/u,
);

/** Whether others have the same. */
const ofEverybody = sought(
  /(?<!\p{L})(?:is (?:it|this|that) (?:the same|so|like (?:this|that)|broken|down) (?:for|with) (?:everyone|everybody|all|others?|anyone else).{0,20}|(?:liegt|lag) (?:das|es) (?:nur|bloß|allein) an (?:mir|ihm|ihr).{0,10}|ist (?:das|es) bei (?:allen|anderen|jedem) so.{0,20}|c'est pareil pour (?:tout le monde|tous|les autres).{0,20}|(?:es|está) igual para (?:todos|los demás).{0,20})(?!\p{L})|(?<!\p{L})(?:do(?:es)?|is|are) (?:everyone|everybody|others?|anyone else|other people|my colleagues)(?: else)? (?:have|has|having|got|get|see|seeing) (?:that|this|it|the same).{0,20}|(?:haben|hat|sehen) (?:das )?(?:alle|andere|jeder)(?: anderen)? (?:das|dieses|auch).{0,20}|tout le monde a (?:ce|le même).{0,20}|(?:todos|otros) (?:tienen|ven) (?:eso|ese|lo mismo|este).{0,20}|(?:全員|みんな|ほかの人)(?:も|が)(?:同じ|この)/u,
);

/** Which of several values was written last. */
const newest = sought(
  /(?<!\p{L})(?:(?:which|what)(?: (?:one|value|field|attribute|change|of (?:these|those|them)))*(?: (?:is|was|are))? (?:the )?(?:newest|latest|most recent|last)(?: (?:one|value|change|changes|of (?:these|those|them|the)))*(?: changes?)?$|(?:which|what)(?: (?:one|value|field|attribute|of (?:these|those|them)))* (?:was )?(?:changed|written|updated|synced) (?:last|most recently)$|was (?:wurde|ist) zuletzt (?:geändert|geschrieben|übertragen)|welche[rs]? (?:wert|feld|änderung|davon)?.{0,20}(?:zuletzt|neueste|jüngste|letzte)|quel(?:le)? .{0,30}(?:la plus récente|le plus récent|en dernier)|cu[áa]l .{0,30}(?:más reciente|último|última)(?: (?:cambio|de ellos))?$)|(?:一番|最も|もっとも)(?:新しい|最近)|最後に(?:変更|書き込)/u,
);

const reach = sought(
  /(?<!\p{L})(?:how many(?! (?:more )?(?:minutes|hours|days|weeks|times|cycles|rounds))(?: .{1,30})?|who else(?: .{1,30})?|(?:is |am |are )?(?:it |this |that )?(?:only|just) (?:me|her|him|them|us|one(?: person)?)(?: .{1,20})?|(?:am i|is \p{L}+(?: \p{L}+)?|are (?:they|we)) the only (?:one|person|ones)(?: .{1,20})?|(?:is|are|does) (?:anyone|anybody|someone|somebody|others?|other people|everyone|everybody|it|this|that) .{0,20}(?:affect(?:ed|s)?|concern(?:ed|s)?|impacted|too|as well)(?: .{1,20})?|(?:anyone|anybody|others?|everyone|everybody) (?:else|too|as well)|do (?:others|other people) have .{1,20}|wie viele(?! (?:minuten|stunden|tage|wochen|male|zyklen|runden))(?: .{1,30})?|(?:nur|bloß) (?:ich|mich|bei mir|sie|er|ihn|eine person)|der einzige|die einzige|wer noch|noch jemand|andere auch|(?:anderen?|alle) (?:auch )?betroffen|betrifft (?:das|es) .{1,20}|combien (?:de (?!temps|minutes|jours|semaines|fois|cycles)|d'(?!heures)|sont ).{1,30}|(?:seulement|juste|que) moi|l[ea] seule?|qui d'autre|d'autres (?:personnes|gens|sont|aussi)|(?:tout le monde|tous) (?:est|sont) (?:concernée?s?|touchée?s?)|cu[áa]nt[oa]s(?! (?:minutos|horas|días|semanas|veces|ciclos))(?: .{1,30})?|s[óo]lo (?:yo|a m[íi]|me (?:pasa|ocurre|afecta)(?: a m[íi])?)|solamente (?:yo|a m[íi])|l[oa]s? únic[oa]s?|el únic[oa]|qui[ée]n m[áa]s|alguien m[áa]s|otros también|(?:les pasa|afecta) a .{1,20})(?!\p{L})|何(?:人|名)|だけ(?:です|なの|でしょう)|(?:自分|私|わたし|僕|ぼく|俺|うち)(?:の)?だけ$|他に(?:も|誰か)|ほかにも|他の人(?:も|は)|影響(?:範囲|を受け)|全員(?:です|が|に)/u,
);

const who = sought(
  /(?<!\p{L})(?:who(?:'s|s|m)?(?: .{1,25})? (?:fix|fixes|creates?|makes?|enters?|sets? (?:it|this|that) up|solve|solves|repair|change|changes|correct|resolve|resolves|sort|enables?|activates?|switch(?:es)?|act|responsible|in charge|look(?:s|ing)? after|owns?|owner|deals?|takes? care|approves?|runs)(?: .{1,25})?|whose (?:job|fault|turn|task|responsibility|mistake)(?: .{1,20})?|(?:can|could|will|would) (?:you|u) (?:please |just )?(?:fix|solve|repair|change|correct|resolve|sort|mend|do) (?:it|this|that)(?: .{1,20})?|did (?:my|the|our) .{1,25} (?:wrong|mistake)|wer(?: .{1,25})? (?:beheben|behebt|lösen|löst|ändern|ändert|reparieren|korrigieren|richten|zuständig|verantwortlich|kümmert|regeln|machen)(?: .{1,20})?|wessen (?:aufgabe|schuld|fehler)|(?:kannst du|können sie|kann man) (?:das|es) (?:bitte |für mich )?(?:beheben|lösen|reparieren|ändern|richten|machen)|qui(?: .{1,25})? (?:corriger|corrige|résoudre|réparer|changer|régler|règle|responsable|s'occupe|s'en occupe|charge)(?: .{1,20})?|(?:pouvez-vous|peux-tu|vous pouvez|tu peux) (?:le |la |l'|me )?(?:corriger|résoudre|réparer|régler)(?: .{1,20})?|à qui la faute|qui[ée]n(?: .{1,25})? (?:arregl\p{L}*|solucion\p{L}*|cambiar(?:lo)?|corregir(?:lo)?|resolver(?:lo)?|responsable|encarga|ocupa)(?: .{1,20})?|(?:puedes|puede) (?:arreglar|solucionar|resolver|cambiar)(?:lo|la)?|de qui[ée]n es la culpa)(?!\p{L})|(?:誰|だれ|どなた)(?:が|なら|に).{0,12}(?:直|修正|変更|解決|対応|担当|責任)|担当(?:者)?は(?:誰|だれ|どなた)|直して(?:くれ|もらえ|ください|いただけ)|(?:誰|だれ)の(?:せい|責任)/u,
);

/** Whole texts: "can I do it in the portal" asks how. */
const canDoOneself = sought(
  /^(?:(?:and|but|so|ok) )*(?:can|could|may) (?:i|we|he|she|they) (?:(?:do|fix|solve|change|correct|sort|mend) (?:it|this|that|something(?: about (?:it|this|that))?)(?: (?:myself|ourselves|himself|herself|themselves))?|do anything(?: (?:about (?:it|this|that)|myself))?)$|^(?:kann|darf) (?:ich|man) (?:das|es|etwas) (?:selbst |selber )?(?:beheben|lösen|ändern|machen|tun|reparieren)$|^(?:est-ce que )?(?:je peux|puis-je) (?:(?:le|la|l') ?)?(?:corriger|réparer|changer|faire)(?: (?:ça|cela))?(?: moi-même)?$|^puedo (?:arreglarlo|hacerlo|cambiarlo|solucionarlo)(?: (?:yo|yo mism[oa]))?$|^(?:自分で)(?:直せ|修正でき|でき|対応でき)ますか$/u,
);

/** Whole texts: it is asked of nothing else. */
const short = sought(
  /^(?:(?:please|pls|ok|can you|could you|and|bitte|und|et|y|por favor) )*(?:(?:say (?:it|that)|make (?:it|that)|a bit|in) )*(?:shorter|short(?:er)? version|short please|tl ?;?dr|in (?:one|a single) sentence|one sentence|briefly|in brief|in short|keep it short|(?:a )?(?:quick )?summary|summari[sz]e(?: (?:it|that|this))?|sum (?:it|that) up|kürzer|(?:in )?kurz(?:form| gesagt| bitte)?|in einem satz|(?:eine )?zusammenfassung|fass(?:e|en sie)? (?:das|es) zusammen|plus court|en bref|en une phrase|(?:un )?résumé|résume[rz]?(?: ça| cela)?|más corto|en breve|en una frase|(?:un )?resumen|resum(?:e|elo|ir|a)(?: eso| esto)?)(?: (?:please|bitte|s'il (?:te|vous) plaît|por favor))?$|^(?:もっと)?(?:短く|簡単に|手短に)(?:して|お願いします|言って|まとめて)?(?:ください)?$|^(?:要約|まとめ)(?:して)?(?:ください)?$/u,
);

/** Whole texts: much else begins with "still". */
const again = sought(
  /^(?:(?:but|and|so|hm+|no|nope|sorry|well|hey|hello|it|that|this|there|he|she|i|they|is|it's|i'm|am|are|has|have|aber|und|nein|es|das|da|ist|mais|et|non|ça|il|elle|pero|y) )*(?:still (?:nothing|not|no|missing|stuck|the same|same|broken|waiting|doesn't work|does not work|can't|cannot)(?: (?:working|works?|there|in|here|fixed|possible|solved|change|access|account|luck|log|get|yet|done|now))*|(?:any |what's )?(?:the )?(?:news|updates?|progress|latest)(?: yet| now| please)?|nothing (?:has )?(?:changed|happened|yet)|no changes?(?: yet)?|(?:(?:can|could|would) you |please )*(?:check|look|try|read|refresh)(?: (?:it|that|this|him|her|them))? (?:again|once more|anew)(?: please| now)?|(?:(?:kannst du|können sie) )?(?:bitte )?(?:schau(?:en)?|prüfe?n?|sieh|sehen|nachsehen)(?: sie)?(?: bitte)? (?:noch ?mal|noch einmal|erneut)(?: nach| nachsehen| prüfen)?|(?:pouvez-vous |peux-tu )?(?:vérifie[rz]?|regarde[rz]?)(?: encore(?: une fois)?| à nouveau| de nouveau)|(?:puedes |puede )?(?:mira|mire|mirar|comprueba|compruebe|comprobar|revisa|revise|revisar)(?:lo)?(?: otra vez| de nuevo)|(?:is|has) (?:it|that|this|he|she|the (?:account|problem|error))(?: been)? (?:fixed|solved|resolved|done|better|there|working|ready|gone|worked)(?: (?:now|yet|already|again|by now))*|(?:is|are|does|do) (?:it|he|she|they) still (?:fail(?:ing)?|stuck|missing|broken|blocked|skipped|in quarantine|not there)|did (?:it|that) (?:work|help|go through)(?: now)?|ist (?:es|das|das konto|der fehler) (?:jetzt |nun |schon |inzwischen )*(?:behoben|gelöst|da|weg|fertig|erledigt)|(?:c'est|est-ce que c'est|est-ce)(?: maintenant| déjà)? (?:réglé|résolu|corrigé|réparé)(?: maintenant)?|(?:ya )?est[áa] (?:ya )?(?:arreglado|resuelto|solucionado|listo)(?: ya| ahora)?|doesn't work yet|not (?:yet|there yet|working yet)|(?:immer noch|noch immer|weiterhin) (?:nichts|nicht|kein|keine|keinen|dasselbe|gleich)(?: (?:da|drin|möglich|zugriff|konto|zugang))*|(?:geht|funktioniert|klappt) (?:immer noch|noch immer|weiterhin) nicht|(?:gibt es |gibt's )?(?:schon )?(?:was|etwas) neues|neuigkeiten|nichts passiert|toujours (?:rien|pas|pareil)(?: .{1,15})?|(?:ne )?(?:marche|fonctionne) toujours pas|(?:y a-t-il |il y a )?(?:du nouveau|des nouvelles)|rien (?:n'a |de )?(?:changé|neuf|nouveau)|(?:todavía|aún) (?:nada|no(?: .{1,15})?)|sigue (?:igual|sin .{1,20})|(?:hay |alguna )*novedad(?:es)?|nada ha cambiado)$|^(?:まだ(?:です|だめ|ダメ|できません|できない|使えません|使えない|入れません|入れない)|(?:まだ)?変わ(?:りません|っていません|らない)|もう(?:一度|一回)(?:見て|確認して|調べて)|(?:何か)?進展は|状況は(?:どう)?)/u,
);

const annoyed = sought(
  /(?<!\p{L})(?:ridiculous|unacceptable|annoy(?:ed|ing)|fed up|sick of|disappoint(?:ed|ing)|frustrat(?:ed|ing)|wtf|terrible|awful|waste of time|(?:third|fourth|fifth|sixth|tenth|hundredth|umpteenth|\d{1,3}(?:rd|th)) time (?:that )?(?:i|we)(?:'m| am|'ve)? (?:have )?(?:ask|call|writ|report|tell|told)\p{L}*|^(?:(?:this|that|it)(?:'s| is| was) )?(?:already |now )?(?:the |my )?(?:third|fourth|fifth|sixth|tenth|hundredth|umpteenth) time(?: (?:now|already|today|this (?:week|month)))*$|(?:das|schon|jetzt) (?:\p{L}+ )?das (?:dritte|vierte|fünfte|x-te|hundertste) mal|zum (?:dritten|vierten|fünften|x-ten|hundertsten) mal|(?:troisième|quatrième|cinquième|énième) fois|(?:tercera|cuarta|quinta|enésima) vez|so slow|(?<!(?:tell|know|make)(?: me| us)? )a joke|this sucks|nervt|lächerlich|unverschämt|frech(?:heit)?|inakzeptabel|genervt|zum kotzen|unfassbar|ridicule|inadmissible|inacceptable|marre|énerv(?:é|ée|ant)|n'importe quoi|scandaleux|rid[íi]culo|inaceptable|harto|harta|molest[oa]|verg[üu]enza|qué fastidio|pérdida de tiempo)(?!\p{L})|何度も?(?:聞い|言っ|問い合わせ|頼ん)|(?:もう)?(?:これで)?(?:三|四|五|3|4|5)(?:回|度)目|いい加減|ひどい|ふざけ|イライラ|いらいら|最悪|時間の無駄/u,
);

/** Whole texts: "sure" alone agrees to something. */
const sure = sought(
  /^(?:(?:but|and|so|hm+|ok|oh|wait|aber|und|also|mais|et|pero|y|eh) )*(?:(?:are|r) (?:you|u)(?: really| absolutely| quite| so)? (?:sure|certain|positive|serious)(?: about (?:that|this|it))?|you sure(?: about (?:that|this|it))?|(?:is|was) (?:that|this|it)(?: really| definitely| all)? (?:sure|certain|true|correct|right|reliable|accurate|for sure)|how (?:sure|certain|confident|reliable|accurate|trustworthy|likely)(?: (?:are you|is (?:that|this|it|the \w+)))?(?: (?:about|of|that it is|in) (?:that|it|this))?|what makes you (?:so )?(?:sure|certain)|wie (?:sehr )?(?:sicher|verlässlich|zuverlässig|gewiss|wahrscheinlich)(?: (?:ist|sind|bist|seid) (?:das|es|sie|du|die (?:angaben?|auskunft|diagnose)))?(?: (?:sich|dir|da|denn|dabei|eigentlich|damit))*|(?:à quel point|dans quelle mesure) (?:(?:c'est|est-ce|en êtes-vous|êtes-vous|es-tu|tu es|vous êtes|vous en êtes) )?(?:sûre?|certaine?|fiable)s?|(?:c'est|est-ce|vous êtes|vous en êtes|tu es|t'es) (?:sûre?|certaine?|fiable) à quel point|(?:qu[ée] tan|cu[áa]n|c[óo]mo de|hasta qu[ée] punto) (?:es |est[áa]s? )?(?:segur[oa]|fiable|ciert[oa]|probable)(?: (?:es|est[áa]s?|est[áa] usted))?(?: (?:eso|esto|usted))?(?: de (?:eso|esto|ello))?|con qu[ée] (?:seguridad|certeza)(?: .{1,20})?|how do you know(?: (?:that|this|it))?|when (?:did|have) you (?:look|looked|check|checked|read)(?: (?:it|that|this|at it))?|how (?:old|fresh|recent|current) (?:is|are) (?:this|that|it|the data|your data)|is (?:this|that|it) (?:up to date|current)|wann (?:haben sie|hast du) (?:nachgesehen|geschaut|das gelesen|geprüft)|wie (?:alt|aktuell) (?:ist|sind) (?:das|die daten)|quand avez-vous (?:regardé|vérifié)|cu[áa]ndo (?:lo )?(?:miró|miraste|comprobó|comprobaste)|really|seriously|can i (?:trust|rely on) (?:that|this|it|you)|(?:sind sie|bist du)(?: (?:sich|dir|da|ganz|wirklich|auch))* sicher|(?:ist das|das ist)(?: (?:wirklich|auch|denn))? (?:sicher|richtig|wahr)|(?:ganz )?sicher|wirklich|stimmt das(?: wirklich)?|woher (?:wissen sie|weißt du) das|(?:c'est|est-ce|en êtes-vous|vous (?:en )?êtes|êtes-vous|tu (?:en )?es|t'es)(?: vraiment| bien)? (?:sûre?|certaine?|vrai|correct|fiable)|vraiment|comment (?:le )?savez-vous(?: cela| ça)?|(?:est[áa]s?|está usted|es|(?:esto|eso) es)(?: usted)? (?:segur[oa]|ciert[oa]|verdad|correcto)(?: de (?:eso|esto|ello))?|segur[oa]|de verdad|cómo lo sabes?)$|^(?:それは|これは)? ?(?:どの(?:くらい|ぐらい|程度)|どれ(?:くらい|ぐらい|ほど))(?:は|の)? ?(?:確か|確実|正確|信頼(?:でき|性)|自信が?(?:あり|ある)|確信)(?:です|が?あり|ます|る|なの|でしょう|の)*か?$|^確(?:度|実性)は(?:どの(?:くらい|程度)(?:です)?か?)?$|^(?:それは|これは)? ?(?:本当|ほんとう?|確か|間違いない|正しい)(?:に)?(?:です|なの|なのです)?か?$/u,
);

/** What the words ask, the surest first; whatever is asked, "why" and "next" are found in much. */
const phrases: readonly (readonly [AskedOfCard, (bare: string, text: string) => boolean])[] = [
  ["words", (_, text) => asksForWords(text)],
  ["human", (_, text) => isAskingHuman(text)],
  ["blame", (bare) => blame.test(bare)],
  ["sure", (bare, text) => sure.test(bare) || isAskingEvidence(text)],
  [
    "valueSince",
    (bare) => newest.test(bare) || (since.test(bare) && valueWord(bare) !== undefined),
  ],
  ["since", (bare) => since.test(bare)],
  ["needed", (_, text) => isAskingNeeded(text)],
  ["assigned", (_, text) => isAskingAssigned(text)],
  ["reach", (bare) => reach.test(bare) || ofEverybody.test(bare)],
  ["whoDid", (_, text) => isAskingWhoDid(text)],
  ["short", (bare) => short.test(bare)],
  ["who", (bare, text) => who.test(bare) || isAskingWho(text) || canDoOneself.test(bare)],
  ["itself", (_, text) => isAskingItself(text)],
  ["howLong", (_, text) => isAskingHowLong(text)],
  ["again", (bare) => again.test(bare)],
  ["meaning", (bare, text) => isAskingMeaning(text) && !why.test(bare)],
  ["why", (bare) => why.test(bare)],
  ["entitled", (_, text) => saysEntitled(text)],
  ["annoyed", (bare) => annoyed.test(bare)],
  ["next", (bare) => next.test(bare)],
];

/** What a few words ask about the card that was shown last, in any of the languages. */
export const askedOfCard = lastRead((text): AskedOfCard | undefined => {
  const bare = plainPhrase(text.slice(0, 200));
  const words = wordCount(bare);
  return phrases.find(([asked, asks]) => words <= few[asked] && asks(bare, text))?.[0];
});

/** Whether a text of any length shows that somebody has had enough. */
export function isAnnoyed(text: string): boolean {
  return annoyed.test(plainPhrase(text.slice(0, 600)));
}

/** The reason or the next steps, asked for in more words, for a text that says nothing else. */
export function askedAtLength(text: string): "why" | "next" | undefined {
  const bare = plainPhrase(text.slice(0, 200));
  if (why.test(bare)) return "why";
  return next.test(bare) ? "next" : undefined;
}
