import { type CauseTranslations } from "../../translation";

/** Causes in French: the job stands still for everyone. */
export const quarantine = {
  duplicateRoles: {
    state: "Rôles en double",
    line: "Deux rôles ont la même valeur dans {app}, donc l'approvisionnement ne peut pas continuer.",
    employeeLine:
      "La liaison avec {app} doit être réparée avant que des comptes soient de nouveau créés.",
    next: {
      employee: [
        "?clear Votre compte n'est pas en cause. Signalez à votre support informatique que vous attendez {app}.",
        "!clear Signalez à votre support informatique que vous attendez {app}.",
      ],
      helpdesk: [
        "Demandez à la personne qui gère {app} de retirer le rôle en double : Entra ID > App registrations > {app} > App roles, ou dans le manifeste.",
        "Puis Restart provisioning sous Entra ID > Enterprise apps > {app} > Provisioning.",
      ],
      engineer: [
        "Comparez id, value et displayName dans appRoles ; désactivez le rôle en double, puis supprimez-le. Salesforce et Zendesk importent des rôles depuis la cible : regardez aussi là-bas.",
      ],
    },
  },
  jobQuarantined: {
    state: "En quarantaine",
    line: "L'approvisionnement pour {app} est en quarantaine : la plupart des appels échouent, donc il ne s'exécute que rarement.",
    employeeLine: "Aucun compte n'est créé dans {app} en ce moment. Cela concerne tout le monde.",
    next: {
      employee: [
        "?clear Votre compte n'est pas en cause. Signalez à votre support informatique que vous attendez {app}.",
        "!clear Signalez à votre support informatique que vous attendez {app}.",
        "?clear Dès que la liaison fonctionne à nouveau, votre compte suivra de lui-même.",
      ],
      helpdesk: [
        "?byFailures Cette raison signifie que trop d'objets ont échoué, et non que la connexion est refusée. Cherchez l'erreur la plus fréquente du dernier cycle dans les journaux d'approvisionnement pour {app} et corrigez-la.",
        "?byConnection Cette raison signifie que la connexion a été refusée ou que l'application ({app}) n'était pas joignable. Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials : ressaisissez les informations, puis Test connection.",
        "?byDeletes Cette raison signifie que plus de comptes devaient être supprimés que le seuil ne le permet. Si c'est voulu, Allow deletes sous Entra ID > Enterprise apps > {app} > Provisioning ; sinon, annulez-le dans la source avant tout redémarrage.",
        "?byMicrosoft Cette raison signifie que Microsoft a imposé la quarantaine : ouvrez une demande de support avant tout redémarrage.",
        "!reasonKnown Ouvrez Entra ID > Enterprise apps > {app} > Provisioning et lisez la raison à côté de la quarantaine. Informations d'identification non valides : ressaisissez-les, puis Test connection. Beaucoup d'échecs : corrigez le plus fréquent d'après les journaux d'approvisionnement.",
        "Une fois la cause corrigée, Restart provisioning au même endroit. Un cycle complet commence alors.",
        "?nextAttemptAt Le service réessaie de lui-même (prévu : {nextAttemptAt}).",
        "?disabledAt Si personne ne corrige l'erreur, le travail d'approvisionnement sera désactivé (prévu : {disabledAt}).",
      ],
      engineer: [
        "?byMicrosoft Cette raison signifie que Microsoft a imposé la quarantaine : ouvrez une demande de support avant tout redémarrage.",
        "Lisez status.quarantine (reason, error, seriesBegan) et regroupez les échecs du dernier cycle par code d'erreur. Au-delà d'environ 40 % d'échecs, à partir de 5 000, le travail passe en quarantaine ; les informations d'identification et la conformité SCIM le font quel que soit le nombre.",
        "Après la correction : redémarrez avec resetScope Escrows, QuarantineState pour éviter un cycle complet, ou comme le portail avec Watermark. Tout essai réussi lève la quarantaine.",
        "?disabledAt 28 jours après le premier échec (prévu : {disabledAt}), le travail est désactivé.",
      ],
    },
  },
  notificationEmailMissing: {
    state: "Adresse manquante",
    line: "Le travail d'approvisionnement n'a pas d'adresse de notification, et ceux qui sont pilotés par API en exigent une.",
    employeeLine: "La liaison n'est pas encore entièrement configurée.",
    next: {
      employee: [
        "?clear Votre compte n'est pas en cause. Signalez à votre support informatique que vous attendez.",
        "!clear Signalez à votre support informatique que vous attendez.",
      ],
      helpdesk: [
        "Saisissez une adresse e-mail de notification sous Entra ID > Enterprise apps > {app} > Provisioning > Settings, puis Restart provisioning.",
      ],
      engineer: [
        "Définissez l'adresse de notification et redémarrez le travail ; les envois faits entre-temps doivent être refaits s'ils ne figurent pas dans le journal.",
      ],
    },
  },
} as const satisfies CauseTranslations;
