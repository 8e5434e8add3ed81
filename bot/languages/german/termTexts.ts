import { type Texts } from "../englishTexts";
import { type termTexts as english } from "../termTexts";
import { stepTexts } from "./stepTexts";

/** What the terms of the field and the steps of the log mean in German; a part of `texts`. */
export const termTexts = {
  ...stepTexts,
  termFilter:
    "Ein Bereichsfilter ist eine Regel über Attribute, etwa die Abteilung. Er sagt, welche Konten des Verzeichnisses für eine Anwendung bereitgestellt werden.",
  termSkipped:
    "Übersprungen heißt: Der Dienst hat sich ein Konto angesehen und nichts geschrieben, weil es nicht für die Anwendung vorgesehen ist oder ein Wert fehlt.",
  termFailed:
    "Fehlgeschlagen heißt: Der Dienst wollte ein Konto schreiben und konnte es nicht, weil die Anwendung es ablehnte oder nicht antwortete. Er versucht es von selbst wieder.",
  termQuarantine:
    "In Quarantäne läuft ein Bereitstellungsauftrag nur noch selten, weil die meisten Aufrufe fehlschlugen oder die Anmeldedaten abgelehnt werden. Ist das behoben, läuft er wie gewohnt.",
  termCycle:
    "Ein Zyklus ist eine Runde der Bereitstellung, meist alle 20 bis 40 Minuten. Der erste Zyklus sieht sich alle an und dauert 20 Minuten bis mehrere Stunden, spätere nur die Änderungen.",
  termScope:
    "Im Bereich ist, wer in einer Anwendung ein Konto bekommen soll: ihr zugewiesen und von den Bereichsfiltern durchgelassen.",
  termAssignment:
    "Eine Zuweisung sagt, dass eine Person oder Gruppe eine Anwendung haben soll. Von einer Gruppe zählen nur direkte Mitglieder.",
  termMatching:
    "Am Abgleichsattribut, etwa dem Benutzernamen, findet der Dienst das Konto, das jemand in der Anwendung schon hat.",
  termMapping:
    "Eine Attributzuordnung sagt, welcher Wert des Verzeichnisses in welches Feld der Anwendung geschrieben wird.",
  termOnDemand:
    "Die Bereitstellung bei Bedarf sieht sich eine Person sofort an statt erst im nächsten Zyklus. Sie ist kein Probelauf: Sie schreibt.",
  termPrincipal:
    "Ein Dienstprinzipal ist die Anwendung, wie sie in Ihrem eigenen Mandanten steht, mit Zuweisungen und Bereitstellungsauftrag.",
  termAgent:
    "Der Bereitstellungs-Agent ist ein Programm in Ihrem Netz, über das Entra ID Active Directory oder LDAP erreicht.",
  termSoftDelete:
    "Ein vorläufig gelöschtes Konto ist abgeschaltet und lässt sich eine Zeit lang wiederherstellen, in Entra ID 30 Tage.",
  termEscrow:
    "Ein Escrow ist eine Änderung an einer Person oder Gruppe, die fehlgeschlagen ist und wieder versucht wird: nach 6, 12 und 24 Stunden, dann täglich, 28 Tage lang. Zu viele davon bringen einen Job in Quarantäne.",
  termSteadyState:
    "Ein Auftrag ist eingeschwungen, sobald ein Zyklus nichts mehr zu schreiben ließ; von da an sucht er nur noch nach Änderungen.",
  termScim:
    "SCIM ist der Standard, nach dem der Dienst Konten in einer Anwendung liest und schreibt, die ihn anbietet.",
  termDisabled:
    "Deaktiviert heißt: Das Konto ist noch da, aber niemand kann sich damit anmelden; es lässt sich wieder einschalten.",
  termDeleted:
    "Gelöscht heißt: Das Konto ist in der Anwendung nicht mehr da. In Entra ID lässt es sich 30 Tage lang wiederherstellen.",
  termWatermark:
    "Das Wasserzeichen (Watermark) hält fest, wie weit ein Job die Änderungen der Quelle gelesen hat. Dort beginnt der nächste inkrementelle Zyklus; ein Neustart, der es löscht, liest wieder alle.",
  termGoOn: "Nennen Sie Person und Anwendung, dann sage ich, wie es dort ist.",
  termGoOnOwn: "Nennen Sie eine Anwendung, dann sage ich, wie es dort mit Ihrem Konto ist.",
} as const satisfies Pick<Texts, keyof typeof english>;
