import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

/** Whether it mends itself, is tried again or stands still, and when the next run is. */
const phrases = [
  /(?<!\p{L})(?:(?:(?:so|basically|then|do|just|only) )*(?:i|we|she|he) (?:(?:just|only|simply|basically) )?(?:have|has|need|needs) to (?:just )?wait|should (?:i|we) (?:just )?wait|(?:muss|soll|müssen) (?:ich|wir|sie|er) (?:also |nur |einfach |jetzt )*warten|(?:il faut|dois-je|faut-il)(?: juste| donc)? attendre|(?:hay|tengo|tiene) que esperar)(?! (?:for|until|till|auf|bis))(?!\p{L})|待て(?:ば|いれば)(?:いい|よい|大丈夫)/u,
  /\b(?:fix|heal|resolve|solve|sort|repair|correct|mend|go|goes|work|happen|clear|recover|retry|get|improve|change|come|update|sync)\w*(?: (?:it|this|that|away|out|up|better|right|fixed|resolved|solved|back|over|done))* (?:(?:by|on|all by) )?(?:itself|its own|themselves|automatically)\b|\bself[- ]?heal\w*\b|\b(?:is|are|will|does|has|gets?) (?:it|this|that|he|she|they|the \w+)(?: being| be| been| get| getting)? (?:re-?tr(?:y|ied|ies)|tried again|try again|stuck|blocked|hanging)\b|\b(?:when(?:'s| is| does| will)?|what time(?:'s| is| does| will)?|how long (?:until|till|to)) (?:the )?next (?:run|cycle|sync|attempt|retry|try)\b|^(?:and |the )*next (?:run|cycle|sync|attempt|retry|try)$/,
  /(?<!\p{L})(?:von (?:selbst|selber|alleine?)|(?:behebt|löst|heilt|repariert|erledigt|korrigiert) (?:sich|es|das)(?: \p{L}+)? (?:selbst|selber|automatisch)|(?:geht|wird|kommt|läuft|passiert)(?: \p{L}+){0,3} automatisch|(?:hängt|klemmt) (?:das|es|der job)|(?:steckt|sitzt) (?:das|es)(?: \p{L}+)? fest|(?:ist|sind) (?:das|es|der job)(?: \p{L}+)? (?:blockiert|festgefahren)|wird (?:das|es)(?: \p{L}+)? (?:wiederholt|noch ?mal versucht|noch einmal versucht|erneut versucht|wieder versucht)|(?:wann|um wie viel uhr) (?:ist|läuft|kommt|startet|beginnt) der nächste (?:lauf|zyklus|durchlauf|sync|versuch))(?!\p{L})/u,
  /(?<!\p{L})(?:(?:tout seul|toute seule|de (?:lui|soi|elle)-même)|(?:se (?:résout|répare|règle|corrige|débloque)|va se \p{L}+)(?: \p{L}+)? automatiquement|(?:c'est|est-ce(?: que c'est)?|il est|elle est)(?: \p{L}+)? (?:bloquée?|coincée?)|(?:va-t-(?:il|elle|on)|est-ce que (?:ça|le service) va|ça va) réessayer|(?:est-ce|c'est|est-il) (?:que c'est )?réessayé|quand (?:est|a lieu|commence)(?: le| la)? prochaine? (?:cycle|passage|essai|exécution|synchronisation|tentative)|(?:à quelle heure|quand) (?:est|a lieu|commence)? ?(?:le|la) prochaine? (?:cycle|passage|essai|exécution|synchronisation|tentative))(?!\p{L})/u,
  /(?<!\p{L})(?:se (?:va a )?(?:arregl|soluci|resuelv|resolv|corrig|correg|repar|desbloque)\p{L}*(?: \p{L}+)? (?:sol[oa]|por s[íi] (?:sol[oa]|mism[oa])|automáticamente)|(?:está|esto está|eso está|se ha quedado|se quedó) (?:bloquead[oa]|atascad[oa]|parad[oa])|se (?:reintenta|vuelve a intentar)|(?:cu[áa]ndo|a qué hora) (?:es|empieza|será|toca) (?:el|la) próxim[oa] (?:ciclo|ejecución|intento|sincronización))(?!\p{L})/u,
  /(?:自然に|自動(?:的に|で)|勝手に|ひとりでに|放っておい(?:て|ても)|放置して(?:も)?|そのままで(?:も)?).{0,8}(?:直|治|なお|解決|解消|回復|復旧|再試行|進)|(?:再試行|リトライ)(?:は)?(?:され|し)(?:ます|る)|(?:止まって|詰まって|固まって)(?:い)?(?:ます|る)(?:か|の)|次の(?:サイクル|実行|同期|再試行)(?:は|が)?(?:いつ|何時)/u,
].map(sought);

/**
 * Whether a text asks if what was found passes by itself, and when it is tried next, in any of the
 * languages: "will it fix itself?", "what time is the next run".
 */
export function isAskingItself(text: string): boolean {
  const bare = plainPhrase(text);
  return phrases.some((phrase) => phrase.test(bare));
}
