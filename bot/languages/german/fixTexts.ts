import { type Texts } from "../englishTexts";
import { type fixTexts as english } from "../fixTexts";

/** What the bot says in German about fixes; a part of `texts`. */
export const fixTexts = {
  fixProvisionOnDemandTitle: "Bei Bedarf bereitstellen",
  fixProvisionOnDemandWhat:
    "Der Dienst sieht sich {person} jetzt an und erstellt oder ändert das Konto für {app}. Das ist kein Probelauf: Es wird geschrieben.",
  fixProvisionOnDemandCosts: "Es dauert bis zu einer Minute. Niemand sonst ist betroffen.",
  fixProvisionOnDemandUndo:
    "Von hier aus lässt es sich nicht rückgängig machen: Ein erstelltes Konto muss dort entfernt werden ({app}).",
  fixProvisionOnDemandByHand:
    "Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand.",
  fixStartJobTitle: "Bereitstellung starten",
  fixStartJobWhat:
    "Die Bereitstellung für {app} wird wieder gestartet. Sie macht weiter, wo sie aufgehört hat, und holt die Änderungen seither nach.",
  fixStartJobCosts:
    "Wer sich inzwischen geändert hat, wird in den nächsten Zyklen für {app} erstellt, geändert oder abgeschaltet.",
  fixStartJobUndo:
    "Was ein Zyklus geschrieben hat, nimmt erneutes Anhalten nicht zurück. Vergewissern Sie sich, dass niemand mit Absicht angehalten hat.",
  fixStartJobByHand: "Entra ID > Enterprise apps > {app} > Provisioning > Start provisioning.",
  fixRestartJobTitle: "Bereitstellung neu starten",
  fixRestartJobWhat:
    "Die Bereitstellung für {app} wird neu gestartet und setzt genau dies zurück: {reset}.",
  fixRestartJobCosts:
    "Ein voller Zyklus wird nicht verlangt. Besteht der Grund weiter, geht der Auftrag zurück in die Quarantäne.",
  fixRestartJobCostsFull:
    "Ein voller Zyklus folgt: Alle werden neu angesehen, 20 Minuten bis mehrere Stunden, und neue Änderungen warten so lange.",
  fixRestartJobUndo: "Was der Auftrag dadurch vergisst, weiß er nicht wieder.",
  fixRestartJobByHand:
    "Entra ID > Enterprise apps > {app} > Provisioning > Restart provisioning. Das beginnt immer einen vollen Zyklus.",
  fixTestCredentialsTitle: "Gespeicherte Anmeldedaten testen",
  fixTestCredentialsWhat:
    "Der Dienst probiert die Anmeldedaten aus, die für {app} gespeichert sind. Ich sehe sie nicht und frage nach keinen.",
  fixTestCredentialsCosts: "Es kostet nichts und ändert nichts.",
  fixTestCredentialsUndo: "Es gibt nichts rückgängig zu machen.",
  fixTestCredentialsByHand:
    "Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials > Test connection. Neue werden dort eingegeben, nie hier.",
  fixRecreateAssignmentTitle: "Zuweisung entfernen und neu anlegen",
  fixRecreateAssignmentWhat:
    "Die Zuweisung ({person}, {app}) wird entfernt und mit derselben Rolle neu angelegt. Ich behalte eine Kopie der alten und stelle sie wieder her, wenn die zweite Hälfte misslingt.",
  fixRecreateAssignmentCosts:
    "Es dauert einige Sekunden. Beginnt genau dazwischen ein Zyklus, ist ein vorhandenes Konto bis zum nächsten abgeschaltet.",
  fixRecreateAssignmentUndo:
    "Die neue Zuweisung hat eine andere Id und das heutige Datum; die alten Angaben kommen nicht zurück.",
  fixRecreateAssignmentByHand:
    "Entra ID > Enterprise apps > {app} > Users and groups: {person} entfernen, dann mit derselben Rolle wieder hinzufügen.",
  fixOldAssignment: "Die Zuweisung jetzt: Rolle {role}, seit {assignedAt}.",
  fixOldAssignmentUndated: "Die Zuweisung jetzt: Rolle {role}.",
  fixAbout: "{title}: {person}, {app}",
  fixAboutApp: "{title}: {app}",
  fixCosts: "Was es kostet: {costs}",
  fixUndo: "Was sich nicht rückgängig machen lässt: {undo}",
  fixRightsApp:
    "Es geschieht mit der Identität des Bots ({permission}) und wird mit Ihrem Namen festgehalten.",
  fixRightsDelegated:
    "Es geschieht mit Ihren eigenen Rechten ({permission}) und wird mit Ihrem Namen festgehalten.",
  fixOnce: "Diese Bestätigung gilt einmal, für Sie, bis {untilAt}.",
  fixNow: "Jetzt ausführen",
  fixLeave: "Lieber nicht",
  fixWhich: "Was davon soll ich vorbereiten? Ohne Ihre Bestätigung ändere ich nichts.",
  fixNotCalledFor:
    "Nichts von dem, was ich hier gefunden habe, verlangt „{title}“, deshalb biete ich es nicht an. Wenn Sie es trotzdem wollen: Entra ID > Enterprise apps > {app} > Provisioning.",
  fixOther: "„{title}“ passt hier nicht. Das kann ich vorbereiten:",
  fixConfirmInWords:
    "Zur Sicherheit: Drücken oder schreiben Sie „Jetzt ausführen“, dann beginne ich ({title}: {app}). Bis dahin ändert sich nichts.",
  canDo: "Ja, sobald Sie es bestätigen:",
  cannotDo: "Nein, das kann ich von hier aus nicht ändern.",
  fixLeft: "In Ordnung, ich habe nichts geändert.",
  fixDoing: "Ich bin dabei: {title}, {app}.",
  fixOnlyEngineers: "Das können nur Engineers, deshalb habe ich nichts geändert.",
  fixOff:
    "Änderungen von hier aus sind abgeschaltet (FIXES), deshalb habe ich nichts geändert. Von Hand: {way}",
  fixNoToken:
    "Das geschähe mit Ihren eigenen Rechten, und dafür kann sich hier noch niemand anmelden; deshalb habe ich nichts geändert. Von Hand: {way}",
  fixSignInFirst:
    "Das geschieht mit Ihren eigenen Rechten: Melden Sie sich an, und drücken Sie dann noch einmal. Ich habe nichts geändert. Von Hand: {way}",
  fixSignInInTeams:
    "Das geschieht mit Ihren eigenen Rechten, und dafür melden Sie sich in unserem eigenen Chat in Teams an: Fragen Sie dort, und drücken Sie es bei der Antwort. Ich habe nichts geändert. Von Hand: {way}",
  fixOutdated: "Diese Bestätigung gilt nicht mehr, deshalb habe ich nichts geändert.",
  fixUsed: "Das haben Sie schon bestätigt ({usedAt}); ich habe es nicht noch einmal getan.",
  fixUnderWay: "Es läuft noch.",
  fixDoesNotFit: "So, wie es jetzt steht, hilft das nicht: {title}. Ich habe nichts geändert.",
  fixDone: "Erledigt: {title}, {app}.",
  fixFollows:
    "Ich behalte das Protokoll im Blick und sage Bescheid, sobald sich die Wirkung zeigt.",
  fixCredentialsGood: "Die für {app} gespeicherten Anmeldedaten funktionieren.",
  fixCredentialsBad: "Die für {app} gespeicherten Anmeldedaten werden abgelehnt. {said}",
  fixOnDemandSuccess: "Der Dienst meldet Erfolg ({person}, {app}).",
  fixOnDemandSkipped:
    "Der Dienst hat nichts geschrieben, sondern übersprungen ({person}, {app}). {said}",
  fixOnDemandFailure: "Der Dienst hat es versucht, und es ist misslungen ({person}, {app}). {said}",
  fixOnDemandUnread:
    "Der Dienst hat es angenommen ({person}, {app}), aber seine Antwort konnte ich nicht lesen.",
  fixAlreadySo: "Die Bereitstellung für {app} läuft schon, deshalb habe ich nichts geändert.",
  fixUnknown:
    "Ich weiß nicht, ob es durchgekommen ist: Es kam keine Antwort. Von selbst sende ich es nicht noch einmal.",
  fixOwed:
    "Ich habe die Zuweisung ({person}, {app}) entfernt oder es versucht und konnte sie noch nicht neu anlegen. {said} Ich versuche es weiter und sage Bescheid. Von Hand: {way}",
  fixRestored: "Die Zuweisung ist mit derselben Rolle wieder da ({person}, {app}).",
  fixDenied:
    "Microsoft Graph hat es abgelehnt: {permission} oder die Rolle dafür fehlt. Von Hand: {way}",
  fixSignIn:
    "Microsoft Graph verlangt eine neue Anmeldung, deshalb wurde nichts geändert. Von Hand: {way}",
  fixNotFound: "Microsoft Graph findet das nicht mehr, deshalb wurde nichts geändert.",
  fixRefused:
    "Microsoft Graph hat Nein gesagt, deshalb wurde nichts geändert. {said} Von Hand: {way}",
  fixBusy:
    "Microsoft Graph ist ausgelastet, deshalb wurde nichts geändert. Versuchen Sie es in {seconds} Sekunden noch einmal.",
  fixUnavailable:
    "Ich konnte nicht lesen, wie es steht, deshalb habe ich nichts geändert. Versuchen Sie es gleich noch einmal.",
  fixStopJobFirst:
    "Hier wird OAuth verwendet ({app}): Die Bereitstellung muss vorher angehalten und danach wieder gestartet werden. Ich habe nichts geändert. Von Hand: {way}",
  fixWantsDistinguishedName:
    "Die Personen kommen aus Active Directory ({app}) und sind dort nur unter ihrem Distinguished Name bekannt. Ich habe nichts geändert. Von Hand: {way}",
  fixNotSupported: "Die Bereitstellung für {app} bietet das nicht an. Ich habe nichts geändert.",
  fixNoAssignment:
    "Eine eigene Zuweisung gibt es nicht mehr ({person}, {app}). Ich habe nichts geändert.",
  fixSeveralAssignments:
    "Es gibt mehrere Zuweisungen ({person}, {app}), und ich kann nicht erkennen, welche es ist. Ich habe nichts geändert. Von Hand: {way}",
  fixInterrupted:
    "Ich wurde vorher unterbrochen. Es wurde nichts geändert; Sie können noch einmal beginnen.",
  fixTookEffect: "Es zeigt sich ({app}): {line} Ich behalte es weiter im Blick.",
  fixJobRuns:
    "Die Bereitstellung läuft wieder und hat ihren ersten Zyklus noch nicht abgeschlossen.",
  fixForYou:
    "{by} hat etwas unternommen ({app}). Ich behalte es im Blick und sage Bescheid, sobald es gewirkt hat.",
  fixWorkedForYou:
    "Gute Nachricht: Es hat gewirkt ({app}). Fall {number} bleibt offen, bis {by} ihn abschließt.",
} as const satisfies Pick<Texts, keyof typeof english>;
