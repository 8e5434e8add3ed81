import { type Texts } from "../englishTexts";
import { type leaverTexts as english } from "../leaverTexts";

/** What the bot says in Spanish of somebody who left; a part of `texts`. */
export const leaverTexts = {
  leaverStillIn:
    "Mientras {person} siga con la cuenta activa en Entra ID y con {app} asignada, el servicio deja esa cuenta como está.",
  leaverStillOn:
    "La cuenta de {person} sigue activa en Entra ID: allí nada indica todavía su salida.",
  leaverOff:
    "La cuenta de {person} ya no está activa en Entra ID; eso desactiva las cuentas que el servicio gestiona.",
  leaverUnassigned:
    "{person} ya no tiene {app} asignada; eso desactiva las cuentas que el servicio gestiona.",
  leaverTakeAway:
    "Para quitar el acceso: bloquee el inicio de sesión de {person} en Entra ID o quite la asignación (Enterprise apps > {app} > Users and groups).",
  leaverNextCycle: "El próximo ciclo, normalmente en 40 minutos, desactiva la cuenta.",
  leaverIfStillOn:
    "Si la cuenta en {app} sigue activa, el servicio no la gestiona: pida a los responsables de {app} que la desactiven allí.",
  leaverAtOnce:
    "Si no puede esperar, pida a los responsables de {app} que desactiven la cuenta allí.",
} as const satisfies Pick<Texts, keyof typeof english>;
