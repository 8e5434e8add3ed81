import { type CauseTranslations } from "../../translation";

/** Causes in French: the entry of the log is about something that was done. */
export const done = {
  outcomeNotShown: {
    state: "Résultat non affiché",
    line: "L'entrée dit ce qui a été tenté dans {app} pour {person}, mais ni comment cela s'est terminé, ni pourquoi.",
    employeeLine: "Ce que vous avez envoyé ne dit pas encore si votre compte a été configuré.",
    next: {
      employee: [
        "Demandez à votre support informatique de regarder l'entrée entière, ou parlez ici à une personne.",
      ],
      helpdesk: [
        "Ouvrez l'entrée sous Entra ID > Enterprise apps > {app} > Provisioning logs et collez-la à nouveau, avec son statut et ses étapes.",
      ],
      engineer: [
        "Collez l'entrée entière : provisioningStatusInfo dit si elle a réussi, la dernière étape de provisioningSteps pourquoi elle a échoué.",
      ],
    },
  },
  provisionedSuccessfully: {
    state: "Approvisionné",
    line: "L'approvisionnement dans {target} a réussi pour {person}.",
    employeeLine: "Votre compte dans {target} est configuré.",
    next: {
      employee: [
        "Essayez de vous y connecter. Si cela ne marche pas, votre support informatique peut vérifier la connexion elle-même.",
      ],
      helpdesk: [
        "Il n'y a rien à faire pour l'approvisionnement. Si la connexion échoue pour {person}, vérifiez l'authentification unique, la licence ou le rôle dans {target}.",
        "Si le compte n'est pas visible dans {target}, cherchez-y la valeur de correspondance ; il a peut-être été supprimé ou renommé depuis.",
      ],
      engineer: [
        "Comparez l'ID cible de l'entrée avec la cible. Le service ne remarque pas les changements faits dans la cible ; un redémarrage ou Provision on demand le fait regarder à nouveau.",
      ],
    },
  },
} as const satisfies CauseTranslations;
