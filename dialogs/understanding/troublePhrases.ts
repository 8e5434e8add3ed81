import { sought } from "../../bot/patterns/sought";
/** The jobs of all applications, and what may be said of them, in one language. */
interface Spoken {
  readonly asks: string;
  readonly apps: string;
  /** What may stand between: no name of anybody. */
  readonly between: string;
  readonly trouble: string;
}

const spoken: readonly Spoken[] = [
  {
    asks: "which|what|any|every|all|how many|list|show|are the|are our",
    apps: "(?:apps?|applications?|(?:provisioning )?jobs?|connectors?|integrations?)",
    between:
      "of|the|our|my|all|any|every|there|me|are|is|have|has|had|do|does|currently|now|right|today|still|that|with|in|got|at|moment",
    trouble:
      "(?:in quarantine|quarantined?|problems?|trouble|issues?|errors?|broken|failing|failed|fail|down|unhealthy|stopped|switched off|turned off|off|paused|disabled|stuck|stand(?:s|ing)? still|idle|not (?:running|working|healthy|ok)|healthy|ok(?:ay)?|fine|running|working|green|doing|well|provisioning set up)",
  },
  {
    asks: "welche[nrms]?|gibt es|alle|sind (?:die|unsere)|(?:laufen|funktionieren) (?:die|unsere)|zeige?|liste",
    apps: "(?:apps?|anwendung(?:en)?|applikation(?:en)?|jobs?|bereitstellungsjobs?|aufträge|konnektoren)",
    between:
      "mir|alle[nr]?|die|der|den|unsere[nr]?|sind|ist|haben|hat|es|gerade|aktuell|zurzeit|derzeit|denn|noch|in|im|momentan|heute|bei|von|mit",
    trouble:
      "(?:quarantäne|probleme?n?|fehlern?|fehlerhaft|störung(?:en)?|kaputt|gestört|ausgefallen|angehalten|gestoppt|aus|ausgeschaltet|abgeschaltet|pausiert|nicht|gesund|ok(?:ay)?|ordnung|gut|rund|normal|fehlerfrei|laufen|läuft|funktionieren|richtig)",
  },
  {
    asks: "quel(?:le)?s?|y a-t-il|est-ce que|liste[rz]?|montre[rz]?(?:-moi)?|toutes|tous",
    apps: "(?:applis?|applications?|jobs?|tâches?|connecteurs?|intégrations?)",
    between:
      "les|des|nos|toutes|tous|sont|sont-(?:elles|ils)|ont|ont-(?:elles|ils)|en|actuellement|aujourd'hui|avec|un|de|d'|ne|qui",
    trouble:
      "(?:quarantaine|problèmes?|erreurs?|panne|échec|échouent|cassée?s?|arrêtée?s?|désactivée?s?|suspendue?s?|marchent pas|fonctionnent pas|bien|saines?|bon état|ordre|marchent|fonctionnent|tournent)",
  },
  {
    asks: "qu[ée]|cu[áa]les|hay|est[áa]n|todas|todos|lista|muestra(?:me)?",
    apps: "(?:apps?|aplicaci(?:ón|ones)|trabajos?|conectores|integraciones)",
    between:
      "las|los|son|de|todas|todos|nuestr[oa]s|alguna?|est[áa]n?|tienen?|en|ahora|hoy|con|alg[úu]n|que|no",
    trouble:
      "(?:cuarentena|problemas?|errores|error|fallando|fallan|fallos?|ca[íi]d[oa]s?|rot[oa]s?|parad[oa]s?|detenid[oa]s?|desactivad[oa]s?|funcionan|bien|san[oa]s?|correct[oa]s?|orden|marcha)",
  },
];

const alternatives = spoken.map(
  ({ asks, apps, between, trouble }) =>
    `(?:${asks})(?: (?:${between}))* ${apps}(?: (?:${between}))* ${trouble}`,
);

/** How the applications stand: "which apps are in quarantine?", "are all jobs healthy?". */
export const asksWhichApplications = sought(
  new RegExp(
    [
      `(?<!\\p{L})(?:${alternatives.join("|")})(?!\\p{L})`,
      "(?:どの|どれ)(?:の)?(?:アプリ(?:ケーション)?|ジョブ).{0,14}(?:検疫|隔離|問題|エラー|失敗|障害|停止|止ま|正常|動)",
      "(?:検疫|隔離|問題|エラー|障害|停止)(?:中|されている|されてる|のある|がある|が出ている|している)?の?(?:アプリ(?:ケーション)?|ジョブ)(?:は|を|の一覧|が)",
      "(?:すべて|全て|全部|全)(?:の)?(?:アプリ(?:ケーション)?|ジョブ).{0,10}(?:正常|動い|大丈夫|問題)",
    ].join("|"),
    "iu",
  ),
);

const between =
  "(?: (?:of|the|our|my|all|any|me|alle|die|der|mir|unsere|toutes|les|nos|las|todas|nuestras|en))*";
/** "Show all quarantined apps": the trouble stands first. */
const troubleFirst = `(?:list|show|which|any|how many|zeige?|liste|welche)${between} (?:quarantined|broken|failing|failed|unhealthy|stopped|paused|disabled|gestörten?|gestoppten?|kaputten?|fehlerhaften?) (?:apps|applications|jobs|anwendungen)`;
const now =
  "(?: (?:right now|now|today|at the moment|currently|gerade|heute|aktuell|zurzeit|en ce moment|aujourd'hui|ahora|hoy))?";

