import { type CauseTranslations } from "../../translation";

/** Causes in German: the service cannot sign in to the application. */
export const credentials = {
  credentialsCannotBeSaved: {
    state: "Nicht speicherbar",
    line: "Die Admin-Anmeldeinformationen für {app} lassen sich nicht speichern.",
    employeeLine: "Die Verbindung für {app} ist noch nicht vollständig eingerichtet.",
    next: {
      employee: [
        "?clear Mit Ihrem Konto ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
      ],
      helpdesk: [
        "Zuerst Test connection; wenn der Test fehlschlägt, liegt es an den Anmeldeinformationen selbst.",
        "Wenn der Test gelingt, kürzen Sie optionale Felder wie die Benachrichtigungsadresse oder lassen Sie sie leer, und speichern Sie noch einmal.",
      ],
      engineer: [
        "Zertifikate und Anmeldeinformationen eines Dienstprinzipals teilen sich in manchen Clouds etwa 1 KB (Azure Government). Verwenden Sie für die Bereitstellung einen zweiten Anwendungseintrag, oder kürzen Sie das Token.",
      ],
    },
  },
  credentialsRejected: {
    state: "Anmeldung abgelehnt",
    line: "Die gespeicherten Anmeldeinformationen werden abgelehnt, deshalb erreicht nichts mehr {app}.",
    employeeLine: "Die Verbindung für {app} ist zurzeit für alle unterbrochen.",
    next: {
      employee: [
        "?clear Mit Ihrem Konto ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
        "?clear Sobald die Verbindung wieder funktioniert, folgt Ihr Konto von selbst.",
      ],
      helpdesk: [
        "Bitten Sie die Admins für {app} um ein neues Token oder Kennwort für das Konto, das die Bereitstellung verwendet; wie das geht, steht im Tutorial für {app}.",
        "Tragen Sie es unter Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials ein, dann Test connection, Save.",
        "Wenn der Bereitstellungsauftrag in Quarantäne war, dort Restart provisioning.",
        "?disabledAt Wenn das niemand tut, wird der Bereitstellungsauftrag deaktiviert (etwa {disabledAt}).",
      ],
      engineer: [
        "1) Lesen Sie das Tutorial für {app}; 2) Test connection; 3) stellen Sie dieselbe Anfrage selbst, zum Beispiel mit cURL an die Mandanten-URL; 4) wenn auch das fehlschlägt, wenden Sie sich an das Entwicklungsteam der Anwendung.",
        "?code Der Code war {code}. Bei einem Dienstkonto der Cloudsynchronisierung (AADSTS50034, AADSTS50055) führen Sie stattdessen Repair-AADCloudSyncToolsAccount aus.",
        "Starten Sie den Auftrag nach dem Speichern mit QuarantineState und Escrows neu; jeder erfolgreiche Versuch hebt die Quarantäne auf.",
      ],
    },
  },
} as const satisfies CauseTranslations;
