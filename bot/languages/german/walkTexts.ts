import { type Texts } from "../englishTexts";
import { type walkTexts as english } from "../walkTexts";

/** What the bot says in German while it walks somebody through steps; a part of `texts`. */
export const walkTexts = {
  nextStep: "Nächster Schritt",
  nextStepShort: "Weiter",
  firstStep: "Das war der erste Schritt.",
  lastStep: "Das war der letzte Schritt.",
  credentialsFine:
    "Soweit ich sehen kann, liegt es nicht an den gespeicherten Anmeldeinformationen für {app}. Wenn sie trotzdem abgelehnt werden, gehen Sie in dieser Reihenfolge vor:",
  credentialsTutorial:
    "1. Öffnen Sie das Tutorial zur Bereitstellung für {app} und vergleichen Sie die Adresse, die Art des Tokens und die Rechte des verwendeten Kontos mit Ihren Angaben.",
  credentialsTest:
    "2. Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials: Geben Sie sie neu ein und wählen Sie Test connection.",
  credentialsRequest:
    "3. Senden Sie dieselbe Anfrage selbst mit dieser Adresse und diesem Token, zum Beispiel die Suche nach einem Benutzer. Was {app} darauf antwortet, ist der Grund.",
  credentialsContact:
    "4. Schlägt auch diese Anfrage fehl, geht die Antwort an den Hersteller ({app}); klappt sie, sprechen Sie hier mit einer Person.",
} as const satisfies Pick<Texts, keyof typeof english>;
