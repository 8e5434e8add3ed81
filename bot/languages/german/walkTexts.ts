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
  credentialsTutorialMeaning:
    "Das Tutorial ist die Seite darüber, wie {app} verbunden wird. Dort steht, welche Adresse und welche Art von Schlüssel {app} erwartet und was das Konto hinter dem Schlüssel dürfen muss.",
  credentialsTestMeaning:
    "Test connection probiert Adresse und Schlüssel sofort aus und zeigt, was {app} antwortet. Verändert wird dabei nichts.",
  credentialsRequestMeaning:
    "Test connection sagt oft nur, dass es nicht geklappt hat. Fragen Sie {app} selbst dasselbe, mit einem beliebigen Werkzeug für Anfragen, dann sehen Sie die ganze Antwort, und die nennt den Grund.",
  credentialsContactMeaning:
    "Lehnt {app} auch Ihre eigene Anfrage ab, liegt es zwischen Ihnen und {app}. Klappt Ihre und die des Dienstes nicht, ist hier etwas anders eingerichtet, und eine Person kann herausfinden, was.",
} as const satisfies Pick<Texts, keyof typeof english>;
