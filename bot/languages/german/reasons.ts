import { type ReasonId, type ReasonText } from "../../causes/reasons";

/** The evidence of causes in German. */
export const reasons = {
  accountWritten: {
    detail: "Der neueste Protokolleintrag ist ein erfolgreicher Vorgang: {action}",
    employee: "Ihr Konto wurde erfolgreich eingerichtet oder aktualisiert",
  },
  accountIsOn: {
    detail: "Seitdem steht im Protokoll kein Eintrag, der das Konto ausgeschaltet hat",
    employee: null,
  },
  entrySucceeded: {
    detail: "Der neueste Protokolleintrag ist ein Erfolg",
    employee: "Ihr Konto wurde erfolgreich eingerichtet oder aktualisiert",
  },
  laterChangesWait: {
    detail: "Bereitstellungsauftrag: „{stateWord}“. Was sich ab jetzt ändert, kommt dort nicht an",
    employee: "Spätere Änderungen Ihrer Angaben kommen dort zurzeit nicht an",
  },
  alreadyMatches: {
    detail: "Quelle und Ziel stimmen schon überein: Es musste nichts geschrieben werden",
    employee: "Ihr Konto dort ist schon auf dem neuesten Stand",
  },
  jobIs: { detail: "Bereitstellungsauftrag: „{stateWord}“", employee: null },
  quarantinedSince: { detail: "In Quarantäne seit {beganAt}", employee: null },
  quarantineReasonIs: { detail: "Grund der Quarantäne: {reason}", employee: null },
  quarantineErrorIs: { detail: "Fehler der Quarantäne: {code}", employee: null },
  steadyStateBeforeChange: {
    detail:
      "Der letzte abgeschlossene Zyklus ({steadyAt}) ist älter als die Änderung ({changedAt})",
    employee: "Ihr Zugriff hat sich nach der letzten Aktualisierung geändert",
  },
  steadyStateAfterChange: {
    detail: "Nach der Änderung ({changedAt}) wurde ein Zyklus abgeschlossen ({steadyAt})",
    employee: null,
  },
  startedSince: {
    detail:
      "Der Auftrag wurde gestartet oder hat einen Zyklus begonnen ({startedAt}) und ihn noch nicht abgeschlossen",
    employee: "Die Verbindung arbeitet wieder (seit {startedAt})",
  },
  noCycleSince: { detail: "Letzter abgeschlossener Zyklus: {steadyAt}", employee: null },
  toldBeforeChange: {
    detail: "Der letzte abgeschlossene Zyklus ist älter als die Änderung",
    employee: "Ihr Zugriff hat sich nach der letzten Aktualisierung geändert",
  },
  toldAfterChange: {
    detail: "Nach der Änderung wurde ein Zyklus abgeschlossen",
    employee: null,
  },
  lookedAfterChange: {
    detail: "Der Protokolleintrag ({entryAt}) ist jünger als die neueste Änderung ({changedAt})",
    employee: null,
  },
  changedSinceEntry: {
    detail: "Der Protokolleintrag ({entryAt}) ist älter als die neueste Änderung ({changedAt})",
    employee: "Seit Ihr Konto zuletzt geprüft wurde, hat sich etwas geändert",
  },
  directoryMovedOn: {
    detail: "Im Verzeichnis steht jetzt etwas anderes als im Protokolleintrag",
    employee: "Seit Ihr Konto zuletzt geprüft wurde, hat sich etwas geändert",
  },
  blockedNow: {
    detail: "Nach dem jetzigen Stand des Verzeichnisses würde Abwarten allein nicht helfen",
    employee: null,
  },
  noEntry: { detail: "Es gibt keinen Eintrag im Bereitstellungsprotokoll", employee: null },
  entryWas: { detail: "Der Protokolleintrag lautet: {actionWord}, {statusWord}", employee: null },
  flagWas: { detail: "{flag}: {value}", employee: null },
  skipReasonWas: { detail: "Grund für das Überspringen: {reason}", employee: null },
  codeWas: { detail: "Fehlercode: {code}", employee: null },
  messageWas: { detail: "Meldung: {message}", employee: null },
  readsLike: {
    detail: "Keine bekannte Meldung: Sie liest sich nur wie solche dieser Ursache",
    employee: null,
  },
  propertyWas: { detail: "Im Protokoll genanntes Attribut: {property}", employee: null },
  clauseFailed: {
    detail: "{attribute} {operator} „{wanted}“, der Wert ist aber „{actual}“",
    employee: null,
  },
  clauseFailedUnseen: {
    detail: "{attribute} {operator} „{wanted}“: nicht erfüllt",
    employee: null,
  },
  clauseFailedBare: {
    detail: "{attribute} {operator}, der Wert ist aber „{actual}“",
    employee: null,
  },
  clauseFailedBareUnseen: { detail: "{attribute} {operator}: nicht erfüllt", employee: null },
  clauseHoldsBare: { detail: "{attribute} {operator}: erfüllt", employee: null },
  clauseHolds: { detail: "{attribute} {operator} „{wanted}“: erfüllt", employee: null },
  clauseInPart: {
    detail:
      "{attribute}: „{wanted}“ passt nur auf einen Teil von „{actual}“, und ob das zählt, ist nicht dokumentiert",
    employee: null,
  },
  inScopeNow: { detail: "Der Bereichsfilter passt jetzt", employee: null },
  outOfScopeNow: { detail: "Der Bereichsfilter passt jetzt nicht", employee: null },
  activeNow: { detail: "Das Konto ist im Verzeichnis jetzt aktiv", employee: null },
  disabledNow: {
    detail: "Das Konto ist im Verzeichnis jetzt deaktiviert",
    employee: "Ihr Arbeitskonto ist zurzeit ausgeschaltet",
  },
  deletedNow: { detail: "Das Konto ist im Verzeichnis jetzt gelöscht", employee: null },
  assignedDirectly: {
    detail: "Der Anwendung direkt zugewiesen",
    employee: "Sie haben Zugriff erhalten",
  },
  assignedThroughGroup: {
    detail: "Über die Gruppe „{group}“ zugewiesen",
    employee: "Sie haben Zugriff erhalten",
  },
  assignedThroughSomeGroup: {
    detail: "Über eine Gruppe zugewiesen",
    employee: "Sie haben Zugriff erhalten",
  },
  assignedThroughNestedGroup: {
    detail:
      "Mitglied von „{innerGroup}“; diese Gruppe ist nur in der zugewiesenen Gruppe „{group}“ enthalten",
    employee: null,
  },
  nestedInGroup: {
    detail: "Mitglied einer Gruppe, die nur in der zugewiesenen Gruppe „{group}“ enthalten ist",
    employee: null,
  },
  nestedInSomeGroup: {
    detail: "Mitglied einer Gruppe, die nur in einer zugewiesenen Gruppe enthalten ist",
    employee: null,
  },
  groupNotUsable: {
    detail: "Nur über die Gruppe „{group}“ zugewiesen, die nicht sicherheitsaktiviert ist",
    employee: null,
  },
  assignedSince: { detail: "Zugewiesen seit {assignedAt}", employee: null },
  notAssignedNow: {
    detail: "Der Anwendung jetzt nicht zugewiesen, weder direkt noch über eine Gruppe",
    employee: null,
  },
  defaultAccessNow: { detail: "Mit der Rolle „Default Access“ zugewiesen", employee: null },
  roleNow: { detail: "Mit der Rolle „{role}“ zugewiesen", employee: null },
  everyoneIsSynced: {
    detail: "Der Bereitstellungsauftrag nimmt alle Benutzer, ob zugewiesen oder nicht",
    employee: null,
  },
  createsAccounts: { detail: "Unter Target object actions ist Create ausgewählt", employee: null },
  createsNothing: {
    detail: "Unter Target object actions der Zuordnung ist Create nicht ausgewählt",
    employee: "Neue Konten werden dort nicht automatisch erstellt",
  },
  attributeEmpty: { detail: "{target} wird aus {sources} gefüllt: leer", employee: null },
  attributeFilled: {
    detail: "{target} wird aus {sources} gefüllt: hat einen Wert",
    employee: null,
  },

  attributeIs: { detail: "{attribute} wird aus {sources} gefüllt: „{value}“", employee: null },
  ruleGave: { detail: "{attribute} entsteht durch {rule}, Ergebnis: „{value}“", employee: null },
  ruleGaveNothing: { detail: "{attribute} entsteht durch {rule}, ohne Ergebnis", employee: null },
  ruleFails: {
    detail: "{attribute} entsteht durch {rule}; das schlägt fehl: {problem}",
    employee: null,
  },
  ruleStep: { detail: "{step} ergibt „{value}“", employee: null },
  sourceEmpty: { detail: "{source} ist leer", employee: null },
  holdsOddCharacters: {
    detail: "Der Wert enthält Zeichen, die Ziele oft ablehnen: {characters}",
    employee: null,
  },
  matchedBy: {
    detail:
      "Gesucht über {attribute} = „{value}“ (Rangfolge für den Abgleich: {precedence}); nur ein Konto darf diesen Wert haben",
    employee: null,
  },
  matchedNext: {
    detail:
      "Danach über {attribute} = „{value}“ (Rangfolge {precedence}), nur wenn vorher nichts gefunden wurde",
    employee: null,
  },
  matchPassedOver: {
    detail: "Nicht über {attribute} (Rangfolge für den Abgleich: {precedence}): leer",
    employee: null,
  },
  changeValue: { detail: "{attribute} = „{to}“ statt „{actual}“", employee: null },
  changeValueUnseen: { detail: "{attribute} = „{to}“", employee: null },
  changeEmptied: { detail: "{attribute} leer", employee: null },
  changeFilled: { detail: "{attribute} ausgefüllt", employee: null },
  changeFitting: {
    detail: "{attribute} mit einem Wert für {operator} „{wanted}“, zum Beispiel „{to}“",
    employee: null,
  },
  changeClause: {
    detail:
      "Der Filter ohne {attribute} {operator} „{wanted}“, denn das kann kein Wert für {attribute} erfüllen",
    employee: null,
  },
  changeActive: {
    detail: "Das Konto in der Quelle aktiv",
    employee: "Ihr Arbeitskonto wieder aktiv",
  },
  changeRestored: { detail: "Das Konto aus Deleted users wiederhergestellt", employee: null },
  changeAssignPerson: {
    detail: "{person} direkt für {app} zugewiesen",
    employee: "Zugriff auf {app}, Ihnen direkt gegeben",
  },
  changeAssignGroup: { detail: "Die Gruppe „{group}“ für {app} zugewiesen", employee: null },
  changeRole: {
    detail: "Eine andere Rolle als Default Access",
    employee: "Eine andere Rolle für {app}",
  },
  changeFill: {
    detail: "{sources} ausgefüllt: Dann bekommt {attribute} einen Wert",
    employee: null,
  },
  changeFillOther: {
    detail: "{sources} ausgefüllt: Dann bekommt {attribute} einen Wert ohne {characters}",
    employee: null,
  },
  valueInSource: {
    detail: "{source} im Verzeichnis: „{value}“",
    employee: "Im Firmenverzeichnis: „{value}“",
  },
  valueEmptyInSource: {
    detail: "{source} im Verzeichnis ist leer, und Leeres wird nicht gesendet",
    employee: "Im Firmenverzeichnis ist es leer",
  },
  valueOfSystem: { detail: "{attribute} kommt aus {source} ({system})", employee: null },
  valueFilledFrom: { detail: "{attribute} kommt aus {source}", employee: null },
  valueFixed: {
    detail: "{attribute} ist durch die Zuordnung immer „{value}“",
    employee: "Dort steht immer „{value}“",
  },
  valueNeverMapped: { detail: "Keine Attributzuordnung schreibt es", employee: null },
  valueAtCreation: {
    detail: "Die Zuordnung von {attribute} gilt nur beim Anlegen",
    employee: null,
  },
  valueWritten: {
    detail: "{attribute} wurde laut Protokoll zuletzt als „{value}“ geschrieben: {writtenAt}",
    employee: "Zuletzt gesendet: „{value}“ ({writtenAt})",
  },
  valueCleared: {
    detail: "{attribute} wurde laut Protokoll zuletzt geleert: {writtenAt}",
    employee: "Zuletzt gesendet: nichts ({writtenAt})",
  },
  valueNoWrite: {
    detail: "Kein Protokolleintrag, den ich gelesen habe, hat {attribute} geschrieben",
    employee: null,
  },
  valueWanted: { detail: "Richtig wäre laut Ihrer Angabe „{value}“", employee: null },
  nothingEmpty: { detail: "Kein benötigtes zugeordnetes Attribut ist leer", employee: null },
  saysSomethingElse: { detail: "Das Protokoll sagt etwas anderes", employee: null },
  notForThisKind: { detail: "Gilt nicht für diese Art der Bereitstellung", employee: null },
  notHeldBack: { detail: "Es wird nichts zurückgehalten", employee: null },
  cannotBeTold: { detail: "Nichts von dem, was lesbar war, spricht dafür", employee: null },
} as const satisfies Readonly<Record<ReasonId, ReasonText>>;
