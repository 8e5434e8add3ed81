import { describeLanguage, type Talk } from "./inLanguage";

const atTheDesk: readonly Talk[] = [
  [
    "what people say is looked into, and is neither a name nor an error message",
    [
      ["die Bereitstellung läuft einfach nicht an", { says: "Um welche Anwendung geht es?" }],
      ["Zoom", { app: "Zoom", says: "Die Bereitstellung für Zoom ist ausgeschaltet" }],
      ["Der Verbindungstest schlägt fehl", { says: "Um welche Anwendung geht es?" }],
      ["Das Konto von Ben Carter existiert nicht in Slack", { user: "Ben Carter", app: "Slack" }],
    ],
  ],
  [
    "a genitive names somebody",
    [
      ["Audreys Konto in Salesforce fehlt", { user: "Audrey Oliver", app: "Salesforce" }],
      ["Farids Zugang zu Slack geht nicht", { user: "Farid Haddad", app: "Slack" }],
      ["Jonas' Konto in ServiceNow fehlt", { user: "Jonas Weber", app: "ServiceNow" }],
      ["Ben Carters Zugriff auf Slack", { user: "Ben Carter", app: "Slack" }],
      ["Der Zugriff von Farid auf Salesforce geht nicht", { user: "Farid Haddad" }],
    ],
  ],
  [
    "a question is answered in German, and so are those about the card",
    [
      ["Hallo", { says: "Guten Tag. Um welche Person und welche Anwendung" }],
      ["Hilfe", { says: "„mit einer Person sprechen“" }],
      [
        "Warum ist audrey@contoso.com nicht in Salesforce?",
        {
          cause: "outOfScopeByFilter",
          user: "Audrey Oliver",
          says: /Planmäßig übersprungen\n[^]*außerhalb des Bereichsfilters[^]*department EQUALS „Sales“, der Wert ist aber „Marketing“[^]*Nächste Schritte/,
          buttons: ["Noch einmal prüfen", "Mit einer Person sprechen"],
        },
      ],
      ["warum?", { says: "der Wert ist aber „Marketing“" }],
      ["Was heißt das denn jetzt?", { says: /^Anders gesagt: Salesforce bekommt nur Konten/ }],
      ["was nun?", { says: "Lassen Sie department dort korrigieren" }],
      ["Protokollschritte zeigen", { says: "EntrySynchronizationScoping" }],
      ["und Grace Kim?", { user: "Grace Kim", cause: "alreadyInSync", says: "Schon synchron" }],
      ["und ihr Kollege?", { says: "Um wen geht es bei der Bereitstellung für Salesforce?" }],
      ["wieso?", { says: "welche ich lesen soll", not: /nicht gefunden|keinen Namen/ }],
      [
        "Warum ist Maria Santos nicht in DocuSign?",
        { cause: "jobQuarantined", says: "Bereitstellungsauftrag: „Quarantäne“" },
      ],
      ["Danke", { says: "Gern geschehen" }],
    ],
  ],
  [
    "names are found in German sentences",
    [
      [
        "Wieso hat Chiara Russo kein Konto in Atlassian Cloud?",
        { user: "Chiara Russo", cause: "nestedGroupOnly", says: "Gruppe in einer Gruppe" },
      ],
      ["Warum wurde Jonas Weber nicht in ServiceNow angelegt?", { user: "Jonas Weber" }],
      ["Ben Carter fehlt in Fabrikam Expenses", { cause: "notAssigned", says: "Nicht zugewiesen" }],
    ],
  ],
  [
    "no word of German is a name",
    [
      [
        "die Bereitstellung startet nicht für Zoom",
        { app: "Zoom", says: "Die Bereitstellung für Zoom ist ausgeschaltet" },
      ],
      ["jemand fehlt in Atlassian Cloud", { says: "Um wen geht es bei der Bereitstellung" }],
      ["wie lange dauert es", { says: "Darin habe ich keinen Namen gefunden" }],
      ["Chiara Russo", { cause: "nestedGroupOnly" }],
    ],
  ],
  [
    "namesakes are chosen in words too",
    [
      ["Warum ist Alex Chen nicht in Salesforce?", { says: "Mehrere Personen passen" }],
      ["der zweite", { user: "Alex Chen", app: "Salesforce" }],
    ],
  ],
  [
    "the language is changed in the chat, and again",
    [
      ["Sprache", { says: "In welcher Sprache", buttons: ["English", "Deutsch"] }],
      ["[English]", { says: "I speak English from now on." }],
      ["Warum ist Ben Carter nicht in Fabrikam Expenses?", { says: "Not assigned" }],
      ["Deutsch", { says: "Ab jetzt schreibe ich Deutsch." }],
      ["warum?", { says: /^Ben Carter [^]*Noch einmal prüfen/, not: /assigned|Check again/ }],
      ["was nun?", { says: /^Nächste Schritte\n/, not: /Assign / }],
      ["von vorn", { says: "Fangen wir von vorn an." }],
    ],
  ],
];

