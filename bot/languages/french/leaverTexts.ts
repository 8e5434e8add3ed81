import { type Texts } from "../englishTexts";
import { type leaverTexts as english } from "../leaverTexts";

/** What the bot says in French of somebody who left; a part of `texts`. */
export const leaverTexts = {
  leaverStillIn:
    "Tant que {person} reste actif dans Entra ID et affecté à {app}, le service laisse ce compte tel quel.",
  leaverStillOn: "{person} est toujours actif dans Entra ID : rien n'y indique encore un départ.",
  leaverOff:
    "{person} n'est plus actif dans Entra ID ; cela désactive les comptes que le service gère.",
  leaverUnassigned:
    "{person} n'est plus affecté à {app} ; cela désactive les comptes que le service gère.",
  leaverTakeAway:
    "Pour retirer l'accès : bloquez la connexion de {person} dans Entra ID, ou retirez l'affectation (Enterprise apps > {app} > Users and groups).",
  leaverNextCycle: "Le prochain cycle, en général dans les 40 minutes, désactive le compte.",
  leaverIfStillOn:
    "Si le compte dans {app} reste actif, le service ne le gère pas : demandez aux responsables de {app} de l'y désactiver.",
  leaverAtOnce:
    "Si cela ne peut pas attendre, demandez aux responsables de {app} d'y désactiver le compte.",
} as const satisfies Pick<Texts, keyof typeof english>;
