import { type Texts } from "../englishTexts";
import { type leaverTexts as english } from "../leaverTexts";

/** What the bot says in Spanish of somebody who left; a part of `texts`. */
export const leaverTexts = {
  leaverStillIn:
    "Mientras la cuenta siga activa en Entra ID y haya una asignación ({app}) para {person}, el servicio deja esa cuenta como está.",
  leaverStillOn:
    "La cuenta sigue activa en Entra ID para {person}: allí nada indica al servicio que deba desactivar una cuenta.",
  leaverOff:
    "La cuenta ya no está activa en Entra ID para {person}; eso desactiva las cuentas que el servicio gestiona.",
  leaverUnassigned: "Sin una asignación, el servicio desactiva las cuentas que gestiona.",
  leaverNoTrace:
    "No veo ningún rastro de que {app} haya recibido alguna vez una cuenta para {person}.",
  leaverIfThere:
    "Si aun así hay una cuenta, el servicio no la gestiona: pida a los responsables de {app} que la desactiven.",
  leaverTakeAway:
    "Para quitar el acceso: bloquee el inicio de sesión en Entra ID para {person} o quite la asignación (Enterprise apps > {app} > Users and groups).",
  leaverNextCycle: "El próximo ciclo, normalmente en 40 minutos, desactiva la cuenta.",
  leaverIfStillOn:
    "Si la cuenta en {app} sigue activa, el servicio no la gestiona: pida a los responsables de {app} que la desactiven allí.",
  removalOwn:
    "Solo leo y no puedo eliminar ni desactivar ninguna cuenta. Su responsable o su equipo de soporte puede hacer que se le retire el acceso; la siguiente actualización desactiva entonces la cuenta en la aplicación, y su contenido se queda hasta que lo eliminen quienes la administran.",
  removalLeaving:
    "Quien deja la empresa pierde las cuentas de la misma manera, en cuanto se desactiva la cuenta principal. El día lo sabe su departamento de recursos humanos o su equipo de soporte.",
  leaverAtOnce:
    "Si no puede esperar, pida a los responsables de {app} que desactiven la cuenta allí.",
} as const satisfies Pick<Texts, keyof typeof english>;
