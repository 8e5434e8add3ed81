import { type Texts } from "../englishTexts";
import { type leaverTexts as english } from "../leaverTexts";

/** What the bot says in French of somebody who left; a part of `texts`. */
export const leaverTexts = {
  leaverStillIn:
    "Tant que le compte est actif dans Entra ID et que l'affectation (application : {app}) subsiste pour {person}, le service laisse ce compte tel quel.",
  leaverStillOn:
    "Le compte dans Entra ID est toujours actif pour {person} : rien n'y indique au service qu'il doit désactiver un compte.",
  leaverOff:
    "Le compte dans Entra ID n'est plus actif pour {person} ; cela désactive les comptes que le service gère.",
  leaverUnassigned: "Sans affectation, le service désactive les comptes qu'il gère.",
  leaverNoTrace: "Je ne vois aucune trace d'un compte créé un jour dans {app} pour {person}.",
  leaverIfThere:
    "S'il y a tout de même un compte, le service ne le gère pas : demandez aux responsables de l'application ({app}) de le désactiver.",
  leaverTakeAway:
    "Pour retirer l'accès : bloquez la connexion dans Entra ID pour {person}, ou retirez l'affectation (Enterprise apps > {app} > Users and groups).",
  leaverNextCycle: "Le prochain cycle, en général dans les 40 minutes, désactive le compte.",
  leaverIfStillOn:
    "Si le compte dans {app} reste actif, le service ne le gère pas : demandez aux responsables de cette application de l'y désactiver.",
  removalOwn:
    "Je ne fais que lire et ne peux ni supprimer ni désactiver un compte. Votre responsable ou votre support informatique peut faire retirer votre accès ; la mise à jour suivante désactive alors le compte dans l'application, et son contenu reste jusqu'à ce que ses responsables le suppriment.",
  removalLeaving:
    "Quand on quitte l'entreprise, les comptes se ferment de la même façon, dès que le compte principal est désactivé. Votre service des ressources humaines ou votre support informatique en connaît la date.",
  leaverAtOnce:
    "Si cela ne peut pas attendre, demandez aux responsables de l'application ({app}) d'y désactiver le compte.",
} as const satisfies Pick<Texts, keyof typeof english>;
