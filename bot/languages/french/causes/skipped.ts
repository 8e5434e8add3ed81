import { type CauseTranslations } from "../../translation";

/** Causes in French: the service looked, and skipped the account. */
export const skipped = {
  alreadyInSync: {
    state: "Déjà synchronisé",
    line: "Un compte existe déjà dans {target} pour {person}, avec les mêmes valeurs des deux côtés. Il n'y avait rien à écrire.",
    employeeLine: "Votre compte est en place dans {target} et à jour.",
    next: {
      employee: [
        "Essayez de vous y connecter. Si cela ne marche pas, votre support informatique peut vérifier la connexion elle-même.",
      ],
      helpdesk: [
        "Il n'y a rien à faire pour l'approvisionnement. Si la connexion échoue pour {person}, vérifiez l'authentification unique, la licence ou le rôle dans {target}.",
        "S'il y manque une valeur précise : vérifiez qu'elle est mappée et que son mappage n'est pas réglé sur Only during creation.",
      ],
      engineer: [
        "RedundantExport : comparez les propriétés modifiées de l'entrée avec ce qui est attendu dans la cible.",
        "Le service ne remarque pas les changements faits dans la cible ; un redémarrage ou Provision on demand le fait regarder à nouveau.",
      ],
    },
  },
  brokenAssignmentRecord: {
    state: "Affectation sans effet",
    line: "L'affectation à {app} n'est pas prise en compte pour {person} : elle est ignorée comme « not effectively entitled ».",
    employeeLine: "Votre accès à {app} a été donné, mais il n'a pas pris effet.",
    next: {
      employee: [
        "Demandez à votre support informatique de vous retirer l'accès à {app}, puis de vous le redonner.",
      ],
      helpdesk: [
        "Ouvrez l'entrée de journal, onglet Steps, et assurez-vous que les lignes « actif », « affecté » et « filtre d'étendue » indiquent toutes True ; si l'une indique False, c'est elle la raison.",
        "Si oui : Entra ID > Enterprise apps > {app} > Users and groups, retirez l'affectation pour {person} (ou pour le groupe), puis ajoutez-la de nouveau.",
        "!stopped Le prochain cycle le prend en compte de lui-même, en général dans les 40 minutes.",
      ],
      engineer: [
        "Supprimez et recréez l'attribution de rôle d'application pour {person} ou pour le groupe affecté. Vérifiez d'abord si son retrait désactiverait un compte existant dans la cible.",
        "Attendez quelques minutes la réplication, puis Provision on demand pour {person}.",
      ],
    },
  },
  defaultAccessRole: {
    state: "Rôle non approvisionné",
    line: "Le rôle affecté dans {app} pour {person} n'est pas approvisionné.",
    employeeLine: "Il manque encore un rôle à votre accès à {app}.",
    next: {
      employee: [
        "Demandez à votre support informatique de vous donner un rôle dans {app}. Il peut voir lesquels existent.",
      ],
      helpdesk: [
        "Ouvrez Entra ID > Enterprise apps > {app} > Users and groups, sélectionnez la personne ({person}) ou le groupe, Edit assignment, et choisissez un rôle autre que Default Access.",
        "!stopped Le prochain cycle le prend en compte de lui-même, en général dans les 40 minutes.",
      ],
      engineer: [
        "Attribuez un rôle d'application qui donne droit à l'approvisionnement. Si le rôle est le bon, retirez puis refaites l'affectation : son enregistrement est peut-être endommagé.",
        "Les configurations antérieures au 16 avril 2020 ignoraient Default Access ; aujourd'hui, ce rôle est traité comme les autres. Vérifiez donc aussi la liste des rôles de l'application et le mappage des rôles.",
      ],
    },
  },
  externalUserSkipped: {
    state: "Invité exclu",
    line: "Il s'agit d'un compte invité pour {person}, et avec la configuration actuelle, {app} ne prend que des membres.",
    employeeLine: "{app} n'est prévu que pour les membres de cette organisation.",
    next: {
      employee: [
        "Demandez à votre support informatique s'il est possible d'ouvrir {app} aux invités. Il peut voir comment votre compte est géré.",
      ],
      helpdesk: [
        "La synchronisation entre locataires ne prend jamais les utilisateurs externes ni les invités internes : il faut un compte dans le locataire d'origine, ou une invitation, pour {person}.",
        "Autres applications : les invités ont besoin d'une application à laquelle on se connecte avec SAML par Entra ID. Demandez à la personne qui gère {app} si l'accès est prévu pour les invités.",
      ],
      engineer: [
        "Regardez userType et creationType de l'objet, et le filtre d'étendue du mappage.",
        "La partie #EXT# du nom d'utilisateur principal d'un invité est coupée au mappage : établissez la correspondance par mail ou originalUserPrincipalName.",
      ],
    },
  },
  filterAttributeUnsupported: {
    state: "Filtre sans effet",
    line: "Le filtre d'étendue pour {app} utilise un attribut que les filtres ne peuvent pas lire.",
    employeeLine: "La façon dont {app} choisit les personnes doit d'abord être corrigée.",
    next: {
      employee: [
        "?clear Votre compte n'est pas en cause. Signalez à votre support informatique que vous attendez {app}.",
        "!clear Signalez à votre support informatique que vous attendez {app}.",
      ],
      helpdesk: [
        "?attribute La clause sur {attribute} est fausse pour tout le monde : faites-la remplacer par la personne qui gère {app}.",
        "Où elle se trouve : Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Source object scope.",
      ],
      engineer: [
        "Inutilisables dans les filtres : appRoleAssignments, userType, manager, les membres de groupes, les attributs à plusieurs valeurs et les dates (StatusHireDate, startDate, endDate, StatusTerminationDate, accountExpires). Choisissez par un autre attribut, ou par affectation.",
        "L'enregistrement d'un filtre lance un cycle complet, et les personnes qui sortent de l'étendue sont désactivées, sauf si SkipOutOfScopeDeletions est défini.",
      ],
    },
  },
  groupNotSecurityEnabled: {
    state: "Groupe sans effet",
    line: "Pour {person}, l'affectation à {app} passe seulement par un groupe pour lequel la sécurité n'est pas activée, et un tel groupe ne compte pas.",
    employeeLine: "La façon dont votre accès à {app} est configuré n'atteint pas votre compte.",
    next: {
      employee: [
        "Demandez à votre support informatique de vous donner directement accès à {app}. Il peut voir ce qui doit changer.",
      ],
      helpdesk: [
        "Créez une affectation directe pour {person}, ou affectez un groupe de sécurité où l'appartenance est directe pour {person} : Entra ID > Enterprise apps > {app} > Users and groups.",
        "!stopped Le prochain cycle le prend en compte de lui-même, en général dans les 40 minutes.",
      ],
      engineer: [
        "Pour le groupe affecté, securityEnabled vaut false. Affectez un groupe de sécurité avec les mêmes membres, ou activez la sécurité du groupe (Update-MgGroup -SecurityEnabled).",
      ],
    },
  },
  inactiveInSource: {
    state: "Inactif",
    line: "Le compte n'est pas actif dans la source pour {person}, et les comptes inactifs ne sont pas approvisionnés.",
    employeeLine:
      "Votre compte professionnel n'est pas encore tout à fait actif, donc rien n'a pu être configuré dans {app}.",
    next: {
      employee: [
        "Demandez à votre support informatique de vérifier si votre compte professionnel est actif.",
        "!stopped Dès qu'il l'est, la configuration dans {app} suit d'elle-même, en général dans les 40 minutes.",
      ],
      helpdesk: [
        "Vérifiez sous Entra ID > Users > {person} : Account enabled, et si le compte est dans Deleted users.",
        "Lors d'une embauche à venir, le compte devient actif le jour de l'arrivée. Sinon, activez ou restaurez le compte.",
        "!stopped Le prochain cycle le prend en compte de lui-même, en général dans les 40 minutes.",
      ],
      engineer: [
        "Activez ou restaurez l'objet dans la source (accountEnabled, IsSoftDeleted). Pour Cloud HR, vérifiez le statut et la date d'embauche dans le système RH.",
        "Attendez ensuite le prochain cycle, ou utilisez Provision on demand pour voir l'étape aussitôt.",
      ],
    },
  },
  nestedGroupOnly: {
    state: "Groupe dans un groupe",
    line: "Pour {person}, l'affectation passe seulement par un groupe contenu dans le groupe affecté ; seuls les membres directs sont approvisionnés.",
    employeeLine: "La façon dont votre accès à {app} est configuré n'atteint pas votre compte.",
    next: {
      employee: [
        "Demandez à votre support informatique de vous donner directement accès à {app}. Il peut voir ce qui doit changer.",
      ],
      helpdesk: [
        "?innerGroup Affectez aussi le groupe « {innerGroup} » à {app}, ou créez dans le groupe affecté une appartenance directe pour {person}.",
        "!innerGroup Affectez aussi le groupe intérieur à {app}, ou créez dans le groupe affecté une appartenance directe pour {person}.",
        "Où le faire : Entra ID > Enterprise apps > {app} > Users and groups. Un groupe contenu dans un groupe affecté ne compte pas.",
        "!stopped Attendez ensuite le prochain cycle, en général 20 à 40 minutes.",
      ],
      engineer: [
        "Affectez le groupe intérieur au principal de service, mettez l'appartenance à plat, ou utilisez un groupe dynamique ; l'appartenance n'est développée que sur un niveau.",
        "Le prochain cycle approvisionne les membres directs ; aucun redémarrage n'est nécessaire.",
      ],
    },
  },
  notAssigned: {
    state: "Non affecté",
    line: "Il n'y a pas d'affectation à {app} pour {person}.",
    employeeLine: "Vous n'avez pas encore reçu d'accès à {app}.",
    next: {
      employee: [
        "Si vous avez besoin d'un accès à {app}, demandez-le à votre responsable ou à votre support informatique.",
        "!stopped Dès que vous l'avez, votre compte est créé automatiquement, en général dans les 40 minutes.",
      ],
      helpdesk: [
        "Si un accès à {app} est voulu pour {person} : Entra ID > Enterprise apps > {app} > Users and groups > Add user/group. Un groupe convient si l'appartenance y est directe.",
        "!stopped Le prochain cycle le prend en compte de lui-même, en général dans les 40 minutes.",
      ],
      engineer: [
        "Ajoutez une attribution de rôle d'application pour {person} ou pour un groupe de sécurité avec appartenance directe ; l'appartenance imbriquée ne compte pas.",
        "Si toutes les personnes dans l'étendue doivent recevoir un compte, réglez plutôt Scope sur Sync all users and groups et appuyez-vous sur des filtres d'étendue.",
        "Une nouvelle affectation demande quelques minutes de réplication avant que Provision on demand en tienne compte.",
      ],
    },
  },
  outOfScopeByFilter: {
    state: "Ignoré, comme prévu",
    line: "Le filtre d'étendue{filter} n'est pas satisfait pour {person}.",
    employeeLine:
      "L'accès à {app} est prévu pour certaines personnes, et vous n'en faites pas partie en ce moment.",
    next: {
      employee: [
        "Si vous pensez avoir besoin d'un accès à {app}, dites à votre support informatique pour quoi faire. Il peut voir ce qui doit changer.",
      ],
      helpdesk: [
        "?wanted Si un accès à {app} est voulu pour {person} : le filtre exige {attribute} {operator} « {wanted} ». Faites corriger {attribute} à la source, par exemple aux RH.",
        "Ou demandez à la personne responsable du filtre de l'élargir : Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Source object scope.",
        "!stopped Le prochain cycle prend de lui-même en compte une valeur modifiée, en général dans les 40 minutes. Si aucun accès à {app} n'est voulu pour {person}, tout est correct ainsi.",
      ],
      engineer: [
        "Corrigez l'attribut source ou la clause ; les filtres sont reliés par OR, les clauses d'un même filtre par AND, et la casse compte.",
        "L'enregistrement d'un filtre lance un cycle complet, et les comptes qui sortent de l'étendue sont désactivés dans la cible, sauf si SkipOutOfScopeDeletions est défini.",
        "Vérifiez le résultat avec Provision on demand, étape Determine if user is in scope.",
      ],
    },
  },
  smsSignInEnabled: {
    state: "Connexion par SMS",
    line: "La connexion par SMS est activée pour {person}, et la synchronisation entre locataires ignore ces comptes.",
    employeeLine:
      "La façon dont vous vous connectez empêche la configuration de votre compte dans {app}.",
    next: {
      employee: [
        "Demandez à votre support informatique de regarder les méthodes de connexion de votre compte.",
      ],
      helpdesk: [
        "Désactivez la connexion par SMS pour {person} : Entra ID > Users > {person} > Authentication methods.",
        "!stopped Le prochain cycle le prend en compte de lui-même, en général dans les 40 minutes.",
      ],
      engineer: [
        "La clause intégrée alternativeSecurityIds EQUALS 'None' n'est pas satisfaite. Retirez la connexion par SMS pour {person} dans le locataire source.",
        "Le filtre n'est pas modifiable ; vérifiez ensuite avec Provision on demand.",
      ],
    },
  },
  emptyValueNotSent: {
    state: "Valeurs vides non envoyées",
    line: "Une valeur vidée dans la source n'est pas envoyée ; {target} garde l'ancienne pour {person}.",
    employeeLine: "Une information retirée ici peut encore apparaître dans {app}.",
    next: {
      employee: [
        "Dites à votre support informatique quelle information n'est plus à jour ; elle peut être retirée dans {app} même.",
      ],
      helpdesk: [
        "Corrigez la valeur dans {target} même : l'approvisionnement omet ce qui est vide et ne rétablit pas l'ancienne valeur.",
        "Si la valeur doit exister, saisissez-la dans la source ; le prochain cycle l'envoie.",
      ],
      engineer: [
        "Un mappage qui ne donne rien omet l'attribut, et sa valeur par défaut ne compte qu'à la création du compte. Utilisez une expression qui donne toujours quelque chose, comme Coalesce ou IIF.",
        "Les travaux pilotés par API, Workday et SuccessFactors peuvent envoyer des valeurs vides (Flow null values, en préversion) : activez-le sur l'attribut source et sur le mappage ; seuls les attributs à valeur unique sont concernés.",
      ],
    },
  },
} as const satisfies CauseTranslations;
