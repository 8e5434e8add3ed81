import { type CauseTranslations } from "../../translation";

/** Causes in German: from HR to a directory, and the agents and clients in between. */
export const cloudHr = {
  agentSetupFailed: {
    state: "Agent nicht installiert",
    line: "Der Bereitstellungs-Agent lässt sich nicht installieren, registrieren oder starten.",
    employeeLine: "Ein Teil unserer eigenen Systeme, der Konten erstellt, ist noch nicht bereit.",
    next: {
      employee: [
        "?clear Mit Ihren Daten ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie warten.",
      ],
      helpdesk: [
        "Geben Sie das an einen Verzeichnis-Admin weiter: Es geht um den Server mit dem Agent, nicht um die Person.",
      ],
      engineer: [
        "Dienst startet nicht: Gewähren Sie Log on as a service, verwenden Sie einen Server, der kein Domänencontroller ist, deinstallieren Sie ältere Agents. gMSA: Erstellen Sie den KDS-Stammschlüssel.",
        "Registrierung: ausgehender Proxy in AADConnectProvisioningAgent.exe.config; PowerShell-Richtlinie RemoteSigned oder Undefined. Metrikerfassung: Nehmen Sie das Dienstkonto in Performance Log Users auf.",
      ],
    },
  },
  agentUnavailable: {
    state: "Agent antwortet nicht",
    line: "Der lokale Agent, der in Active Directory schreibt, antwortet nicht.",
    employeeLine: "Ein Teil unserer eigenen Systeme, der Konten erstellt, antwortet nicht.",
    next: {
      employee: [
        "?clear Mit Ihren Daten ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie warten.",
      ],
      helpdesk: [
        "Bitten Sie einen Verzeichnis-Admin, auf dem Server mit dem Agent zu prüfen, ob der Dienst Microsoft Entra Connect Provisioning Agent läuft, und ihn neu zu starten.",
        "Entra ID > Entra Connect > Cloud sync > Agents zeigt, welche Agents aktiv sind.",
      ],
      engineer: [
        "Prüfen Sie den Dienst, den ausgehenden Port 443 und *.servicebus.windows.net, und ob die Domäne im Assistenten des Agents registriert ist. Ereignisanzeige: Ereignis 2 enthält die Antwort, Ereignis 9 den LDAP-Filter.",
        "NoAgentsAssigned oder InvalidResource: Registrieren Sie den Agent neu. Warten Sie nach dem Zuweisen eines Agents 10 bis 20 Minuten vor Test connection.",
      ],
    },
  },
  apiPayloadInvalid: {
    state: "Daten abgelehnt",
    line: "Die an die API für eingehende Bereitstellung gesendeten Daten haben nicht die erwartete Form.",
    employeeLine: "Ihre Daten sind nicht in der nötigen Form angekommen.",
    next: {
      employee: [
        "?clear Mit Ihrem Konto ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie warten.",
      ],
      helpdesk: [
        "Geben Sie das an das Team weiter, das den API-Client betreibt: Inhaltstyp oder Nutzdaten stimmen nicht.",
      ],
      engineer: [
        "Senden Sie Content-Type application/scim+json und bulkUpload-Nutzdaten wie dokumentiert, mit jeweils höchstens 50 Vorgängen.",
      ],
    },
  },
  apiPermissionMissing: {
    state: "Berechtigung fehlt",
    line: "Der Client der API für eingehende Bereitstellung darf nicht hochladen.",
    employeeLine: "Dem System, das Ihre Daten sendet, fehlt eine Berechtigung.",
    next: {
      employee: [
        "?clear Mit Ihrem Konto ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie warten.",
      ],
      helpdesk: [
        "Bitten Sie einen Identitäts-Admin, dem API-Client die Berechtigung SynchronizationData-User.Upload zu gewähren.",
      ],
      engineer: [
        "Gewähren Sie dem Client (Anwendung oder verwaltete Identität) SynchronizationData-User.Upload mit Administratorzustimmung, und holen Sie dann ein neues Token.",
      ],
    },
  },
  apiTokenExpired: {
    state: "Token abgelaufen",
    line: "Der Client der API für eingehende Bereitstellung verwendet ein abgelaufenes Token.",
    employeeLine: "Das System, das Ihre Daten sendet, konnte sich nicht anmelden.",
    next: {
      employee: [
        "?clear Mit Ihrem Konto ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie warten.",
      ],
      helpdesk: [
        "Geben Sie das an das Team weiter, das den API-Client betreibt: Er muss ein neues Token holen.",
      ],
      engineer: [
        "Fordern Sie für jeden Lauf ein neues Token an; prüfen Sie die Uhr auf dem Computer des Clients und seinen geheimen Schlüssel oder sein Zertifikat.",
      ],
    },
  },
  connectorHostMisconfigured: {
    state: "Connectorhost",
    line: "Der vor {app} geschaltete Connectorhost ist nicht bereit.",
    employeeLine: "Ein Teil unserer eigenen Systeme für {app} ist noch nicht bereit.",
    next: {
      employee: [
        "?clear Mit Ihrem Konto ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
      ],
      helpdesk: [
        "Geben Sie das an den Admin des Connectorhosts weiter: Es geht um den Server, nicht um die Person.",
        "Wenn gemeldet wird, dass gerade Daten importiert werden, warten Sie das Ende des Imports ab.",
      ],
      engineer: [
        "Assembly: Geben Sie dem Dienstkonto Vollzugriff auf den Cacheordner. DN: DN is Anchor leeren, Autogenerated anhaken. Dienst vorhanden: Deinstallieren Sie den älteren Host und löschen Sie seinen Ordner. DSN: Speichern Sie die Datei als UTF-8.",
        "Import läuft: Warten Sie; endet er auch nach Neustarts nie, beginnen Sie die Konfiguration von vorn.",
      ],
    },
  },
  containerNotFound: {
    state: "Einheit nicht gefunden",
    line: "Die Zuordnung führt für {person} in eine Organisationseinheit, die es nicht gibt.",
    employeeLine: "Ihr Konto konnte im Verzeichnis nicht abgelegt werden.",
    next: {
      employee: [
        "?clear Mit Ihren Daten ist alles in Ordnung. Ihr Helpdesk kann es an die Personen weitergeben, die das Verzeichnis verwalten.",
        "!clear Ihr Helpdesk kann es an die Personen weitergeben, die das Verzeichnis verwalten.",
      ],
      helpdesk: [
        "Bitten Sie die für die Zuordnung zuständige Person, den Zielcontainer im Protokolleintrag (Schritt Export) mit Active Directory zu vergleichen; meist ist es ein Tippfehler.",
        "!stopped Der nächste Zyklus versucht es von selbst wieder, meist innerhalb von 40 Minuten.",
      ],
      engineer: [
        "Korrigieren Sie Active Directory Container, oder lassen Sie parentDistinguishedName mit einem Standardwert enden: Switch([...], Standardeinheit, ...). Prüfen Sie den Wert im Schritt Export.",
      ],
    },
  },
  directoryAccessDenied: {
    state: "In AD nicht erlaubt",
    line: "Der Agent darf das Konto für {person} in Active Directory nicht schreiben.",
    employeeLine: "Für die Einrichtung Ihres Kontos fehlt eine Berechtigung.",
    next: {
      employee: [
        "?clear Mit Ihren Daten ist alles in Ordnung. Ihr Helpdesk kann es an die Personen weitergeben, die das Verzeichnis verwalten.",
        "!clear Ihr Helpdesk kann es an die Personen weitergeben, die das Verzeichnis verwalten.",
      ],
      helpdesk: [
        "Bitten Sie einen Verzeichnis-Admin, die Organisationseinheit zu prüfen: ob Berechtigungen vererbt werden und ob {person} in einer geschützten Gruppe ist.",
        "!stopped Der nächste Zyklus versucht es von selbst wieder, meist innerhalb von 40 Minuten.",
      ],
      engineer: [
        "provAgentgMSA$ fehlen Rechte: Aktivieren Sie die Vererbung über die ganze Kette der Einheiten, oder nehmen Sie {person} aus geschützten Gruppen und leeren Sie adminCount (SDProp setzt die Berechtigungen alle 60 Minuten zurück).",
        "Für Verschiebungen zwischen Einheiten geben Sie dem gMSA Vollzugriff auf beide.",
      ],
    },
  },
  directoryAttributeUnknown: {
    state: "Im Verzeichnis unbekannt",
    line: "Die Zuordnung schreibt ein Attribut, das das Verzeichnis nicht kennt.",
    employeeLine:
      "Die Verbindung zum Verzeichnis muss angepasst werden, bevor Ihr Konto eingerichtet werden kann.",
    next: {
      employee: [
        "?clear Mit Ihren Daten ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie warten.",
      ],
      helpdesk: [
        "Fragen Sie einen Verzeichnis-Admin, ob das Attribut kürzlich hinzugekommen ist. Wenn ja, genügt ein Neustart des Bereitstellungs-Agents.",
      ],
      engineer: [
        "Der Agent liest das Schema beim Start: Starten Sie ihn nach einer Schemaänderung neu, sonst korrigieren Sie die Zuordnung. Beschränken Sie objectClass auf Klassen, die der Server kennt.",
      ],
    },
  },
  directoryRefusedValue: {
    state: "Wert nicht angenommen",
    line: "Active Directory nimmt einen Wert für {person} nicht an.",
    employeeLine: "Eine Angabe in Ihren Daten passt nicht.",
    next: {
      employee: [
        "Fragen Sie Ihren Helpdesk, welche Angabe das ist; dort ist sie zu sehen, und auch, wer sie korrigiert.",
      ],
      helpdesk: [
        "?property Der nicht angenommene Wert ist {property}.",
        "Lesen Sie die Meldung unter Entra ID > Enterprise apps > {app} > Provisioning logs, und lassen Sie den Wert in HR korrigieren: Meist ist er leer oder sehr lang.",
        "!stopped Der nächste Zyklus versucht es von selbst wieder, meist innerhalb von 40 Minuten.",
      ],
      engineer: [
        'Leerer Wert: IgnoreFlowIfNullOrEmpty([x]) oder Switch([x],[x],"","N/A"). Zu lang (company und cn fassen 64 Zeichen): Mid(). Boolesche Werte: "TRUE" oder "FALSE" in Großbuchstaben.',
      ],
    },
  },
  hrAttributeNotRead: {
    state: "Aus HR nicht gelesen",
    line: "Ein Wert für {person} wird nicht aus dem HR-System gelesen.",
    employeeLine: "Eine Angabe zu Ihnen kommt aus dem HR-System nicht an.",
    next: {
      employee: [
        "Fragen Sie Ihren Helpdesk, welche Angabe fehlt; jemand in HR muss sich ansehen, wie sie weitergegeben wird.",
      ],
      helpdesk: [
        "Fragen Sie die Admins des HR-Systems, ob das Konto der Bereitstellung den Wert lesen darf (Workday: domain security policy).",
        "Lassen Sie dann den Pfad prüfen unter Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Show advanced options > Edit attribute list.",
      ],
      engineer: [
        "Vergleichen Sie den XPATH oder JSONPath mit der Version des Webdiensts in der Mandanten-URL: Ohne Version antwortet v21.1. Berechnete Felder und Integrationsfelder sind nicht lesbar; verwenden Sie eine benutzerdefinierte ID oder eine Bereitstellungsgruppe.",
        "Starten Sie die Bereitstellung nach der Änderung neu, oder prüfen Sie eine Person mit Provision on demand.",
      ],
    },
  },
  hrChangeNotTracked: {
    state: "Änderung nicht bemerkt",
    line: "Diese Art von HR-Änderung für {person} bemerkt der Dienst spät oder gar nicht.",
    employeeLine: "Eine Änderung Ihrer HR-Daten ist noch nicht angekommen.",
    next: {
      employee: [
        "Bitten Sie Ihren Helpdesk, die Änderung von Hand übertragen zu lassen, wenn sie nicht warten kann.",
      ],
      helpdesk: [
        "Provision on demand überträgt die Änderung für {person}: Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand, mit der Worker-ID.",
        "Austritte von Personen, deren Zeitzone vor der Pacific-Zeit liegt, kommen 12 bis 18 Stunden später an.",
      ],
      engineer: [
        "Änderungen außerhalb des Workday-Transaktionsprotokolls (berechnete Felder und Verweisfelder) brauchen einen vollständigen Zyklus: Starten Sie wöchentlich oder monatlich neu. Für Austritte verwenden Sie eine Gruppe Terminated Workers oder die Vorschau für vorausschauende Austritte (termination lookahead).",
      ],
    },
  },
  hrTenantDown: {
    state: "HR-System nicht verfügbar",
    line: "Das HR-System ist nicht verfügbar, höchstwahrscheinlich wegen der geplanten Wartungszeit.",
    employeeLine:
      "Das HR-System ist zurzeit nicht verfügbar; Änderungen kommen an, sobald es wieder da ist.",
    next: {
      employee: ["Sie müssen nichts tun; es ist meist am Samstag von selbst wieder da."],
      helpdesk: [
        "Fragen Sie den HR-Admin nach der Wartungszeit des Mandanten (Workday-Implementierungsmandanten: Freitagabend bis Samstagmorgen). Der Bereitstellungsauftrag erholt sich von selbst.",
        "Wenn gerade keine Wartung ist: Der Integrationsbenutzer kann gesperrt oder sein Kennwort abgelaufen sein.",
      ],
      engineer: [
        "Bestätigen Sie das Wartungsfenster; andernfalls setzen Sie das Kennwort des Integrationsbenutzers zurück, geben Sie es ein, Test connection, und starten Sie mit QuarantineState neu.",
      ],
    },
  },
  mailManagedByExchange: {
    state: "E-Mail kommt aus Exchange",
    line: "Die E-Mail-Adresse wird von Exchange verwaltet, und die Bereitstellung aus HR kann sie für {person} nicht schreiben.",
    employeeLine: "Ihre E-Mail-Adresse wird vom E-Mail-System geführt, nicht von HR.",
    next: {
      employee: [
        "Fragen Sie Ihren Helpdesk nach Ihrem Postfach: Die Adresse erscheint, sobald es eingerichtet ist.",
      ],
      helpdesk: [
        "Weisen Sie eine Exchange-Online-Lizenz für {person} zu, oder lassen Sie die Adresse in Exchange setzen. An der Bereitstellung muss sich nichts ändern.",
      ],
      engineer: [
        "Der Connector in Entra ID schreibt mail nicht. Nehmen Sie es aus der Zuordnung, und lassen Sie es von Exchange setzen, oder schreiben Sie proxyAddresses lokal in Active Directory.",
      ],
    },
  },
  noMatchCreateFollows: {
    state: "Kein Fehler",
    line: "Für {person} wurde kein Konto mit dem Abgleichwert gefunden; als Nächstes wird eines erstellt.",
    employeeLine: "Ihr Konto wird gleich erstellt.",
    next: {
      employee: ["Sie müssen nichts tun; sehen Sie in einer Stunde noch einmal nach."],
      helpdesk: [
        "Das ist ein Schritt beim normalen Erstellen. Das Ergebnis zeigen die späteren Schritte desselben Eintrags.",
        "Wenn es vorher schon ein Konto gab, vergleichen Sie seinen Abgleichwert mit HR.",
      ],
      engineer: [
        "Vor EntrySynchronizationAdd zu erwarten. Wenn es ein Konto gibt, prüfen Sie sein übereinstimmendes Attribut und den LDAP-Filter im Protokoll des Agents (Ereignis 9).",
      ],
    },
  },
  uniqueValueExhausted: {
    state: "Kein Name frei",
    line: "Jeder Name, den die Regel für {person} bilden könnte, ist vergeben.",
    employeeLine: "Für Sie wurde kein freier Benutzername gefunden.",
    next: {
      employee: [
        "Bitten Sie Ihren Helpdesk, das anzusehen; er kann einen anderen Namen zulassen lassen.",
      ],
      helpdesk: [
        "Bitten Sie die für die Zuordnung zuständige Person, den Ausdruck für Benutzernamen um eine Regel zu ergänzen, oder geben Sie einen ungenutzten Namen im Verzeichnis frei.",
        "!stopped Der nächste Zyklus versucht es von selbst wieder, meist innerhalb von 40 Minuten.",
      ],
      engineer: [
        "Ergänzen Sie SelectUniqueValue um eine Regel, zum Beispiel mit einer Nummer. Es wirkt nur beim Erstellen, nur auf oberster Ebene und nicht bei übereinstimmenden Attributen; umschließen Sie Namen mit NormalizeDiacritics, denn die Suche maskiert Akzente nicht.",
      ],
    },
  },
  uploadNotInLogYet: {
    state: "Upload noch nicht zu sehen",
    line: "Der Upload für {person} wurde angenommen und ist im Protokoll noch nicht zu sehen.",
    employeeLine: "Ihre Angaben wurden übergeben und werden bearbeitet.",
    next: {
      employee: [
        "Warten Sie einige Minuten. Wenn sich nichts ändert, sagen Sie Ihrem Helpdesk Bescheid.",
      ],
      helpdesk: [
        "Warten Sie 5 bis 10 Minuten: Einträge von API-gesteuerten Bereitstellungsaufträgen erscheinen verspätet.",
        "Prüfen Sie dann Entra ID > Enterprise apps > {app} > Provisioning > Current status: Ein angehaltener Auftrag nimmt Uploads an, ohne sie zu bearbeiten.",
      ],
      engineer: [
        "202 heißt nur, dass die Nutzdaten angenommen wurden. Starten Sie den Auftrag, wenn er angehalten ist, starten Sie den Bereitstellungs-Agent neu, wenn er inaktiv ist, tragen Sie eine E-Mail-Adresse für Benachrichtigungen ein, und suchen Sie den Eintrag über die ID im Header Location.",
      ],
    },
  },
  workerConverted: {
    state: "Wieder eingestellt oder umgewandelt",
    line: "In HR steht für {person} eine Wiedereinstellung oder Umwandlung; welches Konto weitergeführt wird, hängt von der Worker-ID ab.",
    employeeLine:
      "Von Ihrem neuen Vertrag in HR hängt ab, welches Ihrer Konten weitergeführt wird.",
    next: {
      employee: [
        "Fragen Sie Ihren Helpdesk, welches Ihrer Konten weitergeführt wird. HR kann sehen, unter welcher Nummer Sie jetzt geführt werden.",
      ],
      helpdesk: [
        "Fragen Sie HR, ob die Worker-ID gleich geblieben ist. Gleiche ID: Das alte Konto wird weitergeführt und aktiviert. Neue ID: Ein neues Konto wird erstellt und das alte deaktiviert.",
      ],
      engineer: [
        "Workday: Eine neue WID mit derselben WorkerID übernimmt das Konto; schließen Sie Umwandlungen mit künftigem Datum über eine Bereitstellungsgruppe aus. SuccessFactors mit wiederverwendetem Profil: Ersetzen Sie results[0] durch [-1:], oder filtern Sie nach aktivem emplStatus.",
        "Während eines vollständigen Zyklus können eine Zeit lang die Werte eines inaktiven Profils erscheinen.",
      ],
    },
  },
} as const satisfies CauseTranslations;
