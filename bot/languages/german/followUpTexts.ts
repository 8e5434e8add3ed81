import { type Texts } from "../englishTexts";
import { type followUpTexts as english } from "../followUpTexts";
import { compareTexts } from "./compareTexts";
import { humanTexts } from "./humanTexts";
import { proposalTexts } from "./proposalTexts";

/** What the bot says in German when somebody asks more about a card; a part of `texts`. */
export const followUpTexts = {
  ...compareTexts,
  ...humanTexts,
  ...proposalTexts,
  sinceQuarantine: "Die Bereitstellung für {app} ist seit {sinceAt} in Quarantäne.",
  sinceQuarantineOwn: "Seit {sinceAt} kommt fast nichts mehr an ({app}), bei niemandem.",
  sinceSteady:
    "Seit wann genau, kann ich nicht sehen. Zuletzt war für {app} alles übertragen: {sinceAt}.",
  sinceChange:
    "Seit {sinceAt}: Das ist der Zeitpunkt der neuesten Änderung, die noch nicht an der Reihe war.",
  sinceEntry:
    "Was ich gefunden habe, wurde zu diesem Zeitpunkt festgehalten: {sinceAt}. Es kann auch davor schon so gewesen sein.",
  sinceUnknown: "Ich sehe, dass es jetzt so ist, aber nicht, seit wann.",
  whoDid:
    "In {app} ändert der Bereitstellungsdienst die Konten, nach seinen Regeln. Sein Protokoll sagt nicht, wer geändert hat, worauf sie beruhen.",
  whoDidLog:
    "Wer eine Person, eine Gruppe oder eine Zuweisung geändert hat, steht im Überwachungsprotokoll: Entra ID > Audit logs.",
  whoDidLogOf:
    "Wer das Konto oder eine Zuweisung geändert hat ({person}), steht im Überwachungsprotokoll: Entra ID > Users > {person} > Audit logs.",
  whoDidOwn:
    "Der Bereitstellungsdienst ändert Konten von selbst, nach seinen Regeln. Wer geändert hat, worauf diese beruhen, sehe ich nicht; Ihr Helpdesk kann es nachsehen.",
  neededNone: "Ich habe keinen Wert und keine Änderung, die ich mit den Regeln prüfen konnte.",
  valueSinceWritten: "Zuletzt übertragen ({app}): {sinceAt}.",
  valueSinceField: "Zuletzt übertragen ({app}, {target}): {sinceAt}.",
  valueSinceUnknown:
    "Ich sehe, was es jetzt ist, aber nicht, seit wann: Das Verzeichnis hält dazu kein Datum fest. Die Änderungen der letzten Wochen stehen unter Entra ID > Users > {person} > Audit logs.",
  valueSinceOwn:
    "Ich sehe, was es jetzt ist, aber nicht, seit wann. Ihr Helpdesk kann die Änderungen nachschlagen.",
  reachAll: "Es betrifft alle, die ein Konto in {app} bekommen sollen, nicht nur dieses eine.",
  reachOwn:
    "Was ich gefunden habe, betrifft Ihr Konto. Ob es anderen auch so geht, weiß ich nicht: Ich sehe nur Ihres an.",
  reachWhich: "Das kann ich für eine Anwendung zählen, die ich nachsehen kann. Um welche geht es?",
  howPath: "Das geht hier: {path}.",
  howBeside: "Als Nächstes nennt die Karte:",
  helpsStep: "Das ist einer der Schritte auf der Karte:",
  helpsNot:
    "Keiner der Schritte auf der Karte ist das, und nichts von dem, was ich gefunden habe, spricht dafür, dass es hilft. Als Nächstes nennt sie:",
  rulesFilter: "Die Bereichsfilter in {app}, aus dem Auftrag gelesen ({readAt}):",
  rulesFilterAny: "Wer einen davon erfüllt, wird erfasst.",
  rulesFilterEmpty: "ohne Bedingungen, also erfüllt ihn jeder",
  rulesFilterNone: "Es ist kein Bereichsfilter gesetzt.",
  rulesFilterUnread: "Es gibt einen Bereichsfilter, dessen Form ich nicht lesen kann.",
  rulesForOne:
    "Was das für eine Person ergibt, sage ich, wenn Sie jemanden nennen („Warum fehlt Audrey in {app}?“).",
  rulesMapping: "Was {app} bekommt und aus welchen Attributen, aus dem Auftrag gelesen ({readAt}):",
  rulesMatches: "Abgleichsattribut {number}",
  rulesOnce: "nur beim Anlegen des Kontos",
  rulesDefault: "mit Standardwert",
  rulesMore: "… und {count} weitere.",
  rulesNone: "Der Auftrag hat keine Zuordnungen, die ich lesen kann ({app}).",
  rulesNoneOf: "Keine Zuordnung in {app} hat mit „{value}“ zu tun.",
  rulesNoJob: "{app} hat keinen Bereitstellungsauftrag, also noch keine Filter und Zuordnungen.",
  rulesAudit:
    "Wer einen Filter oder eine Zuordnung geändert hat und wann, steht hier: Entra ID > Monitoring & health > Audit logs, für {app}.",
  rulesDenied: "Die Regeln des Auftrags darf ich nicht lesen: Die Berechtigung {permission} fehlt.",
  rulesDeniedOwn:
    "Ihre eigenen Rechte erlauben mir nicht, die Regeln des Auftrags zu lesen: {permission} oder eine Rolle dafür fehlt. Mit „abmelden“ lese ich nicht mehr mit Ihren Rechten.",
  rulesNotNow:
    "Die Regeln des Auftrags konnte ich gerade nicht lesen. Fragen Sie in einer Minute noch einmal.",
  placeIs: "Das steht hier: {path}.",
  placeInstead:
    "Als Ganzes zeige ich es nicht. Für eine Person sage ich, was dabei herauskommt: Nennen Sie jemanden („Warum fehlt Audrey in {app}?“) oder einen Wert („Welche Abteilung bekommt {app} von Audrey?“).",
  howButton: "Ich kann es hier vorbereiten: Drücken Sie die Schaltfläche, dann bestätigen Sie.",
  actUnknown:
    "Ich habe nichts gefunden, was jemand ändern müsste. Eine Person kann dort nachsehen, wo ich es nicht kann.",
  itselfDone: "Es ist schon erledigt; hier steht nichts mehr aus.",
  itselfYes: "Das geht von selbst weiter; niemand muss etwas tun.",
  itselfMaybe: "Das geht oft von selbst vorbei, und der Dienst versucht es wieder.",
  itselfNo: "Das gibt sich nicht von selbst: Zuerst muss geändert werden, woran es liegt.",
  onceChanged: "Sobald das geschehen ist, folgt das Konto meist innerhalb von 40 Minuten.",
  annoyed: "Ich sehe, dass Sie das Zeit gekostet hat.",
  annoyedNew:
    "Ich sehe, dass Sie das Zeit gekostet hat. Nennen Sie mir die Anwendung, dann sehe ich sofort nach, oder ich gebe es an eine Person weiter.",
  pasteAnew:
    "Das stammt aus dem, was Sie geschickt haben. Fügen Sie den neuesten Protokolleintrag ein, oder nennen Sie Person und Anwendung, dann sehe ich selbst nach.",
  sureCertain: "Ja, das ist sicher: Ich habe es gelesen und nicht geraten.",
  sureLikely:
    "Das ist wahrscheinlich, aber nicht sicher: Was ich gelesen habe, passt dazu, beweist es aber nicht.",
  surePossible: "Das ist nur möglich: Wenig von dem, was ich gelesen habe, spricht dafür.",
  sureOnlyRead: "Sicher ist, was ich gelesen habe, und nicht mehr als das.",
  wordsForPerson: "Das könnten Sie weitergeben:",
  wordsForWhom:
    "Sagen Sie mir, für wen es ist und welche Anwendung, dann fasse ich es für diese Person in Worte.",
  thatIsAll: "Mehr weiß ich dazu nicht. Eine Person kann weiter nachsehen.",
} as const satisfies Pick<Texts, keyof typeof english>;
