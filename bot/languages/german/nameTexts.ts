import { type Texts } from "../englishTexts";
import { type nameTexts as english } from "../nameTexts";

/** What the bot says in German to help who does not know a name; a part of `texts`. */
export const nameTexts = {
  addressNotFound:
    "„{term}“ ist bei niemandem im Verzeichnis Anmeldename oder E-Mail-Adresse. Können Sie die Schreibweise prüfen oder den vollen Namen nennen?",
  addressNotFoundAgain:
    "Auch „{term}“ ist im Verzeichnis niemandes Adresse. Ein voller Name genügt ebenfalls: Entra ID > Users > All users findet ihn nach jedem Teil.",
  personNotFoundOfList:
    "Niemanden mit dem Namen „{term}“ gefunden; ich mache mit den anderen weiter.",
  personHelpToName:
    "Dann suchen wir zuerst den Namen: Entra ID > Users > All users; suchen Sie dort nach einem Teil des Namens und kopieren Sie den Benutzerprinzipalnamen. Oder fragen Sie die Person, die Ihnen davon berichtet hat.",
  groupHelpToName:
    "Dann suchen wir zuerst die Gruppe: Entra ID > Groups > All groups, oder Entra ID > Enterprise apps > die Anwendung > Users and groups. Jemand aus der Gruppe genügt auch.",
  appHelp:
    "Dann suchen wir zuerst die Anwendung: Unter Entra ID > Enterprise apps stehen alle. Wer das Konto vermisst, weiß, wo man sich dafür anmeldet.",
  appHelpEmployee:
    "Dann schreiben Sie, wie sie dort heißt, wo Sie sich anmelden, oder wofür Sie sie brauchen. Hilft auch das nicht, kann eine Person mit Ihnen suchen.",
  personWhichHelp:
    "Abteilung und Anmeldename unterscheiden sie: Fragen Sie die Person, die Ihnen davon berichtet hat. Wer ist es?",
  shownAlready:
    "Genau darum geht es auf der Karte oben ({person}, {app}). Wenn Sie jemand anderen dieses Namens meinen, nennen Sie mir den Anmeldenamen.",
  shownAlreadyOwn:
    "Genau das habe ich gerade nachgesehen: Ihr Konto ({app}). Was stimmt damit nicht?",
  onlyOwnBeside:
    "Ich kann nur Ihr eigenes Konto nachsehen; das andere kann Ihr Helpdesk nachsehen. Zu Ihrem:",
  onlyOwnAgain:
    "Wie gesagt kann ich nur Ihr eigenes Konto nachsehen; Ihr Helpdesk kann auch andere nachsehen. Soll ich Ihres prüfen?",
  whyApp:
    "Jede Anwendung hat einen eigenen Bereitstellungsauftrag; deshalb brauche ich ihren Namen, bevor ich nachsehen kann. Unter Entra ID > Enterprise apps stehen alle. Welche ist es?",
  whyAppEmployee:
    "Mit Anwendung meine ich das Programm oder die Website, wo Ihnen ein Konto fehlt. Jede bekommt ihre Konten für sich; deshalb brauche ich den Namen, um nachzusehen. Wie heißt sie dort, wo Sie sich anmelden?",
  whyPerson:
    "Im Protokoll stehen für jede Person eigene Einträge; deshalb muss ich wissen, welche ich lesen soll. Ein voller Name, ein Anmeldename oder eine Worker-ID genügt. Wer ist es?",
  whyGroup:
    "Ich sehe immer nur eine Gruppe nach; deshalb brauche ich ihren Namen oder den von jemandem, der darin ist. Welche ist es?",
  whyOnlyOwn:
    "Was ein Konto über jemanden verrät, geht nur diese Person und den Helpdesk etwas an. Soll ich Ihres prüfen?",
  timeNoted: "Gut zu wissen, seit wann. Den Namen brauche ich trotzdem noch.",
  mayNotSearchOwn:
    "Wo Ihnen ein Konto fehlt, darf ich hier nicht nachsehen. Deshalb frage ich Sie.",
  personNear: "Ich habe niemanden namens „{term}“ gefunden. Ist es eine dieser Personen?",
  deletedUnread:
    "Bei den gelöschten Benutzern konnte ich nicht nachsehen; wer vor Kurzem ausgeschieden ist, kann dort stehen: Entra ID > Users > Deleted users.",
} as const satisfies Pick<Texts, keyof typeof english>;
