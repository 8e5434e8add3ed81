import { type Line } from "../talk";

/** Questions about many, asked by the help desk, by the language of the device. */
export const many: readonly (readonly [string, string, readonly Line[]])[] = [
  [
    "people of the application on the card, one of them opened, narrowed by a cause",
    "en-US",
    [
      [
        "no users are being provisioned to Dropbox Business",
        { says: /\d+ \(\d+%\), people or groups: 1/ },
      ],
      [
        "who is affected?",
        {
          says: /people or groups with something open: 2[^]*- Hanna Nowak: Found twice · failed[^]*- Ketut Budiono: Value missing · skipped[^]*Entries read: \d+, which is all/,
        },
      ],
      [
        "[Ketut Budiono]",
        { user: "Ketut Budiono", cause: "requiredAttributeMissing", app: "Dropbox Business" },
      ],
      [
        "who has the conflict?",
        { says: /Found twice: people or groups [^]*- Hanna Nowak/, not: /Ketut/ },
      ],
      ["[Hanna Nowak]", { user: "Hanna Nowak", cause: "matchNotUnique" }],
    ],
  ],
  [
    "the cause on the card says whom it is about, and names can be written",
    "en-US",
    [
      ["how is Dropbox Business doing?", { says: "What the log says", app: "Dropbox Business" }],
      ["[Who: Value missing]", { says: /- Ketut Budiono: Value missing/, not: /Hanna/ }],
      ["list them", { says: /- Hanna Nowak[^]*- Ketut Budiono/ }],
      ["Hanna Nowak", { user: "Hanna Nowak", app: "Dropbox Business" }],
    ],
  ],
  [
    "people by how it ended, and the same for another application",
    "en-US",
    [
      [
        "who was skipped in Salesforce in the last 7 days?",
        { says: /that were skipped: 4[^]*- Audrey Oliver: Skipped, by design/ },
      ],
      [
        "and in Atlassian Cloud?",
        { says: /Atlassian Cloud: Who is affected[^]*- Martin Vogel: Not assigned/ },
      ],
      ["who failed in Atlassian Cloud?", { says: /nobody of that kind[^]*with anything open: 3/ }],
      ["[Who is affected]", { says: /- Martin Vogel/ }],
    ],
  ],
  [
    "several applications in one question, each answered",
    "en-US",
    [
      [
        "how many users failed this month in Salesforce and Dropbox Business?",
        {
          says: /Salesforce: In figures[^]*Dropbox Business: In figures|Dropbox Business: In figures[^]*Salesforce: In figures/,
        },
      ],
    ],
  ],
  [
    "a list is explained, and the person is named as in any other question",
    "en-US",
    [
      [
        "who is missing a value in Dropbox Business?",
        { says: /- Ketut Budiono: Value missing/, not: /Hanna/ },
      ],
      ["why?", { says: /- Ketut Budiono/, not: "Who is it?" }],
      ["hanna nowak", { user: "Hanna Nowak", app: "Dropbox Business" }],
    ],
  ],
  [
    "people who come from HR are opened as the workers they are",
    "en-US",
    [
      [
        "which users failed in Workday to Active Directory?",
        { says: /- Ivan Petrov: Found twice/ },
      ],
      [
        "[Ivan Petrov]",
        { user: "Ivan Petrov", app: "Workday to Active Directory", cause: "matchNotUnique" },
      ],
    ],
  ],
  [
    "an application that is not named is asked for, and what was asked is kept",
    "en-US",
    [
      ["who failed?", { says: "Which application is it about?" }],
      [
        "Dropbox Business",
        { says: /for whom it failed and nothing since[^]*- Hanna Nowak/, not: /Ketut/ },
      ],
      ["error rate in Foobar", { says: "I do not find an application called “Foobar”" }],
      ["Salesforce", { says: "Salesforce: In figures" }],
    ],
  ],
  [
    "figures with what they are a share of, since when and of what was read",
    "en-US",
    [
      [
        "how many failed in the last 24 hours in Workday to Active Directory?",
        {
          says: /tries: 1\. Failed: 1 \(100%\)\. Went through: 0 \(0%\)[^]*Entries read: 1, which is all/,
          not: "7 days",
        },
      ],
      ["[Who failed]", { says: /- Ivan Petrov/ }],
      [
        "what is the error rate in Salesforce",
        { says: /tries: 9\. Failed: 0 \(0%\)[^]*A skip is no try[^]*I took the last 7 days/ },
      ],
      [
        "success rate in Zoom today",
        { says: /nothing was tried, so there is no rate[^]*switched off/ },
      ],
    ],
  ],
  [
    "all applications: those with trouble first, each opened by its button",
    "en-US",
    [
      [
        "which apps are in quarantine?",
        {
          says: /In quarantine: 2\. Failing, stopped or stuck: \d[^]*- Workplace: Credentials refused[^]*- DocuSign: Quarantined[^]*- Zoom: Switched off[^]*Jobs without trouble: [^]*Box/,
        },
      ],
      ["[DocuSign]", { cause: "jobQuarantined", app: "DocuSign" }],
      ["is anything broken?", { says: "All applications" }],
      ["[Check again]", { says: "In quarantine: 2" }],
      ["the second one", { cause: "jobQuarantined", app: "DocuSign" }],
      ["who failed in Dropbox Business?", { says: "Hanna Nowak" }],
      ["the second one", { not: /button/ }],
      ["are all jobs healthy?", { says: "With a provisioning job: 15" }],
      ["is anything broken in Zoom?", { app: "Zoom" }],
    ],
  ],
  [
    "in German",
    "de-DE",
    [
      ["wie läuft Dropbox Business?", { says: "Was das Protokoll sagt" }],
      ["wer ist betroffen?", { says: /- Hanna Nowak: Doppelt gefunden · fehlgeschlagen/ }],
      ["wer hat den Konflikt?", { says: /Doppelt gefunden: Personen oder Gruppen/, not: /Ketut/ }],
      [
        "wie viele sind seit gestern fehlgeschlagen?",
        { says: /Dropbox Business: In Zahlen[^]*Versuche: \d+\. Fehlgeschlagen: / },
      ],
      ["wie hoch ist die Fehlerquote in Salesforce?", { says: /Fehlgeschlagen: 0 \(0\s%\)/ }],
      [
        "bei wem ist es seit gestern in Workday to Active Directory fehlgeschlagen?",
        { says: "- Ivan Petrov" },
      ],
      ["welche Anwendungen sind in Quarantäne?", { says: /In Quarantäne: 2\.[^]*- Workplace: / }],
    ],
  ],
  [
    "in French",
    "fr-FR",
    [
      [
        "quels utilisateurs ont échoué dans Dropbox Business ?",
        { says: "- Hanna Nowak: Trouvé deux fois" },
      ],
      ["quel est le taux d'erreur ?", { says: "Dropbox Business: En chiffres" }],
      ["quelles applications ont des problèmes ?", { says: /En quarantaine\s: 2\./ }],
    ],
  ],
  [
    "in Spanish",
    "es-ES",
    [
      ["¿a quién afecta en Dropbox Business?", { says: "- Ketut Budiono: Falta un valor" }],
      ["¿cuál es la tasa de error?", { says: "Dropbox Business: En cifras" }],
      ["¿qué aplicaciones están en cuarentena?", { says: "En cuarentena: 2." }],
    ],
  ],
  [
    "in Japanese",
    "ja-JP",
    [
      ["Dropbox Businessで失敗したユーザーを見せて", { says: "- Hanna Nowak: 複数一致" }],
      ["エラー率は？", { says: "Dropbox Business: 件数" }],
      ["どのアプリに問題がありますか", { says: "検疫中は2件" }],
    ],
  ],
  [
    "a time, and then another one",
    "en-US",
    [
      [
        "how many failures in Dropbox Business in the last hour?",
        { says: "Since", not: /You named no time|did not understand/ },
      ],
      ["and last week?", { says: /Dropbox Business: In figures[^]*Counted only until/ }],
      ["and yesterday?", { says: /Dropbox Business: In figures[^]*Counted only until/ }],
      ["and since Monday?", { says: "Dropbox Business: In figures", not: /Counted only until/ }],
      ["what failed last Monday?", { says: /Dropbox Business: Who is affected[^]*Counted only/ }],
      ["and last quarter?", { says: /^I did not understand that time.*“since November 12”/ }],
      ["what failed in Salesforce yesterday?", { says: "Salesforce: Who is affected" }],
    ],
  ],
  [
    "a time that is not understood",
    "en-US",
    [
      ["how many failed in Slack since Monday?", { says: "Slack: In figures" }],
      [
        "how many failed in the third quarter?",
        { says: /I did not understand the time you named, so I took the last 7 days/ },
      ],
      ["how many failed in Salesforce?", { says: "You named no time" }],
    ],
  ],
  [
    "a time, and then another one",
    "de-DE",
    [
      [
        "wie viele Fehler in Dropbox Business in der letzten Stunde?",
        { says: "Dropbox Business: In Zahlen", not: /keine Zeit genannt/ },
      ],
      ["und letzte Woche?", { says: /In Zahlen[^]*Gezählt ist nur bis/ }],
      ["was ist letzten Montag in Slack fehlgeschlagen?", { says: /Slack: Wer betroffen ist/ }],
      ["und gestern?", { says: /Slack: Wer betroffen ist[^]*Gezählt ist nur bis/ }],
      ["und im letzten Quartal?", { says: "Diese Zeit habe ich nicht verstanden" }],
    ],
  ],
  [
    "a time, and then another one",
    "fr-FR",
    [
      [
        "combien d'échecs dans Dropbox Business dans la dernière heure ?",
        { says: "En chiffres", not: /pas précisé de période/ },
      ],
      ["et lundi dernier ?", { says: /En chiffres[^]*Fin de la période comptée/ }],
      ["et au dernier trimestre ?", { says: "Je n'ai pas compris cette période" }],
    ],
  ],
  [
    "a time, and then another one",
    "es-ES",
    [
      [
        "¿cuántos errores en Dropbox Business en la última hora?",
        { says: "En cifras", not: /No ha indicado/ },
      ],
      ["¿y el lunes pasado?", { says: /En cifras[^]*Fin del periodo contado/ }],
      ["¿y en el último trimestre?", { says: "No he entendido ese periodo" }],
    ],
  ],
  [
    "a time, and then another one",
    "ja-JP",
    [
      [
        "Dropbox Businessで過去1時間に何件失敗しましたか",
        { says: "件数", not: /期間の指定がなかった/ },
      ],
      ["先週は？", { says: /件数[^]*までの分だけを数えました/ }],
      ["前期は？", { says: "その期間を読み取れませんでした" }],
    ],
  ],
  [
    "a time beside somebody's name, and below the card of one",
    "en-US",
    [
      ["what failed for Hanna last week in Dropbox Business?", { user: "Hanna Nowak" }],
      ["and yesterday?", { user: "Hanna Nowak", says: /entries since|older/ }],
      ["what failed?", { says: "DuplicateTargetEntries" }],
      ["has anything failed in Dropbox Business since yesterday?", { says: "Who is affected" }],
    ],
  ],
];
