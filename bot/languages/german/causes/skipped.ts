import { type CauseTranslations } from "../../translation";

/** Causes in German: the service looked, and skipped the account. */
export const skipped = {
  alreadyInSync: {
    state: "Schon synchron",
    line: "{person} hat schon ein Konto für {target}, mit denselben Werten auf beiden Seiten. Es musste nichts geschrieben werden.",
    employeeLine: "Ihr Konto für {target} ist vorhanden und auf dem neuesten Stand.",
    next: {
      employee: [
        "Melden Sie sich dort an. Wenn das nicht klappt, kann Ihr Helpdesk die Anmeldung selbst prüfen.",
      ],
      helpdesk: [
        "Bei der Bereitstellung ist nichts zu tun. Wenn {person} nicht hineinkommt, prüfen Sie die Anmeldung: einmaliges Anmelden, Lizenz oder Rolle im Zielsystem ({target}).",
        "Wenn dort ein bestimmter Wert fehlt: Prüfen Sie, ob er zugeordnet ist und ob die Zuordnung nicht auf Only during creation steht.",
      ],
      engineer: [
        "RedundantExport: Vergleichen Sie die geänderten Eigenschaften des Eintrags mit dem, was im Ziel erwartet wird.",
        "Der Dienst bemerkt keine Änderungen, die im Ziel gemacht wurden; nach einem Neustart oder mit Provision on demand sieht er wieder nach.",
      ],
    },
  },
  brokenAssignmentRecord: {
    state: "Zuweisung ohne Wirkung",
    line: "{person} wird als „not effectively entitled“ übersprungen: Die Zuweisung für {app} wird nicht berücksichtigt.",
    employeeLine: "Sie haben Zugriff auf {app} erhalten, aber er ist nicht wirksam geworden.",
    next: {
      employee: [
        "Bitten Sie Ihren Helpdesk, Ihnen den Zugriff auf {app} zu entziehen und neu zu geben.",
      ],
      helpdesk: [
        "Öffnen Sie den Protokolleintrag, Registerkarte Steps, und vergewissern Sie sich, dass bei „aktiv“, „zugewiesen“ und „Bereichsfilter“ überall True steht; steht irgendwo False, ist stattdessen das der Grund.",
        "Wenn ja: Entra ID > Enterprise apps > {app} > Users and groups, dort {person} (oder die Gruppe) entfernen und wieder hinzufügen.",
        "!stopped Der nächste Zyklus übernimmt das von selbst, meist innerhalb von 40 Minuten.",
      ],
      engineer: [
        "Löschen Sie die App-Rollenzuweisung für {person} oder für die zugewiesene Gruppe und erstellen Sie sie neu. Prüfen Sie vorher, ob das Entfernen ein vorhandenes Konto im Ziel deaktivieren würde.",
        "Warten Sie einige Minuten auf die Replikation, dann Provision on demand für {person}.",
      ],
    },
  },
  defaultAccessRole: {
    state: "Rolle nicht bereitgestellt",
    line: "{person} hat für {app} eine Rolle, die nicht bereitgestellt wird.",
    employeeLine: "Für Ihren Zugriff auf {app} fehlt noch eine Rolle.",
    next: {
      employee: [
        "Bitten Sie Ihren Helpdesk um eine Rolle für {app}. Dort ist zu sehen, welche es gibt.",
      ],
      helpdesk: [
        "Öffnen Sie Entra ID > Enterprise apps > {app} > Users and groups, wählen Sie {person} oder die Gruppe aus, dann Edit assignment, und wählen Sie eine andere Rolle als Default Access.",
        "!stopped Der nächste Zyklus übernimmt das von selbst, meist innerhalb von 40 Minuten.",
      ],
      engineer: [
        "Weisen Sie eine App-Rolle zu, die zur Bereitstellung berechtigt. Wenn die Rolle stimmt, heben Sie die Zuweisung auf und weisen Sie neu zu: Der Zuweisungsdatensatz kann beschädigt sein.",
        "Konfigurationen von vor dem 16. April 2020 haben Default Access übersprungen; heute wird diese Rolle wie andere behandelt. Prüfen Sie deshalb auch die Rollenliste der Anwendung und die Rollenzuordnung.",
      ],
    },
  },
  externalUserSkipped: {
    state: "Gast ausgelassen",
    line: "{person} hat ein Gastkonto, und {app} ist nur für Mitglieder eingerichtet.",
    employeeLine: "{app} ist nur für Mitglieder dieser Organisation eingerichtet.",
    next: {
      employee: [
        "Fragen Sie Ihren Helpdesk, ob sich {app} für Gäste öffnen lässt. Dort ist zu sehen, wie Ihr Konto geführt wird.",
      ],
      helpdesk: [
        "Die mandantenübergreifende Synchronisierung nimmt nie externe Benutzer oder interne Gäste: {person} braucht ein Konto im Heimatmandanten oder eine Einladung.",
        "Andere Anwendungen: Für Gäste muss sich die Anwendung mit SAML über Entra ID anmelden. Fragen Sie die für {app} zuständige Person, ob Gäste vorgesehen sind.",
      ],
      engineer: [
        "Sehen Sie sich userType und creationType des Objekts und den Bereichsfilter der Zuordnung an.",
        "Der Teil #EXT# im Benutzerprinzipalnamen eines Gasts wird beim Zuordnen abgeschnitten: Gleichen Sie über mail oder originalUserPrincipalName ab.",
      ],
    },
  },
  filterAttributeUnsupported: {
    state: "Filter kann nicht wirken",
    line: "Der Bereichsfilter für {app} verwendet ein Attribut, das Filter nicht lesen können.",
    employeeLine: "Die Auswahl der Personen für {app} muss erst korrigiert werden.",
    next: {
      employee: [
        "?clear Mit Ihrem Konto ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
      ],
      helpdesk: [
        "?attribute Die Klausel zu {attribute} ist für alle falsch: Lassen Sie sie von der für {app} zuständigen Person ersetzen.",
        "Wo sie steht: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Source object scope.",
      ],
      engineer: [
        "In Filtern nicht verwendbar: appRoleAssignments, userType, manager, Gruppenmitglieder, mehrwertige Attribute und Datumswerte (StatusHireDate, startDate, endDate, StatusTerminationDate, accountExpires). Wählen Sie über ein anderes Attribut oder über Zuweisungen aus.",
        "Mit dem Speichern eines Filters beginnt ein vollständiger Zyklus, und wer aus dem Bereich fällt, wird deaktiviert, sofern SkipOutOfScopeDeletions nicht gesetzt ist.",
      ],
    },
  },
  groupNotSecurityEnabled: {
    state: "Gruppe zählt nicht",
    line: "{person} ist für {app} nur über eine Gruppe zugewiesen, die nicht sicherheitsaktiviert ist, und eine solche Gruppe zählt nicht.",
    employeeLine: "Ihr Zugriff auf {app} ist so eingerichtet, dass er Ihr Konto nicht erreicht.",
    next: {
      employee: [
        "Bitten Sie Ihren Helpdesk um direkten Zugriff auf {app}. Dort ist zu sehen, was sich ändern muss.",
      ],
      helpdesk: [
        "Weisen Sie {person} zu, oder eine Sicherheitsgruppe, in der {person} direktes Mitglied ist: Entra ID > Enterprise apps > {app} > Users and groups.",
        "!stopped Der nächste Zyklus übernimmt das von selbst, meist innerhalb von 40 Minuten.",
      ],
      engineer: [
        "Bei der zugewiesenen Gruppe steht securityEnabled auf false. Weisen Sie eine Sicherheitsgruppe mit denselben Mitgliedern zu, oder aktivieren Sie die Sicherheit für die Gruppe (Update-MgGroup -SecurityEnabled).",
      ],
    },
  },
  inactiveInSource: {
    state: "Nicht aktiv",
    line: "{person} ist in der Quelle nicht aktiv, und inaktive Konten werden nicht bereitgestellt.",
    employeeLine:
      "Ihr Arbeitskonto ist noch nicht ganz aktiv, deshalb konnte {app} nicht eingerichtet werden.",
    next: {
      employee: [
        "Bitten Sie Ihren Helpdesk zu prüfen, ob Ihr Arbeitskonto aktiv ist.",
        "!stopped Sobald es aktiv ist, folgt {app} von selbst, meist innerhalb von 40 Minuten.",
      ],
      helpdesk: [
        "Prüfen Sie unter Entra ID > Users > {person}: Account enabled, und ob das Konto unter Deleted users steht.",
        "Wer neu ist und erst später anfängt, wird am ersten Arbeitstag aktiv. Andernfalls aktivieren Sie das Konto oder stellen Sie es wieder her.",
        "!stopped Der nächste Zyklus übernimmt das von selbst, meist innerhalb von 40 Minuten.",
      ],
      engineer: [
        "Aktivieren Sie das Objekt in der Quelle oder stellen Sie es wieder her (accountEnabled, IsSoftDeleted). Bei Cloud HR prüfen Sie Status und Einstellungsdatum im HR-System.",
        "Warten Sie dann auf den nächsten Zyklus, oder sehen Sie den Schritt mit Provision on demand sofort.",
      ],
    },
  },
  nestedGroupOnly: {
    state: "Gruppe in einer Gruppe",
    line: "{person} ist nur in einer Gruppe innerhalb der zugewiesenen Gruppe; nur direkte Mitglieder werden bereitgestellt.",
    employeeLine: "Ihr Zugriff auf {app} ist so eingerichtet, dass er Ihr Konto nicht erreicht.",
    next: {
      employee: [
        "Bitten Sie Ihren Helpdesk um direkten Zugriff auf {app}. Dort ist zu sehen, was sich ändern muss.",
      ],
      helpdesk: [
        "?innerGroup Weisen Sie auch die Gruppe „{innerGroup}“ zu (für {app}), oder nehmen Sie {person} direkt in die zugewiesene Gruppe auf.",
        "!innerGroup Weisen Sie auch die innere Gruppe zu (für {app}), oder nehmen Sie {person} direkt in die zugewiesene Gruppe auf.",
        "Wo das geht: Entra ID > Enterprise apps > {app} > Users and groups. Eine Gruppe innerhalb einer zugewiesenen Gruppe zählt nicht.",
        "!stopped Warten Sie dann auf den nächsten Zyklus, meist 20 bis 40 Minuten.",
      ],
      engineer: [
        "Weisen Sie dem Dienstprinzipal die innere Gruppe zu, lösen Sie die Verschachtelung auf, oder verwenden Sie eine dynamische Gruppe; Mitgliedschaften werden nur eine Ebene tief aufgelöst.",
        "Der nächste Zyklus stellt die direkten Mitglieder bereit; ein Neustart ist nicht nötig.",
      ],
    },
  },
  notAssigned: {
    state: "Nicht zugewiesen",
    line: "{person} hat keine Zuweisung für {app}.",
    employeeLine: "Sie haben noch keinen Zugriff auf {app} erhalten.",
    next: {
      employee: [
        "Wenn Sie {app} brauchen, bitten Sie Ihre Führungskraft oder Ihren Helpdesk um Zugriff.",
        "!stopped Sobald Sie ihn haben, wird Ihr Konto von selbst erstellt, meist innerhalb von 40 Minuten.",
      ],
      helpdesk: [
        "Wenn {person} Zugriff auf {app} haben soll: Entra ID > Enterprise apps > {app} > Users and groups > Add user/group. Eine Gruppe wirkt, wenn {person} direktes Mitglied ist.",
        "!stopped Der nächste Zyklus übernimmt das von selbst, meist innerhalb von 40 Minuten.",
      ],
      engineer: [
        "Fügen Sie eine App-Rollenzuweisung für {person} hinzu oder für eine Sicherheitsgruppe mit direkter Mitgliedschaft; verschachtelte Mitgliedschaft zählt nicht.",
        "Wenn alle im Bereich ein Konto bekommen sollen, setzen Sie stattdessen Scope auf Sync all users and groups und verlassen Sie sich auf Bereichsfilter.",
        "Eine neue Zuweisung braucht einige Minuten zur Replikation, bevor Provision on demand sie berücksichtigt.",
      ],
    },
  },
  outOfScopeByFilter: {
    state: "Planmäßig übersprungen",
    line: "{person} liegt außerhalb des Bereichsfilters{filter}.",
    employeeLine:
      "{app} ist für bestimmte Personen eingerichtet, und Sie gehören zurzeit nicht dazu.",
    next: {
      employee: [
        "Wenn Sie {app} brauchen, sagen Sie Ihrem Helpdesk, wofür. Dort ist zu sehen, was sich ändern muss.",
      ],
      helpdesk: [
        "?wanted Wenn {person} Zugriff auf {app} haben soll: Der Filter verlangt {attribute} {operator} „{wanted}“. Lassen Sie {attribute} dort korrigieren, wo der Wert herkommt, zum Beispiel in HR.",
        "Oder bitten Sie die für den Filter zuständige Person, ihn zu erweitern: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Source object scope.",
        "!stopped Der nächste Zyklus übernimmt einen geänderten Wert von selbst, meist innerhalb von 40 Minuten. Wenn {person} keinen Zugriff auf {app} haben soll, ist es so richtig.",
      ],
      engineer: [
        "Korrigieren Sie das Quellattribut oder die Klausel; Filter sind mit OR verknüpft, die Klauseln eines Filters mit AND, und Groß- und Kleinschreibung zählt.",
        "Das Speichern eines Filters löst einen vollständigen Zyklus aus, und wer aus dem Bereich fällt, wird im Ziel deaktiviert, es sei denn, SkipOutOfScopeDeletions ist gesetzt.",
        "Prüfen Sie das Ergebnis mit Provision on demand, Schritt Determine if user is in scope.",
      ],
    },
  },
  smsSignInEnabled: {
    state: "SMS-Anmeldung",
    line: "{person} meldet sich per SMS an, und die mandantenübergreifende Synchronisierung überspringt solche Konten.",
    employeeLine:
      "Die Art, wie Sie sich anmelden, verhindert, dass Ihr Konto für {app} eingerichtet wird.",
    next: {
      employee: ["Bitten Sie Ihren Helpdesk, die Anmeldemethoden Ihres Kontos zu prüfen."],
      helpdesk: [
        "Schalten Sie die SMS-Anmeldung für {person} aus: Entra ID > Users > {person} > Authentication methods.",
        "!stopped Der nächste Zyklus übernimmt das von selbst, meist innerhalb von 40 Minuten.",
      ],
      engineer: [
        "Die eingebaute Klausel alternativeSecurityIds EQUALS 'None' ist nicht erfüllt. Entfernen Sie die SMS-Anmeldung für {person} im Quellmandanten.",
        "Der Filter lässt sich nicht bearbeiten; prüfen Sie danach mit Provision on demand.",
      ],
    },
  },
  emptyValueNotSent: {
    state: "Leeres bleibt stehen",
    line: "Ein in der Quelle geleerter Wert wird nicht gesendet; in {target} bleibt für {person} der alte stehen.",
    employeeLine: "Eine hier entfernte Angabe kann in {app} noch zu sehen sein.",
    next: {
      employee: [
        "Sagen Sie Ihrem Helpdesk, welche Angabe veraltet ist; sie kann in {app} selbst entfernt werden.",
      ],
      helpdesk: [
        "Berichtigen Sie den Wert in {target} selbst: Die Bereitstellung lässt Leeres aus und bringt den alten Wert nicht zurück.",
        "Wenn der Wert da sein soll, tragen Sie ihn in der Quelle ein; der nächste Zyklus sendet ihn.",
      ],
      engineer: [
        "Eine Zuordnung, die nichts ergibt, lässt das Attribut aus, und ihr Standardwert zählt nur beim Erstellen des Kontos. Verwenden Sie einen Ausdruck, der immer etwas ergibt, etwa Coalesce oder IIF.",
        "API-gesteuerte Aufträge sowie solche aus Workday und SuccessFactors können leere Werte senden (Flow null values, eine Vorschau): Schalten Sie es am Quellattribut und an der Zuordnung ein; nur einwertige Attribute nehmen teil.",
      ],
    },
  },
} as const satisfies CauseTranslations;
