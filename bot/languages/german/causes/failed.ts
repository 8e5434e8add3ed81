import { type CauseTranslations } from "../../translation";

/** Causes in German: the service tried, and failed. */
export const failed = {
  appRoleUnknown: {
    state: "Rolle dort unbekannt",
    line: "{app} kennt die für {person} zugewiesene Rolle nicht.",
    employeeLine: "Die Rolle, die Sie für {app} erhalten haben, gibt es dort nicht mehr.",
    next: {
      employee: ["Bitten Sie Ihren Helpdesk um eine andere Rolle für {app}."],
      helpdesk: [
        "Öffnen Sie Entra ID > Enterprise apps > {app} > Users and groups, wählen Sie {person} oder die Gruppe aus, dann Edit assignment, und wählen Sie eine Rolle, die {app} kennt.",
        "!stopped Der nächste Zyklus versucht es von selbst wieder, meist innerhalb von 40 Minuten.",
      ],
      engineer: [
        "Vergleichen Sie die App-Rollen der Anwendung mit denen des Ziels; importierte Rollen können dort umbenannt oder gelöscht worden sein.",
        "Bei mehreren Rollen pro Person prüfen Sie, welchen Ausdruck die Zuordnung verwendet (SingleAppRoleAssignment oder AppRoleAssignmentsComplex).",
      ],
    },
  },
  crossCloudNotAllowed: {
    state: "Andere Cloud",
    line: "Der andere Mandant ist mit der jetzigen Konfiguration aus dieser Cloud nicht erreichbar.",
    employeeLine: "Die Verbindung zur anderen Organisation ist nicht vollständig eingerichtet.",
    next: {
      employee: [
        "?clear Mit Ihrem Konto ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
      ],
      helpdesk: [
        "Bitten Sie einen Identitäts-Admin zu prüfen, ob die Mandanten-ID stimmt und, wenn die Mandanten in verschiedenen Clouds liegen, ob in beiden die cloudübergreifende Synchronisierung angehakt ist.",
      ],
      engineer: [
        "Das Portal zeigt dies als ungültige Anmeldeinformationen. Erstellen Sie die Konfiguration neu und haken Sie das Feld für cloudübergreifend an (ExternalTenantNotFound), oder haken Sie im Zielmandanten die cloudübergreifende Synchronisierung an (TokenExpired).",
      ],
    },
  },
  crossTenantAccessClosed: {
    state: "Zwischen Mandanten gesperrt",
    line: "Die Einstellungen für mandantenübergreifenden Zugriff lassen den Dienst nicht in den anderen Mandanten.",
    employeeLine: "Die Verbindung zur anderen Organisation ist noch nicht ganz offen.",
    next: {
      employee: [
        "?clear Mit Ihrem Konto ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
      ],
      helpdesk: [
        "Bitten Sie die Identitäts-Admins beider Mandanten, External Identities > Cross-tenant access settings zu prüfen: automatische Einlösung ausgehend in der Quelle, eingehend im Ziel, und Allow user synchronization im Ziel.",
        "Dann Test connection unter Entra ID > Enterprise apps > {app} > Provisioning, und warten Sie auf den nächsten Zyklus.",
      ],
      engineer: [
        "Das Portal zeigt dies als ungültige Anmeldeinformationen; die Anmeldeinformationen sind in Ordnung. Aktivieren Sie die automatische Einlösung in beiden Mandanten und die eingehende Benutzersynchronisierung im Ziel (P1 oder P2).",
        "Warten Sie vor Test connection einige Minuten, bis die Richtlinie repliziert ist.",
      ],
    },
  },
  directoryQuotaUsedUp: {
    state: "Verzeichnis ist voll",
    line: "Das Zielverzeichnis hat sein Objektkontingent erreicht.",
    employeeLine: "Dort, wo Ihr Konto hingehört, ist zurzeit kein Platz mehr.",
    next: {
      employee: [
        "?clear Mit Ihrem Konto ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
      ],
      helpdesk: [
        "Bitten Sie einen Identitäts-Admin des Zielmandanten, das Objektkontingent zu erhöhen oder ungenutzte Objekte aufzuräumen.",
      ],
      engineer: [
        "Prüfen Sie das Verzeichniskontingent des Zielmandanten; gelöschte Objekte zählen 30 Tage lang mit. Bestätigen Sie eine eigene Domäne, oder bitten Sie den Microsoft-Support um eine Erhöhung.",
      ],
    },
  },
  duplicateSource: {
    state: "Doppelt beansprucht",
    line: "Ein anderer Eintrag im Verzeichnis hat denselben Abgleichwert wie {person}.",
    employeeLine: "Ihre Daten und die eines anderen Eintrags sehen für {app} gleich aus.",
    next: {
      employee: [
        "Bitten Sie Ihren Helpdesk, Ihre Daten mit dem anderen Eintrag zu vergleichen; dort ist beides zu sehen.",
      ],
      helpdesk: [
        "Suchen Sie unter Entra ID > Users nach dem Abgleichwert für {person} (oft E-Mail-Adresse oder Personalnummer). Zwei Personen teilen ihn; lassen Sie den falschen dort korrigieren, wo er herkommt.",
        "!stopped Der nächste Zyklus versucht es von selbst wieder, meist innerhalb von 40 Minuten.",
      ],
      engineer: [
        "Finden Sie das zweite Quellobjekt über den Abgleichwert und korrigieren Sie es, oder wählen Sie ein anderes übereinstimmendes Attribut. Eine gemeinsame E-Mail-Adresse verknüpft zwei Quellen mit einem Ziel.",
      ],
    },
  },
  endpointUnreachable: {
    state: "Nicht erreichbar",
    line: "{app} war nicht erreichbar oder hat nicht rechtzeitig geantwortet. Es wird von selbst wieder versucht.",
    employeeLine: "{app} ist zurzeit nicht erreichbar. Die nächsten Versuche kommen von selbst.",
    next: {
      employee: [
        "Sie müssen vorerst nichts tun.",
        "Wenn Ihr Konto morgen noch fehlt, sagen Sie Ihrem Helpdesk Bescheid.",
      ],
      helpdesk: [
        "Warten Sie den nächsten Versuch ab, etwa 40 Minuten später; bei einer einzelnen Zeitüberschreitung ist sonst nichts nötig.",
        "Wenn es so bleibt: Test connection unter Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials, und fragen Sie die für {app} zuständige Person nach Adresse, Zertifikat und Firewall.",
      ],
      engineer: [
        "Prüfen Sie Mandanten-URL, DNS, TLS-Zertifikat und Firewall von außen; bei einem lokalen Agent auch den ausgehenden Port 443 und *.servicebus.windows.net.",
        "ECMA-Host: Die Mandanten-URL ist https://localhost:8585/ecma2host_NAME/scim, der Antragsteller des Zertifikats muss der Hostname sein, und der Dienst ECMA2Host muss laufen.",
      ],
    },
  },
  expressionInvalid: {
    state: "Ausdruck fehlerhaft",
    line: "Ein Zuordnungsausdruck für {app} funktioniert für {person} nicht.",
    employeeLine:
      "Die Verbindung für {app} muss angepasst werden, bevor Ihr Konto eingerichtet werden kann.",
    next: {
      employee: [
        "?clear Mit Ihren Daten ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
      ],
      helpdesk: [
        "Bitten Sie die für {app} zuständige Person, den Ausdruck mit den Werten für {person} zu testen: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > das Attribut > Expression builder.",
        "Bei Attributnamen in Ausdrücken zählt Groß- und Kleinschreibung: [department], nicht [Department].",
      ],
      engineer: [
        "Testen Sie im Expression builder. Bei Namen zählt Groß- und Kleinschreibung, ein Ausdruck hat höchstens 10.000 Zeichen, und Switch kann leer bleiben, wenn sich seine Quelle nicht geändert hat (verwenden Sie IIF).",
        "Das Speichern einer Zuordnung löst einen vollständigen Zyklus aus.",
      ],
    },
  },
  guestInvitationsForbidden: {
    state: "Durch Richtlinie untersagt",
    line: "Eine Einstellung des Mandanten untersagt das, meist die für Gasteinladungen.",
    employeeLine:
      "Eine Einstellung der Organisation verhindert, dass Ihr Konto für {app} eingerichtet wird.",
    next: {
      employee: [
        "?clear Mit Ihrem Konto ist alles in Ordnung. Bitten Sie Ihren Helpdesk, das mit den Admins der Organisation zu klären.",
        "!clear Bitten Sie Ihren Helpdesk, das mit den Admins der Organisation zu klären.",
      ],
      helpdesk: [
        "Bitten Sie einen Admin des Zielmandanten, eine weniger strenge Einstellung für Gasteinladungen zu wählen: Entra ID > External Identities > External collaboration settings.",
        "!stopped Der nächste Zyklus versucht es von selbst wieder, meist innerhalb von 40 Minuten.",
      ],
      engineer: [
        "Prüfen Sie die Einschränkungen für Gasteinladungen, erlaubte und gesperrte Domänen und den bedingten Zugriff für den Dienst. Provision on demand zeigt sofort, ob es genügt.",
      ],
    },
  },
  insufficientRights: {
    state: "Nicht erlaubt",
    line: "Der Dienst kann sich anmelden ({app}), darf dort aber diesen Vorgang nicht ausführen.",
    employeeLine: "Der Verbindung für {app} fehlt eine Berechtigung.",
    next: {
      employee: [
        "?clear Mit Ihrem Konto ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
      ],
      helpdesk: [
        "Bitten Sie die Admins für {app}, dem Konto oder Token, das die Bereitstellung verwendet, die Rechte zu geben, die im Tutorial für {app} stehen.",
        "Dann Test connection unter Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials; fehlgeschlagene Personen werden von selbst wieder versucht.",
      ],
      engineer: [
        "?code {code}: angemeldet, aber der Vorgang wurde abgelehnt. Prüfen Sie Rolle oder Berechtigungsbereiche des Bereitstellungskontos und ob die Mandanten-URL auf die richtige Stelle zeigt.",
        "Wenn jeder Aufruf abgelehnt wird, behandeln Sie es wie ein Problem der Anmeldeinformationen: neues Token erstellen und Test connection.",
      ],
    },
  },
  invalidAttributeValue: {
    state: "Wert nicht angenommen",
    line: "{app} nimmt einen Wert für {person} nicht an.",
    employeeLine: "{app} nimmt eine Angabe aus Ihren Daten nicht an.",
    next: {
      employee: [
        "Fragen Sie Ihren Helpdesk, welche Angabe das ist; dort ist sie zu sehen, und auch, wer sie korrigiert.",
      ],
      helpdesk: [
        "?property Der nicht angenommene Wert ist {property}.",
        "Lesen Sie die Meldung unter Entra ID > Enterprise apps > {app} > Provisioning logs > Troubleshooting & Recommendations, und lassen Sie den Wert dort korrigieren, wo er gepflegt wird, zum Beispiel in HR.",
        "!stopped Der nächste Zyklus versucht es von selbst wieder, meist innerhalb von 40 Minuten.",
      ],
      engineer: [
        "Prüfen Sie Domäne, Länge, Zeichen und Liste der erlaubten Werte im Ziel. Korrigieren Sie den Quellwert oder den Zuordnungsausdruck (NormalizeDiacritics, Mid, DefaultDomain).",
        "Benutzerprinzipalnamen erlauben nur A-Z a-z 0-9 ' . - _ ! # ^ ~ und brauchen eine bestätigte Domäne. Die E-Mail-Adresse eines eingeladenen Benutzers darf nicht zu einer Gruppe gehören.",
      ],
    },
  },
  invitationFailed: {
    state: "Einladung fehlgeschlagen",
    line: "Die Einladung für {person} in den Zielmandanten ist fehlgeschlagen.",
    employeeLine: "Die Einladung in die andere Organisation ist nicht durchgekommen.",
    next: {
      employee: ["Bitten Sie Ihren Helpdesk, das anzusehen; von Ihrer Seite ist nichts zu tun."],
      helpdesk: [
        "Prüfen Sie, ob es im Zielmandanten schon ein Konto für {person} gibt, zum Beispiel als Gast mit einer anderen Adresse.",
        "Wenn nicht und auch der nächste Zyklus fehlschlägt, bitten Sie einen Identitäts-Admin, einen Fall beim Microsoft-Support zu öffnen.",
      ],
      engineer: [
        "Für diesen Code ist kein genauerer Grund dokumentiert. Öffnen Sie einen Fall beim Microsoft-Support, mit Auftrags-ID und Änderungs-ID des Eintrags.",
      ],
    },
  },
  invitedUserDisabled: {
    state: "Im Ziel deaktiviert",
    line: "Das Konto für {person} ist im Zielmandanten vorhanden, aber deaktiviert; die Einladung steht noch aus.",
    employeeLine: "Ihr Konto bei der anderen Organisation ist ausgeschaltet.",
    next: {
      employee: [
        "Bitten Sie Ihren Helpdesk, Ihr Konto bei der anderen Organisation einschalten zu lassen.",
      ],
      helpdesk: [
        "Bitten Sie einen Admin des Zielmandanten, dort das Konto für {person} zu aktivieren.",
        "!stopped Der nächste Zyklus versucht es von selbst wieder, meist innerhalb von 40 Minuten.",
      ],
      engineer: ["Aktivieren Sie das Objekt im Zielmandanten, dann Provision on demand."],
    },
  },
  licenceMissing: {
    state: "Keine Lizenz frei",
    line: "{app} hat keine freie Lizenz für {person}.",
    employeeLine: "Für {app} ist zurzeit keine Lizenz frei.",
    next: {
      employee: [
        "Fragen Sie Ihre Führungskraft oder Ihren Helpdesk, ob sich eine Lizenz freimachen oder kaufen lässt.",
        "Sobald eine da ist, folgt Ihr Konto von selbst.",
      ],
      helpdesk: [
        "Bitten Sie die für {app} zuständige Person, Lizenzen freizumachen oder zu kaufen oder zu prüfen, wer ohne Bedarf zugewiesen ist.",
        "!stopped Der nächste Zyklus versucht es von selbst wieder, meist innerhalb von 40 Minuten.",
      ],
      engineer: [
        "Vergleichen Sie die Zuweisungen mit den Lizenzen im Ziel. Ein Bereichsfilter oder eine kleinere Gruppe begrenzt die Zahl.",
      ],
    },
  },
  linkedObjectGone: {
    state: "Verknüpfung unterbrochen",
    line: "Das Konto für {person}, das der Dienst kannte, gibt es nicht mehr ({app}).",
    employeeLine:
      "Ihr früheres Konto für {app} gibt es nicht mehr, und der Dienst hat das noch nicht bemerkt.",
    next: {
      employee: [
        "Bitten Sie Ihren Helpdesk, Ihr Konto neu verknüpfen zu lassen; ein Admin schafft das in wenigen Minuten.",
      ],
      helpdesk: [
        "Fragen Sie die Admins für {app}, ob das Konto dort gelöscht oder umbenannt wurde, und lassen Sie es wiederherstellen, wenn es versehentlich gelöscht wurde.",
        "Wenn es neu erstellt werden soll, bitten Sie einen Identitäts-Admin, die veraltete Verknüpfung zu entfernen.",
      ],
      engineer: [
        "Halten Sie den Auftrag an, löschen Sie die Objektverbindung für {person} (Beta-API), starten Sie ihn, dann Provision on demand. Oder starten Sie den Auftrag mit Full neu, dann werden alle neu abgeglichen: ein vollständiger Zyklus, bei dem wartende Änderungen verloren gehen können.",
        "Der Dienst bemerkt keine Änderungen, die im Ziel gemacht wurden.",
      ],
    },
  },
  managerNotFound: {
    state: "Führungskraft fehlt",
    line: "Die Führungskraft für {person} oder ein anderes Objekt, auf das verwiesen wird, ist noch nicht da.",
    employeeLine: "Ihr Konto verweist auf jemanden, für den es noch kein Konto gibt ({app}).",
    next: {
      employee: [
        "Ihr Konto selbst ist meist schon da; versuchen Sie, sich anzumelden ({app}).",
        "Wenn nicht, bitten Sie Ihren Helpdesk, das anzusehen.",
      ],
      helpdesk: [
        "Prüfen Sie, ob die Führungskraft für {app} zugewiesen und im Bereich ist ({person}). Zuerst kommt das Konto, die Führungskraft folgt in einem späteren Zyklus.",
        "Wenn die Führungskraft erst später in den Bereich gekommen ist: Restart provisioning, oder Provision on demand zuerst für die Führungskraft und dann für {person}.",
      ],
      engineer: [
        "Behalten Sie die Standardzuordnung für manager und die Anker bei; die Führungskraft braucht einen Abgleichwert im Ziel und muss vorher bereitgestellt sein. Kommt sie erst später in den Bereich, wird das bis zu einem Neustart nicht bemerkt.",
      ],
    },
  },
  matchingAttributeUnsuitable: {
    state: "Nicht durchsuchbar",
    line: "Das Ziel ({target}) lässt sich nicht nach dem übereinstimmenden Attribut für {app} durchsuchen.",
    employeeLine:
      "Die Verbindung zur Anwendung muss angepasst werden, bevor Ihr Konto eingerichtet werden kann ({app}).",
    next: {
      employee: [
        "?clear Mit Ihrem Konto ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
      ],
      helpdesk: [
        "Bitten Sie die für {app} zuständige Person, über ein anderes Attribut abzugleichen, etwa den Benutzernamen: Entra ID > Enterprise apps > {app} > Provisioning > Mappings, Matching precedence.",
      ],
      engineer: [
        "Das Attribut muss eindeutig sein, und das Ziel muss einen Filter darauf beantworten. In Entra ID lässt sich nach extensionAttribute1 bis 15 nicht filtern: Verwenden Sie employeeId. In Active Directory lassen Sie das übereinstimmende Attribut indizieren; employeeID ist es standardmäßig nicht.",
        "Mit dem Speichern einer Zuordnung beginnt ein vollständiger Zyklus.",
      ],
    },
  },
  matchNotUnique: {
    state: "Doppelt gefunden",
    line: "{target} hat mehr als ein passendes Konto für {person}; deshalb wird keines geändert.",
    employeeLine:
      "{target} hat mehr als ein Konto, das Ihres sein könnte; deshalb wurde keines geändert.",
    next: {
      employee: [
        "Bitten Sie Ihren Helpdesk, das doppelte Konto klären zu lassen ({target}). Sagen Sie dazu, wenn Sie dort ein älteres Konto haben.",
        "Danach folgt Ihr Konto von selbst.",
      ],
      helpdesk: [
        "Bitten Sie die Admins für {target}, nach dem Abgleichwert für {person} zu suchen (oft Benutzername, E-Mail-Adresse oder Personalnummer) und das Konto, das nicht dazugehört, zu entfernen oder zu ändern.",
        "!stopped Der nächste Zyklus versucht es von selbst wieder, meist innerhalb von 40 Minuten.",
      ],
      engineer: [
        "?code Code {code}: Der Schritt Match im Eintrag zeigt das Attribut und die gefundenen Objekte.",
        "Entfernen Sie das Duplikat, oder wählen Sie ein übereinstimmendes Attribut, das im Ziel eindeutig und filterbar ist. Von HR nach Active Directory sind es meist zwei Konten mit derselben employeeId.",
      ],
    },
  },
  notImplementedByTarget: {
    state: "Dort nicht unterstützt",
    line: "{app} unterstützt nicht, was der Dienst verlangt hat.",
    employeeLine: "{app} kann noch nicht, was für die Einrichtung Ihres Kontos nötig ist.",
    next: {
      employee: [
        "Fragen Sie Ihren Helpdesk, wie Sie inzwischen ein Konto für {app} bekommen; vielleicht muss es jemand von Hand erstellen.",
      ],
      helpdesk: [
        "Bitten Sie die für {app} zuständige Person, die Einrichtung mit dem Tutorial zu vergleichen: welche Aktionen (Erstellen, Aktualisieren, Deaktivieren, Gruppen) unterstützt werden.",
        "Nicht unterstützte Aktionen lassen sich in der Zuordnung ausschalten: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Target object actions.",
      ],
      engineer: [
        "Sehen Sie im Protokoll, welche Methode fehlgeschlagen ist. Schalten Sie die Aktion oder das Attribut in der Zuordnung aus, oder lassen Sie den Endpunkt sie umsetzen (PATCH und DELETE fehlen häufig).",
      ],
    },
  },
  objectMasteredElsewhere: {
    state: "Anderswo verwaltet",
    line: "Ein Wert für {person} wird im Ziel von einem anderen System verwaltet, und der Dienst darf ihn nicht ändern.",
    employeeLine: "Ein Teil Ihres Kontos wird von einem anderen System verwaltet ({app}).",
    next: {
      employee: [
        "Bitten Sie Ihren Helpdesk, die Änderung in dem System vornehmen zu lassen, das ihn verwaltet.",
      ],
      helpdesk: [
        "Fragen Sie einen Identitäts-Admin des Ziels, wo das Konto verwaltet wird: im lokalen Active Directory oder in Exchange Online. Dort muss die Änderung gemacht werden.",
      ],
      engineer: [
        "MasteredOnPremises: Das Zielobjekt wird noch aus Active Directory synchronisiert und kann nicht aktualisiert werden. OriginatedInExternalService: extensionAttribute1-15, mail und showInAddressList gehören zu Exchange Online (Set-MailUser).",
        "Entfernen Sie die Eigenschaft aus der Zuordnung, oder nehmen Sie {person} aus dem Bereich.",
      ],
    },
  },
  requiredAttributeMissing: {
    state: "Wert fehlt",
    line: "{app} braucht einen Wert, der für {person} leer ist.",
    employeeLine: "Eine Angabe, die {app} braucht, fehlt in Ihren Daten.",
    next: {
      employee: [
        "Fragen Sie Ihren Helpdesk, welche Angabe fehlt; dort ist sie zu sehen, und auch, wer sie einträgt.",
        "!stopped Sobald sie da ist, folgt Ihr Konto von selbst, meist innerhalb von 40 Minuten.",
      ],
      helpdesk: [
        "?property Der fehlende Wert für {app} ist {property}.",
        "!property Der Protokolleintrag nennt den fehlenden Wert in seinen Schritten: Entra ID > Enterprise apps > {app} > Provisioning logs.",
        "?sources Füllen Sie {sources} für {person} dort, wo der Wert gepflegt wird, in HR oder unter Entra ID > Users > {person} > Properties.",
        "Wenn dort nichts leer ist, bitten Sie die für {app} zuständige Person, die Zuordnung zu prüfen: Entra ID > Enterprise apps > {app} > Provisioning > Mappings.",
        "!stopped Der nächste Zyklus versucht es von selbst wieder, meist innerhalb von 40 Minuten.",
      ],
      engineer: [
        "Füllen Sie das Quellattribut, oder geben Sie der Zuordnung einen Ersatzausdruck. Ein Standardwert gilt nur beim Erstellen, und leere Attribute werden nicht gesendet.",
        "Fehlgeschlagene Objekte werden im nächsten Zyklus wieder versucht, danach immer seltener; Provision on demand versucht es sofort.",
      ],
    },
  },
  roleMappingAmbiguous: {
    state: "Rollen passen nicht",
    line: "Die Rollenzuordnung für {app} passt nicht zu den Rollen, die {person} hat.",
    employeeLine: "Ihre Rollen für {app} widersprechen sich.",
    next: {
      employee: [
        "Bitten Sie Ihren Helpdesk, Ihre Rollen für {app} anzusehen: Es sollte nur eine sein.",
      ],
      helpdesk: [
        "Öffnen Sie Entra ID > Enterprise apps > {app} > Users and groups: {person} sollte für {app} nur eine Rolle haben, auch über Gruppen.",
        "Wenn mehrere gewollt sind, bitten Sie die für {app} zuständige Person, die Rollenzuordnung zu ändern.",
      ],
      engineer: [
        "SingleAppRoleAssignment nimmt eine Rolle; bei mehreren ist nicht festgelegt, welche gesendet wird. AppRoleAssignmentsComplex sendet alle. Beides funktioniert nicht mit Sync all users and groups.",
      ],
    },
  },
  schemaMismatch: {
    state: "Zuordnung passt nicht",
    line: "Die Zuordnung sendet etwas, was im Schema der Anwendung nicht vorkommt ({app}).",
    employeeLine:
      "Die Verbindung für {app} muss angepasst werden, bevor Ihr Konto eingerichtet werden kann.",
    next: {
      employee: [
        "?clear Mit Ihren Daten ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
      ],
      helpdesk: [
        "?property Das Attribut ist {property}.",
        "Bitten Sie die für {app} zuständige Person, die Zuordnung zu prüfen: Entra ID > Enterprise apps > {app} > Provisioning > Mappings. Entfernen oder korrigieren Sie das Attribut, oder lassen Sie es im Ziel definieren ({app}).",
        "Das Speichern einer Zuordnung löst einen vollständigen Zyklus aus, der 20 Minuten bis mehrere Stunden dauert.",
      ],
      engineer: [
        "SchemaAttributeNotFound: Entfernen Sie die Zuordnung, oder definieren Sie das Attribut im Ziel. CanOnlyAcceptValue: Ordnen Sie einen einzelnen Wert statt mehrerer zu.",
        "Prüfen Sie danach mit Provision on demand, bevor der vollständige Zyklus alle erreicht.",
      ],
    },
  },
  scimIncompatible: {
    state: "Antwort unverständlich",
    line: "Der Dienst versteht die Antworten nicht, die {app} gibt.",
    employeeLine: "Die Verbindung für {app} funktioniert für alle nicht richtig.",
    next: {
      employee: [
        "?clear Mit Ihrem Konto ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
      ],
      helpdesk: [
        "Vergleichen Sie die Mandanten-URL unter Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials mit dem Tutorial für {app}, dann Test connection.",
        "Wenn die URL stimmt, geben Sie die Meldung des Protokolleintrags an das Entwicklungsteam für {app} weiter.",
      ],
      engineer: [
        "Der Endpunkt muss antworten, wie es RFC 7644 in Abschnitt 3.4.2 vorgibt: 200 mit leerer Liste, wenn nichts passt, ein Eintrag für einen Benutzer, filter und excludedAttributes berücksichtigt.",
        "Versuchen Sie ?aadOptscim062020 an der Mandanten-URL für konformes PATCH; bei Provision on demand wirkt es nicht.",
      ],
    },
  },
  serviceInternalError: {
    state: "Fehler im Dienst",
    line: "Bei der Bereitstellung für {person} hatte der Dienst selbst einen Fehler. Es wird von selbst wieder versucht.",
    employeeLine:
      "Der Dienst, der Konten erstellt, hatte ein Problem. Der nächste Versuch kommt von selbst.",
    next: {
      employee: [
        "Sie müssen vorerst nichts tun.",
        "Wenn Ihr Konto morgen noch fehlt, sagen Sie Ihrem Helpdesk Bescheid.",
      ],
      helpdesk: [
        "Warten Sie den nächsten Versuch ab, etwa 40 Minuten später.",
        "Wenn es einen Tag so bleibt, bitten Sie einen Identitäts-Admin, einen Fall beim Microsoft-Support zu öffnen.",
      ],
      engineer: [
        "Die Konfiguration ist nicht die Ursache. Wenn der Fehler bleibt, öffnen Sie einen Fall beim Microsoft-Support, mit Auftrags-ID, Zyklus-ID und Änderungs-ID des Eintrags.",
      ],
    },
  },
  targetRejectedRequest: {
    state: "Abgelehnt",
    line: "{app} hat die Anfrage für {person} abgelehnt.",
    employeeLine: "{app} hat die Anfrage, Ihr Konto einzurichten, nicht angenommen.",
    next: {
      employee: [
        "Bitten Sie Ihren Helpdesk, die Antwort der Anwendung anzusehen ({app}); die Admins dort können sagen, was nicht passt.",
      ],
      helpdesk: [
        "Öffnen Sie den Eintrag unter Entra ID > Enterprise apps > {app} > Provisioning logs > Troubleshooting & Recommendations und lesen Sie, was {app} geantwortet hat.",
        "Geben Sie diese Antwort an die Admins für {app} weiter: Meist liegt es an einer Einstellung dort oder an einem Wert, der nicht angenommen wird.",
      ],
      engineer: [
        "Vergleichen Sie Anfrage und Antwort im Protokoll mit der API-Dokumentation für {app}. Stellen Sie dieselbe Anfrage selbst, und korrigieren Sie dann die Zuordnung oder die Konfiguration des Ziels.",
        "?code Der Code war {code}; auch die Statusseite des Anbieters kann eine Störung zeigen.",
      ],
    },
  },
  targetServerError: {
    state: "Fehler der Gegenseite",
    line: "{app} hat mit einem eigenen Fehler geantwortet. Es wird von selbst wieder versucht.",
    employeeLine: "{app} hat zurzeit selbst ein Problem. Die nächsten Versuche kommen von selbst.",
    next: {
      employee: [
        "Sie müssen vorerst nichts tun.",
        "Wenn Ihr Konto morgen noch fehlt, sagen Sie Ihrem Helpdesk Bescheid.",
      ],
      helpdesk: [
        "Warten Sie den nächsten Versuch ab, etwa 40 Minuten später, und sehen Sie auf die Statusseite für {app}.",
        "Wenn der Fehler einen Tag bleibt, öffnen Sie ein Ticket beim Anbieter und nennen Sie den Zeitpunkt des Protokolleintrags ({app}).",
      ],
      engineer: [
        "Lesen Sie die Antwort im Protokolleintrag. Wenn sie nur bei einzelnen Personen kommt, stört vielleicht ein Wert das Ziel: Vergleichen Sie mit jemandem, bei dem es klappt.",
        "Wiederholte Fehler werden immer seltener versucht; Provision on demand versucht es sofort.",
      ],
    },
  },
  conditionalAccessBlocks: {
    state: "Anmeldung blockiert",
    line: "Eine Richtlinie für bedingten Zugriff blockiert eine Anmeldung, die dafür nötig ist.",
    employeeLine: "Eine Anmelderegel der Organisation steht Ihrem Konto für {app} im Weg.",
    next: {
      employee: [
        "?clear Mit Ihrem Konto ist alles in Ordnung. Bitten Sie Ihren Helpdesk, das mit den Admins der Organisation zu klären.",
        "!clear Bitten Sie Ihren Helpdesk, das mit den Admins der Organisation zu klären.",
      ],
      helpdesk: [
        "Fragen Sie einen Identitätsadmin nach Entra ID > Sign-in logs zu dieser Zeit: Der Eintrag nennt die Richtlinie und wer blockiert wurde.",
        "Ging es um die Anmeldung für {app} selbst, liegt es an der Richtlinie und nicht an der Bereitstellung.",
      ],
      engineer: [
        "Wenn die Richtlinie das blockiert, womit sich die Bereitstellung anmeldet, nehmen Sie dieses Konto oder diesen Dienstprinzipal aus; danach Test connection und Provision on demand.",
        "Im Zielmandanten einer mandantenübergreifenden Synchronisierung kann nur dieser die Richtlinie ändern.",
      ],
    },
  },
  targetTenantForbids: {
    state: "Vom Mandanten abgelehnt",
    line: "Der Zielmandant erlaubt dem Dienst diesen Vorgang für {person} nicht.",
    employeeLine:
      "Eine Einstellung der anderen Organisation verhindert, dass Ihr Konto für {app} eingerichtet wird.",
    next: {
      employee: [
        "?clear Mit Ihrem Konto ist alles in Ordnung. Bitten Sie Ihren Helpdesk, das mit der anderen Organisation zu klären.",
        "!clear Bitten Sie Ihren Helpdesk, das mit der anderen Organisation zu klären.",
      ],
      helpdesk: [
        "Bitten Sie einen Admin des Zielmandanten, External Identities > External collaboration settings zu prüfen: wer Gäste einladen darf und welche Domänen erlaubt sind.",
        "!stopped Der nächste Zyklus versucht es von selbst wieder, meist innerhalb von 40 Minuten.",
      ],
      engineer: [
        "AzureActiveDirectoryForbidden: Einstellungen des Zielmandanten für Gasteinladungen, erlaubte Domänen oder ein Objekt, das lokal oder in einer eingeschränkten Verwaltungseinheit verwaltet wird. Lockern Sie die Einstellung, oder nehmen Sie {person} aus dem Bereich.",
      ],
    },
  },
  targetThrottled: {
    state: "Gedrosselt",
    line: "{app} hat den Dienst gebeten, langsamer zu machen. Es wird von selbst wieder versucht.",
    employeeLine: "{app} ist zurzeit stark ausgelastet. Die nächsten Versuche kommen von selbst.",
    next: {
      employee: [
        "?clear Sie müssen nichts tun; Ihr Konto folgt von selbst, meist innerhalb weniger Stunden.",
        "!clear Fragen Sie Ihren Helpdesk, ob noch etwas anderes im Weg steht.",
      ],
      helpdesk: [
        "Warten Sie: Jeder weitere Zyklus (alle 20 bis 40 Minuten) versucht es wieder. Für {person} muss nichts geändert werden.",
        "Wenn es einen Tag so weitergeht, fragen Sie den Anbieter nach seinen Grenzwerten ({app}).",
      ],
      engineer: [
        "Suchen Sie in den Bereitstellungsprotokollen des letzten Tages nach 429. Weniger Objekte im Bereich oder ein höherer Grenzwert beim Anbieter hilft.",
        "API-gesteuert eingehend: höchstens 40 Aufrufe in 5 Sekunden und 6.000 in 24 Stunden; fassen Sie 50 Datensätze je Aufruf zusammen.",
      ],
    },
  },
  unexplainedFailure: {
    state: "Fehlgeschlagen",
    line: "Die Bereitstellung für {person} in {app} ist mit einem Fehler gescheitert, der nicht zu den bekannten gehört.",
    employeeLine:
      "Ihr Konto für {app} konnte nicht eingerichtet werden; der Grund ist noch nicht klar.",
    next: {
      employee: [
        "Bitten Sie Ihren Helpdesk, das anzusehen, oder sprechen Sie hier mit einer Person.",
      ],
      helpdesk: [
        "Öffnen Sie den Eintrag unter Entra ID > Enterprise apps > {app} > Provisioning logs und lesen Sie Troubleshooting & Recommendations.",
        "?code Suchen Sie in der Dokumentation für {app} nach dem Code {code}, oder öffnen Sie damit einen Fall.",
        "Fehlgeschlagene Personen werden von selbst wieder versucht; sehen Sie also nach dem nächsten Zyklus noch einmal nach.",
      ],
      engineer: [
        "Vergleichen Sie mit anderen Fehlern desselben Zyklus: Trifft es eine Person, liegt es an einem Wert; trifft es alle, an der Verbindung. Provision on demand zeigt den Schritt, der fehlschlägt.",
        "Halten Sie für den Microsoft-Support Auftrags-ID, Zyklus-ID und Änderungs-ID des Eintrags bereit.",
      ],
    },
  },
  uniqueValueConflict: {
    state: "Schon vergeben",
    line: "{app} hat schon ein anderes Konto mit einem Wert, der eindeutig sein muss; es wurde nicht für {person} übernommen.",
    employeeLine:
      "Ein Name oder eine Adresse von Ihnen ist für {app} schon an ein anderes Konto vergeben.",
    next: {
      employee: [
        "Bitten Sie Ihren Helpdesk, das mit den Admins für {app} zu klären. Wenn Sie dort früher ein Konto hatten, sagen Sie es dazu: Vielleicht ist es dieses.",
        "Danach folgt Ihr Konto von selbst.",
      ],
      helpdesk: [
        "Fragen Sie die Admins für {app}, welches Konto den für {person} vorgesehenen Benutzernamen oder die E-Mail-Adresse hat. Ist es ein älteres Konto derselben Person, muss dort der Abgleichwert korrigiert werden, damit es übernommen wird; sonst muss sich einer der beiden Werte ändern.",
        "!stopped Der nächste Zyklus versucht es von selbst wieder, meist innerhalb von 40 Minuten.",
      ],
      engineer: [
        "Die Fehlerdetails nennen das Attribut, das kollidiert. Soll das Konto übernommen werden, korrigieren Sie das übereinstimmende Attribut; wenn nicht, den Wert in Quelle oder Ziel; oder nehmen Sie {person} aus dem Bereich.",
        "Bei mandantenübergreifender Synchronisierung (AmbiguousUser) gehört die Proxyadresse einem internen Benutzer des Zielmandanten: Löschen Sie sie dort, oder nehmen Sie {person} aus dem Bereich.",
      ],
    },
  },
  photoNotCarried: {
    state: "Fotos bleiben zurück",
    line: "Diese Art der Bereitstellung überträgt keine Fotos; das Foto für {person} muss in {target} selbst gesetzt werden.",
    employeeLine: "Ihr Foto wird für {app} nicht übernommen.",
    next: {
      employee: [
        "Fügen Sie Ihr Foto in {app} selbst hinzu, oder fragen Sie Ihren Helpdesk, wie das geht.",
      ],
      helpdesk: [
        "Mit dem Konto ist alles in Ordnung: Die anderen Angaben werden bereitgestellt, Fotos nicht. Setzen Sie das Foto in {target} selbst.",
      ],
      engineer: [
        "Mandantenübergreifende Synchronisierung und Aufträge aus Workday lassen Fotos aus. Nehmen Sie thumbnailPhoto aus der Zuordnung, falls es dort steht, und übertragen Sie Fotos auf anderem Weg, etwa über eine API der Anwendung.",
      ],
    },
  },
} as const satisfies CauseTranslations;
