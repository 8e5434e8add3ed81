import { type Texts } from "../englishTexts";
import { type dataTexts as english } from "../dataTexts";

/** What the bot says in French about what it keeps of a person; a part of `texts`. */
export const dataTexts = {
  dataAsk:
    "Je supprimerais ce que je garde sur vous : nos conversations ici et dans vos autres fenêtres, ce que je suis pour vous, et la façon de vous joindre. Dois-je le faire ?",
  dataStays:
    "Ce qui reste : les dossiers que vous avez envoyés, parce qu'on y travaille, et le relevé de qui a consulté qui, parce qu'il protège les personnes consultées.",
  dataStaysInTeams:
    "Les messages de cette conversation appartiennent à Teams ; je ne peux pas les y supprimer.",
  dataDelete: "Oui, supprimer",
  dataKeep: "Non, garder mes données",
  dataKept: "D'accord, rien n'a été supprimé.",
  dataDeleted:
    "Vos données sont supprimées : cette conversation et vos autres avec moi, ce que je suivais pour vous, et la façon de vous joindre.",
  dataDeletedHere:
    "Cette conversation est supprimée, avec ce que j'y suivais pour vous. Je ne sais pas ici qui vous êtes, je ne peux donc pas trouver vos autres conversations.",
  dataCaseHere:
    "Le dossier {number} continue ici, je connais donc encore le chemin vers cette conversation. Redemandez quand il sera clos, et je l'oublierai aussi.",
  aboutBot:
    "Je suis un programme, pas une personne. Je lis ce que les systèmes disent d'un compte et je vous le dis ; « parler à une personne » fait venir quelqu'un.",
  aboutYourData:
    "Je garde ce qui est écrit ici, ce que je suis pour vous et les dossiers que vous envoyez. Seules les personnes qui traitent un dossier envoyé par vous le lisent, et toute consultation d'autrui est notée. « Supprimer mes données » efface ce qui n'a pas à rester.",
} as const satisfies Pick<Texts, keyof typeof english>;
