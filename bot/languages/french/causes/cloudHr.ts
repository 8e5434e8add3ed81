import { type CauseTranslations } from "../../translation";

/** Causes in French: from HR to a directory, and the agents and clients in between. */
export const cloudHr = {
  agentSetupFailed: {
    state: "Agent non installé",
    line: "L'agent d'approvisionnement ne peut pas être installé, inscrit ou démarré.",
    employeeLine: "Une partie de nos propres systèmes qui crée les comptes n'est pas encore prête.",
    next: {
      employee: [
        "?clear Vos données ne sont pas en cause. Signalez à votre support informatique que vous attendez.",
        "!clear Signalez à votre support informatique que vous attendez.",
      ],
      helpdesk: [
        "Transmettez à un administrateur de l'annuaire : c'est le serveur de l'agent qui est concerné, pas la personne.",
      ],
      engineer: [
        "Le service ne démarre pas : accordez Log on as a service, utilisez un serveur qui n'est pas contrôleur de domaine, désinstallez les agents plus anciens. gMSA : créez la clé racine KDS.",
        "Inscription : proxy sortant dans AADConnectProvisioningAgent.exe.config ; stratégie PowerShell RemoteSigned ou Undefined. Collecte des métriques : ajoutez le compte de service à Performance Log Users.",
      ],
    },
  },
  agentUnavailable: {
    state: "Agent sans réponse",
    line: "L'agent local qui écrit dans Active Directory ne répond pas.",
    employeeLine: "Une partie de nos propres systèmes qui crée les comptes ne répond pas.",
    next: {
      employee: [
        "?clear Vos données ne sont pas en cause. Signalez à votre support informatique que vous attendez.",
        "!clear Signalez à votre support informatique que vous attendez.",
      ],
      helpdesk: [
        "Demandez à un administrateur de l'annuaire de vérifier, sur le serveur de l'agent, que le service Microsoft Entra Connect Provisioning Agent s'exécute, et de le redémarrer.",
        "Entra ID > Entra Connect > Cloud sync > Agents montre quels agents sont actifs.",
      ],
      engineer: [
        "Vérifiez le service, le port sortant 443 et *.servicebus.windows.net, et que le domaine est inscrit dans l'assistant de l'agent. Observateur d'événements : l'événement 2 contient la réponse, l'événement 9 le filtre LDAP.",
        "NoAgentsAssigned ou InvalidResource : inscrivez l'agent à nouveau. Après l'affectation d'un agent, attendez 10 à 20 minutes avant Test connection.",
      ],
    },
  },
  apiPayloadInvalid: {
    state: "Données refusées",
    line: "Les données envoyées à l'API d'approvisionnement entrant n'ont pas la forme attendue.",
    employeeLine: "Vos données ne sont pas arrivées dans la forme nécessaire.",
    next: {
      employee: [
        "?clear Votre compte n'est pas en cause. Signalez à votre support informatique que vous attendez.",
        "!clear Signalez à votre support informatique que vous attendez.",
      ],
      helpdesk: [
        "Transmettez à l'équipe qui gère le client de l'API : le type de contenu ou la charge utile est incorrect.",
      ],
      engineer: [
        "Envoyez Content-Type application/scim+json et une charge utile bulkUpload conforme à la documentation, avec 50 opérations au plus à chaque fois.",
      ],
    },
  },
  apiPermissionMissing: {
    state: "Autorisation manquante",
    line: "Le client de l'API d'approvisionnement entrant n'a pas le droit d'envoyer des données.",
    employeeLine: "Il manque une autorisation au système qui envoie vos données.",
    next: {
      employee: [
        "?clear Votre compte n'est pas en cause. Signalez à votre support informatique que vous attendez.",
        "!clear Signalez à votre support informatique que vous attendez.",
      ],
      helpdesk: [
        "Demandez à un administrateur des identités d'accorder au client de l'API l'autorisation SynchronizationData-User.Upload.",
      ],
      engineer: [
        "Accordez SynchronizationData-User.Upload au client (application ou identité managée) avec le consentement de l'administrateur, puis obtenez un nouveau jeton.",
      ],
    },
  },
  apiTokenExpired: {
    state: "Jeton expiré",
    line: "Le client de l'API d'approvisionnement entrant utilise un jeton expiré.",
    employeeLine: "Le système qui envoie vos données n'a pas pu se connecter.",
    next: {
      employee: [
        "?clear Votre compte n'est pas en cause. Signalez à votre support informatique que vous attendez.",
        "!clear Signalez à votre support informatique que vous attendez.",
      ],
      helpdesk: [
        "Transmettez à l'équipe qui gère le client de l'API : il doit obtenir un nouveau jeton.",
      ],
      engineer: [
        "Demandez un nouveau jeton à chaque exécution ; vérifiez l'horloge de la machine du client, et son secret ou son certificat.",
      ],
    },
  },
  connectorHostMisconfigured: {
    state: "Hôte du connecteur",
    line: "L'hôte du connecteur placé devant {app} n'est pas prêt.",
    employeeLine: "Une partie de nos propres systèmes placée devant {app} n'est pas encore prête.",
    next: {
      employee: [
        "?clear Votre compte n'est pas en cause. Signalez à votre support informatique que vous attendez {app}.",
        "!clear Signalez à votre support informatique que vous attendez {app}.",
      ],
      helpdesk: [
        "Transmettez à l'administrateur de l'hôte du connecteur : c'est le serveur qui est concerné, pas la personne.",
        "S'il indique qu'il importe des données, attendez la fin de l'importation.",
      ],
      engineer: [
        "Assembly : donnez au compte de service le contrôle total du dossier de cache. DN : videz DN is Anchor, cochez Autogenerated. Service déjà présent : désinstallez l'hôte plus ancien et supprimez son dossier. DSN : enregistrez le fichier en UTF-8.",
        "Importation en cours : attendez ; si elle ne finit jamais, même après des redémarrages, recommencez la configuration.",
      ],
    },
  },
  containerNotFound: {
    state: "Unité introuvable",
    line: "Pour {person}, le mappage mène à une unité d'organisation qui n'existe pas.",
    employeeLine: "Votre compte n'a pas pu être placé dans l'annuaire.",
    next: {
      employee: [
        "?clear Vos données ne sont pas en cause. Votre support informatique peut transmettre aux personnes qui gèrent l'annuaire.",
        "!clear Votre support informatique peut transmettre aux personnes qui gèrent l'annuaire.",
      ],
      helpdesk: [
        "Demandez à la personne responsable du mappage de comparer le conteneur cible de l'entrée de journal (étape Export) avec Active Directory ; le plus souvent, c'est une faute de frappe.",
        "!stopped Le prochain cycle réessaie de lui-même, en général dans les 40 minutes.",
      ],
      engineer: [
        "Corrigez Active Directory Container, ou faites que parentDistinguishedName se termine par une valeur par défaut : Switch([...], unité par défaut, ...). Vérifiez la valeur dans l'étape Export.",
      ],
    },
  },
  directoryAccessDenied: {
    state: "Non autorisé dans AD",
    line: "L'agent n'a pas le droit d'écrire le compte dans Active Directory pour {person}.",
    employeeLine: "Il manque une autorisation pour configurer votre compte.",
    next: {
      employee: [
        "?clear Vos données ne sont pas en cause. Votre support informatique peut transmettre aux personnes qui gèrent l'annuaire.",
        "!clear Votre support informatique peut transmettre aux personnes qui gèrent l'annuaire.",
      ],
      helpdesk: [
        "Demandez à un administrateur de l'annuaire de vérifier l'unité d'organisation pour {person} : l'héritage des autorisations, et une éventuelle appartenance à un groupe protégé.",
        "!stopped Le prochain cycle réessaie de lui-même, en général dans les 40 minutes.",
      ],
      engineer: [
        "Il manque des droits à provAgentgMSA$ : activez l'héritage sur toute la chaîne des unités, ou retirez le compte des groupes protégés ({person}) et videz adminCount (SDProp réinitialise les autorisations toutes les 60 minutes).",
        "Pour les déplacements entre unités, donnez au gMSA le contrôle total sur les deux.",
      ],
    },
  },
  directoryAttributeUnknown: {
    state: "Inconnu dans l'annuaire",
    line: "Le mappage écrit un attribut que l'annuaire ne connaît pas.",
    employeeLine:
      "La liaison avec l'annuaire doit être ajustée avant que votre compte puisse être configuré.",
    next: {
      employee: [
        "?clear Vos données ne sont pas en cause. Signalez à votre support informatique que vous attendez.",
        "!clear Signalez à votre support informatique que vous attendez.",
      ],
      helpdesk: [
        "Demandez à un administrateur de l'annuaire si l'attribut a été ajouté récemment. Si oui, il suffit de redémarrer l'agent d'approvisionnement.",
      ],
      engineer: [
        "L'agent lit le schéma à son démarrage : redémarrez-le après un changement de schéma, sinon corrigez le mappage. Limitez objectClass aux classes que le serveur connaît.",
      ],
    },
  },
  directoryRefusedValue: {
    state: "Valeur non acceptée",
    line: "Active Directory n'accepte pas l'une des valeurs pour {person}.",
    employeeLine: "Une information dans vos données ne convient pas.",
    next: {
      employee: [
        "Demandez à votre support informatique de quelle information il s'agit ; il peut la voir et sait qui la corrige.",
      ],
      helpdesk: [
        "?property La valeur non acceptée est {property}.",
        "Lisez le message sous Entra ID > Enterprise apps > {app} > Provisioning logs, et faites corriger la valeur aux RH : le plus souvent, elle est vide ou très longue.",
        "!stopped Le prochain cycle réessaie de lui-même, en général dans les 40 minutes.",
      ],
      engineer: [
        'Valeur vide : IgnoreFlowIfNullOrEmpty([x]) ou Switch([x],[x],"","N/A"). Trop longue (company et cn tiennent 64 caractères) : Mid(). Booléens : "TRUE" ou "FALSE" en majuscules.',
      ],
    },
  },
  hrAttributeNotRead: {
    state: "Non lu dans les RH",
    line: "Une valeur n'est pas lue dans le système RH pour {person}.",
    employeeLine: "Une information qui vous concerne n'arrive pas du système RH.",
    next: {
      employee: [
        "Demandez à votre support informatique quelle information manque ; quelqu'un aux RH doit regarder comment elle est transmise.",
      ],
      helpdesk: [
        "Demandez à un administrateur du système RH si le compte utilisé par l'approvisionnement a le droit de lire la valeur (Workday : domain security policy).",
        "Faites ensuite vérifier le chemin sous Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Show advanced options > Edit attribute list.",
      ],
      engineer: [
        "Comparez XPATH ou JSONPath avec la version des services web dans l'URL du locataire : sans version indiquée, c'est la v21.1 qui répond. Les champs calculés et les champs d'intégration ne peuvent pas être lus ; utilisez un ID personnalisé ou un groupe d'approvisionnement.",
        "Après la modification, redémarrez l'approvisionnement, ou essayez avec un seul salarié dans Provision on demand.",
      ],
    },
  },
  hrChangeNotTracked: {
    state: "Changement non vu",
    line: "Pour {person}, le changement RH est d'un type que le service voit tard ou pas du tout.",
    employeeLine: "Un changement de vos données RH n'est pas encore arrivé.",
    next: {
      employee: [
        "Demandez à votre support informatique de faire reporter le changement à la main s'il ne peut pas attendre.",
      ],
      helpdesk: [
        "Provision on demand reporte le changement pour {person} : Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand, avec le matricule.",
        "Les départs de personnes dont le fuseau horaire est en avance sur l'heure du Pacifique arrivent avec 12 à 18 heures de retard.",
      ],
      engineer: [
        "Les changements hors du journal des transactions Workday (champs calculés et champs de référence) demandent un cycle complet : redémarrez chaque semaine ou chaque mois. Pour les départs, utilisez un groupe Terminated Workers ou la préversion d'anticipation des départs (termination lookahead).",
      ],
    },
  },
  hrTenantDown: {
    state: "Système RH indisponible",
    line: "Le système RH n'est pas disponible, très probablement en raison de sa maintenance planifiée.",
    employeeLine:
      "Le système RH n'est pas disponible en ce moment ; les changements arriveront quand il le sera de nouveau.",
    next: {
      employee: ["Vous n'avez rien à faire ; il revient en général de lui-même le samedi."],
      helpdesk: [
        "Demandez à l'administrateur RH les heures de maintenance du locataire (locataires d'implémentation Workday : du vendredi soir au samedi matin). Le travail d'approvisionnement se rétablit de lui-même.",
        "S'il n'y a pas de maintenance : l'utilisateur d'intégration est peut-être verrouillé, ou son mot de passe a expiré.",
      ],
      engineer: [
        "Confirmez la fenêtre de maintenance ; sinon, réinitialisez le mot de passe de l'utilisateur d'intégration, saisissez-le, Test connection, et redémarrez avec QuarantineState.",
      ],
    },
  },
  mailManagedByExchange: {
    state: "Adresse d'Exchange",
    line: "L'adresse e-mail est gérée par Exchange pour {person}, et l'approvisionnement depuis les RH ne peut pas l'écrire.",
    employeeLine: "Votre adresse e-mail est gérée par le système de messagerie, pas par les RH.",
    next: {
      employee: [
        "Interrogez votre support informatique sur votre boîte aux lettres : l'adresse apparaît dès qu'elle est configurée.",
      ],
      helpdesk: [
        "Attribuez une licence Exchange Online pour {person}, ou faites définir l'adresse dans Exchange. Rien n'est à modifier dans l'approvisionnement.",
      ],
      engineer: [
        "Le connecteur vers Entra ID n'écrit pas mail. Retirez-le du mappage, et laissez Exchange le définir, ou écrivez proxyAddresses en local.",
      ],
    },
  },
  noMatchCreateFollows: {
    state: "Pas une erreur",
    line: "Aucun compte n'a été trouvé avec la valeur de correspondance pour {person} ; un compte va donc être créé.",
    employeeLine: "Votre compte est sur le point d'être créé.",
    next: {
      employee: ["Vous n'avez rien à faire ; regardez à nouveau dans une heure."],
      helpdesk: [
        "C'est une étape d'une création normale. Les étapes suivantes de la même entrée montrent le résultat.",
        "Si un compte existait avant, comparez sa valeur de correspondance avec les RH.",
      ],
      engineer: [
        "Attendu avant EntrySynchronizationAdd. Si un compte existe, vérifiez son attribut de correspondance et le filtre LDAP dans le journal de l'agent (événement 9).",
      ],
    },
  },
  uniqueValueExhausted: {
    state: "Aucun nom libre",
    line: "Tous les noms que la règle peut former pour {person} sont pris.",
    employeeLine: "Aucun nom d'utilisateur libre n'a été trouvé pour vous.",
    next: {
      employee: [
        "Demandez à votre support informatique de regarder ; il peut faire autoriser un autre nom.",
      ],
      helpdesk: [
        "Demandez à la personne responsable du mappage d'ajouter une règle à l'expression qui forme les noms d'utilisateur, ou libérez un nom inutilisé dans l'annuaire.",
        "!stopped Le prochain cycle réessaie de lui-même, en général dans les 40 minutes.",
      ],
      engineer: [
        "Ajoutez une règle à SelectUniqueValue, par exemple avec un numéro. La fonction n'agit qu'à la création, seulement au niveau supérieur, et pas sur les attributs de correspondance ; entourez les noms de NormalizeDiacritics, car la recherche n'échappe pas les accents.",
      ],
    },
  },
  uploadNotInLogYet: {
    state: "Envoi pas encore vu",
    line: "L'envoi a été accepté pour {person}, et le journal ne le montre pas encore.",
    employeeLine: "Vos données ont été transmises et sont en cours de traitement.",
    next: {
      employee: [
        "Attendez quelques minutes. Si rien ne change, signalez-le à votre support informatique.",
      ],
      helpdesk: [
        "Attendez 5 à 10 minutes : les entrées des travaux pilotés par API apparaissent tard.",
        "Vérifiez ensuite Entra ID > Enterprise apps > {app} > Provisioning > Current status : un travail en pause accepte les envois sans les traiter.",
      ],
      engineer: [
        "202 signifie seulement que la charge utile a été acceptée. Démarrez le travail s'il est en pause, redémarrez l'agent d'approvisionnement s'il est inactif, définissez une adresse de notification, et cherchez l'entrée par l'ID de l'en-tête Location.",
      ],
    },
  },
  workerConverted: {
    state: "Réembauche ou conversion",
    line: "Les RH ont enregistré une réembauche ou une conversion pour {person} ; le compte qui continue dépend du matricule.",
    employeeLine: "Votre nouveau contrat aux RH décide lequel de vos comptes continue.",
    next: {
      employee: [
        "Demandez à votre support informatique lequel de vos comptes continue. Les RH peuvent voir sous quel matricule elles vous gèrent maintenant.",
      ],
      helpdesk: [
        "Demandez aux RH si le matricule est resté le même. Même matricule : l'ancien compte continue et est activé. Nouveau matricule : un nouveau compte est créé et l'ancien est désactivé.",
      ],
      engineer: [
        "Workday : un nouveau WID avec le même WorkerID reprend le compte ; excluez les conversions à date future par un groupe d'approvisionnement. SuccessFactors avec un profil réutilisé : remplacez results[0] par [-1:] ou filtrez sur un emplStatus actif.",
        "Pendant un cycle complet, les valeurs d'un profil inactif peuvent apparaître un moment.",
      ],
    },
  },
} as const satisfies CauseTranslations;
