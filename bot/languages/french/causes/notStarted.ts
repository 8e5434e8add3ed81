import { type CauseTranslations } from "../../translation";

/** Causes in French: provisioning has not started. */
export const notStarted = {
  createSwitchedOff: {
    state: "Ne crée personne",
    line: "L'approvisionnement pour {app} met seulement à jour les comptes existants ; il est réglé pour n'en créer aucun.",
    employeeLine: "Les nouveaux comptes ne sont pas créés automatiquement dans {app}.",
    next: {
      employee: [
        "Demandez à votre support informatique comment obtenir un compte dans {app} ; quelqu'un doit peut-être le créer à la main.",
      ],
      helpdesk: [
        "Cherchez dans {target} même un compte pour {person} : un compte qui correspond est tenu à jour, un compte créé à la main suffit donc.",
        "Demandez à la personne qui administre {app} si c'est voulu : Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Provision users > Target object actions.",
      ],
      engineer: [
        "Si des comptes doivent être créés, cochez Create sous Target object actions (flowTypes du mappage d'objets), enregistrez, puis redémarrez l'approvisionnement : les personnes laissées de côté ne sont réexaminées que dans un cycle complet.",
        "Sinon, créez dans {target} un compte qui corresponde : la valeur de l'attribut de correspondance décide.",
      ],
    },
  },
  initialCycleRunning: {
    state: "Premier passage",
    line: "L'approvisionnement pour {app} est activé et encore dans son premier cycle complet.",
    employeeLine:
      "La première mise en place pour tout le monde est en cours dans {app}, et votre tour n'est pas encore venu.",
    next: {
      employee: [
        "?clear Vous n'avez rien à faire.",
        "!clear Demandez à votre support informatique si autre chose bloque.",
        "Le premier passage dure de 20 minutes à plusieurs heures, selon le nombre de personnes.",
      ],
      helpdesk: [
        "Attendez : un premier cycle dure de 20 minutes à plusieurs heures, selon le nombre d'utilisateurs et de groupes.",
        "Suivez-le sous Entra ID > Enterprise apps > {app} > Provisioning > Current status. La barre compte des pages, pas des personnes.",
        "Si une personne ne peut pas attendre : Provision on demand sur la même page.",
      ],
      engineer: [
        "Avec Sync assigned users and groups, une estimation grossière est de 0,01 à 0,08 minute par utilisateur affecté, par groupe et par membre, avec un minimum de 20 minutes.",
        "Si les compteurs ne bougent pas pendant des heures, cherchez une limitation dans les journaux d'approvisionnement et regardez l'état de quarantaine. Ne redémarrez pas : le cycle reprendrait du début.",
      ],
    },
  },
  provisioningNotConfigured: {
    state: "Non configuré",
    line: "L'approvisionnement automatique pour {app} n'est pas configuré.",
    employeeLine: "Les comptes ne sont pas créés automatiquement dans {app}.",
    next: {
      employee: [
        "Demandez à votre support informatique comment obtenir un compte dans {app} ; quelqu'un doit peut-être le créer à la main.",
      ],
      helpdesk: [
        "Demandez à la personne qui gère {app} comment les comptes y sont créés : à la main, à la première connexion, ou par une autre entrée d'application du même nom.",
        "Pour le configurer : Entra ID > Enterprise apps > {app} > Provisioning > Get started, en suivant le tutoriel pour {app}.",
      ],
      engineer: [
        "Vérifiez que c'est le bon principal de service ; une même application peut en avoir plusieurs.",
        "Créez le travail d'approvisionnement, saisissez les informations d'identification, puis Test connection, Save, et démarrez l'approvisionnement. Une inscription d'application sans modèle de la galerie n'a pas d'approvisionnement automatique.",
      ],
    },
  },
  provisioningSwitchedOff: {
    state: "Désactivé",
    line: "L'approvisionnement pour {app} est désactivé ; personne n'est créé ni mis à jour.",
    employeeLine: "Aucun compte n'est créé dans {app} en ce moment. Cela concerne tout le monde.",
    next: {
      employee: [
        "?clear Votre compte n'est pas en cause. Signalez à votre support informatique que vous attendez {app}.",
        "!clear Signalez à votre support informatique que vous attendez {app}.",
        "?clear Dès la réactivation, votre compte suivra de lui-même.",
      ],
      helpdesk: [
        "Demandez à la personne qui administre {app} si l'arrêt est volontaire : Entra ID > Enterprise apps > {app} > Provisioning.",
        "Démarrez-y l'approvisionnement. Un premier cycle complet dure de 20 minutes à plusieurs heures ; après une pause, seuls les changements sont rattrapés.",
      ],
      engineer: [
        "Vérifiez qui l'a arrêté : Entra ID > Monitoring & health > Audit logs, pour {app}. Un travail est aussi désactivé après 28 jours de quarantaine, et se met en pause après un cycle initial dont des escrows ont été retirés : corrigez d'abord ces erreurs.",
        "Démarrez le travail. L'arrêt conserve son état, donc aucun cycle complet ne suit ; un redémarrage (Restart) en lancerait un.",
      ],
    },
  },
  provisioningUnavailable: {
    state: "Impossible",
    line: "L'approvisionnement automatique n'est pas disponible pour {app} avec son inscription actuelle.",
    employeeLine: "Les comptes ne sont pas créés automatiquement dans {app}.",
    next: {
      employee: [
        "Demandez à votre support informatique comment obtenir un compte dans {app} ; quelqu'un doit peut-être le créer à la main.",
      ],
      helpdesk: [
        "Demandez à la personne qui gère {app} comment les comptes y sont créés. Une application de la galerie, ou une seconde entrée sans modèle de la galerie, peut être approvisionnée.",
      ],
      engineer: [
        "Une application inscrite pour OpenID Connect n'a pas d'approvisionnement : ajoutez à côté l'application de la galerie, ou une application hors galerie avec SCIM. Les locataires Azure AD B2C et External ID n'en ont pas, et tous les connecteurs n'existent pas dans tous les clouds.",
      ],
    },
  },
} as const satisfies CauseTranslations;
