import { type Texts } from "../englishTexts";
import { caseTexts } from "./caseTexts";
import { groupTexts } from "./groupTexts";
import { dataTexts } from "./dataTexts";
import { fileTexts } from "./fileTexts";
import { portalTexts } from "./portalTexts";
import { signInTexts } from "./signInTexts";
import { standingTexts } from "./standingTexts";
import { handOverTexts } from "./handOverTexts";
import { walkTexts } from "./walkTexts";
import { fixTexts } from "./fixTexts";
import { nameTexts } from "./nameTexts";
import { leaverTexts } from "./leaverTexts";
import { limitTexts } from "./limitTexts";
import { outlookTexts } from "./outlookTexts";
import { lookTexts } from "./lookTexts";
import { manyTexts } from "./manyTexts";
import { factTexts } from "./factTexts";
import { objectionTexts } from "./objectionTexts";
import { buttonTexts } from "./buttonTexts";
import { followTexts } from "./followTexts";
import { termTexts } from "./termTexts";
import { followUpTexts } from "./followUpTexts";
import { meaningTexts } from "./meaningTexts";
import { incidentTexts } from "./incidentTexts";

/** What the bot says in German beside causes, reasons and questions. */
export const texts = {
  ...caseTexts,
  ...groupTexts,
  ...dataTexts,
  ...fileTexts,
  ...signInTexts,
  ...standingTexts,
  ...portalTexts,
  ...handOverTexts,
  ...walkTexts,
  ...fixTexts,
  ...nameTexts,
  ...leaverTexts,
  ...limitTexts,
  ...outlookTexts,
  ...lookTexts,
  ...manyTexts,
  ...meaningTexts,
  ...factTexts,
  ...objectionTexts,
  ...buttonTexts,
  ...followTexts,
  ...termTexts,
  ...followUpTexts,
  ...incidentTexts,
  greetingEmployee:
    "Guten Tag. Wenn Ihnen ein Konto für eine Anwendung fehlt, kann ich herausfinden, warum. Ich sehe nur Ihre eigenen Konten an. „Hilfe“ zeigt, was ich kann, „mit einer Person sprechen“ holt eine Person dazu. Um welche Anwendung geht es?",
  greetingAgent:
    "Guten Tag. Ich finde heraus, warum ein Konto für eine Anwendung nicht erstellt wurde oder nicht stimmt. Fragen Sie zum Beispiel: Warum ist audrey@contoso.com nicht in Salesforce? Sie können auch einen Eintrag aus dem Bereitstellungsprotokoll oder einen Fehlercode einfügen. Ohne Bestätigung aus dem technischen Team ändere ich nichts. „Hilfe“ zeigt, was ich kann, „mit einer Person sprechen“ holt eine Person dazu.",
  helpEmployee:
    "Ich kann Ihnen sagen, warum Ihr Konto für eine Anwendung noch fehlt und wie es weitergeht. Schreiben Sie zum Beispiel: Warum bin ich nicht in Salesforce? Sie können jederzeit „mit einer Person sprechen“ schreiben, „meine Beobachtungen“, um zu sehen, was ich für Sie im Blick behalte, „meine Daten löschen“ oder „von vorn“.",
  helpAgent:
    "Nennen Sie eine Person und eine Anwendung, zum Beispiel: Warum ist audrey@contoso.com nicht in Salesforce? Ich lese das Bereitstellungsprotokoll, den Bereitstellungsauftrag, die Zuweisung und die Bereichsfilter. Oder fragen Sie nach vielen: Bei wem ist es heute in Salesforce fehlgeschlagen, wie hoch ist die Fehlerquote diese Woche in Slack, welche Anwendungen haben Probleme? Sie können stattdessen einen Protokolleintrag (JSON) oder einen Fehlercode einfügen. Jederzeit möglich: „abbrechen“, „von vorn“, „meine Beobachtungen“, „meine Daten löschen“, „mit einer Person sprechen“.",
  helpAgain:
    "Ein Name und eine Anwendung genügen mir. „abbrechen“ beendet, „von vorn“ beginnt neu, „mit einer Person sprechen“ holt eine Person dazu.",
  thanks: "Gern geschehen. Wenn noch ein Konto fehlt, fragen Sie einfach.",
  thanksAgain: "Gern.",
  helloAgain:
    "Noch einmal guten Tag. Sagen Sie mir, um welche Anwendung es geht, und ich sehe nach.",
  hello: "Guten Tag. Um welche Person und welche Anwendung geht es?",
  helloEmployee: "Guten Tag. Für welche Anwendung fehlt Ihnen ein Konto?",
  whichLanguage: "In welcher Sprache möchten Sie weitermachen?",
  nowSpeaking: "Ab jetzt schreibe ich Deutsch.",
  cancelled: "In Ordnung, ich habe das beendet. Fragen Sie jederzeit wieder.",
  nothingToCancel:
    "Es gibt gerade nichts zu beenden. Fragen Sie mich nach einer Person und einer Anwendung.",
  nothingToCancelAgain: "Hier gibt es im Moment nichts zu beenden.",
  startedOver: "Fangen wir von vorn an. Um welche Person und welche Anwendung geht es?",
  startedOverEmployee: "Fangen wir von vorn an. Um welche Anwendung geht es?",

  askPerson:
    "Um wen geht es bei der Bereitstellung für {app}? Am sichersten ist ein Anmeldename oder eine E-Mail-Adresse; ein Name genügt auch.",
  askPersonFirst:
    "Um wen geht es? Am sichersten ist ein Anmeldename oder eine E-Mail-Adresse; ein Name genügt auch.",
  askPersonAgain:
    "Darin habe ich keinen Namen gefunden. Bitte schreiben Sie nur den Namen, den Anmeldenamen oder die E-Mail-Adresse, oder sprechen Sie mit einer Person.",
  askPersonOnceMore:
    "Auch darin ist kein Name, den ich nachsehen kann. Am besten geht ein Anmeldename wie name@firma.com; auch eine Person kann helfen.",
  askWorker:
    "Um wen geht es bei der Bereitstellung für {app}? Nennen Sie eine Worker-ID, einen Anmeldenamen oder den vollständigen Namen.",
  askGroup:
    "Um welche Gruppe geht es bei der Bereitstellung für {app}? Schreiben Sie ihren Namen oder nennen Sie jemanden, der in der Gruppe ist und dessen Konto fehlt.",
  quarantineNone: "Die Bereitstellung für {app} ist nicht in Quarantäne.",
  howLongRuns:
    "Die Bereitstellung für {app} läuft; zuletzt waren alle Änderungen übertragen ({steadyAt}).",
  howLongNext:
    "Der nächste Zyklus sollte zwischen {fromAt} und {toAt} beginnen; eine Änderung kommt meist innerhalb eines Zyklus an. Für eine einzelne Person kann ich es genauer sagen: Nennen Sie jemanden.",
  askLeaver:
    "Wer ist ausgeschieden oder hat das Konto für {app} verloren? Am sichersten ist ein Anmeldename; ein Name genügt auch.",
  askApp: "In welcher Anwendung fehlt {person}?",
  askAppFirst: "Um welche Anwendung geht es?",
  askAppValue: "In welcher Anwendung?",
  askOwnApp: "Für welche Anwendung fehlt Ihnen ein Konto?",
  askAppAgain: "Ich finde keine Anwendung mit dem Namen „{term}“. Welche ist es?",
  appList: "Anwendung",
  appListMissing: "Wählen Sie eine Anwendung aus der Liste oder schreiben Sie ihren Namen.",
  appListSubmit: "Auswählen",
  askAppOnceMore:
    "Auch „{term}“ heißt hier keine Anwendung. Schreiben Sie den Namen so, wie er dort steht, wo Sie sich anmelden, oder sprechen Sie mit einer Person.",
  askAppWhole: "Mehrere Anwendungen heißen „{term}“. Wie lautet der vollständige Name?",
  askAppWhich: "Mehrere Anwendungen passen zu „{term}“. Welche ist es?",
  personNotFound:
    "Im Verzeichnis habe ich niemanden mit dem Namen „{term}“ gefunden. Können Sie den Anmeldenamen, die E-Mail-Adresse oder eine andere Schreibweise nennen?",
  personNotFoundAgain:
    "Auch in dieser Schreibweise steht „{term}“ nicht im Verzeichnis. Am sichersten ist ein Anmeldename oder eine E-Mail-Adresse.",
  personWhich: "Mehrere Personen passen zu „{term}“. Wer ist gemeint?",
  personWhichMore:
    "Viele Personen passen zu „{term}“. Ist eine von diesen gemeint? Wenn nicht, nennen Sie den Anmeldenamen.",
  personWhichAgain:
    "Ich konnte nicht erkennen, wen davon Sie meinen. Wählen Sie eine Schaltfläche oder schreiben Sie die Nummer.",
  personWhichOnceMore: "Bitte wählen Sie eine der Personen oder „Nichts davon passt“.",
  noneOfThese: "Nichts davon passt",
  ownAccountUnknown:
    "Ich weiß nicht, welches Konto im Verzeichnis Ihres ist, und kann es deshalb nicht nachsehen. Ihr Helpdesk kann das.",
  onlyOwn:
    "Ich kann nur Ihr eigenes Konto nachsehen. Für andere kann Ihr Helpdesk das tun. Stimmt mit Ihrem Konto etwas nicht?",
  onlyOwnForNow:
    "Ich kann gerade nicht sehen, ob Sie zum Helpdesk gehören. Deshalb kann ich im Moment nur Ihr eigenes Konto nachsehen. Wenn Sie dazugehören, fragen Sie bitte in einer Minute noch einmal. Stimmt mit Ihrem Konto etwas nicht?",
  checkMine: "Mein Konto prüfen",
  unclear:
    "Ich kann herausfinden, warum jemand kein Konto für eine Anwendung hat. Um welche Anwendung geht es?",
  unclearEmployee:
    "Ich kann herausfinden, warum Ihnen irgendwo ein Konto fehlt. Um welche Anwendung geht es?",
  unclearAgain:
    "Ich bin nicht sicher, ob ich Sie verstehe. Nennen Sie mir Person und Anwendung, oder ich gebe Sie an eine Person weiter.",
  unclearOnceMore:
    "Ich verstehe Sie leider immer noch nicht. Eine Person kann hier übernehmen, oder Sie schreiben nur den Namen der Anwendung.",
  problemWhich: "Was davon ist es?",
  problemGeneral: "Ein Konto fehlt",
  problemCloudHr: "Jemand aus HR fehlt",
  problemNotStarting: "Die Bereitstellung startet nicht",
  problemSkipped: "Personen werden übersprungen",
  problemQuarantine: "Quarantäne",
  problemCredentials: "Anmeldeinformationen oder Verbindung",
  problemAttribute: "Ein Wert ist falsch oder fehlt",
  problemDuplicate: "Duplikate oder falsche Zuordnungen",
  problemGroups: "Gruppen und ihre Mitglieder",
  problemSlow: "Es dauert lange",
  problemLeaver: "Jemand ist ausgeschieden oder hat das Konto verloren",
  problemTarget: "Die Anwendung antwortet mit Fehlern",
  unclearAfterCard:
    "Das habe ich nicht verstanden. Fragen Sie zur Karte oben „warum“ oder „was nun“, nennen Sie eine Person und eine Anwendung, oder machen Sie hier weiter.",
  outOfScope:
    "Ich kenne mich nur mit Konten aus, die automatisch in Anwendungen erstellt werden. Fehlt irgendwo ein Konto?",
  outOfScopeEmployee:
    "Ich kenne mich nur mit Konten aus, die automatisch in Anwendungen erstellt werden. Bei anderen Fragen hilft Ihr Helpdesk. Fehlt Ihnen irgendwo ein Konto?",
  outOfScopeAgain:
    "Auch damit kenne ich mich nicht aus. Ich kann nach einem fehlenden Konto sehen oder Sie an eine Person weitergeben.",
  checkAccount: "Ja, ein Konto prüfen",
  tooLong:
    "Dieser Text ist zu lang für mich ({length} Zeichen; ich lese bis zu {limit}). Bitte fügen Sie nur den Protokolleintrag oder die Fehlermeldung ein.",
  notALogEntry:
    "Darin erkenne ich weder einen Eintrag aus dem Bereitstellungsprotokoll noch einen Fehlercode. Fügen Sie einen Eintrag als JSON ein, oder sagen Sie mir, um welche Person und welche Anwendung es geht.",
  notALogEntryAgain:
    "Auch das ist nicht als Protokolleintrag lesbar. Öffnen Sie den Eintrag im Admin Center und kopieren Sie ihn ganz, oder sagen Sie mir, um welche Person und welche Anwendung es geht.",
  unknownCode:
    "„{code}“ kenne ich nicht. Fügen Sie den ganzen Protokolleintrag als JSON ein, oder nennen Sie mir Person und Anwendung, und ich sehe selbst nach.",
  unknownButton:
    "Diese Schaltfläche gehört zu nichts, was hier noch offen ist. Ich habe deshalb nichts geändert. Fragen Sie noch einmal, und ich sehe neu nach.",
  answeredAlready: "Diese Frage ist schon erledigt. Ich habe deshalb nichts geändert.",
  answeredAgain: "Das ist schon erledigt; ich habe nichts geändert.",

  jobRunning:
    "Die Bereitstellung für {app} läuft; zuletzt waren alle Änderungen übertragen ({steadyAt}). Es geht also um einzelne Personen. Wer fehlt?",
  guidedIntroPermission:
    "Ich darf {what} dieses Mandanten nicht lesen ({permission} fehlt). Deshalb frage ich Sie.",
  guidedIntroNotOffered:
    "Ihre Microsoft-Cloud bietet {what} Programmen nicht an. Deshalb frage ich Sie.",
  guidedIntroUnavailable: "Ich konnte {what} gerade nicht lesen. Deshalb frage ich Sie.",
  guidedIntroAnswers:
    "Finden wir es zusammen heraus. Ich stelle einige Fragen zu dem, was im Admin Center steht.",
  whatLog: "das Bereitstellungsprotokoll",
  whatJob: "die Angaben zum Bereitstellungsauftrag",
  whatDirectory: "das Verzeichnis",
  whatMappings: "die Attributzuordnungen",
  whatAssignment: "die Zuweisungen",
  dontKnow: "Weiß ich nicht",
  howToFind: "Wo finde ich das?",
  back: "Zurück",
  nothingBefore: "Das war die erste Frage.",
  answerWithButton:
    "Das war bei den Antworten nicht dabei. Wählen Sie eine aus, schreiben Sie sie, oder schreiben Sie „weiß ich nicht“.",
  answerOnceMore:
    "Um weiterzumachen, brauche ich eine dieser Antworten; „weiß ich nicht“ gehört dazu.",
  guidedNothing:
    "Aus diesen Antworten kann ich die Ursache nicht ableiten. Eine Person kann es sich mit Ihnen ansehen; alles, was Sie mir gesagt haben, wird mitgegeben.",

  titlePasted: "Was Sie geschickt haben",
  stateUnexplained: "Nachgesehen, nichts gefunden",
  lineUnexplained:
    "Ich habe alles angesehen, was ich für {person} und {app} lesen darf, und nichts gefunden, was das Konto verhindert.",
  lineUnexplainedOwn:
    "Ich habe alles angesehen, was ich zu Ihrem Konto für {app} lesen darf, und nichts gefunden, was es verhindert.",
  nextUnexplainedOne:
    "Protokolleinträge können bis zu etwa 15 Minuten später eintreffen: Prüfen Sie in einer Weile noch einmal.",
  nextUnexplainedTwo:
    "Ein Admin kann Provision on demand für diese Person nutzen und das Ergebnis lesen.",
  nextUnexplainedThree:
    "Oder sprechen Sie mit einer Person; was ich angesehen habe, wird mitgegeben.",
  stateNotRead: "Nachsehen nicht möglich",
  lineNotRead:
    "Ich konnte nicht genug lesen, um zu sagen, warum das Konto für {app} fehlt ({person}).",
  lineNotReadOwn: "Ich konnte nicht genug lesen, um zu sagen, warum Ihr Konto für {app} fehlt.",
  nextNotReadOne: "Prüfen Sie gleich noch einmal.",
  nextNotReadTwo:
    "Beantworten Sie einige Fragen zum Admin Center, und ich sage Ihnen, was die Antworten bedeuten.",
  nextNotReadOwn:
    "Sprechen Sie mit einer Person: Ihr Helpdesk kann mehr nachsehen, und was ich weiß, wird mitgegeben.",
  answerQuestions: "Fragen beantworten",

  employeeGood: "Vorhanden",
  employeeNormal: "So eingerichtet",
  employeeWaiting: "Unterwegs",
  employeeBlocked: "Braucht Hilfe",

  headingWhy: "Warum",
  headingNext: "Nächste Schritte",
  headingOutcomes: "Ergebnisse im Protokoll, nach Einträgen",
  overviewState: "Was das Protokoll sagt",
  overviewLine:
    "Seit {sinceAt} stehen im Protokoll {entries} Einträge zu {people} Personen oder Gruppen. Bei {well} dieser Einträge hat alles geklappt oder es war nichts zu tun.",
  overviewNone:
    "Seit {sinceAt} steht im Protokoll kein Eintrag für {app}: Entweder hat sich bei niemandem etwas geändert, oder der Dienst hat niemanden geprüft.",
  overviewCapped: "Ich habe nur die neuesten {entries} Einträge gelesen; es gibt noch mehr.",
  overviewShare: "{entries} ({share}), Personen oder Gruppen: {people}",
  overviewClause: "{clause}, ausgeschlossene Einträge: {entries}",
  overviewExample: "Zum Beispiel: {person}",
  overviewNext: "Als Nächstes: {step}",
  overviewUnknown: "Nicht geklärt",
  headingAlso: "Außerdem gefunden",
  headingNotRead: "Nicht lesbar",
  notReadPermission: "{what}: {permission} fehlt",
  notReadNotOffered: "{what}: in Ihrer Cloud nicht angeboten",
  notReadUnavailable: "{what}: keine Antwort",
  headingChange: "Was sich ändern müsste (mit den Regeln geprüft)",
  headingChangeOwn: "Was sich ändern müsste",
  ownerAppAdmin: "Das können die Admins dieser Bereitstellung ändern.",
  ownerIdentityAdmin: "Das können die Admins für Benutzer und Gruppen in Entra ID ändern.",
  ownerHrAdmin: "Das kann HR ändern, im HR-System.",
  ownerTargetAdmin: "Das können die Admins für {target} ändern.",
  ownerAppDeveloper: "Das kann das Entwicklungsteam für {app} ändern.",
  ownerDirectoryAdmin: "Das können die Admins für Active Directory und seine Agents ändern.",
  retryNextCycle:
    "Der Dienst versucht es im nächsten Zyklus von selbst wieder: Zyklen kommen alle 20 bis 40 Minuten, und was wieder fehlschlägt, wird immer seltener versucht.",
  retryAt:
    "Der Dienst versucht es zwischen {nextFromAt} und {nextAt} von selbst wieder: Zyklen beginnen alle {cycle} Minuten.",
  retrySoon:
    "Der Dienst sollte es bis {nextAt} von selbst wieder versuchen: Der letzte Zyklus liegt länger zurück als üblich.",
  retryAfterFix:
    "Von selbst kommt der Dienst daran nicht vorbei. Nach der Änderung übernimmt sie der nächste Zyklus: Zyklen beginnen alle 20 bis 40 Minuten.",
  retryAfterFixAt:
    "Von selbst kommt der Dienst daran nicht vorbei. Der nächste Zyklus, der eine Änderung übernimmt, sollte zwischen {nextFromAt} und {nextAt} beginnen: Zyklen beginnen alle {cycle} Minuten.",
  retryAfterFixSoon:
    "Von selbst kommt der Dienst daran nicht vorbei. Der nächste Zyklus, der eine Änderung übernimmt, sollte bis {nextAt} beginnen: Der letzte liegt länger zurück als üblich.",
  retryBacksOff:
    "Der Dienst versucht es 6, 12 und 24 Stunden nach dem ersten Fehler von selbst wieder, danach täglich. Nach 28 Tagen wird der Bereitstellungsauftrag deaktiviert.",
  retryStopped: "Solange die Bereitstellung stillsteht, wird von selbst nichts versucht.",
  certaintyLikely: "wahrscheinlich",
  certaintyPossible: "möglich",
  sourceGraph: "Microsoft Graph",
  sourceGraphAt: "Microsoft Graph, {at}",
  sourceLog: "Protokoll",
  sourceLogAt: "Protokoll, {time}",
  sourceDirectory: "Verzeichnis, jetzt",
  sourceJob: "Bereitstellungsauftrag, jetzt",
  sourcePaste: "aus Ihrer Eingabe",
  sourceAnswers: "Ihre Antwort",
  yourAccount: "Ihr Konto für {target}",
  somebody: "diese Person",
  someApp: "die Anwendung",
  you: "Sie",
  wholeApp: "{app}",

  checkAgain: "Noch einmal prüfen",
  tellMe: "Melden, wenn es erledigt ist",
  following:
    "Ich behalte {person} im Blick ({app}) und schreibe hier, sobald es etwas Neues gibt, höchstens eine Woche lang. „Nicht mehr beobachten“ beendet das.",
  followingUntil:
    "Ich behalte {person} im Blick ({app}) und schreibe hier, sobald es etwas Neues gibt. Bis {untilAt} sollte es erledigt sein; ich melde mich auch, wenn nicht. „Nicht mehr beobachten“ beendet das.",
  followingAlready:
    "Ich habe {person} schon im Blick ({app}) und schreibe hier, wenn es etwas Neues gibt.",
  followingList:
    "Das behalte ich für Sie im Blick und schreibe hier, wenn es etwas Neues gibt. Zum Beenden wählen Sie eine Schaltfläche.",
  stopFollowing: "Nicht mehr beobachten",
  stopFollowingOne: "Beenden: {person}, {app}",
  followStopped: "In Ordnung, ich behalte {person} nicht mehr im Blick ({app}).",
  followDone: "Gute Nachricht für {person} ({app}):",
  followChanged: "Es gibt etwas Neues für {person} ({app}):",
  followOverdue:
    "Die Zeit, die es für {person} hätte dauern sollen, ist um ({app}), und es hat sich noch nichts geändert. Ich behalte es im Blick; wenn es eilt, kann eine Person es sich mit Ihnen ansehen.",
  followEnded:
    "Ich hatte {person} eine Woche lang im Blick ({app}), und es hat sich nichts geändert; deshalb höre ich hier auf. Eine Person kann es sich mit Ihnen ansehen, oder fragen Sie mich noch einmal.",

  stepsTitle: "Protokollschritte",
  stepsAbout: "{person} · {app} · {entryAt}",
  noSteps: "Für {person} und {app} gibt es keinen Protokolleintrag, den ich zeigen kann.",

  secretHidden:
    "Ein Kennwort oder Schlüssel in Ihrem Text wurde unkenntlich gemacht, bevor er gespeichert wurde.",
  apology:
    "Entschuldigung, bei mir ist etwas schiefgegangen; es wurde nichts geändert. Bitte fragen Sie noch einmal. Wenn es wieder passiert, nennen Sie Ihrem Helpdesk die Nummer {incident}.",
} as const satisfies Texts;
