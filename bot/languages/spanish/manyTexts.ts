import { type Texts } from "../englishTexts";
import { type manyTexts as english } from "../manyTexts";

/** What the bot says in Spanish about many people, figures and all applications; a part of `texts`. */
export const manyTexts = {
  manyState: "A quién afecta",
  manyOpen:
    "Personas o grupos con algo pendiente (desde: {sinceAt}): {count}. De ellos, con fallo: {failed}; los demás se omitieron o están en curso.",
  manyFailed: "Personas o grupos con fallo y sin éxito posterior (desde: {sinceAt}): {count}.",
  manySkipped: "Personas o grupos omitidos (desde: {sinceAt}): {count}.",
  manyOfCause: "{cause} (desde: {sinceAt}). Personas o grupos: {count}.",
  manyNobody:
    "En el registro no aparece nadie en ese caso (desde: {sinceAt}). Personas o grupos con algo pendiente: {open}.",
  manyRest: "Hay {count} más que no aparecen aquí. Escriba un nombre y lo consulto.",
  manyRead: "Entradas leídas: {entries}; no hay más.",
  manyWordFailed: "fallo",
  manyWordSkipped: "omitido",
  manyWordWarning: "con aviso",
  manyLast:
    "Era la última entrada de la lista (total: {count}). Puede volver a ver cualquiera o nombrar a otra persona.",
  manyChoose: "Elija a alguien y miro qué hay detrás.",
  manyWho: "Quién: {cause}",
  manyWhoFailed: "Quiénes fallaron",
  manyWhoOpen: "A quién afecta",
  manyUnread:
    "No he podido leer esto: {what}. Por eso no puedo decir quiénes ni cuántos son. Eso no significa que no haya nada.",
  manyOwnOnly:
    "Las listas de personas, las cifras y el estado de todas las aplicaciones son para su equipo de soporte. Puedo consultar su propia cuenta. ¿Hay algún problema con la suya?",
  manyStillLooking: "Todavía estoy leyendo. Escribo de nuevo aquí en cuanto lo sepa.",
  figuresState: "En cifras",
  figuresLine:
    "Intentos (desde: {sinceAt}): {tried}. Con fallo: {failed} ({rate}). Con éxito: {well} ({wellRate}).",
  figuresPeople: "Personas o grupos entre ellos: {people}.",
  figuresSkipped: "Omitidas: {skipped}. Una omisión no es un intento y no cuenta aquí.",
  figuresNone: "No se intentó nada (desde: {sinceAt}), así que no hay tasa.",
  figuresWeek: "No ha indicado un periodo, así que he tomado los últimos 7 días.",
  manyTimeUnread:
    "No he entendido el periodo que indica, así que he tomado los últimos 7 días. Entiendo por ejemplo “en las últimas 3 horas”, “ayer”, “el lunes pasado”, “la semana pasada” o “desde el 12 de noviembre”.",
  manyUntil: "Fin del periodo contado, como ha pedido: {untilAt}.",
  manyWhichTime:
    "No he entendido ese periodo. Entiendo por ejemplo “en las últimas 3 horas”, “ayer”, “el lunes pasado”, “la semana pasada” o “desde el 12 de noviembre”.",
  surveyState: "Cómo están",
  surveyLine: "Aplicaciones consultadas: {looked}. Con trabajo de aprovisionamiento: {jobs}.",
  surveyWell: "Ninguna está en cuarentena, detenida o con fallos.",
  surveyTries: "intentos con fallo: {failed} de {tried}",
  surveyNewest:
    "Los intentos se cuentan entre las {entries} entradas más recientes de todas las aplicaciones (desde: {sinceAt}).",
  surveyUnread: "Trabajos que no he podido leer: {count} ({names}). No sé cómo están.",
  surveyLeft: "Sin consultar: {count} aplicaciones más. Pregunte por una con su nombre, o siga.",
  surveyNext: "Ver las siguientes",
  surveyNone: "Ninguna tiene un trabajo de aprovisionamiento.",
  surveyNoApps:
    "No he podido leer la lista de aplicaciones, así que no sé cómo están. Pregunte por una con su nombre.",
  surveyTitle: "Todas las aplicaciones",
  surveyRunning: "En marcha",
  surveyNotTold: "Estado no indicado",
  surveyOverdue: "Ciclo con retraso (previsto: {overdueAt})",
  manyNoneLogged:
    "El registro no deja a nadie con algo pendiente (desde: {sinceAt}). Eso no significa que nadie espere.",
  manyWaitsUnseen:
    "No puedo ver quién espera una cuenta en {app}: mientras ningún ciclo funcione como debe, quien se añadió desde entonces no deja ninguna entrada en el registro. Quien se haya asignado entretanto puede estar esperando; nombre a alguien y lo miro.",
  surveyFine: "Trabajos sin problemas: {names}.",
  surveyQuarantined: "En cuarentena: {count}. Con fallos, detenidas o atascadas: {others}.",
  manyNone: "El registro no deja a nadie con algo pendiente (desde: {sinceAt}).",
  figuresFailedPeople:
    "Con fallo al menos una vez: {failedPeople}. Con la entrada más reciente todavía en fallo: {stillFailed}.",
  whatApplications: "la lista de aplicaciones",
  manyMissing:
    "Quien no tiene entrada en el registro no está en la lista: no veo quién tiene de verdad una cuenta en {app}.",
  teamAsAll:
    "Aquí no puedo mirar un equipo o un departamento por separado, así que esto es sobre todas las personas en {app}. Para una de ellas, diga su nombre.",
} as const satisfies Pick<Texts, keyof typeof english>;
