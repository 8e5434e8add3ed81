import { type CauseTranslations } from "../../translation";

/** Causes in German: the entry of the log is about something that was done. */
export const done = {
  outcomeNotShown: {
    state: "Ergebnis nicht gezeigt",
    line: "Der Eintrag sagt, was für {person} und {app} versucht wurde, aber nicht, wie es ausging oder warum.",
    employeeLine: "Was Sie geschickt haben, sagt noch nicht, ob Ihr Konto eingerichtet wurde.",
    next: {
      employee: [
        "Bitten Sie Ihren Helpdesk, den ganzen Eintrag anzusehen, oder sprechen Sie hier mit einer Person.",
      ],
      helpdesk: [
        "Öffnen Sie den Eintrag unter Entra ID > Enterprise apps > {app} > Provisioning logs und fügen Sie ihn noch einmal ein, mit Status und Schritten.",
      ],
      engineer: [
        "Fügen Sie den ganzen Eintrag ein: provisioningStatusInfo sagt, ob es gelungen ist, der letzte Schritt in provisioningSteps, warum nicht.",
      ],
    },
  },
  provisionedSuccessfully: {
    state: "Bereitgestellt",
    line: "{person} wurde erfolgreich für {target} bereitgestellt.",
    employeeLine: "Ihr Konto für {target} ist eingerichtet.",
    next: {
      employee: [
        "Melden Sie sich dort an. Wenn das nicht klappt, kann Ihr Helpdesk die Anmeldung selbst prüfen.",
      ],
      helpdesk: [
        "Bei der Bereitstellung ist nichts zu tun. Wenn {person} nicht hineinkommt, prüfen Sie die Anmeldung: einmaliges Anmelden, Lizenz oder Rolle im Zielsystem ({target}).",
        "Wenn das Konto im Zielsystem ({target}) nicht zu sehen ist, suchen Sie dort nach dem Abgleichwert; vielleicht wurde es seither gelöscht oder umbenannt.",
      ],
      engineer: [
        "Vergleichen Sie die Ziel-ID des Eintrags mit dem Ziel. Der Dienst bemerkt keine Änderungen, die im Ziel gemacht wurden; nach einem Neustart oder mit Provision on demand sieht er wieder nach.",
      ],
    },
  },
} as const satisfies CauseTranslations;
