import { type Texts } from "../englishTexts";
import { type buttonTexts as english } from "../buttonTexts";

/** What stands on the buttons of a diagnosis card in German, and what they answer; a part of `texts`. */
export const buttonTexts = {
  showSteps: "Protokollschritte zeigen",
  solvedIt: "Damit ist es gelöst",
  solvedThanks: "Das freut mich. Wenn noch ein Konto fehlt, fragen Sie einfach.",
  copyForTicket: "Für ein Ticket kopieren",
  didNotHelp: "Das hat nicht geholfen",
  didNotHelpNext:
    "Danke für den Hinweis; er zählt für diese Art von Antwort, ohne Ihren Namen. Eine Person kann es sich mit Ihnen ansehen.",
  ticketRequests: "Graph-Anfrage-IDs: {ids}",
  talkToPerson: "Mit einer Person sprechen",
  openAdminCenter: "Im Admin Center öffnen",
} as const satisfies Pick<Texts, keyof typeof english>;
