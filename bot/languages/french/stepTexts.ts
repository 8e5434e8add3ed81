import { type Texts } from "../englishTexts";
import { type stepTexts as english } from "../stepTexts";

/** What the steps of the log say in French; a part of `texts`. */
export const stepTexts = {
  stepImport:
    "{step} est une étape du journal : le service lit la personne ou le groupe dans la source.",
  stepScoping:
    "{step} est une étape du journal : le service vérifie si quelqu'un est dans l'étendue, c'est-à-dire actif, affecté et admis par les filtres d'étendue.",
  stepDecide:
    "{step} est une étape du journal : le service décide ce qu'il faut écrire, par exemple un nouveau compte ou une modification.",
  stepSkip:
    "{step} est une étape du journal : quelqu'un a été ignoré et rien n'a été écrit. SkipReason, à côté, dit pourquoi.",
  stepError:
    "{step} est une étape du journal : une règle a échoué avant toute écriture. Le code d'erreur, à côté, dit pourquoi.",
  stepExport:
    "{step} est une étape du journal : le service écrit dans l'application. Un échec ici est la réponse de l'application.",
  codeSeveral:
    "Plusieurs mots du journal commencent par « {code} » : {names}. Écrivez-en un en entier, et je dis ce qu'il signifie.",
} as const satisfies Pick<Texts, keyof typeof english>;
