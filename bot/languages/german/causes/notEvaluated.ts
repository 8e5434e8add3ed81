import { type CauseTranslations } from "../../translation";

/** Causes in German: nobody has looked at the account yet. */
export const notEvaluated = {
  cyclesNotCompleting: {
    state: "Zyklen enden nicht",
    line: "Die Bereitstellung für {app} ist eingeschaltet, aber seit mehr als einem Tag wurde kein Zyklus abgeschlossen.",
    employeeLine:
      "Konten für {app} werden seit Längerem nicht mehr aktualisiert. Das betrifft alle.",
    next: {
      employee: ["Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten."],
      helpdesk: [
        "Öffnen Sie Entra ID > Enterprise apps > {app} > Provisioning > Current status: Eine sehr große Änderung kann einen Tag dauern; dann bewegen sich die Zahlen noch.",
        "Wenn sie sich nicht bewegen, wählen Sie unter Admin credentials Test connection: Ein abgelaufenes Token hinterlässt keine Einträge.",
        "Wenn eine Person nicht warten kann: Provision on demand auf derselben Seite.",
      ],
      engineer: [
        "Vergleichen Sie lastExecution, steadyStateLastAchievedTime und countSuccessiveCompleteFailures des Bereitstellungsauftrags, und suchen Sie in den Bereitstellungsprotokollen den neuesten Eintrag überhaupt.",
        "Drosselung durch das Ziel und sehr große Gruppen verlängern Zyklen. Starten Sie nur neu, wenn sich gar nichts bewegt: Damit beginnt ein vollständiger Zyklus.",
      ],
    },
  },
  noTraceInLog: {
    state: "Keine Spur",
    line: "Im Protokoll steht nichts über {person} und {app}, und nichts von dem, was gelesen wurde, spricht dagegen.",
    employeeLine: "Bisher ist kein Versuch verzeichnet, {app} für Sie einzurichten.",
    next: {
      employee: [
        "Bitten Sie Ihren Helpdesk, das für Sie von Hand anzustoßen, oder sprechen Sie hier mit einer Person.",
      ],
      helpdesk: [
        "Protokolle werden 30 Tage aufbewahrt (7 ohne Premium-Lizenz). Ein Konto, das vorher erstellt wurde und sich seither nicht geändert hat, hat keinen Eintrag: Suchen Sie {person} direkt im Zielsystem ({target}).",
        "Prüfen Sie, ob dies der richtige Eintrag für {app} ist; mehrere können denselben Namen haben.",
        "Provision on demand für {person} zeigt sofort, was geschieht: Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand. Dabei wird in das Zielsystem geschrieben ({target}).",
      ],
      engineer: [
        "Durchsuchen Sie das Protokoll nach Quell- und Ziel-ID, ohne Statusfilter, und auch unter den anderen Dienstprinzipalen, die auf dasselbe Ziel zeigen.",
        "Gruppenmitglieder, die wieder in den Bereich gekommen sind, und Objekte, die ein inkrementeller Zyklus übersehen hat, brauchen einen Neustart oder Provision on demand.",
      ],
    },
  },
  notEvaluatedYet: {
    state: "Unterwegs",
    line: "Die neueste Änderung für {person} wurde noch nicht geprüft; das übernimmt der nächste Zyklus für {app}.",
    employeeLine: "{app} wurde nicht aktualisiert, seit sich Ihr Zugriff geändert hat.",
    next: {
      employee: [
        "?nextAt Die nächste Aktualisierung sollte bis {nextAt} beginnen und dauert meist einige Minuten.",
        "!overdueAt Sie müssen nichts tun.",
        "?overdueAt Eine Aktualisierung ist überfällig (seit {overdueAt}). Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
      ],
      helpdesk: [
        "?nextAt Warten Sie: Der nächste Zyklus sollte zwischen {nextFromAt} und {nextAt} beginnen. Zyklen kommen alle 20 bis 40 Minuten.",
        "?overdueAt Ein Zyklus ist überfällig (seit {overdueAt}). Sehen Sie unter Entra ID > Enterprise apps > {app} > Provisioning > Current status nach: Eine sehr große Änderung kann Stunden dauern; dann bewegen sich die Zahlen noch.",
        "?overdueAt Wenn sie sich nicht bewegen, bitten Sie jemanden aus der Technik, sich den Auftrag anzusehen.",
        "Wenn es nicht warten kann: Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand.",
        "!overdueAt Wenn nach zwei Zyklen nichts geschehen ist, sehen Sie unter Provisioning > Current status nach Fehlern.",
      ],
      engineer: [
        "?overdueAt Ein Zyklus ist überfällig (seit {overdueAt}): Vergleichen Sie lastExecution, progress und countSuccessiveCompleteFailures des Bereitstellungsauftrags. Eine sehr große Änderung und Drosselung durch das Ziel verlängern Zyklen.",
        "Vergleichen Sie steadyStateLastAchievedTime mit dem Zeitpunkt der Änderung. Provision on demand wertet {person} sofort aus; dabei wird in das Ziel geschrieben.",
        "Nur Änderungen in der Quelle werden bemerkt. Rechnen Sie nach einer Zuweisung einige Minuten für die Replikation.",
      ],
    },
  },
  restartNeeded: {
    state: "Braucht einen Neustart",
    line: "Die Änderung für {person} ist von einer Art, die für {app} erst nach einem Neustart bemerkt wird.",
    employeeLine:
      "Die Verbindung zur Anwendung muss neu gestartet werden, bevor Ihre Änderung ankommt ({app}).",
    next: {
      employee: ["Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten."],
      helpdesk: [
        "Für eine Person: Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand.",
        "Für viele: Bitten Sie die für {app} zuständige Person um Restart provisioning auf derselben Seite. Das ist ein vollständiger Zyklus, 20 Minuten bis mehrere Stunden.",
      ],
      engineer: [
        "Inkrementelle Zyklen bemerken nicht: Mitglieder oder Vorgesetzte, die erst später in den Bereich kommen, Mitgliedschaften eines Kontos, das ausgeschaltet war, den Wechsel von Sync all zu Sync assigned und Änderungen, die im Ziel gemacht wurden.",
        "Starten Sie neu und setzen Sie dabei das Wasserzeichen zurück, oder verwenden Sie Provision on demand mit der Gruppe und bis zu 5 ihrer Mitglieder.",
      ],
    },
  },
} as const satisfies CauseTranslations;
