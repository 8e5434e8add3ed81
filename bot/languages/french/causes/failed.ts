import { type CauseTranslations } from "../../translation";

/** Causes in French: the service tried, and failed. */
export const failed = {
  appRoleUnknown: {
    state: "Rôle inconnu là-bas",
    line: "{app} ne connaît pas le rôle affecté pour {person}.",
    employeeLine: "Le rôle que vous avez reçu n'existe plus dans {app}.",
    next: {
      employee: ["Demandez à votre support informatique de vous donner un autre rôle dans {app}."],
      helpdesk: [
        "Ouvrez Entra ID > Enterprise apps > {app} > Users and groups, sélectionnez la personne ({person}) ou le groupe, Edit assignment, et choisissez un rôle qui existe dans {app}.",
        "!stopped Le prochain cycle réessaie de lui-même, en général dans les 40 minutes.",
      ],
      engineer: [
        "Comparez les rôles d'application avec ceux de la cible ; des rôles importés peuvent y avoir été renommés ou supprimés.",
        "Avec plusieurs rôles par personne, vérifiez quelle expression le mappage utilise (SingleAppRoleAssignment ou AppRoleAssignmentsComplex).",
      ],
    },
  },
  crossCloudNotAllowed: {
    state: "Autre cloud",
    line: "Avec la configuration actuelle, l'autre locataire n'est pas joignable depuis ce cloud.",
    employeeLine: "La liaison avec l'autre organisation n'est pas entièrement configurée.",
    next: {
      employee: [
        "?clear Votre compte n'est pas en cause. Signalez à votre support informatique que vous attendez {app}.",
        "!clear Signalez à votre support informatique que vous attendez {app}.",
      ],
      helpdesk: [
        "Demandez à un administrateur des identités de vérifier que l'ID du locataire est correct et, si les locataires sont dans des clouds différents, que la synchronisation entre clouds est cochée dans les deux.",
      ],
      engineer: [
        "Le portail l'affiche comme des informations d'identification non valides. Recréez la configuration en cochant la case entre clouds (ExternalTenantNotFound), ou cochez la synchronisation entre clouds dans le locataire cible (TokenExpired).",
      ],
    },
  },
  crossTenantAccessClosed: {
    state: "Fermé entre locataires",
    line: "Les paramètres d'accès entre locataires ne laissent pas le service entrer dans l'autre locataire.",
    employeeLine: "La liaison avec l'autre organisation n'est pas encore entièrement ouverte.",
    next: {
      employee: [
        "?clear Votre compte n'est pas en cause. Signalez à votre support informatique que vous attendez {app}.",
        "!clear Signalez à votre support informatique que vous attendez {app}.",
      ],
      helpdesk: [
        "Demandez aux administrateurs des identités des deux locataires de vérifier External Identities > Cross-tenant access settings : acceptation automatique des invitations, sortante dans la source et entrante dans la cible, et Allow user synchronization dans la cible.",
        "Puis Test connection sous Entra ID > Enterprise apps > {app} > Provisioning, et attendez le prochain cycle.",
      ],
      engineer: [
        "Le portail l'affiche comme des informations d'identification non valides ; elles sont pourtant correctes. Activez l'acceptation automatique dans les deux locataires et la synchronisation entrante des utilisateurs dans la cible (P1 ou P2).",
        "Attendez quelques minutes que la stratégie soit répliquée avant Test connection.",
      ],
    },
  },
  directoryQuotaUsedUp: {
    state: "Annuaire plein",
    line: "L'annuaire cible a atteint son quota d'objets.",
    employeeLine: "L'endroit où votre compte doit aller est plein en ce moment.",
    next: {
      employee: [
        "?clear Votre compte n'est pas en cause. Signalez à votre support informatique que vous attendez {app}.",
        "!clear Signalez à votre support informatique que vous attendez {app}.",
      ],
      helpdesk: [
        "Demandez à un administrateur des identités du locataire cible d'augmenter le quota d'objets ou de supprimer les objets inutilisés.",
      ],
      engineer: [
        "Vérifiez le quota d'annuaire du locataire cible ; les objets supprimés comptent pendant 30 jours. Vérifiez un domaine personnalisé, ou demandez une augmentation au support Microsoft.",
      ],
    },
  },
  duplicateSource: {
    state: "Revendiqué deux fois",
    line: "Une autre entrée de l'annuaire porte la même valeur de correspondance que celle prévue pour {person}.",
    employeeLine: "Vos données et celles d'une autre entrée se ressemblent trop pour {app}.",
    next: {
      employee: [
        "Demandez à votre support informatique de comparer vos données avec celles de l'autre entrée ; il peut voir les deux.",
      ],
      helpdesk: [
        "Cherchez sous Entra ID > Users la valeur de correspondance pour {person} (souvent l'adresse e-mail ou le matricule). Deux personnes la partagent ; faites corriger la mauvaise à la source.",
        "!stopped Le prochain cycle réessaie de lui-même, en général dans les 40 minutes.",
      ],
      engineer: [
        "Trouvez le second objet source par la valeur de correspondance et corrigez-le, ou choisissez un autre attribut de correspondance. Une adresse e-mail partagée relie deux sources à une seule cible.",
      ],
    },
  },
  endpointUnreachable: {
    state: "Injoignable",
    line: "{app} n'a pas répondu à temps, ou pas du tout. Un nouvel essai a lieu automatiquement.",
    employeeLine: "{app} ne répond pas en ce moment. De nouveaux essais ont lieu automatiquement.",
    next: {
      employee: [
        "Vous n'avez rien à faire pour l'instant.",
        "Si votre compte manque encore demain, signalez-le à votre support informatique.",
      ],
      helpdesk: [
        "Attendez le prochain essai, environ 40 minutes plus tard ; un seul délai dépassé ne demande rien d'autre.",
        "Si cela persiste : Test connection sous Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials, et interrogez la personne qui gère {app} sur l'adresse, le certificat et le pare-feu.",
      ],
      engineer: [
        "Vérifiez de l'extérieur l'URL du locataire, le DNS, le certificat TLS et le pare-feu ; avec un agent local, son port sortant 443 et *.servicebus.windows.net.",
        "Hôte ECMA : l'URL du locataire est https://localhost:8585/ecma2host_NAME/scim, le sujet du certificat doit être le nom de l'hôte, et le service ECMA2Host doit s'exécuter.",
      ],
    },
  },
  expressionInvalid: {
    state: "Expression incorrecte",
    line: "Une expression de mappage pour {app} ne fonctionne pas pour {person}.",
    employeeLine:
      "La liaison avec {app} doit être ajustée avant que votre compte puisse être configuré.",
    next: {
      employee: [
        "?clear Vos données ne sont pas en cause. Signalez à votre support informatique que vous attendez {app}.",
        "!clear Signalez à votre support informatique que vous attendez {app}.",
      ],
      helpdesk: [
        "Demandez à la personne qui gère {app} de tester l'expression avec les valeurs pour {person} : Entra ID > Enterprise apps > {app} > Provisioning > Mappings > l'attribut > Expression builder.",
        "Les noms d'attributs dans les expressions respectent la casse : [department], pas [Department].",
      ],
      engineer: [
        "Testez dans le générateur d'expressions (Expression builder). Les noms respectent la casse, une expression tient 10 000 caractères au plus, et Switch peut ne rien donner quand sa source n'a pas changé (utilisez IIF).",
        "L'enregistrement d'un mappage lance un cycle complet.",
      ],
    },
  },
  guestInvitationsForbidden: {
    state: "Interdit par une stratégie",
    line: "Un paramètre du locataire l'interdit, le plus souvent celui des invitations d'utilisateurs invités.",
    employeeLine:
      "Un paramètre de l'organisation empêche la configuration de votre compte dans {app}.",
    next: {
      employee: [
        "?clear Votre compte n'est pas en cause. Demandez à votre support informatique de voir cela avec les administrateurs de l'organisation.",
        "!clear Demandez à votre support informatique de voir cela avec les administrateurs de l'organisation.",
      ],
      helpdesk: [
        "Demandez à un administrateur du locataire cible de choisir un paramètre moins strict pour les invitations : Entra ID > External Identities > External collaboration settings.",
        "!stopped Le prochain cycle réessaie de lui-même, en général dans les 40 minutes.",
      ],
      engineer: [
        "Vérifiez les restrictions d'invitation, les domaines autorisés et bloqués, et l'accès conditionnel pour le service. Provision on demand montre aussitôt si cela suffit.",
      ],
    },
  },
  insufficientRights: {
    state: "Non autorisé",
    line: "Le service peut se connecter à {app}, mais n'a pas le droit d'y faire cette opération.",
    employeeLine: "Il manque une autorisation à la liaison avec {app}.",
    next: {
      employee: [
        "?clear Votre compte n'est pas en cause. Signalez à votre support informatique que vous attendez {app}.",
        "!clear Signalez à votre support informatique que vous attendez {app}.",
      ],
      helpdesk: [
        "Demandez à la personne qui administre {app} de donner au compte ou au jeton utilisé par l'approvisionnement les droits indiqués dans le tutoriel pour {app}.",
        "Puis Test connection sous Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials ; les personnes en échec sont réessayées automatiquement.",
      ],
      engineer: [
        "?code {code} : connecté, mais l'opération a été refusée. Vérifiez le rôle ou les étendues d'autorisation du compte d'approvisionnement, et que l'URL du locataire vise le bon endroit.",
        "Si chaque appel est refusé, traitez-le comme un problème d'informations d'identification : créez un nouveau jeton, puis Test connection.",
      ],
    },
  },
  invalidAttributeValue: {
    state: "Valeur non acceptée",
    line: "{app} n'accepte pas l'une des valeurs pour {person}.",
    employeeLine: "{app} n'accepte pas l'une des informations dans vos données.",
    next: {
      employee: [
        "Demandez à votre support informatique de quelle information il s'agit ; il peut la voir et sait qui la corrige.",
      ],
      helpdesk: [
        "?property La valeur non acceptée est {property}.",
        "Lisez le message sous Entra ID > Enterprise apps > {app} > Provisioning logs > Troubleshooting & Recommendations, et faites corriger la valeur là où elle est tenue à jour, par exemple aux RH.",
        "!stopped Le prochain cycle réessaie de lui-même, en général dans les 40 minutes.",
      ],
      engineer: [
        "Vérifiez le domaine, la longueur, les caractères et la liste des valeurs permises dans la cible. Corrigez la valeur source ou l'expression de mappage (NormalizeDiacritics, Mid, DefaultDomain).",
        "Les noms d'utilisateur principaux n'acceptent que A-Z a-z 0-9 ' . - _ ! # ^ ~, dans un domaine vérifié. L'adresse e-mail d'un utilisateur invité ne doit pas appartenir à un groupe.",
      ],
    },
  },
  invitationFailed: {
    state: "Échec de l'invitation",
    line: "L'invitation dans le locataire cible a échoué pour {person}.",
    employeeLine: "L'invitation dans l'autre organisation n'a pas abouti.",
    next: {
      employee: [
        "Demandez à votre support informatique de regarder ; vous n'avez rien à faire de votre côté.",
      ],
      helpdesk: [
        "Vérifiez si un compte existe déjà dans le locataire cible pour {person}, par exemple comme invité avec une autre adresse.",
        "Sinon, et si le prochain cycle échoue aussi, demandez à un administrateur des identités d'ouvrir un dossier auprès du support Microsoft.",
      ],
      engineer: [
        "Aucune raison plus précise n'est documentée pour ce code. Ouvrez un dossier auprès du support Microsoft, avec l'ID du travail et l'ID de changement de l'entrée.",
      ],
    },
  },
  invitedUserDisabled: {
    state: "Désactivé dans la cible",
    line: "Un compte existe dans le locataire cible pour {person}, mais il y est désactivé, avec une invitation en attente.",
    employeeLine: "Votre compte dans l'autre organisation est désactivé.",
    next: {
      employee: [
        "Demandez à votre support informatique de faire activer votre compte dans l'autre organisation.",
      ],
      helpdesk: [
        "Demandez à un administrateur du locataire cible d'y activer le compte pour {person}.",
        "!stopped Le prochain cycle réessaie de lui-même, en général dans les 40 minutes.",
      ],
      engineer: ["Activez l'objet dans le locataire cible, puis Provision on demand."],
    },
  },
  licenceMissing: {
    state: "Plus de licence",
    line: "Il n'y a pas de licence libre dans {app} pour {person}.",
    employeeLine: "Il n'y a pas de licence libre dans {app} en ce moment.",
    next: {
      employee: [
        "Demandez à votre responsable ou à votre support informatique si une licence peut être libérée ou achetée.",
        "Dès qu'il y en a une, votre compte suit de lui-même.",
      ],
      helpdesk: [
        "Demandez à la personne qui gère {app} de libérer ou d'acheter des licences, ou de vérifier qui est affecté sans en avoir besoin.",
        "!stopped Le prochain cycle réessaie de lui-même, en général dans les 40 minutes.",
      ],
      engineer: [
        "Comparez les affectations avec les licences dans la cible. Un filtre d'étendue ou un groupe plus petit limite leur nombre.",
      ],
    },
  },
  linkedObjectGone: {
    state: "Lien rompu",
    line: "Le compte que le service connaissait dans {app} pour {person} n'y est plus.",
    employeeLine:
      "Votre ancien compte n'existe plus dans {app}, et le service ne l'a pas encore remarqué.",
    next: {
      employee: [
        "Demandez à votre support informatique de faire relier votre compte à nouveau ; un administrateur peut le faire en quelques minutes.",
      ],
      helpdesk: [
        "Demandez à la personne qui administre {app} si le compte y a été supprimé ou renommé, et de le restaurer s'il a été supprimé par erreur.",
        "S'il doit être recréé, demandez à un administrateur des identités de retirer le lien périmé.",
      ],
      engineer: [
        "Mettez le travail en pause, supprimez la connexion d'objet pour {person} (API bêta), démarrez-le, puis Provision on demand. Ou redémarrez le travail avec Full, ce qui refait toutes les correspondances : un cycle complet, et des changements en attente peuvent être perdus.",
        "Le service ne remarque pas les changements faits dans la cible.",
      ],
    },
  },
  managerNotFound: {
    state: "Responsable manquant",
    line: "Le responsable hiérarchique, ou un autre objet référencé, n'est pas encore là pour {person}.",
    employeeLine: "Votre compte renvoie à quelqu'un qui n'est pas encore dans {app}.",
    next: {
      employee: [
        "Votre compte lui-même est en général déjà là ; essayez de vous connecter à {app}.",
        "Sinon, demandez à votre support informatique de regarder.",
      ],
      helpdesk: [
        "Vérifiez que le responsable hiérarchique ({person}) est affecté à {app} et dans l'étendue. Le compte vient d'abord, le responsable suit dans un cycle ultérieur.",
        "Si le responsable n'est entré que plus tard dans l'étendue : Restart provisioning, ou Provision on demand d'abord pour le responsable, puis pour {person}.",
      ],
      engineer: [
        "Gardez le mappage par défaut de manager et les ancres ; le responsable a besoin d'une valeur de correspondance dans la cible et doit être approvisionné avant. Un responsable entré plus tard dans l'étendue n'est pas remarqué avant un redémarrage.",
      ],
    },
  },
  matchNotUnique: {
    state: "Trouvé deux fois",
    line: "Pour {person}, plus d'un compte correspond dans {target} ; aucun n'est donc modifié.",
    employeeLine:
      "Plus d'un compte dans {target} pourrait être le vôtre ; aucun n'a donc été modifié.",
    next: {
      employee: [
        "Demandez à votre support informatique de faire régler ce doublon dans {target}. Dites-le-lui si vous y avez un compte plus ancien.",
        "Après cela, votre compte suit de lui-même.",
      ],
      helpdesk: [
        "Demandez à la personne qui administre {target} de chercher la valeur de correspondance pour {person} (souvent le nom d'utilisateur, l'adresse e-mail ou le matricule), et de supprimer ou de modifier le compte qui ne va pas avec.",
        "!stopped Le prochain cycle réessaie de lui-même, en général dans les 40 minutes.",
      ],
      engineer: [
        "?code Code {code} : l'étape Match de l'entrée montre l'attribut et les objets trouvés.",
        "Supprimez le doublon, ou choisissez un attribut de correspondance unique et filtrable dans la cible. Des RH vers Active Directory, ce sont en général deux comptes avec le même employeeId.",
      ],
    },
  },
  matchingAttributeUnsuitable: {
    state: "Recherche impossible",
    line: "L'attribut de correspondance choisi pour {app} ne permet pas de chercher dans {target}.",
    employeeLine:
      "La liaison avec {app} doit être ajustée avant que votre compte puisse être configuré.",
    next: {
      employee: [
        "?clear Votre compte n'est pas en cause. Signalez à votre support informatique que vous attendez {app}.",
        "!clear Signalez à votre support informatique que vous attendez {app}.",
      ],
      helpdesk: [
        "Demandez à la personne qui gère {app} d'établir la correspondance par un autre attribut, comme le nom d'utilisateur : Entra ID > Enterprise apps > {app} > Provisioning > Mappings, Matching precedence.",
      ],
      engineer: [
        "L'attribut doit être unique, et la cible doit savoir répondre à un filtre sur cet attribut. Vers Entra ID, extensionAttribute1 à 15 ne peuvent pas être filtrés : utilisez employeeId. Dans Active Directory, faites indexer l'attribut de correspondance ; employeeID ne l'est pas par défaut.",
        "L'enregistrement d'un mappage lance un cycle complet.",
      ],
    },
  },
  notImplementedByTarget: {
    state: "Non pris en charge",
    line: "{app} ne prend pas en charge ce que le service a demandé.",
    employeeLine: "{app} ne permet pas encore ce qu'il faut pour configurer votre compte.",
    next: {
      employee: [
        "Demandez à votre support informatique comment obtenir entre-temps un compte dans {app} ; quelqu'un doit peut-être le créer à la main.",
      ],
      helpdesk: [
        "Demandez à la personne qui gère {app} de comparer la configuration avec le tutoriel : quelles actions (création, mise à jour, désactivation, groupes) sont prises en charge.",
        "Les actions non prises en charge se désactivent dans le mappage : Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Target object actions.",
      ],
      engineer: [
        "Cherchez dans le journal quelle méthode a échoué. Désactivez l'action ou l'attribut dans le mappage, ou faites-les implémenter par le point de terminaison (PATCH et DELETE manquent souvent).",
      ],
    },
  },
  objectMasteredElsewhere: {
    state: "Géré ailleurs",
    line: "Pour {person}, une valeur est gérée dans la cible par un autre système, et le service n'a pas le droit de la modifier.",
    employeeLine: "Une partie de votre compte dans {app} est gérée par un autre système.",
    next: {
      employee: [
        "Demandez à votre support informatique de faire faire le changement dans le système qui la gère.",
      ],
      helpdesk: [
        "Demandez à un administrateur des identités de la cible où le compte est géré : dans Active Directory local ou dans Exchange Online. Le changement doit être fait là.",
      ],
      engineer: [
        "MasteredOnPremises : l'objet cible est encore synchronisé depuis Active Directory et ne peut pas être mis à jour. OriginatedInExternalService : extensionAttribute1-15, mail et showInAddressList appartiennent à Exchange Online (Set-MailUser).",
        "Retirez la propriété du mappage, ou excluez le compte de l'étendue ({person}).",
      ],
    },
  },
  requiredAttributeMissing: {
    state: "Valeur manquante",
    line: "{app} a besoin d'une valeur qui est vide pour {person}.",
    employeeLine: "Il manque dans vos données une information nécessaire à {app}.",
    next: {
      employee: [
        "Demandez à votre support informatique quelle information manque ; il peut le voir et sait qui la remplit.",
        "!stopped Dès qu'elle y est, votre compte suit de lui-même, en général dans les 40 minutes.",
      ],
      helpdesk: [
        "?property La valeur manquante dans {app} est {property}.",
        "!property L'entrée de journal nomme la valeur manquante dans ses étapes : Entra ID > Enterprise apps > {app} > Provisioning logs.",
        "?sources Remplissez {sources} pour {person} là où la valeur est tenue à jour, aux RH ou sous Entra ID > Users > {person} > Properties.",
        "Si rien n'y est vide, demandez à la personne qui gère {app} de vérifier le mappage : Entra ID > Enterprise apps > {app} > Provisioning > Mappings.",
        "!stopped Le prochain cycle réessaie de lui-même, en général dans les 40 minutes.",
      ],
      engineer: [
        "Remplissez l'attribut source, ou donnez au mappage une expression de repli. Une valeur par défaut ne s'applique qu'à la création, et les attributs vides ne sont pas envoyés.",
        "Les objets en échec sont réessayés au prochain cycle, puis de moins en moins souvent ; Provision on demand réessaie aussitôt.",
      ],
    },
  },
  roleMappingAmbiguous: {
    state: "Rôles inadaptés",
    line: "Le mappage des rôles dans {app} ne convient pas aux rôles affectés pour {person}.",
    employeeLine: "Vos rôles dans {app} se contredisent.",
    next: {
      employee: [
        "Demandez à votre support informatique de regarder vos rôles dans {app} : il ne devrait y en avoir qu'un.",
      ],
      helpdesk: [
        "Ouvrez Entra ID > Enterprise apps > {app} > Users and groups : il ne devrait y avoir qu'un seul rôle pour {person}, groupes compris.",
        "Si plusieurs rôles sont voulus, demandez à la personne qui gère {app} de modifier le mappage des rôles.",
      ],
      engineer: [
        "SingleAppRoleAssignment prend un seul rôle ; avec plusieurs, celui qui est envoyé n'est pas défini. AppRoleAssignmentsComplex les envoie tous. Aucune des deux ne fonctionne avec Sync all users and groups.",
      ],
    },
  },
  schemaMismatch: {
    state: "Mappage inadapté",
    line: "Le mappage envoie à {app} quelque chose qui n'existe pas dans son schéma.",
    employeeLine:
      "La liaison avec {app} doit être ajustée avant que votre compte puisse être configuré.",
    next: {
      employee: [
        "?clear Vos données ne sont pas en cause. Signalez à votre support informatique que vous attendez {app}.",
        "!clear Signalez à votre support informatique que vous attendez {app}.",
      ],
      helpdesk: [
        "?property L'attribut est {property}.",
        "Demandez à la personne qui gère {app} de vérifier le mappage : Entra ID > Enterprise apps > {app} > Provisioning > Mappings. Retirez ou corrigez l'attribut, ou faites-le définir dans {app}.",
        "L'enregistrement d'un mappage lance un cycle complet, qui dure de 20 minutes à plusieurs heures.",
      ],
      engineer: [
        "SchemaAttributeNotFound : retirez le mappage ou définissez l'attribut dans la cible. CanOnlyAcceptValue : mappez une seule valeur au lieu de plusieurs.",
        "Vérifiez ensuite avec Provision on demand, avant que le cycle complet n'atteigne tout le monde.",
      ],
    },
  },
  scimIncompatible: {
    state: "Réponse incomprise",
    line: "Le service ne comprend pas les réponses données par {app}.",
    employeeLine: "La liaison avec {app} ne fonctionne pas bien, pour tout le monde.",
    next: {
      employee: [
        "?clear Votre compte n'est pas en cause. Signalez à votre support informatique que vous attendez {app}.",
        "!clear Signalez à votre support informatique que vous attendez {app}.",
      ],
      helpdesk: [
        "Comparez l'URL du locataire sous Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials avec le tutoriel pour {app}, puis Test connection.",
        "Si l'URL est correcte, transmettez le message de l'entrée de journal à l'équipe qui développe {app}.",
      ],
      engineer: [
        "Le point de terminaison doit répondre comme le dit la RFC 7644, section 3.4.2 : 200 avec une liste vide quand rien ne correspond, une entrée pour un utilisateur, filter et excludedAttributes pris en compte.",
        "Essayez ?aadOptscim062020 sur l'URL du locataire pour un PATCH conforme ; cela n'agit pas sur Provision on demand.",
      ],
    },
  },
  serviceInternalError: {
    state: "Erreur du service",
    line: "Le service d'approvisionnement a rencontré lui-même une erreur pour {person}. Un nouvel essai a lieu automatiquement.",
    employeeLine:
      "Le service qui crée les comptes a rencontré un problème. Le prochain essai a lieu automatiquement.",
    next: {
      employee: [
        "Vous n'avez rien à faire pour l'instant.",
        "Si votre compte manque encore demain, signalez-le à votre support informatique.",
      ],
      helpdesk: [
        "Attendez le prochain essai, environ 40 minutes plus tard.",
        "Si cela dure un jour, demandez à un administrateur des identités d'ouvrir un dossier auprès du support Microsoft.",
      ],
      engineer: [
        "La configuration n'y est pour rien. Si l'erreur persiste, ouvrez un dossier auprès du support Microsoft, avec l'ID du travail, l'ID du cycle et l'ID de changement de l'entrée.",
      ],
    },
  },
  targetRejectedRequest: {
    state: "Refusé",
    line: "{app} a refusé la demande pour {person}.",
    employeeLine: "{app} n'a pas accepté la demande de configurer votre compte.",
    next: {
      employee: [
        "Demandez à votre support informatique de regarder la réponse donnée par {app} ; les administrateurs là-bas peuvent dire ce qui ne convient pas.",
      ],
      helpdesk: [
        "Ouvrez l'entrée sous Entra ID > Enterprise apps > {app} > Provisioning logs > Troubleshooting & Recommendations et lisez la réponse donnée par {app}.",
        "Transmettez cette réponse à la personne qui administre {app} : le plus souvent, il s'agit d'un paramètre là-bas ou d'une valeur non acceptée.",
      ],
      engineer: [
        "Comparez la requête et la réponse dans le journal avec la documentation d'API pour {app}. Essayez la même requête vous-même, puis corrigez le mappage ou la configuration de la cible.",
        "?code Le code était {code} ; la page d'état du fournisseur peut aussi signaler une perturbation.",
      ],
    },
  },
  targetServerError: {
    state: "Erreur de l'autre côté",
    line: "{app} a répondu par une erreur interne. Un nouvel essai a lieu automatiquement.",
    employeeLine:
      "{app} rencontre un problème en ce moment. De nouveaux essais ont lieu automatiquement.",
    next: {
      employee: [
        "Vous n'avez rien à faire pour l'instant.",
        "Si votre compte manque encore demain, signalez-le à votre support informatique.",
      ],
      helpdesk: [
        "Attendez le prochain essai, environ 40 minutes plus tard, et consultez la page d'état pour {app}.",
        "Si l'erreur dure un jour, ouvrez un ticket auprès du fournisseur ({app}) et joignez l'heure de l'entrée de journal.",
      ],
      engineer: [
        "Lisez la réponse dans l'entrée de journal. Si elle ne concerne que certaines personnes, une valeur perturbe peut-être la cible : comparez avec quelqu'un pour qui cela marche.",
        "Les échecs répétés sont réessayés de moins en moins souvent ; Provision on demand réessaie aussitôt.",
      ],
    },
  },
  conditionalAccessBlocks: {
    state: "Connexion bloquée",
    line: "Une stratégie d'accès conditionnel bloque une connexion nécessaire ici.",
    employeeLine: "Une règle de connexion de l'organisation gêne votre compte dans {app}.",
    next: {
      employee: [
        "?clear Votre compte est en ordre. Demandez à votre support de voir cela avec les admins de l'organisation.",
        "!clear Demandez à votre support de voir cela avec les admins de l'organisation.",
      ],
      helpdesk: [
        "Demandez à un admin d'identité Entra ID > Sign-in logs à cette heure : l'entrée nomme la stratégie et qui a été bloqué.",
        "S'il s'agissait d'une connexion à {app} même, la stratégie en est la raison, et non le provisionnement.",
      ],
      engineer: [
        "Si la stratégie bloque ce avec quoi le provisionnement se connecte, excluez-en ce compte ou ce principal de service, puis Test connection et Provision on demand.",
        "Dans le locataire cible d'une synchronisation entre locataires, lui seul peut modifier la stratégie.",
      ],
    },
  },
  targetTenantForbids: {
    state: "Refusé par le locataire",
    line: "Le locataire cible ne permet pas au service de faire cette opération pour {person}.",
    employeeLine:
      "Un paramètre de l'autre organisation empêche la configuration de votre compte dans {app}.",
    next: {
      employee: [
        "?clear Votre compte n'est pas en cause. Demandez à votre support informatique de voir cela avec l'autre organisation.",
        "!clear Demandez à votre support informatique de voir cela avec l'autre organisation.",
      ],
      helpdesk: [
        "Demandez à un administrateur du locataire cible de vérifier External Identities > External collaboration settings : qui peut inviter, et quels domaines sont autorisés.",
        "!stopped Le prochain cycle réessaie de lui-même, en général dans les 40 minutes.",
      ],
      engineer: [
        "AzureActiveDirectoryForbidden : paramètres d'invitation du locataire cible, domaines autorisés, ou objet géré localement ou dans une unité administrative restreinte. Assouplissez le paramètre, ou excluez le compte de l'étendue ({person}).",
      ],
    },
  },
  targetThrottled: {
    state: "Ralenti",
    line: "{app} a demandé au service de ralentir. Un nouvel essai a lieu automatiquement.",
    employeeLine:
      "{app} reçoit trop de demandes en ce moment. De nouveaux essais ont lieu automatiquement.",
    next: {
      employee: [
        "?clear Vous n'avez rien à faire ; votre compte suit de lui-même, en général en quelques heures.",
        "!clear Demandez à votre support informatique si autre chose bloque.",
      ],
      helpdesk: [
        "Attendez : chaque cycle suivant (toutes les 20 à 40 minutes) réessaie. Rien n'est à modifier pour {person}.",
        "Si cela dure un jour, interrogez le fournisseur sur ses limites ({app}).",
      ],
      engineer: [
        "Cherchez 429 dans les journaux d'approvisionnement du dernier jour. Moins d'objets dans l'étendue, ou une limite plus haute chez le fournisseur, améliore la situation.",
        "Approvisionnement entrant piloté par API : 40 appels au plus en 5 secondes et 6 000 en 24 heures ; mettez 50 enregistrements dans chaque appel.",
      ],
    },
  },
  unexplainedFailure: {
    state: "Échec",
    line: "L'approvisionnement dans {app} a échoué pour {person} avec une erreur qui ne fait pas partie des erreurs connues.",
    employeeLine:
      "Votre compte n'a pas pu être configuré dans {app} ; la raison n'est pas encore claire.",
    next: {
      employee: [
        "Demandez à votre support informatique de regarder, ou parlez ici à une personne.",
      ],
      helpdesk: [
        "Ouvrez l'entrée sous Entra ID > Enterprise apps > {app} > Provisioning logs et lisez Troubleshooting & Recommendations.",
        "?code Cherchez le code {code} dans la documentation pour {app}, ou ouvrez un dossier avec ce code.",
        "Les personnes en échec sont réessayées automatiquement ; regardez donc encore une fois après le prochain cycle.",
      ],
      engineer: [
        "Comparez avec les autres échecs du même cycle : une seule personne oriente vers une valeur, tout le monde vers la liaison. Provision on demand montre l'étape qui échoue.",
        "Pour le support Microsoft, gardez l'ID du travail, l'ID du cycle et l'ID de changement de l'entrée.",
      ],
    },
  },
  uniqueValueConflict: {
    state: "Déjà pris",
    line: "Un autre compte dans {app} a déjà une valeur qui doit être unique, et il n'a pas été mis en correspondance pour {person}.",
    employeeLine: "Votre nom ou votre adresse est déjà pris dans {app} par un autre compte.",
    next: {
      employee: [
        "Demandez à votre support informatique de voir cela avec les personnes qui administrent {app}. Si vous y aviez déjà un compte, dites-le : c'est peut-être celui-là.",
        "Après cela, votre compte suit de lui-même.",
      ],
      helpdesk: [
        "Demandez à la personne qui administre {app} quel compte détient le nom d'utilisateur ou l'adresse e-mail pour {person}. Si c'est un compte plus ancien de la même personne, sa valeur de correspondance doit y être corrigée pour qu'il soit repris ; sinon, l'une des deux valeurs doit changer.",
        "!stopped Le prochain cycle réessaie de lui-même, en général dans les 40 minutes.",
      ],
      engineer: [
        "Lisez dans les détails de l'erreur quel attribut est en conflit. Corrigez l'attribut de correspondance si le compte doit être repris ; sinon la valeur dans la source ou la cible ; ou excluez le compte de l'étendue ({person}).",
        "Pour la synchronisation entre locataires (AmbiguousUser), un utilisateur interne du locataire cible possède l'adresse proxy : supprimez-la là-bas, ou excluez le compte de l'étendue ({person}).",
      ],
    },
  },
  photoNotCarried: {
    state: "Photos non transmises",
    line: "Ce type d'approvisionnement ne transmet pas les photos ; la photo pour {person} est à définir dans {target} même.",
    employeeLine: "Votre photo n'est pas reprise dans {app}.",
    next: {
      employee: [
        "Ajoutez votre photo dans {app} même, ou demandez à votre support informatique comment faire.",
      ],
      helpdesk: [
        "Le compte n'a aucun problème : ses autres informations sont approvisionnées, les photos ne le sont pas. Définissez la photo dans {target} même.",
      ],
      engineer: [
        "La synchronisation entre locataires et les travaux Workday omettent les photos. Retirez thumbnailPhoto du mappage s'il y est, et transmettez les photos autrement, par exemple avec une API de l'application.",
      ],
    },
  },
} as const satisfies CauseTranslations;
