import { type CauseTranslations } from "../../translation";

/** Causes in German: provisioning has not started. */
export const notStarted = {
  createSwitchedOff: {
    state: "Erstellt niemanden",
    line: "Die Bereitstellung für {app} aktualisiert nur vorhandene Konten; nach ihrer Einstellung erstellt sie keine.",
    employeeLine: "Neue Konten für {app} werden nicht automatisch erstellt.",
    next: {
      employee: [
        "Fragen Sie Ihren Helpdesk, wie Sie ein Konto für {app} bekommen; vielleicht muss es jemand von Hand erstellen.",
      ],
      helpdesk: [
        "Suchen Sie {person} in {target} selbst: Ein passendes Konto wird aktuell gehalten, es genügt also ein von Hand erstelltes.",
        "Fragen Sie die Admins für {app}, ob das so gewollt ist: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Provision users > Target object actions.",
      ],
      engineer: [
        "Wenn Konten erstellt werden sollen: Setzen Sie unter Target object actions das Häkchen bei Create (flowTypes der Objektzuordnung), speichern Sie, und starten Sie die Bereitstellung neu: Wer bisher übergangen wurde, wird erst in einem vollständigen Zyklus wieder geprüft.",
        "Wenn nicht, erstellen Sie das Konto in {target} so, dass es übereinstimmt: Es entscheidet der Wert des Attributs für den Abgleich.",
      ],
    },
  },
  initialCycleRunning: {
    state: "Erster Durchlauf",
    line: "Die Bereitstellung für {app} ist eingeschaltet und noch im ersten vollständigen Zyklus.",
    employeeLine:
      "{app} wird gerade zum ersten Mal für alle eingerichtet, und Sie sind noch nicht an der Reihe.",
    next: {
      employee: [
        "?clear Sie müssen nichts tun.",
        "!clear Fragen Sie Ihren Helpdesk, ob noch etwas anderes im Weg steht.",
        "Der erste Durchlauf dauert je nach Zahl der Personen 20 Minuten bis mehrere Stunden.",
      ],
      helpdesk: [
        "Warten Sie: Ein erster Zyklus dauert je nach Zahl der Benutzer und Gruppen 20 Minuten bis mehrere Stunden.",
        "Den Fortschritt sehen Sie unter Entra ID > Enterprise apps > {app} > Provisioning > Current status. Der Balken zählt Seiten, nicht Personen.",
        "Wenn eine Person nicht warten kann: Provision on demand auf derselben Seite.",
      ],
      engineer: [
        "Mit Sync assigned users and groups gilt als grobe Schätzung: 0,01 bis 0,08 Minuten je zugewiesenem Benutzer, je Gruppe und je Mitglied, mindestens 20 Minuten.",
        "Wenn sich die Zähler stundenlang nicht bewegen, prüfen Sie die Bereitstellungsprotokolle auf Drosselung und den Quarantänestatus. Starten Sie nicht neu: Damit beginnt der Zyklus von vorn.",
      ],
    },
  },
  provisioningNotConfigured: {
    state: "Nicht eingerichtet",
    line: "Die automatische Bereitstellung für {app} ist nicht eingerichtet.",
    employeeLine: "Konten für {app} werden nicht automatisch erstellt.",
    next: {
      employee: [
        "Fragen Sie Ihren Helpdesk, wie Sie ein Konto für {app} bekommen; vielleicht muss es jemand von Hand erstellen.",
      ],
      helpdesk: [
        "Fragen Sie die für {app} zuständige Person, wie dort Konten entstehen: von Hand, bei der ersten Anmeldung oder über einen anderen Anwendungseintrag mit demselben Namen.",
        "Zum Einrichten: Entra ID > Enterprise apps > {app} > Provisioning > Get started, nach dem Tutorial für {app}.",
      ],
      engineer: [
        "Prüfen Sie, ob dies der richtige Dienstprinzipal ist; für dieselbe Anwendung kann es mehrere geben.",
        "Erstellen Sie den Bereitstellungsauftrag, geben Sie die Anmeldeinformationen ein, dann Test connection, Save, und starten Sie die Bereitstellung. Eine App-Registrierung ohne Katalogvorlage hat keine automatische Bereitstellung.",
      ],
    },
  },
  provisioningSwitchedOff: {
    state: "Ausgeschaltet",
    line: "Die Bereitstellung für {app} ist ausgeschaltet; niemand wird erstellt oder aktualisiert.",
    employeeLine: "Für {app} werden zurzeit keine Konten erstellt. Das betrifft alle.",
    next: {
      employee: [
        "?clear Mit Ihrem Konto ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
        "?clear Sobald die Bereitstellung wieder eingeschaltet ist, folgt Ihr Konto von selbst.",
      ],
      helpdesk: [
        "Fragen Sie die Admins für {app}, ob sie mit Absicht angehalten wurde: Entra ID > Enterprise apps > {app} > Provisioning.",
        "Starten Sie dort die Bereitstellung. Ein erster vollständiger Zyklus dauert 20 Minuten bis mehrere Stunden; nach einer Pause werden nur die Änderungen nachgeholt.",
      ],
      engineer: [
        "Prüfen Sie, wer sie angehalten hat: Entra ID > Monitoring & health > Audit logs, für {app}. Ein Auftrag wird auch nach 28 Tagen in Quarantäne deaktiviert und hält nach einem ersten Zyklus mit entfernten Escrows an: Beheben Sie diese Fehler zuerst.",
        "Starten Sie den Auftrag. Beim Anhalten bleibt der Stand erhalten, es folgt also kein vollständiger Zyklus; ein Neustart (Restart) würde einen auslösen.",
      ],
    },
  },
  provisioningUnavailable: {
    state: "Nicht möglich",
    line: "Für {app} gibt es in der jetzigen Registrierung keine automatische Bereitstellung.",
    employeeLine: "Konten für {app} werden nicht automatisch erstellt.",
    next: {
      employee: [
        "Fragen Sie Ihren Helpdesk, wie Sie ein Konto für {app} bekommen; vielleicht muss es jemand von Hand erstellen.",
      ],
      helpdesk: [
        "Fragen Sie die für {app} zuständige Person, wie dort Konten entstehen. Eine Anwendung aus dem Katalog oder ein zweiter Eintrag ohne Katalogvorlage kann bereitgestellt werden.",
      ],
      engineer: [
        "Eine für OpenID Connect registrierte Anwendung hat keine Bereitstellung: Fügen Sie daneben die Anwendung aus dem Katalog hinzu oder eine Nicht-Katalog-Anwendung mit SCIM. Mandanten von Azure AD B2C und External ID haben keine, und nicht jeden Connector gibt es in jeder Cloud.",
      ],
    },
  },
} as const satisfies CauseTranslations;
