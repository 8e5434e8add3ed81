import { type Texts } from "../englishTexts";
import { type outlookTexts as english } from "../outlookTexts";

/** What the bot says in Spanish of what becomes of an account; a part of `texts`. */
export const outlookTexts = {
  deletedUntil:
    "La cuenta está entre los usuarios eliminados de Entra ID para {person} (desde: {deletedAt}) y se puede restaurar (hasta: {untilAt}).",
  deletedNow:
    "La cuenta está entre los usuarios eliminados de Entra ID para {person}; allí se guardan 30 días.",
  deletedRestore:
    "Si está previsto el regreso para {person}, un administrador de usuarios restaura la cuenta en ese plazo, en Entra ID > Users > Deleted users; después solo sirve una nueva. El ciclo siguiente la vuelve a tener en cuenta.",
  deletedStays:
    "Si no, no hay nada que hacer en Entra ID: el servicio desactiva la cuenta de {app} que gestiona y la elimina cuando el usuario desaparece del todo, 30 días después de la eliminación.",
  outlookLeaves:
    "El servicio no conoce un último día: actúa cuando, para {person}, la cuenta de Entra ID se bloquea o se elimina, o se quita la asignación ({app}).",
  outlookThen:
    "Entonces el ciclo siguiente, normalmente en 40 minutos, desactiva la cuenta en {app}. Si el usuario se elimina en Entra ID, la cuenta también se elimina allí, 30 días después.",
  outlookNotManaged:
    "Tal como está, el servicio no aprovisiona nada en {app} para {person}: una cuenta que esté allí de todos modos no desaparece sola. Pida a los responsables de {app} que lo miren.",
  outlookOnLeave:
    "Un permiso por sí solo no cambia nada: para {person} cuenta que esté activa la cuenta de Entra ID y que haya una asignación ({app}).",
  outlookWhileOff:
    "Mientras el usuario esté desactivado, la cuenta de {app} que el servicio gestiona está desactivada, no eliminada. Solo se elimina si el usuario se elimina en Entra ID, 30 días después.",
  outlookBack:
    "A la vuelta: active el usuario en Entra ID (Users > {person} > Account enabled). El ciclo siguiente, normalmente en 40 minutos, vuelve a activar la cuenta.",
  outlookRemoved:
    "El servicio no nota lo que se elimina a mano en {app}: para él la cuenta sigue allí, así que no vuelve sola para {person}.",
  outlookMadeAgain:
    "Para crearla de nuevo: Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand, para {person}. Mira de nuevo en {app} y crea la cuenta si no encuentra ninguna.",
  outlookStale:
    "Si eso falla porque no se encuentra la cuenta, estorba el vínculo antiguo: pida que se reinicie el aprovisionamiento para {app}. Un ciclo completo, de 20 minutos a varias horas, vuelve a buscar las coincidencias de todos.",
  outlookWaits:
    "Sin eso, el servicio solo lo intenta de nuevo cuando algo cambia en Entra ID para {person}, y entonces puede fallar por el mismo motivo.",
} as const satisfies Pick<Texts, keyof typeof english>;
