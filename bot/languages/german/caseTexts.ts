import { type Texts } from "../englishTexts";
import { type caseTexts as english } from "../caseTexts";

/** What the bot says in German about cases; a part of `texts`. */
export const caseTexts = {
  casePreview: "Ich gebe das an das technische Team weiter. Zu sehen ist dort:",
  casePreviewYou: "Sie, {requester}",
  casePreviewUnknownYou: "diese Unterhaltung",
  casePreviewAbout: "{person} · {app}",
  casePreviewFinding: "was gefunden wurde, mit den Fakten: {line}",
  casePreviewAnswers: "Ihre Antworten auf meine Fragen ({count})",
  casePreviewTried: "was schon versucht wurde ({count})",
  casePreviewSentence: "Ihr Satz: „{sentence}“",
  send: "Senden",
  addSentence: "Satz ergänzen",
  cancel: "Abbrechen",
  askSentence: "Was soll das Team wissen? Ein oder zwei Sätze.",
  caseCancelled: "In Ordnung, es wurde nichts gesendet.",
  caseDraftWaits: "Es ist noch nichts gesendet. „Senden“ gibt es weiter, „abbrechen“ verwirft es.",
  caseDraftStill: "Das wartet noch auf Sie: „senden“ oder „abbrechen“?",
  caseStaysOpen: "Ihr Fall {number} bleibt offen. „Fall {number} zurückziehen“ nimmt ihn zurück.",
  casePreviewConversation:
    "unsere Unterhaltung seit {sinceAt} (Zeilen: {count}; Kennwörter und Schlüssel darin sind unkenntlich)",
  casePreviewBefore:
    "Sie haben schon den Fall {number} ({state}). Führen Sie ihn hier weiter, oder senden Sie dies als eigenen Fall.",
  caseOpened:
    "Der Fall {number} liegt beim technischen Team. Die Antwort kommt meist innerhalb von {minutes} Minuten; ich halte mich zurück, sobald jemand da ist. Schreiben Sie jederzeit „Status“ oder „abbrechen“.",
  caseOpenedAnyTime:
    "Der Fall {number} liegt beim technischen Team. Ich halte mich zurück, sobald jemand da ist. Schreiben Sie jederzeit „Status“ oder „abbrechen“.",
  caseOpenHere:
    "Sie haben schon den Fall {number} ({state}). Mit „abbrechen“ ziehen Sie ihn zurück; danach kann ich einen anderen eröffnen.",

  caseTitle: "Fall {number}",
  caseStateOpen: "Offen seit {openedAt}",
  caseStateTaken: "Übernommen: {owner}",
  caseStateResolved: "Gelöst: {resolvedAt}",
  caseStateWithdrawn: "Zurückgezogen",
  caseAnEngineer: "jemand aus dem technischen Team",
  caseNothingKnown: "Darüber ist noch nichts bekannt: Fragen Sie nach, worum es geht.",
  caseHeadingSays: "In eigenen Worten",
  caseHeadingTried: "Schon versucht",
  caseTriedAt: "{what} ({triedAt})",
  caseHeadingBy: "Gefragt hat",
  caseHeadingIds: "Zum Nachsehen",
  caseIdCause: "Ursache:",
  caseIdEntry: "Protokolleintrag:",
  caseIdTicket: "Ticketnummer:",
  caseIdJob: "Bereitstellungsauftrag:",
  caseIdRequests: "Graph-Anfragen:",
  roleEmployee: "Beschäftigte",
  roleHelpdesk: "Helpdesk",
  roleEngineer: "technisches Team",
  caseTake: "Übernehmen",
  caseResolve: "Lösen",
  caseHandBack: "Zurückgeben",
  caseReopen: "Wieder öffnen",
  caseShow: "Fall {number}",
  caseTranscript: "Verlauf zeigen",
  caseJoin: "Fall {number} hier weiterführen",

  caseNew: "Ein neuer Fall.",
  caseTookIt: "{by} hat den Fall {number} übernommen.",
  caseYouHaveIt:
    "Der Fall {number} liegt jetzt bei Ihnen. Was Sie hier schreiben, wird weitergegeben ({person}); beginnen Sie mit „bot:“, um mit mir zu sprechen.",
  caseYouHaveItElsewhere:
    "Der Fall {number} liegt in einem anderen Fenster bei Ihnen. Beginnen Sie mit „#{number}“, um ihn hier weiterzuführen.",
  caseResolvedBy: "{by} hat den Fall {number} gelöst.",
  caseHandedBackBy: "{by} hat den Fall {number} zurückgegeben. Wer übernimmt?",
  caseReopenedBy: "{by} hat den Fall {number} wieder geöffnet.",
  caseNotSolvedBy: "{by} meldet, dass der Fall {number} nicht gelöst ist.",
  caseNotSolvedFirst:
    "{by} meldet, dass der Fall {number} nicht gelöst ist. Zuletzt lag er bei Ihnen, deshalb werden Sie bis {untilAt} zuerst gefragt.",
  caseWithdrawnBy: "{by} hat den Fall {number} zurückgezogen.",
  caseTransferredBy: "{by} hat den Fall {number} weitergegeben. Jetzt zuständig: {owner}.",
  caseReminder: "Den Fall {number} hat seit {openedAt} niemand übernommen.",
  caseOfferedToAll: "Der Fall {number} wartet noch. Wer übernimmt?",
  caseJoinedBy: "{by} führt den Fall {number} in einem anderen Fenster weiter.",
  caseRatedBy: "{by} hat die Hilfe zum Fall {number} bewertet: {rating} von 5.",
  caseNoteBy: "Notiz zum Fall {number} ({by}): {text}",
  caseNewerCard: "Fall {number}: Die aktuelle Karte steht weiter unten.",
  caseSays: "{by}: {text}",
  caseSaysOf: "#{number} {by}: {text}",

  caseTakenForYou:
    "{owner} kümmert sich jetzt um Ihren Fall {number}. Was Sie hier schreiben, geht direkt dorthin, und ich halte mich zurück. Schreiben Sie jederzeit „Status“ oder „abbrechen“.",
  caseOpenedAtHub:
    "Der Fall {number} ist eröffnet, und ich habe das Team dieses Chats gebeten, ihn zu übernehmen. Meldet sich in den nächsten Minuten niemand, bekommt ihn unser technisches Team. Schreiben Sie jederzeit „Status“ oder „abbrechen“.",
  caseHubTookIt:
    "Das Team dieses Chats kümmert sich jetzt um Ihren Fall {number} und schreibt Ihnen direkt; ich halte mich zurück.",
  caseHubGaveUpForYou:
    "Im Team dieses Chats konnte niemand übernehmen, deshalb liegt Ihr Fall {number} jetzt bei unserem technischen Team. Ich melde mich hier, sobald ihn jemand übernimmt.",
  caseNotSolvedAtHub:
    "Ihr Fall {number} ist wieder offen, und ich habe das Team dieses Chats noch einmal gefragt.",
  caseHubOver: "Fall {number} liegt jetzt bei unserem technischen Team.",
  caseHubNothingLeft: "Fall {number} ist abgeschlossen; es ist nichts mehr zu tun.",
  caseHandedBackForYou:
    "Ihr Fall {number} ist wieder offen und wird dem ganzen technischen Team angeboten.",
  caseResolvedForYou: "{by} hat Ihren Fall {number} als gelöst gemeldet. Ist er es für Sie auch?",
  caseSolved: "Ja, gelöst",
  caseNotSolved: "Nein, nicht gelöst",
  caseReopenedForYou: "Ihr Fall {number} ist wieder offen.",
  caseNotSolvedForYou:
    "Ihr Fall {number} ist wieder offen. Zuerst wird gefragt, wer ihn schon kennt: {owner}.",
  caseWithdrawnForYou: "Der Fall {number} ist zurückgezogen. Fragen Sie mich jederzeit wieder.",
  caseTransferredForYou:
    "{owner} kümmert sich jetzt um Ihren Fall {number}. Weitergegeben hat ihn: {by}.",
  caseReminderForYou:
    "Ihren Fall {number} hat noch niemand übernommen. Ich habe das technische Team erinnert und halte ihn offen. Sie können mich hier weiter fragen oder ihn mit „abbrechen“ zurückziehen.",
  caseStaffed: "Außerhalb der Bürozeiten: Ab {staffedAt} ist wieder jemand da.",
  caseTicketForYou: "Der Fall {number} hat im Ticketsystem die Nummer {ticket}.",
  caseJoinedForYou: "Ihr Fall {number} geht hier weiter.",
  caseLeftForYou: "Ihr Fall {number} geht in einem anderen Fenster weiter.",
  caseElsewhere: "In einem anderen Fenster haben Sie den Fall {number} ({state}).",

  caseStatusNone:
    "Sie haben keinen offenen Fall. Fragen Sie mich nach einem Konto, oder sprechen Sie mit einer Person.",
  caseNoneOfYours: "Sie haben keinen Fall {number}.",
  caseForEngineers:
    "Wer einen Fall hat und was dazu notiert wird, regelt das technische Team unter sich.",
  caseStatusOpen: "Der Fall {number} ist seit {openedAt} offen; noch hat ihn niemand übernommen.",
  caseStatusTaken:
    "{owner} kümmert sich um Ihren Fall {number}. Was Sie hier schreiben, geht direkt dorthin.",
  caseStatusResolved: "Der Fall {number} ist gelöst ({resolvedAt}).",
  caseStatusWithdrawn: "Der Fall {number} ist zurückgezogen.",
  caseWithdrawAsk: "Den Fall {number} zurückziehen? Dann sieht ihn sich niemand mehr an.",
  caseWithdraw: "Ja, zurückziehen",
  caseKeep: "Nein, behalten",
  caseKept: "In Ordnung, der Fall {number} bleibt, wie er ist.",
  caseHowWasIt: "Schön. Wie war die Hilfe, von 1 (schlecht) bis 5 (sehr gut)?",
  caseThanksForRating: "Danke. Fragen Sie mich wieder, wenn ein Konto fehlt.",

  caseRefusedUnknown: "Es gibt keinen Fall {number}, mit dem Sie das tun könnten.",
  caseRefusedNotAllowed: "Das steht anderen zu, deshalb habe ich nichts geändert.",
  caseRefusedNotOwner: "{owner} kümmert sich um den Fall {number}; ich habe nichts geändert.",
  caseRefusedState:
    "So, wie der Fall {number} steht ({state}), geht das nicht; ich habe nichts geändert.",
  caseRefusedTooLate:
    "Der Fall {number} wurde vor mehr als 7 Tagen gelöst und bleibt deshalb geschlossen. Fragen Sie nach einer Person, und ich eröffne einen neuen.",
  caseRefusedNobody:
    "Im technischen Team gibt es hier niemanden mit dem Namen „{name}“. Der Fall {number} bleibt bei Ihnen; geben Sie ihn zurück, um ihn allen anzubieten.",
  caseRefusedSeveral:
    "Im technischen Team passen hier mehrere zu „{name}“. Schreiben Sie den ganzen Namen.",
  caseNotPassedOn:
    "Der Fall {number} liegt bei niemandem, an den das gehen könnte. Nicht weitergegeben habe ich: „{text}“",
  caseTooLong:
    "Das ist zum Weitergeben zu lang ({length} Zeichen, höchstens {limit}). Bitte kürzen Sie es.",
  caseSecretHidden:
    "Ein Kennwort oder Schlüssel in Ihrem Text wurde unkenntlich gemacht, bevor ich ihn weitergegeben habe.",
  caseWhichOne:
    "Sie haben hier mehrere Fälle: {list}. Beginnen Sie mit der Nummer, zum Beispiel: #{number} Ihr Text.",
  caseNotYours:
    "Der Fall {number} liegt nicht bei Ihnen, deshalb habe ich das nicht weitergegeben.",
  caseListNone: "Kein Fall ist offen oder übernommen.",
  caseListMineNone: "Sie haben keinen Fall.",
  caseNoneWaits: "Kein Fall wartet darauf, übernommen zu werden. „Fälle“ zeigt die übernommenen.",
  caseNoneToReopen:
    "Welchen Fall? Schreiben Sie seine Nummer dazu, zum Beispiel: wieder öffnen 1001",
  caseList: "Offen oder übernommen: {count}",
  caseListMine: "Ihre Fälle ({count}):",
  caseListMore: "und {count} weitere",
  caseWriteNumber: "Schreiben Sie zum Beispiel: Fall {number}",
  caseMoveWhich: "Welchen Fall? Wählen Sie einen, oder schreiben Sie zum Beispiel: {command}",
  caseNoted: "Zum Fall {number} notiert; das sieht nur das technische Team.",
  caseNoteWhich: "Zu welchem Fall? Schreiben Sie zum Beispiel: Notiz {number}: Ihr Text.",
  caseTransferWhich: "Welchen Fall? Schreiben Sie zum Beispiel: übergeben {number} an einen Namen.",
  caseTranscriptTitle: "Unterhaltung vor dem Fall {number}",
  caseTranscriptSince: "Seit der Fall eröffnet ist",
  caseTranscriptNone: "Zum Fall {number} ist nichts aufgezeichnet.",
  caseTranscriptLine: "{writtenAt} {by}:",
  caseHistoryLine: "{writtenAt}: {what}",
  caseHistoryMove: "{what} ({from} → {to})",
  caseHistoryOpened: "{by} hat um das technische Team gebeten.",
  caseHistoryHandedBack: "{by} hat den Fall {number} zurückgegeben.",
  caseHistoryFixed: "{by}: {title} ({outcome})",
  caseHistoryDone: "erledigt",
  caseHistoryWorked: "im Protokoll zu sehen",
  caseWordOpen: "offen",
  caseWordTaken: "übernommen",
  caseWordResolved: "gelöst",
  caseWordWithdrawn: "zurückgezogen",
  caseTranscriptBot: "Bot",
  caseNoteWord: "Notiz",
  helpEngineer:
    "Fälle: „Fälle“ zeigt alle, „meine Fälle“ Ihre, „Fall 1001“ einen, „Störungen“ die bekannten Störungen. Mit Übernehmen gehört er Ihnen: Was Sie dann hier schreiben, geht an die Person, mit „#1001 Text“, wenn Sie mehrere haben. „zurückgeben“ und „lösen“ wirken wie die Schaltflächen, „Notiz: Text“ hinterlässt eine Notiz, „übergeben an Name“ gibt ihn weiter, „bot: Text“ spricht mit mir. Alles andere geht wie am Helpdesk: Nennen Sie eine Person und eine Anwendung, oder fügen Sie einen Protokolleintrag oder einen Fehlercode ein.",
} as const satisfies Pick<Texts, keyof typeof english>;
