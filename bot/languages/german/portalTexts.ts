import { type Texts } from "../englishTexts";
import { type portalTexts as english } from "../portalTexts";

/** What the pages of the portal say in German; a part of `texts`. */
export const portalTexts = {
  portalName: "Contoso IT-Support",
  portalTagline: "Warum wird ein Konto nicht bereitgestellt?",
  portalYouAre: "Sie sind",
  portalHelpdesk: "Helpdesk-Team",
  portalEngineer: "Techniker",
  portalEmployee: "Beschäftigte",
  portalNewChat: "Neuer Chat",
  portalSignOut: "Abmelden",
  portalChat: "Chat mit dem IT-Support",
  portalPlaceholder: "Nach einem Konto fragen",
  portalAsk: "Fragen zum Ausprobieren",
  portalHint:
    "Sie können auch einen Eintrag aus dem Bereitstellungsprotokoll oder eine Fehlermeldung einfügen oder nach einer Person fragen.",
  portalTryAgain: "Noch einmal versuchen",
  portalNobodySignsIn:
    "Bei diesem Chat kann sich noch niemand anmelden. Bitte wenden Sie sich an den IT-Support, damit er das einrichtet.",
  portalPleaseSignIn: "Bitte melden Sie sich an, um mit dem IT-Support zu chatten.",
  portalSignInLost:
    "Die Anmeldung ist auf dieser Seite nicht angekommen. In einem eigenen Fenster funktioniert der Chat.",
  portalOpenChat: "Chat öffnen",
  portalStillSignedIn: "Sie sind noch angemeldet: Die Abmeldung hat den Server nicht erreicht.",
  portalEnded: "Diese Unterhaltung ist beendet.",
  portalLost: "Die Verbindung ist abgebrochen.",
  portalUnreachable: "Der IT-Support ist gerade nicht erreichbar.",
  portalSignedIn: "Sie sind angemeldet",
  portalSignedInNote: "Sie können dieses Fenster schließen und im Chat weitermachen.",
  embedTitle: "Hilfe zu Konten",
  embedButton: "Fehlt ein Konto?",
  embedClose: "Chat schließen",
  embedNews: "Im Chat gibt es eine neue Antwort.",
} as const satisfies Pick<Texts, keyof typeof english>;
