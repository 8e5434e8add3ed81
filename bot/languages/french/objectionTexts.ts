import { type Texts } from "../englishTexts";
import { type objectionTexts as english } from "../objectionTexts";

/** What the bot says in French to who objects to a card; a part of `texts`. */
export const objectionTexts = {
  objectionSame: "Je l'ai relu à {readAt}. C'est toujours ceci : {line}",
  objectionTwice: "Rien n'a changé depuis ma lecture : {line}",
  objectionTellWhat:
    "Écrivez ce que vous y voyez à la place, par exemple une valeur, un groupe ou une entrée du journal, et je regarde cela ; ou une personne compare les deux avec vous.",
  objectionMany: "J'ai tout relu. S'il y manque quelqu'un, nommez la personne et je regarde :",
  objectionChanged: "Je l'ai relu, et c'est différent maintenant :",
  objectionGroup:
    "Ce qui est souvent mal compris ici : seuls comptent les membres directs d'un groupe, et seulement si ce groupe même est affecté à l'application ({app}). Les membres d'un groupe à l'intérieur ne comptent pas. Un groupe dynamique doit d'abord être traité, et un changement ne se voit qu'après quelques minutes.",
  objectionScope:
    "Ce qui est souvent mal compris ici : être affecté ne suffit pas, car le filtre regarde les attributs tels qu'ils figurent dans l'annuaire, à la lettre près. Un changement fait aux RH ou dans Active Directory doit d'abord y arriver.",
  objectionTime:
    "Ce qui est souvent mal compris ici : un changement compte à partir du prochain cycle, pas du moment où il est fait. Qui a été ajouté après le dernier cycle doit encore attendre son tour.",
  objectionRole:
    "Ce qui est souvent mal compris ici : être affecté ne suffit pas si le rôle n'est pas approvisionné ou si l'affectation est endommagée. La retirer et la refaire répare ce dernier cas.",
  objectionOther:
    "Si vous y voyez autre chose, une personne peut comparer les deux ; ce que vous avez écrit est transmis.",
  objectionOwn:
    "Ce qui vous a été donné peut mettre environ une heure à arriver. Si c'est plus ancien, une personne peut regarder.",
} as const satisfies Pick<Texts, keyof typeof english>;
