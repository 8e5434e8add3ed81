import { type CauseTranslations } from "../../translation";

/** Causes in Spanish: the kind of object, and how it is matched. */
export const groups = {
  groupsNotProvisioned: {
    state: "No se aprovisiona",
    line: "Con la configuración actual, {app} no admite este tipo de objeto.",
    employeeLine: "La configuración de {app} no incluye este tipo de cuenta.",
    next: {
      employee: [
        "Pregunte a su equipo de soporte si se puede configurar en {app}; si es una sola persona, puede comprobar la cuenta directamente.",
      ],
      helpdesk: [
        "Grupos: active su mapeo en Entra ID > Enterprise apps > {app} > Provisioning > Mappings, si {app} admite grupos. La sincronización entre inquilinos solo usa los grupos para elegir a personas.",
        "Si es una sola persona, compruebe esa persona en lugar del grupo.",
      ],
      engineer: [
        "Compruebe que el conector admite el tipo y que el mapeo está habilitado; los grupos necesitan SecurityEnabled true y P1. En el inquilino de origen de la sincronización entre inquilinos, el mapeo de grupos está desactivado de forma predeterminada.",
      ],
    },
  },
  matchingPropertyEmpty: {
    state: "Coincidencia sin valor",
    line: "El valor con el que {app} reconoce la cuenta está vacío para {person}.",
    employeeLine: "En sus datos falta una información con la que {app} le reconoce.",
    next: {
      employee: [
        "Pregunte a su equipo de soporte qué información falta; puede verla y sabe quién la rellena.",
      ],
      helpdesk: [
        "?sources Rellene {sources} donde se mantiene el valor, en Recursos Humanos o en Entra ID.",
        "Qué valor es: Entra ID > Enterprise apps > {app} > Provisioning > Mappings, la fila con una precedencia de coincidencia (Matching precedence). En los grupos suele ser el correo o el nombre para mostrar.",
        "!stopped El próximo ciclo vuelve a intentarlo automáticamente, normalmente en menos de 40 minutos.",
      ],
      engineer: [
        "Rellene el atributo coincidente o use otro; cada objeto necesita un valor al menos en uno. ImportSkipped no dice nada del ámbito: no se llegó a evaluar.",
      ],
    },
  },
} as const satisfies CauseTranslations;
