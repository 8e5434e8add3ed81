import { type CauseTranslations } from "../../translation";

/** Causes in French: accounts that are switched off or removed. */
export const deprovisioning = {
  accountSwitchedOff: {
    state: "Désactivé",
    line: "Le service a désactivé ou supprimé le compte dans {app} pour {person}.",
    employeeLine: "Votre compte dans {app} a été désactivé.",
    next: {
      employee: [
        "Si vous avez encore besoin d'un accès à {app}, demandez à votre responsable ou à votre support informatique de vous le redonner.",
      ],
      helpdesk: [
        "Cela arrive quand une affectation est retirée, quand un filtre d'étendue n'est plus satisfait ou quand le compte source est désactivé. Pour savoir lequel, ouvrez l'entrée, onglet Steps : Entra ID > Enterprise apps > {app} > Provisioning logs.",
        "Si ce n'était pas voulu, annulez ce changement. Le compte est réactivé au prochain cycle ; un compte supprimé est recréé.",
      ],
      engineer: [
        "IsSoftDeleted vaut true pour les objets sans affectation, hors étendue, supprimés de façon réversible ou désactivés. Les appartenances aux groupes dans la cible ne sont pas restaurées avec le compte.",
        "Pour garder les comptes des personnes qui sortent de l'étendue, définissez SkipOutOfScopeDeletions.",
      ],
    },
  },
  accountNotSwitchedOff: {
    state: "Encore activé",
    line: "Le compte dans {target} est encore activé pour {person}, alors qu'il ne devrait plus l'être.",
    employeeLine: "Votre compte dans {app} n'a pas encore été désactivé.",
    next: {
      employee: [
        "Demandez à votre support informatique si votre compte dans {app} doit être désactivé.",
      ],
      helpdesk: [
        "!stopped Attendez le prochain cycle, en général 20 à 40 minutes : il désactive le compte.",
        "Si le compte reste activé : demandez à la personne qui gère {app} si des comptes sont gardés volontairement, si des suppressions sont retenues, et si l'état actif est bien mappé.",
        "Si cela ne peut pas attendre, désactivez le compte directement dans {target}.",
      ],
      engineer: [
        "Vérifiez SkipOutOfScopeDeletions parmi les secrets du travail, Target object actions (Update et Delete), le mappage de active ou accountEnabled, et les entrées StagedDelete.",
        "Les personnes sans affectation sont désactivées ; une suppression suit quand l'utilisateur est supprimé définitivement, 30 jours après la suppression réversible. Provision on demand peut désactiver une personne sans affectation, mais pas une personne désactivée ou supprimée.",
      ],
    },
  },
  deletionHeldBack: {
    state: "Suppressions retenues",
    line: "Dans {app}, plus de comptes seraient supprimés d'un coup que ce qui est permis ; les suppressions sont donc retenues.",
    employeeLine: "Des changements dans {app} attendent une approbation.",
    next: {
      employee: [
        "?clear Votre compte n'est pas en cause. Signalez à votre support informatique que vous attendez {app}.",
        "!clear Signalez à votre support informatique que vous attendez {app}.",
      ],
      helpdesk: [
        "Demandez à la personne qui gère {app} si autant de personnes devaient vraiment perdre leur accès : le plus souvent, un groupe ou un filtre a été modifié.",
        "Voulu : Entra ID > Enterprise apps > {app} > Provisioning > Allow deletes. Pas voulu : refaites d'abord les affectations ou annulez le changement du filtre, et seulement ensuite Restart provisioning.",
      ],
      engineer: [
        "Les entrées dont l'action est StagedDelete montrent qui est concerné. Autorisez avec ForceDeletes ; pour refuser, restaurez les affectations, les objets ou l'étendue avant tout redémarrage.",
        "Le seuil se règle sous Provisioning > Settings > Prevent accidental deletion.",
      ],
    },
  },
} as const satisfies CauseTranslations;
