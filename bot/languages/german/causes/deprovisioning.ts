import { type CauseTranslations } from "../../translation";

/** Causes in German: accounts that are switched off or removed. */
export const deprovisioning = {
  accountNotSwitchedOff: {
    state: "Noch eingeschaltet",
    line: "Das Konto für {target} ist noch eingeschaltet, obwohl für {person} keines mehr vorgesehen ist.",
    employeeLine: "Ihr Konto für {app} wurde noch nicht ausgeschaltet.",
    next: {
      employee: ["Fragen Sie Ihren Helpdesk, ob Ihr Konto für {app} ausgeschaltet werden soll."],
      helpdesk: [
        "!stopped Warten Sie auf den nächsten Zyklus, meist 20 bis 40 Minuten: Er schaltet das Konto aus.",
        "Wenn es eingeschaltet bleibt: Fragen Sie die für {app} zuständige Person, ob Konten mit Absicht behalten werden, ob Löschungen zurückgehalten werden und ob der Aktivstatus zugeordnet ist.",
        "Wenn es nicht warten kann, schalten Sie das Konto direkt im Zielsystem aus ({target}).",
      ],
      engineer: [
        "Prüfen Sie SkipOutOfScopeDeletions in den Geheimnissen (secrets) des Bereitstellungsauftrags, Target object actions (Update und Delete), die Zuordnung von active oder accountEnabled und Einträge mit StagedDelete.",
        "Wer nicht mehr zugewiesen ist, wird deaktiviert; gelöscht wird erst, wenn der Benutzer endgültig gelöscht ist, 30 Tage nach dem vorläufigen Löschen. Provision on demand kann Konten ausschalten, deren Zuweisung fehlt, aber nicht die von deaktivierten oder gelöschten Benutzern.",
      ],
    },
  },
  accountSwitchedOff: {
    state: "Ausgeschaltet",
    line: "Der Dienst hat das Konto für {app} ausgeschaltet oder entfernt ({person}).",
    employeeLine: "Ihr Konto für {app} wurde ausgeschaltet.",
    next: {
      employee: [
        "Wenn Sie {app} weiterhin brauchen, bitten Sie Ihre Führungskraft oder Ihren Helpdesk, Ihnen wieder Zugriff zu geben.",
      ],
      helpdesk: [
        "Das geschieht, wenn eine Zuweisung aufgehoben wird, jemand aus einem Bereichsfilter fällt oder deaktiviert wird. Was davon zutrifft, zeigt der Eintrag, Registerkarte Steps: Entra ID > Enterprise apps > {app} > Provisioning logs.",
        "Wenn das nicht gewollt war, machen Sie diese Änderung rückgängig. Das Konto wird im nächsten Zyklus wieder eingeschaltet; ein gelöschtes wird neu erstellt.",
      ],
      engineer: [
        "IsSoftDeleted ist true für Objekte ohne Zuweisung, außerhalb des Bereichs, vorläufig gelöschte und deaktivierte. Gruppenmitgliedschaften im Ziel werden mit dem Konto nicht wiederhergestellt.",
        "Um Konten von Personen zu behalten, die aus dem Bereich fallen, setzen Sie SkipOutOfScopeDeletions.",
      ],
    },
  },
  deletionHeldBack: {
    state: "Löschungen angehalten",
    line: "Für {app} würden mehr Konten auf einmal entfernt, als erlaubt ist; die Löschungen werden deshalb zurückgehalten.",
    employeeLine: "Änderungen für {app} warten darauf, dass jemand sie freigibt.",
    next: {
      employee: [
        "?clear Mit Ihrem Konto ist alles in Ordnung. Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
        "!clear Sagen Sie Ihrem Helpdesk, dass Sie auf {app} warten.",
      ],
      helpdesk: [
        "Fragen Sie die für {app} zuständige Person, ob wirklich so viele Personen den Zugriff verlieren sollten: Meist steckt eine geänderte Gruppe oder ein geänderter Filter dahinter.",
        "Gewollt: Entra ID > Enterprise apps > {app} > Provisioning > Allow deletes. Nicht gewollt: Weisen Sie die Personen zuerst wieder zu oder machen Sie den Filter rückgängig, und erst danach Restart provisioning.",
      ],
      engineer: [
        "Wen es betrifft, zeigen die Einträge mit der Aktion StagedDelete. Freigeben mit ForceDeletes; zum Ablehnen stellen Sie Zuweisungen, Objekte oder Bereich vor jedem Neustart wieder her.",
        "Der Schwellenwert steht unter Provisioning > Settings > Prevent accidental deletion.",
      ],
    },
  },
} as const satisfies CauseTranslations;