const employees: readonly Talk[] = [
  [
    "the own account, a case for the engineers, and English on demand",
    [
      ["Hallo", { says: "Für welche Anwendung fehlt Ihnen ein Konto?" }],
      [
        "Warum bin ich nicht in Salesforce?",
        {
          family: "out_of_scope_filter",
          says: /^Ihr Konto für Salesforce: So eingerichtet\n.*bestimmte Personen/,
          not: /Bereichsfilter|department|Marketing/,
        },
      ],
      ["wie lange dauert das?", { says: "Wenn Sie Salesforce brauchen" }],
      [
        "ich möchte mit einem Menschen sprechen",
        {
          says: "Ich gebe das an das technische Team weiter",
          buttons: ["Senden", "Satz ergänzen", "Abbrechen"],
        },
      ],
      ["[Senden]", { says: /^Der Fall \d+ liegt beim technischen Team/ }],
      ["English please", { says: "I speak English from now on." }],
      ["Check again", { says: "Salesforce is set up for certain people" }],
      ["auf Deutsch bitte", { says: "Ab jetzt schreibe ich Deutsch." }],
    ],
  ],
  [
    "others are not looked up, named or not",
    [
      ["Mein Kollege ist nicht in Salesforce", { says: "Ich kann nur Ihr eigenes Konto" }],
      [
        "Warum ist ben@contoso.com nicht in Salesforce?",
        { says: "nur Ihr eigenes Konto nachsehen", buttons: ["Mein Konto prüfen"] },
      ],
    ],
  ],
  [
    "what does not work is looked up as one's own",
    [
      ["Salesforce geht nicht", { app: "Salesforce", says: "Ihr Konto für Salesforce" }],
      ["Ich habe keinen Zugriff auf Box", { app: "Box", says: "Sie haben noch keinen Zugriff" }],
    ],
  ],
];

describeLanguage({
  name: "German",
  locale: "de-DE",
  atTheDesk,
  employees,
  aCase: {
    until: [
      ["Warum bin ich nicht in Salesforce?", { app: "Salesforce" }],
      [
        "Mit einer Person sprechen",
        {
          says: /weiter\. Zu sehen ist dort:\n- Sie, Olivia Brown\n[^]*mit den Fakten:[^]*Zeilen: \d/,
          buttons: ["Senden", "Satz ergänzen", "Abbrechen"],
        },
      ],
      ["Satz ergänzen", { says: "Was soll das Team wissen?" }],
      ["Ich brauche es bis Montag.", { says: "Ihr Satz: „Ich brauche es bis Montag.“" }],
      ["Senden", { says: /^Der Fall \d+ liegt beim technischen Team/ }],
      ["Status", { says: /^Der Fall \d+ ist seit .* offen; noch hat ihn niemand/ }],
    ],
    card: /Ein neuer Fall\.\nFall \d+ · Olivia Brown · Salesforce: Offen seit[^]*In eigenen Worten:\n- Ich brauche es bis Montag\./,
    take: "Übernehmen",
    resolve: "Lösen",
    taken: { engineer: "liegt jetzt bei Ihnen", person: "kümmert sich jetzt um Ihren Fall" },
    meanwhile: [
      ["Stand?", { says: "kümmert sich um Ihren Fall" }],
      ["abbrechen", { says: "zurückziehen? Dann", buttons: ["Ja, zurückziehen"] }],
      ["Nein, behalten", { says: "bleibt, wie er ist" }],
    ],
    solved: "als gelöst gemeldet. Ist er es für Sie auch?",
    after: [
      ["ja", { says: "Wie war die Hilfe" }],
      ["5", { says: "Danke. Fragen Sie mich wieder" }],
    ],
  },
  followed: [
    ["Warum bin ich nicht in Dropbox Business?", { buttons: ["Melden, wenn es erledigt ist"] }],
    [
      "Sagen Sie mir Bescheid, wenn es erledigt ist",
      { says: "Ich behalte Sie im Blick (Dropbox Business)" },
    ],
    ["meine Beobachtungen", { says: "im Blick", buttons: ["Beenden: Sie, Dropbox Business"] }],
    ["nicht mehr beobachten", { says: "ich behalte Sie nicht mehr im Blick" }],
  ],
  guided: [
    [
      "die Bereitstellung startet nicht für Zoom",
      { says: /Ich darf .* nicht lesen[^]*aktuellen Status/, buttons: ["Weiß ich nicht"] },
    ],
    ["Quarantäne", { says: "Welcher Grund steht bei der Quarantäne?" }],
    ["Zurück", { says: "aktuellen Status" }],
    ["English", { says: /from now on\.[^]*I don't know/ }],
    [
      "Auf Deutsch bitte",
      { says: /Ab jetzt schreibe ich Deutsch.[^]*aktuellen Status[^]*Weiß ich nicht/ },
    ],
    ["[Quarantäne]", { says: "Welcher Grund steht bei der Quarantäne?" }],
    ["weiß ich nicht", { cause: "jobQuarantined", says: "In Quarantäne" }],
  ],
});