/** The same in few words that name nothing else: "is anything broken?". */
export const asksWhetherAnything = sought(
  new RegExp(
    `^(?:${[
      "(?:is |are )?(?:there )?(?:anything|something|everything)(?: (?:currently|else|still))? (?:broken|down|failing|wrong|in quarantine|quarantined|healthy|ok(?:ay)?|fine|running|working|up)",
      troubleFirst,
      "(?:laufen|funktionieren|gehen) (?:alle|die|unsere)(?: unsere)? (?:apps|anwendungen|jobs)(?: (?:noch|gerade|richtig|gut|normal|rund))*",
      "what(?:'s| is) (?:currently )?(?:broken|down|failing|in quarantine|quarantined)",
      "(?:are there |do we have |have we got )?any (?:known |open |current )?(?:outages|problems|incidents)",
      "(?:is there |is it |do we have |have we got )(?:an?|any|some) (?:known |open |current |ongoing |major |general )?(?:incident|outage|disruption|problem)(?: (?:going on|open|known))?",
      "(?:are there )?any (?:problems|issues|outages|trouble)(?: (?:with|in|for))? (?:the |our |my |any )?(?:apps|applications|(?:provisioning )?jobs|connectors)",
      "(?:which|what|list(?: all)?|show(?: me)?)(?: (?:known|open|current|the|all|our))* (?:incidents|outages|disruptions)(?: (?:are there|are open|exist|do we have|right now|open))*",
      "(?:welche|zeig(?:e|en sie)?(?: mir)?|alle)(?: (?:die|bekannten?|offenen?|aktuellen?))* (?:störungen|ausfälle|vorfälle)(?: (?:gibt es|gibt's|haben wir|sind (?:offen|bekannt)|gerade|offen))*|gibt es(?: gerade| aktuell)? (?:einen )?(?:bekannten? |offenen? )?vorf[aä]ll[e]?",
      "(?:quel(?:le)?s (?:sont les )?|liste (?:des |les )?|montre[rz]?(?:-moi)? les )(?:incidents|pannes)(?: (?:sont|en|cours|ouverts?|y a-t-il|il y a|connus?|avons-nous))*",
      "(?:qu[ée]|cu[áa]les son las?|cu[áa]les son los|muestra(?:me)? (?:las|los)) (?:incidentes|incidencias|ca[íi]das)(?: (?:hay|abiert[oa]s|tenemos|en|curso|conocid[oa]s))*",
      "(?:今の|現在の|発生中の)?(?:インシデント|障害)(?:は|は何|の?一覧|を(?:見せて|教えて|表示)(?:ください)?|は(?:あり|発生して(?:い)?|起きて(?:い)?)ますか)?",
      "how are (?:all )?(?:the |our |my )?(?:apps|applications|(?:provisioning )?jobs|connectors)(?: doing| running| looking)?",
      "(?:status|state|health|overview) of (?:all )?(?:the |our |my )?(?:apps|applications|(?:provisioning )?jobs|connectors)",
      "(?:ist|läuft|geht|funktioniert)(?: (?:gerade|denn|aktuell|noch|bei uns))* (?:alles|irgend(?:was|etwas)|etwas|was)(?: (?:gerade|denn|noch))*(?: (?:ok(?:ay)?|in ordnung|kaputt|gestört|rund|normal|gut|ausgefallen|nicht|in quarantäne))?",
      "was ist (?:gerade |alles )*(?:kaputt|gestört|ausgefallen|in quarantäne)",
      "gibt es(?: (?:gerade|aktuell|irgendwo|zurzeit|derzeit|irgendwelche))* (?:probleme|störungen|ausfälle|(?:eine? )?(?:bekannte )?(?:störung|ausfall))|(?:ist|liegt)(?: (?:gerade|da|hier|aktuell))* eine (?:bekannte )?störung(?: (?:bekannt|vor))?",
      "(?:wie geht es|wie steht es um) (?:den|unseren|allen|die|unsere)(?: unseren)? (?:apps|anwendungen|jobs)|(?:status|zustand|überblick über)(?: aller| der| unserer| alle| die)* (?:apps|anwendungen|jobs)",
      "(?:est-ce que )?(?:tout|quelque chose) (?:va|est|fonctionne|marche)(?: (?:bien|en ordre|cassé|en panne))?|qu'est-ce qui (?:est (?:cassé|en panne|en quarantaine)|ne (?:marche|fonctionne) pas)",
      "y a-t-il (?:des |un |une )?(?:problèmes?|pannes?|incidents?)|(?:état|statut) (?:de toutes les|des|de nos) (?:applications|applis|jobs)|comment vont (?:les|nos) (?:applications|applis|jobs)",
      "(?:est[áa]|hay|funciona|va) (?:todo|algo)(?: (?:bien|roto|caído|mal|en orden|en cuarentena|que no funcione))?|(?:todo|algo) (?:va|está|funciona)(?: (?:bien|roto|caído|mal|en orden))?|qué (?:está (?:roto|caído|fallando|en cuarentena)|no funciona)",
      "hay (?:algún |alguna |algunos )?(?:problemas?|incidencias?|incidentes?|caídas?)|(?:estado|resumen) de (?:todas )?(?:las|nuestras) (?:aplicaciones|apps)|c[óo]mo van (?:las|nuestras) aplicaciones",
      "(?:何か|どこか)?(?:インシデント|障害)(?:は|が)(?:あり|発生して(?:い)?|起きて(?:い)?)ますか|(?:何か|どこか)(?:が|に|で)? ?(?:壊れ|問題|障害|おかし|止ま|エラー).{0,10}|(?:すべて|全て|全部) ?(?:正常|大丈夫|問題な|動い).{0,8}",
    ].join("|")})${now}$`,
    "iu",
  ),
);
