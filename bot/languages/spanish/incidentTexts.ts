import { type Texts } from "../englishTexts";
import { type incidentTexts as english } from "../incidentTexts";

/** What the bot says in Spanish about known incidents; a part of `texts`. */
export const incidentTexts = {
  incidentTitle: "Incidente · {app}",
  incidentStateOpen: "Abierto desde: {sinceAt}",
  incidentStateTaken: "En manos de {owner}, abierto desde: {sinceAt}",
  incidentStateOver: "Terminado: {overAt}",
  incidentCredentialsRefused:
    "Se rechazan las credenciales guardadas de {app}, así que no llega nada.",
  incidentQuarantine:
    "El trabajo de aprovisionamiento de {app} está en cuarentena y se ejecuta muy pocas veces.",
  incidentSilent:
    "El trabajo de aprovisionamiento de {app} está activado, pero no termina ningún ciclo (último: {sinceAt}).",
  incidentFailuresJumped: "Falla mucho más de lo que se envía a {app} que antes.",
  incidentNew: "Un incidente, visto antes de que alguien preguntara.",
  incidentHeadingLog: "En el registro de aprovisionamiento",
  incidentLog: "Han fallado {failed} de {entries} entradas (desde: {sinceAt}).",
  incidentLogEmpty: "Ninguna entrada (desde: {sinceAt}).",
  incidentCause: "{cause}: {entries}",
  incidentHeadingCases: "Casos",
  incidentCases: "Casos relacionados: {count}",
  incidentNextSilent:
    "Abra Entra ID > Enterprise apps > {app} > Provisioning y mire si hay un ciclo en curso. Si no lo hay, reinicie ahí el aprovisionamiento.",
  incidentNextFailures:
    "Abra Entra ID > Enterprise apps > {app} > Provisioning logs, empiece por el error más frecuente de arriba y mire qué cambió entonces (desde: {sinceAt}).",
  incidentEnded: "El incidente de {app} ha terminado ({overAt}).",
  incidentTakenBy: "Ahora se ocupa {owner} del incidente de {app}.",
  incidentHandedBack: "Ha devuelto el incidente de {app}. Otras personas pueden asumirlo de nuevo.",
  incidentList: "Incidentes abiertos: {count}",
  incidentListNone: "Ahora mismo no hay ningún incidente abierto.",
  incidentNotWatching:
    "No se vigila ninguna aplicación, así que no se puede conocer ningún incidente. Indique aplicaciones en la configuración WATCHED_APPLICATIONS.",
  headingKnown: "Ya se conoce",
  incidentKnown: "{line} Se conoce desde: {sinceAt}.",
  incidentKnownBy: "{line} Se conoce desde: {sinceAt}. Se ocupa {owner}.",
  incidentOwn: "Hay un problema conocido en {app} que afecta a todo el mundo (desde: {sinceAt}).",
  incidentOwnBy:
    "Hay un problema conocido en {app} que afecta a todo el mundo (desde: {sinceAt}). Se ocupa {owner}.",
  incidentTellMe: "Avisarme cuando termine el problema",
  incidentFollowing: "Escribo aquí en cuanto termine el problema conocido de {app}.",
  incidentStopOne: "Dejar (problema conocido, {app})",
  incidentStopped: "De acuerdo, ya no estoy pendiente del problema conocido de {app}.",
  incidentOverForYou:
    "Buenas noticias: el problema conocido de {app} ha terminado. Si todavía falta una cuenta, pregúnteme otra vez.",
  incidentOverForCase:
    "El problema conocido de {app} del caso {number} ha terminado. Si todavía hay algo mal, escríbalo aquí.",
  incidentOverOnCase: "El incidente del caso {number} ha terminado.",
  caseHeadingIncident: "Parte de un incidente conocido",
  caseIncident: "{app}, abierto desde: {sinceAt}",
} as const satisfies Pick<Texts, keyof typeof english>;
