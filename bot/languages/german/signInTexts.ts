import { type Texts } from "../englishTexts";
import { type signInTexts as english } from "../signInTexts";

/** What the bot says in German about signing in; a part of `texts`. */
export const signInTexts = {
  signInOffer:
    "Alles davon darf ich selbst nicht lesen. Melden Sie sich an, dann sehe ich mit Ihren Rechten nach. Oder antworten Sie auf meine Fragen; auch die führen weiter.",
  signInAgain:
    "Microsoft Entra ID verlangt eine neue Anmeldung, bevor ich mit Ihren Rechten lesen darf. Bis dahin mache ich mit dem weiter, was ich sehe.",
  signInButton: "Anmelden",
  signedIn:
    "Sie sind angemeldet. Fragen Sie noch einmal, dann sehe ich mit Ihren Rechten nach. „abmelden“ beendet das.",
  signInFailed:
    "Die Anmeldung hat nicht geklappt, deshalb mache ich ohne sie weiter. Antworten Sie auf meine Fragen, oder sprechen Sie mit einem Menschen.",
  signedOut: "Sie sind abgemeldet. Ab jetzt lese ich nur noch mit meinen eigenen Rechten.",
  signOutNobody: "Sie waren hier nicht angemeldet: Ich lese nur mit meinen eigenen Rechten.",
  signOutFailed:
    "Der Anmeldedienst antwortet gerade nicht, deshalb sind Sie noch angemeldet. Bitte schreiben Sie in einer Minute noch einmal „abmelden“.",
  signOutNothing:
    "Hier gibt es nichts abzumelden: Teams sagt mir, wer Sie sind, und ich lese nur mit meinen eigenen Rechten.",
  signOutPortal:
    "Im Chat gibt es nichts abzumelden: Das Portal weiß, wer Sie sind. „Abmelden“ oben auf der Seite beendet das, und diesen Chat mit.",
  signOutChosen: "Hier gibt es nichts abzumelden: Wer Sie sind, wählen Sie oben auf der Seite.",
  ownRights: "mit Ihren eigenen Rechten gelesen",
  guidedIntroOwnRights:
    "Ihre eigenen Rechte erlauben mir nicht, das zu lesen: {what} ({permission} oder eine Rolle dafür fehlt). Deshalb frage ich. Mit „abmelden“ lese ich nicht mehr mit Ihren Rechten.",
  notSeen:
    "Was {app} bei der Anmeldung anzeigt, ist hier nicht zu sehen, und es folgt nichts daraus.",
  notSeenInPlace:
    "Ihr Konto ist vorhanden ({app}). Was bei der Anmeldung angezeigt wird, ist hier nicht zu sehen; Ihr Helpdesk kann sich das ansehen.",
  notSeenLook:
    "Was {app} bei der Anmeldung anzeigt, ist hier nicht zu sehen. Was ich sehen kann, ist Ihr Konto dort:",
  notSeenWhichApp:
    "Was eine Anwendung bei der Anmeldung anzeigt, ist hier nicht zu sehen. Ich kann nachsehen, ob Ihr Konto vorhanden ist: Welche Anwendung ist es?",
} as const satisfies Pick<Texts, keyof typeof english>;
