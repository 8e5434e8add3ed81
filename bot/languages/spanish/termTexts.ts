import { type Texts } from "../englishTexts";
import { type termTexts as english } from "../termTexts";
import { stepTexts } from "./stepTexts";

/** What the terms of the field and the steps of the log mean in Spanish; a part of `texts`. */
export const termTexts = {
  ...stepTexts,
  termFilter:
    "Un filtro de ámbito es una regla sobre atributos, como el departamento. Dice qué cuentas del directorio se aprovisionan en una aplicación.",
  termSkipped:
    "Omitido significa que el servicio miró una cuenta y no escribió nada, porque no está prevista para la aplicación o falta un valor.",
  termFailed:
    "Fallido significa que el servicio quiso escribir una cuenta y no pudo, porque la aplicación la rechazó o no respondió. Lo intenta de nuevo por sí solo.",
  termQuarantine:
    "En cuarentena, un trabajo de aprovisionamiento se ejecuta muy poco, porque la mayoría de las llamadas fallaron o se rechazan las credenciales. Cuando se corrige, sigue como siempre.",
  termCycle:
    "Un ciclo es una ronda de aprovisionamiento, normalmente cada 20 a 40 minutos. El ciclo inicial mira a todos y tarda de 20 minutos a varias horas; los siguientes, solo los cambios.",
  termScope:
    "Está en el ámbito quien debe tener una cuenta en una aplicación: asignado a ella y aceptado por los filtros de ámbito.",
  termAssignment:
    "Una asignación dice que una persona o un grupo debe tener una aplicación. De un grupo solo cuentan los miembros directos.",
  termMatching:
    "Con el atributo de coincidencia, como el nombre de usuario, el servicio encuentra la cuenta que alguien ya tiene en la aplicación.",
  termMapping:
    "Una asignación de atributos dice qué valor del directorio se escribe en qué campo de la aplicación.",
  termOnDemand:
    "El aprovisionamiento a petición mira a una persona al momento, sin esperar al próximo ciclo. No es un ensayo: escribe.",
  termPrincipal:
    "Una entidad de servicio es la aplicación tal como está en su propio inquilino, con sus asignaciones y su trabajo de aprovisionamiento.",
  termAgent:
    "El agente de aprovisionamiento es un programa de su red por el que Entra ID llega a Active Directory o LDAP.",
  termSoftDelete:
    "Una cuenta eliminada temporalmente está desactivada y puede restaurarse durante un tiempo, 30 días en Entra ID.",
  termEscrow:
    "Un escrow es un cambio de una persona o un grupo que falló y se volverá a intentar: tras 6, 12 y 24 horas, y después cada día durante 28 días. Si hay demasiados, el trabajo entra en cuarentena.",
  termSteadyState:
    "Un trabajo está en estado estable cuando un ciclo ya no dejó nada por escribir; desde entonces solo busca cambios.",
  termScim:
    "SCIM es el estándar con el que el servicio lee y escribe cuentas en una aplicación que lo ofrece.",
  termDisabled:
    "Deshabilitada quiere decir que la cuenta sigue ahí y nadie puede iniciar sesión con ella; se puede volver a activar.",
  termDeleted:
    "Eliminada quiere decir que la cuenta ya no está en la aplicación. En Entra ID se puede restaurar durante 30 días.",
  termWatermark:
    "La marca de agua (watermark) indica hasta dónde ha leído un trabajo los cambios del origen. El siguiente ciclo incremental empieza ahí; un reinicio que la borra vuelve a leer a todos.",
  termGoOn: "Diga una persona y una aplicación, y le digo cómo está allí.",
  termGoOnOwn: "Diga una aplicación, y le digo cómo está allí su cuenta.",
} as const satisfies Pick<Texts, keyof typeof english>;
