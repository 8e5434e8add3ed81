import { type Translation } from "../translation";

const logs = "Entra ID > Enterprise apps > {app} > Provisioning logs";
const steps = `${logs} > l'entrée la plus récente de la personne > Steps > Determine if in scope, View details`;
const trueOrFalse = { true: "True", false: "False" };

/** The guided questions in French. */
export const questions = {
  entryStatus: {
    question:
      "Quel est le statut de l'entrée la plus récente du journal d'approvisionnement pour {person} ?",
    answers: {
      skipped: "Skipped (ignoré)",
      failure: "Failure (échec)",
      success: "Success (réussite)",
      noEntry: "Il n'y a pas d'entrée",
    },
    how: `${logs}. Cherchez le nom ou l'adresse e-mail, et retirez les filtres sur la date et le statut.`,
  },
  jobState: {
    question: "Quel état actuel la page Provisioning affiche-t-elle pour {app} ?",
    answers: {
      on: "Activé, les cycles se terminent",
      firstCycle: "Activé, aucun cycle encore terminé",
      off: "Désactivé ou en pause",
      quarantine: "Quarantaine",
      notSetUp: "Non configuré",
    },
    how: "Entra ID > Enterprise apps > {app} > Provisioning > Overview, Current status.",
  },
  quarantineReason: {
    question: "Quelle raison est indiquée à côté de la quarantaine ?",
    answers: {
      invalidCredentials: "Informations d'identification non valides",
      manyFailures: "Beaucoup d'objets en échec",
      scimCompliance: "Conformité SCIM, 404",
      duplicateRoles: "Rôles en double",
      tooManyDeletes: "Trop de suppressions",
    },
    how: "Entra ID > Enterprise apps > {app} > Provisioning > Overview : le message sous la barre de progression.",
  },
  skipReason: {
    question: "Quel SkipReason l'entrée affiche-t-elle ?",
    answers: {
      NotEffectivelyEntitled: "NotEffectivelyEntitled",
      RedundantExport: "RedundantExport",
      AttributeValidationFailed: "AttributeValidationFailed",
      ImportSkipped: "ImportSkipped",
      EntityTypeNotSupported: "EntityTypeNotSupported",
    },
    how: `${logs} > l'entrée la plus récente de la personne > Steps > la dernière étape, View details.`,
  },
  falseFlag: {
    question: "Laquelle de ces lignes est la première à indiquer False ?",
    answers: {
      entryActive: "Active in the source system",
      entryAssigned: "Assigned to the application",
      entryHasRole: "User has the required role",
      entryInScope: "Scoping filter evaluation passed",
      none: "Aucune, toutes indiquent True",
    },
    how: `${steps}.`,
  },
  entryAssigned: {
    question: "Qu'indique « Assigned to the application » ?",
    answers: trueOrFalse,
    how: `${steps}.`,
  },
  entryInScope: {
    question: "Qu'indique « Scoping filter evaluation passed » ?",
    answers: trueOrFalse,
    how: `${steps}.`,
  },
  entryActive: {
    question: "Qu'indique « Active in the source system » ?",
    answers: trueOrFalse,
    how: `${steps}.`,
  },
  entryHasRole: {
    question: "Qu'indique « User has the required role » ?",
    answers: trueOrFalse,
    how: `${steps}.`,
  },
  assignment: {
    question: "Quelle est l'affectation à {app} pour {person} ?",
    answers: {
      direct: "Directe",
      group: "Par un groupe, comme membre de ce groupe",
      nestedGroup: "Seulement par un groupe contenu dans ce groupe",
      none: "Aucune",
      everyone: "Pas nécessaire : Scope est réglé sur Sync all users and groups",
    },
    how: "Entra ID > Enterprise apps > {app} > Users and groups ; ouvrez-y un groupe > Members > Direct members. Scope : {app} > Provisioning > Edit provisioning > Settings.",
  },
  errorCode: {
    question: "Quel code d'erreur l'entrée affiche-t-elle ? Vous pouvez aussi en coller un autre.",
    answers: {
      DuplicateTargetEntries: "DuplicateTargetEntries",
      EntryConflict: "EntryConflict",
      MandatoryFieldsMissing: "MandatoryFieldsMissing",
      InsufficientRights: "InsufficientRights",
      InvalidCredentials: "InvalidCredentials",
      TooManyRequests: "TooManyRequests",
      InternalServerError: "InternalServerError",
    },
    how: `${logs} > l'entrée la plus récente de la personne > Troubleshooting & Recommendations.`,
  },
  steadyState: {
    question:
      "Le dernier cycle s'est-il terminé avant ou après la création, la modification ou l'affectation du compte pour {person} ?",
    answers: { beforeChange: "Avant le changement", afterChange: "Après le changement" },
    how: "Entra ID > Enterprise apps > {app} > Provisioning > Overview > View technical information : Steady state last achieved.",
  },
  accountEnabled: {
    question: "Le compte est-il activé pour {person} ?",
    answers: { enabled: "Activé", disabled: "Désactivé ou supprimé" },
    how: "Entra ID > Users > {person} > Overview, Account status.",
  },
  fitsFilter: {
    question:
      "Dans {app}, le filtre d'étendue est-il satisfait pour {person}, et Create est-il coché ?",
    answers: {
      fits: "Les deux, ou il n'y a pas de filtre",
      doesNotFit: "Le filtre n'est pas satisfait",
      createsNobody: "Create n'est pas coché",
    },
    how: "Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Provision users : Source object scope et Target object actions.",
  },
} as const satisfies Translation["questions"];
