import { type CauseTranslations } from "../../translation";

/** Causes in French: nobody has looked at the account yet. */
export const notEvaluated = {
  noTraceInLog: {
    state: "Aucune trace",
    line: "Le journal ne contient rien pour {person} dans {app}, et rien de ce qui a été lu ne s'y oppose.",
    employeeLine: "Aucune tentative de vous configurer dans {app} n'est encore enregistrée.",
    next: {
      employee: [
        "Demandez à votre support informatique de la lancer pour vous à la main, ou parlez ici à une personne.",
      ],
      helpdesk: [
        "Les journaux sont conservés 30 jours (7 sans licence Premium). Un compte créé avant et inchangé depuis n'a pas d'entrée : cherchez-le directement dans {target} ({person}).",
        "Vérifiez que c'est la bonne entrée pour {app} ; plusieurs peuvent porter le même nom.",
        "Provision on demand pour {person} montre aussitôt ce qui se passe : Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand. Cela écrit dans {target}.",
      ],
      engineer: [
        "Cherchez dans le journal par ID source et ID cible, sans filtre de statut, et aussi sous les autres principaux de service qui visent la même cible.",
        "Les membres de groupes revenus dans l'étendue, et les objets manqués par un cycle incrémentiel, demandent un redémarrage ou Provision on demand.",
      ],
    },
  },
  notEvaluatedYet: {
    state: "En cours",
    line: "Le dernier changement n'a pas encore été examiné pour {person} ; le prochain cycle pour {app} le fera.",
    employeeLine: "Aucune mise à jour n'a eu lieu dans {app} depuis que votre accès a changé.",
    next: {
      employee: [
        "?nextAt La prochaine mise à jour devrait bientôt commencer (au plus tard : {nextAt}) et dure en général quelques minutes.",
        "!overdueAt Vous n'avez rien à faire.",
        "?overdueAt Une mise à jour est en retard (attendue : {overdueAt}). Signalez à votre support informatique que vous attendez {app}.",
      ],
      helpdesk: [
        "?nextAt Attendez : le prochain cycle devrait bientôt commencer (créneau prévu : {nextFromAt} – {nextAt}). Il y en a un toutes les 20 à 40 minutes.",
        "?overdueAt Un cycle est en retard (attendu : {overdueAt}). Regardez sous Entra ID > Enterprise apps > {app} > Provisioning > Current status : un très grand changement peut durer des heures, et les nombres bougent alors encore.",
        "?overdueAt S'ils ne bougent pas, demandez à l'équipe technique d'examiner le travail.",
        "Si cela ne peut pas attendre : Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand.",
        "!overdueAt Si rien ne s'est passé après deux cycles, cherchez des erreurs sous Provisioning > Current status.",
      ],
      engineer: [
        "?overdueAt Un cycle est en retard (attendu : {overdueAt}). Comparez lastExecution, progress et countSuccessiveCompleteFailures du travail. Un très grand changement et une limitation par la cible allongent les cycles.",
        "Comparez steadyStateLastAchievedTime avec l'heure du changement. Provision on demand évalue aussitôt le compte pour {person} ; cela écrit dans la cible.",
        "Seuls les changements dans la source sont remarqués. Après une affectation, comptez quelques minutes de réplication.",
      ],
    },
  },
  cyclesNotCompleting: {
    state: "Cycles sans fin",
    line: "L'approvisionnement pour {app} est activé, mais aucun cycle ne s'est terminé depuis plus d'un jour.",
    employeeLine:
      "Dans {app}, les comptes ne sont plus mis à jour depuis plus longtemps que d'habitude. Cela concerne tout le monde.",
    next: {
      employee: ["Signalez à votre support informatique que vous attendez {app}."],
      helpdesk: [
        "Ouvrez Entra ID > Enterprise apps > {app} > Provisioning > Current status : un très grand changement peut durer un jour, et les nombres bougent alors encore.",
        "S'ils ne bougent pas, Test connection sous Admin credentials : un jeton expiré ne laisse aucune entrée.",
        "Si une personne ne peut pas attendre : Provision on demand sur la même page.",
      ],
      engineer: [
        "Comparez lastExecution, steadyStateLastAchievedTime et countSuccessiveCompleteFailures du travail, et cherchez l'entrée la plus récente, quelle que soit la personne, dans les journaux d'approvisionnement.",
        "Une limitation par la cible et de très grands groupes allongent les cycles. Ne redémarrez que si rien ne bouge : un cycle complet commence alors.",
      ],
    },
  },
  restartNeeded: {
    state: "Redémarrage nécessaire",
    line: "Pour {person}, le changement est d'un type pris en compte dans {app} seulement après un redémarrage.",
    employeeLine: "La liaison avec {app} doit être relancée avant que votre changement n'y arrive.",
    next: {
      employee: ["Signalez à votre support informatique que vous attendez {app}."],
      helpdesk: [
        "Une personne : Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand.",
        "Beaucoup : demandez à la personne qui gère {app} de choisir Restart provisioning sur la même page. C'est un cycle complet, qui dure de 20 minutes à plusieurs heures.",
      ],
      engineer: [
        "Les cycles incrémentiels ne remarquent pas : les membres ou les responsables entrés plus tard dans l'étendue, les appartenances d'un compte qui avait été désactivé, le passage de Sync all à Sync assigned, ni les changements faits dans la cible.",
        "Redémarrez en réinitialisant Watermark, ou utilisez Provision on demand avec le groupe et 5 de ses membres au plus.",
      ],
    },
  },
} as const satisfies CauseTranslations;
