import { type Texts } from "../englishTexts";
import { type buttonTexts as english } from "../buttonTexts";

/** What stands on the buttons of a diagnosis card in French, and what they answer; a part of `texts`. */
export const buttonTexts = {
  showSteps: "Afficher les étapes du journal",
  solvedIt: "Problème résolu",
  solvedThanks: "Tant mieux. S'il manque un autre compte, il suffit de demander.",
  copyForTicket: "Copier pour un ticket",
  didNotHelp: "Cela n'a pas aidé",
  didNotHelpNext:
    "Merci de me le dire ; cela compte pour ce genre de réponse, sans votre nom. Une personne peut regarder avec vous.",
  ticketRequests: "ID des requêtes Graph : {ids}",
  talkToPerson: "Parler à une personne",
  openAdminCenter: "Ouvrir dans le centre d'administration",
} as const satisfies Pick<Texts, keyof typeof english>;
