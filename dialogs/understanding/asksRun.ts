import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

const job =
  "(?:it|(?:the |its )?(?:job|sync|synchroni[sz]ation|provisioning|cycle)(?: job)?(?: (?:of|for|in|to))?)";
const turn = "(?:cycle|run|sync|synchroni[sz]ation)";
const zyklus = "(?:zyklus|lauf|durchlauf|synchronisierung|synchronisation|synchro)";
const auftrag =
  "(?:er|sie|es|das|(?:der |die )?(?:job|auftrag|bereitstellung|synchronisierung)(?: (?:von|für|in))?)";

/** Whole texts, once the name of the application is cut out. */
const whole = sought(
  new RegExp(
    `^(?:(?:and|ok|so|und|et|y|では?) )*(?:${[
      `when (?:did|has|was) (?:${job} )?(?:last|most recently|lastly) (?:run|ran|sync(?:ed|hroni[sz]ed?)?|start(?:ed)?|finish(?:ed)?|complete[sd]?)`,
      `when (?:did|has) ${job} (?:run|sync|start|finish|complete) (?:last|the last time)`,
      `when was the last time ${job} (?:ran|run|synced)`,
      `(?:when (?:was|is|will|'s)(?: be)? )(?:the |its )?(?:last|latest|next) ${turn}(?: (?:of|for|in|to|be|due|start|begin|run))?`,
      `when (?:does|will) (?:the |its )?(?:${job}|next ${turn}(?: (?:of|for|in))?)(?: (?:next|run|start|sync|begin|again))+`,
      `(?:the )?(?:last|next) ${turn}`,
      `wann (?:lief|ist|wurde|hat)(?: ${auftrag})? ?(?:zuletzt|das letzte mal)(?: gelaufen| synchronisiert| ausgeführt)?`,
      `wann (?:war|ist|kommt|beginnt|startet|läuft) (?:der |die )?(?:letzten?|nächsten?|letzter|nächster) ${zyklus}(?: (?:von|für|in))?`,
      `wann läuft(?: ${auftrag})? (?:wieder|das nächste mal|als nächstes|zum nächsten mal)`,
      `(?:der |die )?(?:letzten?|nächsten?|letzter|nächster) ${zyklus}`,
      "(?:quand|à quelle heure) .{0,50}(?:la dernière fois|derni(?:er|ère) (?:cycle|exécution|synchronisation)|prochaine? (?:cycle|exécution|synchronisation)|prochaine fois)(?: (?:de|pour|dans))?",
      "(?:le |la )?(?:derni(?:er|ère)|prochaine?) (?:cycle|exécution|synchronisation)",
      "¿?cu[áa]ndo .{0,50}(?:última vez|últim[oa] (?:ciclo|ejecución|sincronización)|próxim[oa] (?:ciclo|ejecución|sincronización)|próxima vez)(?: (?:de|para|en))?",
      "(?:el |la )?(?:últim[oa]|próxim[oa]) (?:ciclo|ejecución|sincronización)",
    ].join("|")})$`,
    "u",
  ),
);
const inJapanese =
  /^(?:では|それで)?(?:の|は|が)? ?(?:ジョブ|プロビジョニング)?(?:の|は|が)? ?(?:(?:最後|前回|最終|次|次回)(?:に|の|は)? ?(?:サイクル|同期|実行)?(?:された|した|が動いた|の)?(?:の)?(?:は|が)? ?(?:いつ|何時)(?:です|でした|ごろです)?か?|いつ(?:最後に)?(?:同期|実行)(?:され|し)(?:まし)?た(?:か)?)$/u;

/** Says something only behind what was just told of the job: "and the next one?" */
const further = sought(
  /^(?:(?:and|und|et|y) )(?:(?:when(?:'s| is)? )?(?:the )?next(?: (?:one|time))?|(?:der |die |das )?nächsten?(?: mal)?|(?:le |la )?prochaine?(?: fois)?|(?:el |la )?(?:próxim[oa]|siguiente)(?: vez)?)$|^次(?:回)?は(?:いつ(?:ですか)?)?$/u,
);

/** Longer texts say something of their own. */
const longest = 100;

/** Whether a text without the application's name asks when its job ran last or runs next. */
export function asksRun(withoutApp: string): boolean {
  if (withoutApp.length > longest) return false;
  const said = plainPhrase(withoutApp);
  return whole.test(said) || inJapanese.test(said);
}

/** Whether a text asks for the run after the one that was told of. */
export function asksFurtherRun(text: string): boolean {
  return text.length <= longest && further.test(plainPhrase(text));
}
