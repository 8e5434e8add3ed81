import { type CauseTranslations } from "../../translation";

/** Causes in French: the service cannot sign in to the application. */
export const credentials = {
  credentialsCannotBeSaved: {
    state: "Enregistrement impossible",
    line: "Les informations d'identification de l'administrateur pour {app} ne peuvent pas être enregistrées.",
    employeeLine: "La liaison avec {app} n'est pas encore entièrement configurée.",
    next: {
      employee: [
        "?clear Votre compte n'est pas en cause. Signalez à votre support informatique que vous attendez {app}.",
        "!clear Signalez à votre support informatique que vous attendez {app}.",
      ],
      helpdesk: [
        "D'abord Test connection ; si le test échoue, ce sont les informations d'identification elles-mêmes.",
        "Si le test réussit, raccourcissez ou videz les champs facultatifs, comme l'adresse de notification, et enregistrez à nouveau.",
      ],
      engineer: [
        "Les certificats et les informations d'identification d'un principal de service se partagent environ 1 Ko dans certains clouds (Azure Government). Utilisez une seconde entrée d'application pour l'approvisionnement, ou raccourcissez le jeton.",
      ],
    },
  },
  credentialsRejected: {
    state: "Identification refusée",
    line: "Les informations d'identification enregistrées sont refusées, donc rien ne parvient à {app}.",
    employeeLine: "La liaison avec {app} est interrompue en ce moment, pour tout le monde.",
    next: {
      employee: [
        "?clear Votre compte n'est pas en cause. Signalez à votre support informatique que vous attendez {app}.",
        "!clear Signalez à votre support informatique que vous attendez {app}.",
        "?clear Dès que la liaison fonctionne à nouveau, votre compte suivra de lui-même.",
      ],
      helpdesk: [
        "Demandez à la personne qui administre {app} un nouveau jeton ou mot de passe pour le compte utilisé par l'approvisionnement ; le tutoriel pour {app} dit comment faire.",
        "Saisissez-le sous Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials, puis Test connection, Save.",
        "Si le travail d'approvisionnement était en quarantaine, Restart provisioning au même endroit.",
        "?disabledAt Si personne ne le fait, le travail d'approvisionnement sera désactivé (prévu : {disabledAt}).",
      ],
      engineer: [
        "1) Relisez le tutoriel pour {app} ; 2) Test connection ; 3) faites la même requête vous-même, par exemple avec cURL sur l'URL du locataire ; 4) si elle échoue aussi, contactez l'équipe qui développe l'application.",
        "?code Le code était {code}. Pour un compte de service de la synchronisation cloud (AADSTS50034, AADSTS50055), exécutez plutôt Repair-AADCloudSyncToolsAccount.",
        "Après l'enregistrement, redémarrez le travail avec QuarantineState et Escrows ; tout essai réussi lève la quarantaine.",
      ],
    },
  },
} as const satisfies CauseTranslations;
