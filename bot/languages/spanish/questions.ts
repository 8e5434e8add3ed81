import { type Translation } from "../translation";

const logs = "Entra ID > Enterprise apps > {app} > Provisioning logs";
const steps = `${logs} > la entrada más reciente de la persona > Steps > Determine if in scope, View details`;
const trueOrFalse = { true: "True", false: "False" };

/** The guided questions in Spanish. */
export const questions = {
  entryStatus: {
    question:
      "¿Qué estado tiene la entrada más reciente del registro de aprovisionamiento para {person}?",
    answers: {
      skipped: "Skipped (omitido)",
      failure: "Failure (error)",
      success: "Success (correcto)",
      noEntry: "No hay ninguna entrada",
    },
    how: `${logs}. Busque el nombre o la dirección de correo, y quite los filtros de fecha y estado.`,
  },
  jobState: {
    question: "¿Qué estado actual muestra la página Provisioning de {app}?",
    answers: {
      on: "Activado, los ciclos terminan",
      firstCycle: "Activado, aún no ha terminado ningún ciclo",
      off: "Desactivado o en pausa",
      quarantine: "Cuarentena",
      notSetUp: "No configurado",
    },
    how: "Entra ID > Enterprise apps > {app} > Provisioning > Overview, Current status.",
  },
  quarantineReason: {
    question: "¿Qué motivo aparece junto a la cuarentena?",
    answers: {
      invalidCredentials: "Credenciales no válidas",
      manyFailures: "Muchos objetos con error",
      scimCompliance: "Cumplimiento de SCIM, 404",
      duplicateRoles: "Roles duplicados",
      tooManyDeletes: "Demasiadas eliminaciones",
    },
    how: "Entra ID > Enterprise apps > {app} > Provisioning > Overview: el mensaje bajo la barra de progreso.",
  },
  skipReason: {
    question: "¿Qué SkipReason muestra la entrada?",
    answers: {
      NotEffectivelyEntitled: "NotEffectivelyEntitled",
      RedundantExport: "RedundantExport",
      AttributeValidationFailed: "AttributeValidationFailed",
      ImportSkipped: "ImportSkipped",
      EntityTypeNotSupported: "EntityTypeNotSupported",
    },
    how: `${logs} > la entrada más reciente de la persona > Steps > el último paso, View details.`,
  },
  falseFlag: {
    question: "¿Cuál de estas líneas es la primera que dice False?",
    answers: {
      entryActive: "Active in the source system",
      entryAssigned: "Assigned to the application",
      entryHasRole: "User has the required role",
      entryInScope: "Scoping filter evaluation passed",
      none: "Ninguna, todas dicen True",
    },
    how: `${steps}.`,
  },
  entryAssigned: {
    question: "¿Qué dice «Assigned to the application»?",
    answers: trueOrFalse,
    how: `${steps}.`,
  },
  entryInScope: {
    question: "¿Qué dice «Scoping filter evaluation passed»?",
    answers: trueOrFalse,
    how: `${steps}.`,
  },
  entryActive: {
    question: "¿Qué dice «Active in the source system»?",
    answers: trueOrFalse,
    how: `${steps}.`,
  },
  entryHasRole: {
    question: "¿Qué dice «User has the required role»?",
    answers: trueOrFalse,
    how: `${steps}.`,
  },
  assignment: {
    question: "¿Qué asignación a {app} hay para {person}?",
    answers: {
      direct: "Directa",
      group: "Por un grupo, como miembro de ese grupo",
      nestedGroup: "Solo por un grupo que está dentro de ese grupo",
      none: "Ninguna",
      everyone: "No hace falta: Scope es Sync all users and groups",
    },
    how: "Entra ID > Enterprise apps > {app} > Users and groups; abra allí un grupo > Members > Direct members. Scope: {app} > Provisioning > Edit provisioning > Settings.",
  },
  errorCode: {
    question: "¿Qué código de error muestra la entrada? También puede pegar otro.",
    answers: {
      DuplicateTargetEntries: "DuplicateTargetEntries",
      EntryConflict: "EntryConflict",
      MandatoryFieldsMissing: "MandatoryFieldsMissing",
      InsufficientRights: "InsufficientRights",
      InvalidCredentials: "InvalidCredentials",
      TooManyRequests: "TooManyRequests",
      InternalServerError: "InternalServerError",
    },
    how: `${logs} > la entrada más reciente de la persona > Troubleshooting & Recommendations.`,
  },
  steadyState: {
    question:
      "¿El último ciclo terminó antes o después de crear, cambiar o asignar la cuenta para {person}?",
    answers: { beforeChange: "Antes del cambio", afterChange: "Después del cambio" },
    how: "Entra ID > Enterprise apps > {app} > Provisioning > Overview > View technical information: el valor Steady state last achieved.",
  },
  accountEnabled: {
    question: "¿Está habilitada la cuenta para {person}?",
    answers: { enabled: "Habilitada", disabled: "Deshabilitada o eliminada" },
    how: "Entra ID > Users > {person} > Overview, Account status.",
  },
  fitsFilter: {
    question: "¿Se cumple el filtro de ámbito de {app} para {person} y está marcado Create?",
    answers: {
      fits: "Las dos cosas, o no hay filtro",
      doesNotFit: "El filtro no se cumple",
      createsNobody: "Create no está marcado",
    },
    how: "Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Provision users: Source object scope y Target object actions.",
  },
} as const satisfies Translation["questions"];
