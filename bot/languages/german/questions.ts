import { type Translation } from "../translation";

const logs = "Entra ID > Enterprise apps > {app} > Provisioning logs";
const steps = `${logs} > der neueste Eintrag der Person > Steps > Determine if in scope, View details`;
const trueOrFalse = { true: "True", false: "False" };

/** The guided questions in German. */
export const questions = {
  entryStatus: {
    question: "Welchen Status hat der neueste Eintrag im Bereitstellungsprotokoll für {person}?",
    answers: {
      skipped: "Skipped (übersprungen)",
      failure: "Failure (Fehler)",
      success: "Success (Erfolg)",
      noEntry: "Es gibt keinen Eintrag",
    },
    how: `${logs}. Suchen Sie nach Name oder E-Mail-Adresse und entfernen Sie Filter auf Datum und Status.`,
  },
  jobState: {
    question: "Was zeigt die Seite Provisioning für {app} als aktuellen Status?",
    answers: {
      on: "Ein, Zyklen werden abgeschlossen",
      firstCycle: "Ein, noch kein Zyklus abgeschlossen",
      off: "Aus oder angehalten",
      quarantine: "Quarantäne",
      notSetUp: "Nicht eingerichtet",
    },
    how: "Entra ID > Enterprise apps > {app} > Provisioning > Overview, Current status.",
  },
  quarantineReason: {
    question: "Welcher Grund steht bei der Quarantäne?",
    answers: {
      invalidCredentials: "Ungültige Anmeldeinformationen",
      manyFailures: "Viele Objekte fehlgeschlagen",
      scimCompliance: "SCIM-Konformität, 404",
      duplicateRoles: "Doppelte Rollen",
      tooManyDeletes: "Zu viele Löschungen",
    },
    how: "Entra ID > Enterprise apps > {app} > Provisioning > Overview: die Meldung unter der Fortschrittsleiste.",
  },
  skipReason: {
    question: "Welchen SkipReason zeigt der Eintrag?",
    answers: {
      NotEffectivelyEntitled: "NotEffectivelyEntitled",
      RedundantExport: "RedundantExport",
      AttributeValidationFailed: "AttributeValidationFailed",
      ImportSkipped: "ImportSkipped",
      EntityTypeNotSupported: "EntityTypeNotSupported",
    },
    how: `${logs} > der neueste Eintrag der Person > Steps > der letzte Schritt, View details.`,
  },
  falseFlag: {
    question: "Welche dieser Zeilen ist die erste mit False?",
    answers: {
      entryActive: "Active in the source system",
      entryAssigned: "Assigned to the application",
      entryHasRole: "User has the required role",
      entryInScope: "Scoping filter evaluation passed",
      none: "In keiner, überall steht True",
    },
    how: `${steps}.`,
  },
  entryAssigned: {
    question: "Was steht bei „Assigned to the application“?",
    answers: trueOrFalse,
    how: `${steps}.`,
  },
  entryInScope: {
    question: "Was steht bei „Scoping filter evaluation passed“?",
    answers: trueOrFalse,
    how: `${steps}.`,
  },
  entryActive: {
    question: "Was steht bei „Active in the source system“?",
    answers: trueOrFalse,
    how: `${steps}.`,
  },
  entryHasRole: {
    question: "Was steht bei „User has the required role“?",
    answers: trueOrFalse,
    how: `${steps}.`,
  },
  assignment: {
    question: "Wie ist {person} für {app} zugewiesen?",
    answers: {
      direct: "Direkt",
      group: "Über eine Gruppe, als deren Mitglied",
      nestedGroup: "Nur in einer Gruppe innerhalb dieser Gruppe",
      none: "Gar nicht",
      everyone: "Nicht nötig: Scope ist Sync all users and groups",
    },
    how: "Entra ID > Enterprise apps > {app} > Users and groups; dort eine Gruppe öffnen > Members > Direct members. Scope: {app} > Provisioning > Edit provisioning > Settings.",
  },
  errorCode: {
    question: "Welchen Fehlercode zeigt der Eintrag? Sie können auch einen anderen einfügen.",
    answers: {
      DuplicateTargetEntries: "DuplicateTargetEntries",
      EntryConflict: "EntryConflict",
      MandatoryFieldsMissing: "MandatoryFieldsMissing",
      InsufficientRights: "InsufficientRights",
      InvalidCredentials: "InvalidCredentials",
      TooManyRequests: "TooManyRequests",
      InternalServerError: "InternalServerError",
    },
    how: `${logs} > der neueste Eintrag der Person > Troubleshooting & Recommendations.`,
  },
  steadyState: {
    question:
      "Wurde der letzte Zyklus abgeschlossen, bevor oder nachdem {person} erstellt, geändert oder zugewiesen wurde?",
    answers: { beforeChange: "Vor der Änderung", afterChange: "Nach der Änderung" },
    how: "Entra ID > Enterprise apps > {app} > Provisioning > Overview > View technical information: Steady state last achieved.",
  },
  accountEnabled: {
    question: "Ist das Konto aktiviert ({person})?",
    answers: { enabled: "Aktiviert", disabled: "Deaktiviert oder gelöscht" },
    how: "Entra ID > Users > {person} > Overview, Account status.",
  },
  fitsFilter: {
    question: "Erfüllt {person} den Bereichsfilter für {app}, und ist Create angehakt?",
    answers: {
      fits: "Beides, oder es gibt keinen Filter",
      doesNotFit: "Der Filter ist nicht erfüllt",
      createsNobody: "Create ist nicht angehakt",
    },
    how: "Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Provision users: Source object scope und Target object actions.",
  },
} as const satisfies Translation["questions"];
