import { type Texts } from "../englishTexts";
import { type signInTexts as english } from "../signInTexts";

/** What the bot says in German about signing in; a part of `texts`. */
export const signInTexts = {
  signInOffer:
    "Alles davon darf ich selbst nicht lesen. Melden Sie sich an, dann sehe ich mit Ihren Rechten nach. Oder antworten Sie auf meine Fragen; auch die führen weiter.",
  signInAgain:
    "Microsoft Entra ID verlangt eine neue Anmeldung, bevor ich mit Ihren Rechten lesen darf. Bis dahin mache ich mit dem weiter, was ich sehe.",
  signInButton: "Anmelden",
  signedIn: "Sie sind angemeldet. Fragen Sie noch einmal, dann sehe ich mit Ihren Rechten nach.",
  signInFailed:
    "Die Anmeldung hat nicht geklappt, deshalb mache ich ohne sie weiter. Antworten Sie auf meine Fragen, oder sprechen Sie mit einem Menschen.",
} as const satisfies Pick<Texts, keyof typeof english>;
