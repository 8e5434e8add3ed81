import { type Texts } from "../englishTexts";
import { type compareTexts as english } from "../compareTexts";

/** What the bot says in French of two people side by side; a part of `followUpTexts`. */
export const compareTexts = {
  compareWithWhom:
    "Avec qui ? Le nom de quelqu'un dont le compte dans {app} existe montre le mieux ce qui diffère.",
  compareState: "Côte à côte",
  compareSame: "La cause est la même pour les deux.",
  compareDiffers: "Ce qui diffère, parmi ce qui en décide :",
  compareNone: "Parmi ce qui en décide, je ne lis pas d'autre différence.",
  compareUnread: "Tout n'a pas pu être lu pour les deux, il peut donc y en avoir d'autres.",
  compareValue: "{what} : {value} ({person}), {counterpart} ({other})",
  compareAssigned: "Affectation à l'application",
  compareEnabled: "Compte activé dans Entra ID",
  compareYes: "oui",
  compareNo: "non",
  compareEmpty: "vide",
} as const satisfies Pick<Texts, keyof typeof english>;
