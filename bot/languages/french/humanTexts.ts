import { type Texts } from "../englishTexts";
import { type humanTexts as english } from "../humanTexts";

/** What the bot says in French to "yes" and to whether a person is needed; a part of `followUpTexts`. */
export const humanTexts = {
  yesWhich: "Laquelle de ces actions dois-je faire ?",
  humanDone: "Non, personne n'est nécessaire : il n'y a plus rien à corriger ici.",
  humanWaits: "Non, personne n'est encore nécessaire : tout continue tout seul.",
  humanMaybe:
    "Pas encore : cela passe souvent tout seul. Si cela reste ainsi après les prochaines tentatives, transmettez-le.",
  humanLate:
    "Oui, il est temps que quelqu'un regarde : cela aurait dû passer tout seul entre-temps.",
  humanSomebody: "Quelqu'un doit intervenir, mais pas forcément l'équipe technique :",
  humanElse:
    "Si vous ne joignez personne qui en a le droit, je le transmets avec tout ce que l'on sait.",
  humanYes:
    "Oui, c'est préférable : ce que j'ai pu lire ne l'explique pas. Je transmets tout ce que l'on sait, vous n'aurez pas à le répéter.",
  humanKnown: "Non, c'est déjà connu :",
} as const satisfies Pick<Texts, keyof typeof english>;
