import { type ReasonId, type ReasonText } from "../../causes/reasons";

/** The evidence of causes in Spanish. */
export const reasons = {
  accountWritten: {
    detail: "La entrada más reciente del registro es una operación correcta: {action}",
    employee: "Su cuenta se ha configurado o actualizado correctamente",
  },
  accountIsOn: {
    detail: "El registro no contiene desde entonces ninguna entrada que desactive la cuenta",
    employee: null,
  },
  entrySucceeded: {
    detail: "La entrada más reciente del registro es correcta",
    employee: "Su cuenta se ha configurado o actualizado correctamente",
  },
  laterChangesWait: {
    detail: "Trabajo de aprovisionamiento: «{stateWord}». Lo que cambie a partir de ahora no llega",
    employee: "Los cambios posteriores en sus datos no llegan en este momento",
  },
  alreadyMatches: {
    detail: "El origen y el destino ya coinciden: no había nada que escribir",
    employee: "Su cuenta allí ya está al día",
  },
  jobIs: { detail: "Trabajo de aprovisionamiento: «{stateWord}»", employee: null },
  quarantinedSince: { detail: "Inicio de la cuarentena: {beganAt}", employee: null },
  quarantineReasonIs: { detail: "Motivo de la cuarentena: {reason}", employee: null },
  quarantineErrorIs: { detail: "Error de la cuarentena: {code}", employee: null },
  steadyStateBeforeChange: {
    detail: "El último ciclo terminado ({steadyAt}) es anterior al cambio ({changedAt})",
    employee: "Su acceso cambió después de la última actualización",
  },
  steadyStateAfterChange: {
    detail: "Un ciclo terminó ({steadyAt}) después del cambio ({changedAt})",
    employee: null,
  },
  startedSince: {
    detail: "El trabajo se inició o empezó un ciclo que aún no ha terminado: {startedAt}",
    employee: "La conexión vuelve a funcionar (desde: {startedAt})",
  },
  noCycleSince: { detail: "Último ciclo terminado: {steadyAt}", employee: null },
  toldBeforeChange: {
    detail: "El último ciclo terminado es anterior al cambio",
    employee: "Su acceso cambió después de la última actualización",
  },
  toldAfterChange: { detail: "Un ciclo terminó después del cambio", employee: null },
  lookedAfterChange: {
    detail: "La entrada del registro ({entryAt}) es posterior al último cambio ({changedAt})",
    employee: null,
  },
  changedSinceEntry: {
    detail: "La entrada del registro ({entryAt}) es anterior al último cambio ({changedAt})",
    employee: "Algo ha cambiado desde la última comprobación de su cuenta",
  },
  directoryMovedOn: {
    detail: "El directorio dice ahora algo distinto de la entrada del registro",
    employee: "Algo ha cambiado desde la última comprobación de su cuenta",
  },
  blockedNow: {
    detail: "Tal como está ahora el directorio, no bastaría con esperar",
    employee: null,
  },
  noEntry: { detail: "No hay ninguna entrada en el registro de aprovisionamiento", employee: null },
  entryWas: { detail: "La entrada del registro dice: {actionWord}, {statusWord}", employee: null },
  flagWas: { detail: "{flag}: {value}", employee: null },
  skipReasonWas: { detail: "Motivo de la omisión: {reason}", employee: null },
  codeWas: { detail: "Código de error: {code}", employee: null },
  messageWas: { detail: "Mensaje: {message}", employee: null },
  readsLike: { detail: "Mensaje desconocido: solo se parece a los de esta causa", employee: null },
  propertyWas: { detail: "Atributo que nombra el registro: {property}", employee: null },
  clauseFailed: {
    detail: "{attribute} {operator} «{wanted}», pero el valor es «{actual}»",
    employee: null,
  },
  clauseFailedUnseen: { detail: "{attribute} {operator} «{wanted}»: no se cumple", employee: null },
  clauseFailedBare: {
    detail: "{attribute} {operator}, pero el valor es «{actual}»",
    employee: null,
  },
  clauseFailedBareUnseen: { detail: "{attribute} {operator}: no se cumple", employee: null },
  clauseHoldsBare: { detail: "{attribute} {operator}: se cumple", employee: null },
  clauseHolds: { detail: "{attribute} {operator} «{wanted}»: se cumple", employee: null },
  clauseInPart: {
    detail:
      "{attribute}: «{wanted}» coincide solo con una parte del valor «{actual}», y no está documentado si eso basta",
    employee: null,
  },
  inScopeNow: { detail: "El filtro de ámbito se cumple ahora", employee: null },
  outOfScopeNow: { detail: "El filtro de ámbito no se cumple ahora", employee: null },
  activeNow: { detail: "La cuenta está activa ahora en el directorio", employee: null },
  disabledNow: {
    detail: "La cuenta está deshabilitada ahora en el directorio",
    employee: "Su cuenta de trabajo está desactivada en este momento",
  },
  deletedNow: { detail: "La cuenta está eliminada ahora en el directorio", employee: null },
  assignedDirectly: {
    detail: "Asignación directa a la aplicación",
    employee: "Se le ha dado acceso",
  },
  assignedThroughGroup: {
    detail: "Asignación por el grupo «{group}»",
    employee: "Se le ha dado acceso",
  },
  assignedThroughSomeGroup: {
    detail: "Asignación por un grupo",
    employee: "Se le ha dado acceso",
  },
  assignedThroughNestedGroup: {
    detail: "Miembro de «{innerGroup}», que solo está dentro del grupo asignado «{group}»",
    employee: null,
  },
  nestedInGroup: {
    detail: "Miembro de un grupo que solo está dentro del grupo asignado «{group}»",
    employee: null,
  },
  nestedInSomeGroup: {
    detail: "Miembro de un grupo que solo está dentro de un grupo asignado",
    employee: null,
  },
  groupNotUsable: {
    detail: "Asignación solo por el grupo «{group}», que no está habilitado para seguridad",
    employee: null,
  },
  assignedSince: { detail: "Fecha de la asignación: {assignedAt}", employee: null },
  notAssignedNow: {
    detail: "Ahora no hay asignación a la aplicación, ni directa ni por un grupo",
    employee: null,
  },
  defaultAccessNow: { detail: "Asignación con el rol «Default Access»", employee: null },
  roleNow: { detail: "Asignación con el rol «{role}»", employee: null },
  everyoneIsSynced: {
    detail: "El trabajo incluye a todos los usuarios, con o sin asignación",
    employee: null,
  },
  createsAccounts: { detail: "Create está marcado en Target object actions", employee: null },
  createsNothing: {
    detail: "Create no está marcado en Target object actions de la asignación",
    employee: "Las cuentas nuevas no se crean allí automáticamente",
  },
  attributeEmpty: { detail: "{target} se rellena con {sources}: sin valor", employee: null },
  attributeFilled: { detail: "{target} se rellena con {sources}: tiene valor", employee: null },
  attributeIs: { detail: "{attribute} se rellena con {sources}: «{value}»", employee: null },
  ruleGave: { detail: "{attribute} se forma con {rule}, que da «{value}»", employee: null },
  ruleGaveNothing: { detail: "{attribute} se forma con {rule}, que no da nada", employee: null },
  ruleFails: { detail: "{attribute} se forma con {rule}, que falla: {problem}", employee: null },
  ruleStep: { detail: "{step} da «{value}»", employee: null },
  sourceEmpty: { detail: "{source} no tiene valor", employee: null },
  holdsOddCharacters: {
    detail: "El valor contiene caracteres que los destinos suelen rechazar: {characters}",
    employee: null,
  },
  matchedBy: {
    detail:
      "Se busca por {attribute} = «{value}» (precedencia de coincidencia {precedence}), que solo puede tener una cuenta",
    employee: null,
  },
  matchedNext: {
    detail:
      "Después por {attribute} = «{value}» (precedencia {precedence}), solo si antes no se ha encontrado nada",
    employee: null,
  },
  matchPassedOver: {
    detail: "No por {attribute} (precedencia de coincidencia {precedence}): sin valor",
    employee: null,
  },
  changeValue: { detail: "{attribute} = «{to}» en lugar de «{actual}»", employee: null },
  changeValueUnseen: { detail: "{attribute} = «{to}»", employee: null },
  changeEmptied: { detail: "{attribute} sin valor", employee: null },
  changeFilled: { detail: "{attribute} con un valor", employee: null },
  changeFitting: {
    detail: "{attribute} con un valor para {operator} «{wanted}», por ejemplo «{to}»",
    employee: null,
  },
  changeClause: {
    detail:
      "El filtro sin {attribute} {operator} «{wanted}», que ningún valor de {attribute} puede cumplir",
    employee: null,
  },
  changeActive: {
    detail: "La cuenta activa en el origen",
    employee: "Su cuenta de trabajo activa de nuevo",
  },
  changeRestored: { detail: "La cuenta restaurada desde Deleted users", employee: null },
  changeAssignPerson: {
    detail: "Una asignación directa a {app} para {person}",
    employee: "Acceso a {app}, dado a usted directamente",
  },
  changeAssignGroup: { detail: "El grupo «{group}» asignado a {app}", employee: null },
  changeRole: {
    detail: "Un rol distinto de Default Access",
    employee: "Otro rol en {app}",
  },
  changeFill: {
    detail: "Un valor en {sources}: entonces {attribute} obtiene un valor",
    employee: null,
  },
  changeFillOther: {
    detail: "Un valor en {sources}: entonces {attribute} obtiene un valor sin {characters}",
    employee: null,
  },
  valueInSource: {
    detail: "{source} en el directorio: «{value}»",
    employee: "En el directorio de la empresa: «{value}»",
  },
  valueEmptyInSource: {
    detail: "{source} está vacío en el directorio, y lo vacío no se envía",
    employee: "En el directorio de la empresa está vacío",
  },
  valueOfSystem: { detail: "{attribute} se rellena con {source} de {system}", employee: null },
  valueFilledFrom: { detail: "{attribute} se rellena con {source}", employee: null },
  valueFixed: {
    detail: "{attribute} es siempre «{value}» por su asignación",
    employee: "Allí es siempre «{value}»",
  },
  valueNeverMapped: { detail: "Ninguna asignación de atributos lo escribe", employee: null },
  valueAtCreation: {
    detail: "La asignación de {attribute} se aplica solo durante la creación",
    employee: null,
  },
  valueWritten: {
    detail:
      "{attribute} se escribió por última vez como «{value}» ({writtenAt}, según el registro)",
    employee: "Último envío: «{value}» ({writtenAt})",
  },
  valueCleared: {
    detail: "{attribute} se vació por última vez ({writtenAt}, según el registro)",
    employee: "Último envío: nada ({writtenAt})",
  },
  valueNoWrite: {
    detail: "Ninguna entrada del registro que leí escribió {attribute}",
    employee: null,
  },
  valueWanted: { detail: "Según usted, debería ser «{value}»", employee: null },
  nothingEmpty: {
    detail: "Ningún atributo mapeado que haga falta está sin valor",
    employee: null,
  },
  saysSomethingElse: { detail: "El registro dice otra cosa", employee: null },
  notForThisKind: { detail: "No se aplica a este tipo de aprovisionamiento", employee: null },
  notHeldBack: { detail: "No se retiene nada", employee: null },
  cannotBeTold: { detail: "Nada de lo que se ha podido leer apunta a ello", employee: null },
} as const satisfies Readonly<Record<ReasonId, ReasonText>>;
