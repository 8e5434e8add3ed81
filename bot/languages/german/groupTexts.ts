import { type Texts } from "../englishTexts";
import { type groupTexts as english } from "../groupTexts";

/** What the bot says in German where others read along; a part of `texts`. */
export const groupTexts = {
  privateOnly:
    "Was ich herausfinde, betrifft einzelne Personen. Deshalb antworte ich nicht, wo andere mitlesen. Schreiben Sie mir bitte in einem eigenen Chat.",
  privateOnlyAt:
    "Was ich herausfinde, betrifft einzelne Personen. Deshalb antworte ich nicht, wo andere mitlesen. Schreiben Sie mir bitte in einem eigenen Chat: {link}",
  answeredInPrivate:
    "Ich antworte Ihnen in unserem eigenen Chat, denn was ich herausfinde, betrifft einzelne Personen.",
  askedInGroup:
    "Sie haben mich gefragt, wo andere mitlesen: „{text}“. Die Antwort hier ist nur für Sie.",
  groupWelcome:
    "Guten Tag. Ich finde heraus, warum jemand kein Konto für eine Anwendung hat. Erwähnen Sie mich mit Ihrer Frage: Ich antworte Ihnen in einem eigenen Chat, denn was ich herausfinde, betrifft einzelne Personen.",
  groupWelcomeBy:
    "Guten Tag. {who} hat mich hier hinzugefügt. Ich finde heraus, warum jemand kein Konto für eine Anwendung hat. Erwähnen Sie mich mit Ihrer Frage: Ich antworte Ihnen in einem eigenen Chat, denn was ich herausfinde, betrifft einzelne Personen.",
  groupHelp:
    "Erwähnen Sie mich mit einer Frage, zum Beispiel: Warum bin ich nicht in Salesforce? Ich antworte Ihnen in einem eigenen Chat, denn was ich herausfinde, betrifft einzelne Personen. Dort können Sie auch mit einer Person sprechen.",
} as const satisfies Pick<Texts, keyof typeof english>;
