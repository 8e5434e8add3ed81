import { type Texts } from "../englishTexts";
import { type groupTexts as english } from "../groupTexts";

/** What the bot says in French where others read along; a part of `texts`. */
export const groupTexts = {
  privateOnly:
    "Ce que je trouve concerne des personnes, donc je ne réponds pas là où d'autres lisent. Écrivez-moi dans une conversation privée.",
  privateOnlyAt:
    "Ce que je trouve concerne des personnes, donc je ne réponds pas là où d'autres lisent. Écrivez-moi dans une conversation privée : {link}",
  answeredInPrivate:
    "Je vous réponds dans notre conversation privée, car ce que je trouve concerne des personnes.",
  askedInGroup:
    "Vous m'avez posé une question là où d'autres lisent : « {text} ». Ceci n'est que pour vous.",
  groupWelcome:
    "Bonjour. Je cherche pourquoi quelqu'un n'a pas de compte dans une application. Mentionnez-moi avec votre question : je vous réponds dans une conversation privée, car ce que je trouve concerne des personnes.",
  groupWelcomeBy:
    "Bonjour. {who} m'a ajouté ici. Je cherche pourquoi quelqu'un n'a pas de compte dans une application. Mentionnez-moi avec votre question : je vous réponds dans une conversation privée, car ce que je trouve concerne des personnes.",
  groupHelp:
    "Mentionnez-moi avec une question, par exemple : pourquoi je ne suis pas dans Salesforce ? Je vous réponds dans une conversation privée, car ce que je trouve concerne des personnes. Vous pouvez aussi y parler à une personne.",
} as const satisfies Pick<Texts, keyof typeof english>;
