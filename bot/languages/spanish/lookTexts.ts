import { type Texts } from "../englishTexts";
import { type lookTexts as english } from "../lookTexts";

/** What the bot says in Spanish while it looks somebody up, and of several applications; a part of `texts`. */
export const lookTexts = {
  stillLooking: "Sigo buscando para {person} en {app}. Vuelvo a escribir aquí en cuanto lo sepa.",
  tooManyWaiting:
    "Todavía estoy buscando a varias personas. Vuelva a preguntar cuando estén esas respuestas.",
  allApps: "todas las aplicaciones",
  troublesFound: "Hay problemas en {count} aplicaciones para {person}:",
  troublesOwn: "Hay problemas en {count} aplicaciones para usted:",
  troublesWhich: "¿Cuál quiere que mire? También puede escribir otra.",
  troublesNone:
    "En el registro de aprovisionamiento no veo problemas en ninguna aplicación para {person}. Una aplicación cuyo aprovisionamiento está parado no escribe nada allí.",
  troublesNoneOwn:
    "En el registro no veo problemas con sus cuentas. Una aplicación cuyo aprovisionamiento está parado no escribe nada allí.",
  windowSince: "entradas desde: {sinceAt}",
  windowOlder: "sin novedades (desde: {sinceAt}), así que cuenta la entrada anterior",
  readAt: "Lectura: {collectedAt}",
  basedOnPaste: "Según lo que ha enviado",
  basedOnAnswers: "Según sus respuestas",
  howLongOverdue:
    "Un ciclo lleva retraso (previsto: {overdueAt}). Mire en Entra ID > Enterprise apps > {app} > Provisioning > Current status: un cambio muy grande puede tardar horas, y entonces los números siguen moviéndose.",
  retryOverdue:
    "El próximo ciclo lleva retraso (previsto: {overdueAt}); hasta que llegue, no se tiene en cuenta ningún cambio. Mire el trabajo en Provisioning > Current status.",
  pasteMore: "Hay {count} entradas más. Pegue unas pocas a la vez para ver cada una.",
  furtherLeft: "Aún sin revisar de su lista: {names}.",
  furtherGoOn: "Seguir con los siguientes",
  appsOf:
    "El registro nombra a la persona ({person}) en estas aplicaciones, según la entrada más reciente de cada una:",
  appsOfOwn:
    "El registro le nombra en estas aplicaciones, según la entrada más reciente de cada una:",
  appsNone:
    "El registro de las últimas semanas no nombra a la persona ({person}) en ninguna aplicación.",
  appsNoneOwn: "El registro de las últimas semanas no le nombra en ninguna aplicación.",
  appsMore: "Hay más entradas de las que he leído, así que aquí pueden faltar aplicaciones.",
  appsLimits:
    "No son todas las cuentas: las más antiguas, las creadas a mano o al iniciar sesión y las aplicaciones cuyo aprovisionamiento está parado no figuran. Lo asignado está en Entra ID > Users > {person} > Applications. Elija una, o escriba otra, y la miro.",
  appsLimitsOwn:
    "No son todas las cuentas: las más antiguas y las creadas a mano no figuran. Dígame cuál le falta y la miro.",
  appsElsewhere: "Lo asignado está en Entra ID > Users > {person} > Applications.",
  rowNone: "Lo que pegó tiene {count} filas; esa no está entre ellas.",
  rowNotKept:
    "Solo conservo las primeras {kept} de {count} filas. Pegue esa fila sola y la explico.",
} as const satisfies Pick<Texts, keyof typeof english>;
