import { type CauseTranslations } from "../../translation";

/** Causes in German: the job stands still for everyone. */
export const quarantine = {
  duplicateRoles: {
    state: "Doppelte Rollen",
    line: "{app} hat zwei Rollen mit demselben Wert, deshalb geht die Bereitstellung nicht weiter.",
    employeeLine:
      "Die Verbindung für {app} muss repariert werden, bevor wieder Konten erstellt werden.",
    next: {
      employee: [
        "?clear Mit Ihrem Konto ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
      ],
      helpdesk: [
        "Bitten Sie die für {app} zuständige Person, die doppelte Rolle zu entfernen: Entra ID > App registrations > {app} > App roles, oder im Manifest.",
        "Danach Restart provisioning unter Entra ID > Enterprise apps > {app} > Provisioning.",
      ],
      engineer: [
        "Vergleichen Sie id, value und displayName in appRoles; schalten Sie die doppelte Rolle aus und löschen Sie sie dann. Salesforce und Zendesk importieren Rollen aus dem Ziel, sehen Sie also auch dort nach.",
      ],
    },
  },
  jobQuarantined: {
    state: "In Quarantäne",
    line: "Die Bereitstellung für {app} ist in Quarantäne: Die meisten Aufrufe schlagen fehl, deshalb läuft sie nur noch selten.",
    employeeLine: "Für {app} werden zurzeit keine Konten erstellt. Das betrifft alle.",
    next: {
      employee: [
        "?clear Mit Ihrem Konto ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
        "?clear Sobald die Verbindung wieder funktioniert, folgt Ihr Konto von selbst.",
      ],
      helpdesk: [
        "?byFailures Der Grund bedeutet, dass zu viele Objekte fehlgeschlagen sind, nicht dass die Anmeldung falsch ist. Suchen Sie in den Bereitstellungsprotokollen für {app} den häufigsten Fehler des letzten Zyklus und beheben Sie diesen.",
        "?byConnection Der Grund bedeutet, dass die Anmeldung abgelehnt wurde oder {app} nicht erreichbar war. Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials: neu eingeben, dann Test connection.",
        "?byDeletes Der Grund bedeutet, dass mehr Konten gelöscht werden sollten, als der Schwellenwert erlaubt. Ist das gewollt, wählen Sie Allow deletes unter Entra ID > Enterprise apps > {app} > Provisioning; wenn nicht, machen Sie es vor jedem Neustart in der Quelle rückgängig.",
        "?byMicrosoft Der Grund bedeutet, dass Microsoft die Quarantäne von Hand gesetzt hat: Wenden Sie sich an den Support, bevor jemand neu startet.",
        "!reasonKnown Öffnen Sie Entra ID > Enterprise apps > {app} > Provisioning und lesen Sie den Grund bei der Quarantäne. Ungültige Anmeldeinformationen: neu eingeben, dann Test connection. Viele Fehler: den häufigsten aus den Bereitstellungsprotokollen beheben.",
        "Wenn die Ursache behoben ist, dort Restart provisioning. Damit beginnt ein vollständiger Zyklus.",
        "?nextAttemptAt Der Dienst versucht es von selbst wieder (etwa {nextAttemptAt}).",
        "?disabledAt Wenn niemand den Fehler behebt, wird der Bereitstellungsauftrag deaktiviert (etwa {disabledAt}).",
      ],
      engineer: [
        "?byMicrosoft Der Grund bedeutet, dass Microsoft die Quarantäne von Hand gesetzt hat: Wenden Sie sich an den Support, bevor jemand neu startet.",
        "Lesen Sie status.quarantine (reason, error, seriesBegan) und gruppieren Sie die Fehler des letzten Zyklus nach Fehlercode. Ab etwa 40 % Fehlern, von 5.000 an, kommt der Auftrag in Quarantäne; bei Anmeldeinformationen und SCIM-Konformität unabhängig von der Zahl.",
        "Nach der Behebung: Neustart mit resetScope Escrows, QuarantineState, um einen vollständigen Zyklus zu vermeiden, oder wie das Portal mit Watermark. Jeder erfolgreiche Versuch hebt die Quarantäne auf.",
        "?disabledAt 28 Tage nach dem ersten Fehler (etwa {disabledAt}) wird der Auftrag deaktiviert.",
      ],
    },
  },
  notificationEmailMissing: {
    state: "Adresse fehlt",
    line: "Der Bereitstellungsauftrag hat keine Benachrichtigungsadresse; API-gesteuerte Aufträge brauchen eine.",
    employeeLine: "Die Verbindung ist noch nicht vollständig eingerichtet.",
    next: {
      employee: [
        "?clear Mit Ihrem Konto ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie warten.",
      ],
      helpdesk: [
        "Tragen Sie unter Entra ID > Enterprise apps > {app} > Provisioning > Settings eine E-Mail-Adresse für Benachrichtigungen ein, dann Restart provisioning.",
      ],
      engineer: [
        "Tragen Sie die Benachrichtigungsadresse ein und starten Sie den Auftrag neu; was inzwischen hochgeladen wurde und nicht im Protokoll steht, muss noch einmal gesendet werden.",
      ],
    },
  },
} as const satisfies CauseTranslations;
