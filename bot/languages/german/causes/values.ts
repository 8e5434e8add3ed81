import { type CauseTranslations } from "../../translation";

/** Causes in German: a value of somebody that is called wrong. */
export const values = {
  valueWrongAtSource: {
    state: "An der Quelle falsch",
    line: "Was {target} als „{valueWord}“ bekommt, steht so in der Quelle. Dort muss es für {person} berichtigt werden.",
    employeeLine:
      "{target} bekommt Ihre Angabe „{valueWord}“ aus den Stammdaten der Firma, und dort steht sie so.",
    next: {
      employee: [
        "Lassen Sie die Angabe „{valueWord}“ von der Personalabteilung oder Ihrem Helpdesk berichtigen. Die nächste Aktualisierung überträgt sie ({app}).",
      ],
      helpdesk: [
        "?cloud Berichtigen Sie {source} dort, wo es gepflegt wird: Entra ID > Users > {person} > Properties, oder im HR-System, aus dem es kommt.",
        "?synced Das Konto wird aus Active Directory synchronisiert: Lassen Sie {source} dort oder im HR-System berichtigen, aus dem es kommt.",
        "?hr Lassen Sie {source} in {hr} berichtigen. {hr} lese ich nicht; vergleichen Sie es deshalb dort.",
        "Der nächste Zyklus überträgt die Änderung von selbst, meist innerhalb von 40 Minuten.",
      ],
      engineer: [
        "?cloud Berichtigen Sie {source} am Benutzer oder in dem System, das es schreibt.",
        "?synced onPremisesSyncEnabled ist true: Berichtigen Sie {source} in Active Directory und warten Sie zuerst die Verzeichnissynchronisierung ab.",
        "?hr Vergleichen Sie {source} in {hr} mit dem Importschritt des neuesten Protokolleintrags.",
        "Ein leerer Wert wird nicht gesendet: {app} behält den alten, bis {source} einen anderen hat.",
      ],
    },
  },
  valueIsConstant: {
    state: "Für alle gleich",
    line: "Als „{valueWord}“ bekommen in {app} alle denselben Wert: „{value}“. Das Verzeichnis wird dafür nicht gefragt.",
    employeeLine:
      "{app} ist so eingerichtet, dass dort bei allen dieselbe Angabe „{valueWord}“ steht.",
    next: {
      employee: [
        "Ihre Daten sind in Ordnung. Sagen Sie Ihrem Helpdesk, wenn Sie in {app} eine eigene Angabe „{valueWord}“ brauchen.",
      ],
      helpdesk: [
        "Fragen Sie die für {app} verantwortliche Person, ob das so gewollt ist: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute}.",
        "Damit der eigene Wert gesendet wird, muss der Zuordnungstyp Direct sein. Nach dem Speichern beginnt ein voller Zyklus.",
      ],
      engineer: [
        "Die Zuordnung von {attribute} ist vom Typ Constant. Stellen Sie sie auf Direct oder einen Ausdruck um; nach dem Speichern schreibt ein voller Zyklus sie für alle.",
      ],
    },
  },
  valueFromAnother: {
    state: "Aus etwas anderem",
    line: "{app} bekommt „{valueWord}“ nicht so, wie es im Verzeichnis steht: {attribute} entsteht aus {how}.",
    employeeLine:
      "{app} übernimmt Ihre Angabe „{valueWord}“ nicht unverändert, sondern bildet sie aus anderen Angaben.",
    next: {
      employee: [
        "Sagen Sie Ihrem Helpdesk, was in {app} als „{valueWord}“ stehen soll. Dort ist zu sehen, woraus es gebildet wird.",
      ],
      helpdesk: [
        "Fragen Sie die für {app} verantwortliche Person, ob das so gewollt ist: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute}.",
        "Wenn ja, berichtigen Sie, woraus es entsteht ({source}); der nächste Zyklus überträgt es.",
      ],
      engineer: [
        "Prüfen Sie die Zuordnung von {attribute} im Ausdrucks-Generator mit den Werten für {person}. Groß- und Kleinschreibung zählt in Ausdrücken.",
        "Eine geänderte Zuordnung löst beim Speichern einen vollen Zyklus aus; eine Berichtigung von {source} nicht.",
      ],
    },
  },
  valueOnlyAtCreation: {
    state: "Nur einmal geschrieben",
    line: "{app} bekommt „{valueWord}“ nur beim Anlegen des Kontos. Was sich seither für {person} geändert hat, kommt dort nicht an.",
    employeeLine:
      "{app} hat Ihre Angabe „{valueWord}“ beim Anlegen Ihres Kontos bekommen und erfährt keine Änderungen.",
    next: {
      employee: [
        "Bitten Sie Ihren Helpdesk, „{valueWord}“ direkt in {app} ändern zu lassen; von selbst ändert es sich dort nicht.",
      ],
      helpdesk: [
        "Lassen Sie es direkt in {app} ändern, von denen, die {app} betreuen.",
        "Wenn Änderungen ankommen sollen: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute} > Apply this mapping: Always. Nach dem Speichern beginnt ein voller Zyklus.",
      ],
      engineer: [
        "flowType von {attribute} ist ObjectAddOnly (Apply this mapping: Only during object creation). Stellen Sie es auf Always; nach dem Speichern schreibt ein voller Zyklus den Wert für alle.",
      ],
    },
  },
  valueNotMapped: {
    state: "Wird nicht gesendet",
    line: "Die Bereitstellung sendet „{valueWord}“ nicht an {target}: Was dort steht, hat sie nicht geschrieben.",
    employeeLine: "{target} bekommt Ihre Angabe „{valueWord}“ nicht aus den Stammdaten der Firma.",
    next: {
      employee: [
        "Ändern Sie es selbst in {target}, wenn Sie können, oder fragen Sie Ihren Helpdesk, wer {target} betreut.",
      ],
      helpdesk: [
        "Lassen Sie es direkt in {target} berichtigen: Dort hat es jemand eingetragen, vielleicht {person}.",
        "Soll es gesendet werden, kann die für {app} verantwortliche Person eine Zuordnung hinzufügen: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Add New Mapping. Nach dem Speichern beginnt ein voller Zyklus.",
      ],
      engineer: [
        "Fügen Sie eine Zuordnung von {source} zu dem Zielattribut hinzu, das dort angezeigt wird. Attribute, die im Schema des Ziels fehlen, müssen zuerst unter Show advanced options ergänzt werden.",
        "Bei der Anmeldung kann es auch ein SAML-Anspruch schreiben: siehe Single sign-on > Attributes & Claims.",
      ],
    },
  },
  valueNotCompared: {
    state: "Nicht verglichen",
    line: "Ich konnte „{valueWord}“ für {person} nicht vergleichen: Woraus {attribute} entsteht ({source}), lese ich nicht.",
    employeeLine:
      "Ich konnte Ihre Angabe „{valueWord}“ nicht mit den Stammdaten der Firma vergleichen.",
    next: {
      employee: [
        "Ihr Helpdesk kann sie vergleichen. Sagen Sie dort, was {app} anzeigt und was richtig wäre.",
      ],
      helpdesk: [
        "Vergleichen Sie Entra ID > Users > {person} > Properties mit dem neuesten Protokolleintrag für {person}, Modified properties.",
        "Wie es entsteht, steht unter Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute}.",
      ],
      engineer: [
        "Provision on demand zeigt unter Perform action, worauf {attribute} für {person} gesetzt wird; es schreibt in das Ziel.",
        "Wie es entsteht, steht unter Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute}.",
      ],
    },
  },
  valueChangeWaiting: {
    state: "Änderung unterwegs",
    line: "Im Verzeichnis steht als „{valueWord}“ für {person} inzwischen „{value}“; an {app} wurde das noch nicht gesendet.",
    employeeLine:
      "Ihre Angabe „{valueWord}“ wurde hier geändert, und {app} wurde seither nicht aktualisiert.",
    next: {
      employee: [
        "?nextAt Die nächste Aktualisierung sollte bis {nextAt} beginnen und dauert meist wenige Minuten.",
        "!nextAt Sagen Sie Ihrem Helpdesk Bescheid, wenn es in zwei Stunden noch die alte ist.",
      ],
      helpdesk: [
        "?nextAt Warten Sie: Der nächste Zyklus sollte zwischen {nextFromAt} und {nextAt} beginnen.",
        "?overdueAt Ein Zyklus ist seit {overdueAt} fällig. Sehen Sie nach unter Entra ID > Enterprise apps > {app} > Provisioning > Current status.",
        "Wenn es nicht warten kann: Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand.",
        "Wenn es nach zwei Zyklen noch der alte Wert ist, bitten Sie jemanden aus der Technik, sich die Protokollschritte anzusehen.",
      ],
      engineer: [
        "Vergleichen Sie modifiedProperties des neuesten Eintrags mit {attribute}. Provision on demand wertet {person} sofort aus; es schreibt in das Ziel.",
        "Eine Änderung, auf die nach zwei Zyklen kein Eintrag folgt, wurde nicht bemerkt: Nach einem Neustart des Auftrags werden alle angesehen.",
      ],
    },
  },
  valueSentAsItIs: {
    state: "So gesendet",
    line: "Als „{valueWord}“ für {person} wurde an {app} gesendet, was im Verzeichnis steht: „{value}“.",
    employeeLine:
      "Als „{valueWord}“ wurde an {app} gesendet, was in den Stammdaten der Firma steht: „{value}“.",
    next: {
      employee: [
        "Wenn das falsch ist, lassen Sie es von der Personalabteilung oder Ihrem Helpdesk berichtigen. Die nächste Aktualisierung überträgt es ({app}).",
        "Wenn das stimmt, zeigt {app} etwas Eigenes: Sehen Sie dort in Ihr Profil, oder fragen Sie Ihren Helpdesk, wer {app} betreut.",
      ],
      helpdesk: [
        "?cloud Wenn das falsch ist: Berichtigen Sie {source} unter Entra ID > Users > {person} > Properties, oder im HR-System, aus dem es kommt.",
        "?synced Wenn das falsch ist: Berichtigen Sie {source} in Active Directory, von wo das Konto synchronisiert wird, oder im HR-System, aus dem es kommt.",
        "Wenn das stimmt: Jemand hat es in {app} geändert, oder {app} zeigt ein anderes Feld als {attribute}. Die Admins für {app} können sehen, welches.",
      ],
      engineer: [
        "Der Dienst bemerkt keine Änderungen, die im Ziel gemacht wurden. Provision on demand vergleicht neu und schreibt {attribute} wieder, wo es abweicht.",
        "Bei der Anmeldung kann ein SAML-Anspruch es überschreiben: siehe Single sign-on > Attributes & Claims.",
      ],
    },
  },
} as const satisfies CauseTranslations;
