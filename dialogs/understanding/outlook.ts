import { sought } from "../../bot/patterns/sought";
/**
 * What somebody asks about who has the account and wonders what becomes of it: somebody who leaves or
 * is away, or an account that was deleted in the application itself.
 */
export type Outlook = "leaves" | "onLeave" | "removedByHand";

const day =
  "(?:on|next|this|tomorrow|today|soon|at the end|by the end|end of|in (?:a|one|two|three|\\d+) (?:days?|weeks?|months?))";
const leaves = sought(
  new RegExp(
    [
      `\\b(?:leaves|is leaving|are leaving|will leave)(?: (?:us|the (?:company|firm)|for good))?,? ${day}\\b`,
      "\\b(?:her|his|their|whose) last day (?:is|will be)\\b",
      "\\bwill (?:\\S+ ){0,7}?(?:be|get) (?:automatically )?(?:removed|deleted|disabled|deactivated|deprovisioned|revoked|switched off)\\b",
      "(?<!\\p{L})(?:verlässt (?:uns|die firma|das unternehmen)|scheidet (?:\\S+ ){0,4}aus|geht (?:am|zum|nächste)|letzte[rn]? (?:arbeits)?tag|automatisch (?:gelöscht|entfernt|deaktiviert|abgeschaltet|gesperrt))(?!\\p{L})",
      "(?<!\\p{L})(?:quitte(?:ra)? (?:l'entreprise|la société|nous)|nous quitte|part (?:lundi|mardi|mercredi|jeudi|vendredi|le|à la fin)|dernier jour|(?:supprimé|désactivé|retiré)e?s? automatiquement|automatiquement (?:supprimé|désactivé|retiré)e?s?)(?!\\p{L})",
      "(?<!\\p{L})(?:se va (?:el|a fin|la semana)|se marcha|deja(?:rá)? la empresa (?:el|a fin)|último día|se (?:eliminará|borrará|desactivará|quitará)|(?:eliminad|borrad|desactivad)[oa]s? automáticamente)(?!\\p{L})",
      "退職(?:する|します|予定)|最終出勤|自動(?:的に|で)(?:削除|無効)",
    ].join("|"),
    "iu",
  ),
);
const away = sought(
  /\bon (?:\p{L}+ )?(?:leave|sabbatical)\b|\b(?:parental|maternity|paternity|sick|unpaid) leave\b|leave of absence|(?<!\p{L})(?:elternzeit|mutterschutz|beurlaubt|sabbatical|karenz|unbezahlte[rnm]? urlaub|en congé|congé (?:maternité|parental|paternité|sabbatique|sans solde)|arrêt maladie|de baja|de permiso|(?:de|en) excedencia|baja (?:maternal|por))(?!\p{L})|休職|育休|産休|育児休業|休業中/iu,
);
const losesIt = sought(
  /\b(?:delet|remov|disabl|deactivat|lose|keep|happen|stay)\w*|gelöscht|entfernt|deaktiviert|abgeschaltet|gesperrt|verliert|behält|passiert|supprim|désactiv|perd|garde|eliminad?|borra|desactiva|pierde|conserva|削除|無効|残り|失/iu,
);
const gone = "(?:deleted|removed|gelöscht|entfernt|supprimée?|effacée?|eliminad[oa]|borrad[oa])";
const byHand =
  "(?:by hand|manually|by mistake|by accident|accidentally|von hand|manuell|händisch|versehentlich|aus versehen|à la main|manuellement|par erreur|a mano|manualmente|por error)";
const removed = sought(
  new RegExp(
    `(?<!\\p{L})(?:${gone}(?!\\p{L}).{0,60}(?<!\\p{L})${byHand}|${byHand} (?:\\S+ ){0,3}?${gone})(?!\\p{L})|(?:手動|手作業|誤って|間違って).{0,20}削除`,
    "iu",
  ),
);
/** Deleted there, somebody is gone from the source. */
const inSource = /\b(?:entra|azure|active directory)\b/iu;

/** What becomes of a job is no matter of anybody's account. */
const ofJob = sought(
  /(?<!\p{L})(?:(?:will|when|gets?) (?:the |this |that )?(?:job|provisioning|synchroni[sz]ation|sync|quarantine|connector)|(?:wird|wann) (?:der |die )?(?:job|bereitstellung|synchronisierung|quarantäne)|(?:quand|est-ce que) (?:le |la |l')?(?:travail|tâche|approvisionnement|quarantaine|synchronisation)|cu[áa]ndo se .{1,20} (?:el |la )?(?:trabajo|aprovisionamiento|cuarentena|sincronización))(?!\p{L})|(?:ジョブ|プロビジョニング|同期)(?:は|が).{0,12}(?:削除|無効)/iu,
);

/** What a text wonders about, of an account that is or was there; undefined for any other question. */
export function outlookIn(said: string): Outlook | undefined {
  const text = said.slice(0, 600).normalize("NFKC").replaceAll("’", "'");
  if (removed.test(text) && !inSource.test(text)) return "removedByHand";
  if (away.test(text) && losesIt.test(text)) return "onLeave";
  return leaves.test(text) && !ofJob.test(text) ? "leaves" : undefined;
}
