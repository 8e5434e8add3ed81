import { type ReasonId, type ReasonText } from "../../causes/reasons";

/** The evidence of causes in French. */
export const reasons = {
  accountWritten: {
    detail: "L'entrée de journal la plus récente est une opération réussie : {action}",
    employee: "Votre compte a bien été configuré ou mis à jour",
  },
  accountIsOn: {
    detail: "Le journal ne contient aucune entrée qui ait désactivé le compte depuis",
    employee: null,
  },
  entrySucceeded: {
    detail: "L'entrée de journal la plus récente est une réussite",
    employee: "Votre compte a bien été configuré ou mis à jour",
  },
  laterChangesWait: {
    detail: "Travail d'approvisionnement : « {stateWord} ». Ce qui change désormais n'y arrive pas",
    employee: "Les changements plus récents de vos données n'y arrivent pas en ce moment",
  },
  alreadyMatches: {
    detail: "La source et la cible correspondent déjà : il n'y avait rien à écrire",
    employee: "Votre compte y est déjà à jour",
  },
  jobIs: { detail: "Travail d'approvisionnement : « {stateWord} »", employee: null },
  quarantinedSince: { detail: "Début de la quarantaine : {beganAt}", employee: null },
  quarantineReasonIs: { detail: "Raison de la quarantaine : {reason}", employee: null },
  quarantineErrorIs: { detail: "Erreur de la quarantaine : {code}", employee: null },
  steadyStateBeforeChange: {
    detail: "Le dernier cycle terminé ({steadyAt}) est plus ancien que le changement ({changedAt})",
    employee: "Votre accès a changé après la dernière mise à jour",
  },
  startedSince: {
    detail: "Le travail a été lancé ou a commencé un cycle, encore à terminer : {startedAt}",
    employee: "La liaison fonctionne à nouveau (depuis : {startedAt})",
  },
  noCycleSince: { detail: "Fin du dernier cycle terminé : {steadyAt}", employee: null },
  steadyStateAfterChange: {
    detail: "Un cycle s'est terminé ({steadyAt}) après le changement ({changedAt})",
    employee: null,
  },
  toldBeforeChange: {
    detail: "Le dernier cycle terminé est plus ancien que le changement",
    employee: "Votre accès a changé après la dernière mise à jour",
  },
  toldAfterChange: { detail: "Un cycle s'est terminé après le changement", employee: null },
  lookedAfterChange: {
    detail:
      "L'entrée de journal ({entryAt}) est plus récente que le dernier changement ({changedAt})",
    employee: null,
  },
  changedSinceEntry: {
    detail:
      "L'entrée de journal ({entryAt}) est plus ancienne que le dernier changement ({changedAt})",
    employee: "Quelque chose a changé depuis la dernière vérification de votre compte",
  },
  directoryMovedOn: {
    detail: "L'annuaire indique maintenant autre chose que l'entrée de journal",
    employee: "Quelque chose a changé depuis la dernière vérification de votre compte",
  },
  blockedNow: {
    detail: "Dans l'état actuel de l'annuaire, attendre ne suffirait pas",
    employee: null,
  },
  noEntry: {
    detail: "Il n'y a pas d'entrée dans le journal d'approvisionnement",
    employee: null,
  },
  entryWas: { detail: "L'entrée de journal indique : {actionWord}, {statusWord}", employee: null },
  flagWas: { detail: "{flag}: {value}", employee: null },
  skipReasonWas: { detail: "Raison pour laquelle l'entrée est ignorée : {reason}", employee: null },
  codeWas: { detail: "Code d'erreur : {code}", employee: null },
  messageWas: { detail: "Message : {message}", employee: null },
  readsLike: {
    detail: "Message inconnu : il ressemble seulement à ceux de cette cause",
    employee: null,
  },
  propertyWas: { detail: "Attribut nommé par le journal : {property}", employee: null },
  clauseFailed: {
    detail: "{attribute} {operator} « {wanted} », mais la valeur est « {actual} »",
    employee: null,
  },
  clauseFailedUnseen: {
    detail: "{attribute} {operator} « {wanted} » : non satisfait",
    employee: null,
  },
  clauseHolds: { detail: "{attribute} {operator} « {wanted} » : satisfait", employee: null },
  clauseFailedBare: {
    detail: "{attribute} {operator}, mais la valeur est « {actual} »",
    employee: null,
  },
  clauseFailedBareUnseen: { detail: "{attribute} {operator} : non satisfait", employee: null },
  clauseHoldsBare: { detail: "{attribute} {operator} : satisfait", employee: null },
  clauseInPart: {
    detail:
      "{attribute} : « {wanted} » ne correspond qu'à une partie de la valeur « {actual} », et il n'est pas documenté si cela suffit",
    employee: null,
  },
  inScopeNow: { detail: "Le filtre d'étendue est satisfait maintenant", employee: null },
  outOfScopeNow: { detail: "Le filtre d'étendue n'est pas satisfait maintenant", employee: null },
  activeNow: { detail: "Le compte est actif dans l'annuaire maintenant", employee: null },
  disabledNow: {
    detail: "Le compte est désactivé dans l'annuaire maintenant",
    employee: "Votre compte professionnel est désactivé en ce moment",
  },
  deletedNow: { detail: "Le compte est supprimé dans l'annuaire maintenant", employee: null },
  assignedDirectly: {
    detail: "Affectation directe à l'application",
    employee: "Un accès vous a été donné",
  },
  assignedThroughGroup: {
    detail: "Affectation par le groupe « {group} »",
    employee: "Un accès vous a été donné",
  },
  assignedThroughSomeGroup: {
    detail: "Affectation par un groupe",
    employee: "Un accès vous a été donné",
  },
  groupNotUsable: {
    detail:
      "Affectation seulement par le groupe « {group} », pour lequel la sécurité n'est pas activée",
    employee: null,
  },
  assignedThroughNestedGroup: {
    detail:
      "Membre du groupe « {innerGroup} », qui est seulement contenu dans le groupe affecté « {group} »",
    employee: null,
  },
  nestedInGroup: {
    detail: "Membre d'un groupe qui est seulement contenu dans le groupe affecté « {group} »",
    employee: null,
  },
  nestedInSomeGroup: {
    detail: "Membre d'un groupe qui est seulement contenu dans un groupe affecté",
    employee: null,
  },
  assignedSince: { detail: "Date de l'affectation : {assignedAt}", employee: null },
  notAssignedNow: {
    detail: "Aucune affectation à l'application maintenant, ni directe ni par un groupe",
    employee: null,
  },
  defaultAccessNow: { detail: "Affectation avec le rôle « Default Access »", employee: null },
  roleNow: { detail: "Affectation avec le rôle « {role} »", employee: null },
  everyoneIsSynced: {
    detail:
      "Le travail d'approvisionnement prend tous les utilisateurs, qu'ils soient affectés ou non",
    employee: null,
  },
  createsAccounts: { detail: "Create est coché sous Target object actions", employee: null },
  createsNothing: {
    detail: "Create n'est pas coché sous Target object actions du mappage",
    employee: "Les nouveaux comptes ne sont pas créés automatiquement dans cette application",
  },
  attributeEmpty: { detail: "{target} est rempli avec {sources} : vide", employee: null },
  attributeFilled: {
    detail: "{target} est rempli avec {sources} : a une valeur",
    employee: null,
  },
  attributeIs: {
    detail: "{attribute} est rempli avec {sources} : « {value} »",
    employee: null,
  },
  ruleGave: {
    detail: "{attribute} est calculé par {rule}, résultat : « {value} »",
    employee: null,
  },
  ruleGaveNothing: {
    detail: "{attribute} est calculé par {rule}, sans résultat",
    employee: null,
  },
  ruleFails: {
    detail: "{attribute} est calculé par {rule}, ce qui échoue : {problem}",
    employee: null,
  },
  ruleStep: { detail: "{step} donne « {value} »", employee: null },
  sourceEmpty: { detail: "{source} est vide", employee: null },
  holdsOddCharacters: {
    detail: "La valeur contient des caractères souvent refusés par les cibles : {characters}",
    employee: null,
  },
  matchedBy: {
    detail:
      "Recherche par {attribute} = « {value} » (priorité de correspondance : {precedence}), valeur permise pour un seul compte",
    employee: null,
  },
  matchedNext: {
    detail:
      "Ensuite par {attribute} = « {value} » (priorité {precedence}), seulement si rien n'a été trouvé avant",
    employee: null,
  },
  matchPassedOver: {
    detail: "Pas par {attribute} (priorité de correspondance : {precedence}) : vide",
    employee: null,
  },
  changeValue: { detail: "{attribute} = « {to} » au lieu de « {actual} »", employee: null },
  changeValueUnseen: { detail: "{attribute} = « {to} »", employee: null },
  changeEmptied: { detail: "{attribute} vide", employee: null },
  changeFilled: { detail: "{attribute} rempli", employee: null },
  changeFitting: {
    detail: "{attribute} avec une valeur pour {operator} « {wanted} », par exemple « {to} »",
    employee: null,
  },
  changeClause: {
    detail:
      "Le filtre sans {attribute} {operator} « {wanted} », car aucune valeur ne peut le satisfaire",
    employee: null,
  },
  changeActive: {
    detail: "Le compte actif dans la source",
    employee: "Votre compte professionnel de nouveau actif",
  },
  changeRestored: { detail: "Le compte restauré depuis Deleted users", employee: null },
  changeAssignPerson: {
    detail: "Une affectation directe à {app} pour {person}",
    employee: "Un accès à {app}, donné à vous directement",
  },
  changeAssignGroup: { detail: "Le groupe « {group} » affecté à {app}", employee: null },
  changeRole: {
    detail: "Un rôle autre que Default Access",
    employee: "Un autre rôle dans {app}",
  },
  changeFill: {
    detail: "{sources} rempli : {attribute} reçoit alors une valeur",
    employee: null,
  },
  changeFillOther: {
    detail: "{sources} rempli : {attribute} reçoit alors une valeur sans {characters}",
    employee: null,
  },
  valueInSource: {
    detail: "{source} dans l'annuaire : « {value} »",
    employee: "Dans l'annuaire de l'entreprise : « {value} »",
  },
  valueEmptyInSource: {
    detail: "{source} est vide dans l'annuaire, et ce qui est vide n'est pas envoyé",
    employee: "Dans l'annuaire de l'entreprise, c'est vide",
  },
  valueOfSystem: {
    detail: "{attribute} vient du système RH ({system}) : {source}",
    employee: null,
  },
  valueFilledFrom: { detail: "{attribute} est rempli par {source}", employee: null },
  valueFixed: {
    detail: "{attribute} est toujours « {value} » selon le mappage",
    employee: "C'est toujours « {value} » là-bas",
  },
  valueNeverMapped: { detail: "Aucun mappage d'attribut ne l'écrit", employee: null },
  valueAtCreation: {
    detail: "Le mappage ({attribute}) ne s'applique qu'à la création",
    employee: null,
  },
  valueWritten: {
    detail: "{attribute} a été écrit en dernier comme « {value} » ({writtenAt}, selon le journal)",
    employee: "Dernier envoi : « {value} » ({writtenAt})",
  },
  valueCleared: {
    detail: "{attribute} a été vidé en dernier ({writtenAt}, selon le journal)",
    employee: "Dernier envoi : rien ({writtenAt})",
  },
  valueNoWrite: {
    detail: "Aucune entrée du journal que j'ai lue n'a écrit cet attribut ({attribute})",
    employee: null,
  },
  valueWanted: { detail: "Selon vous, ce devrait être « {value} »", employee: null },
  nothingEmpty: { detail: "Aucun attribut mappé nécessaire n'est vide", employee: null },
  saysSomethingElse: { detail: "Le journal indique autre chose", employee: null },
  notForThisKind: {
    detail: "Ne s'applique pas à ce type d'approvisionnement",
    employee: null,
  },
  notHeldBack: { detail: "Rien n'est retenu", employee: null },
  cannotBeTold: { detail: "Rien de ce qui a pu être lu ne va dans ce sens", employee: null },
} as const satisfies Readonly<Record<ReasonId, ReasonText>>;
