import { type CauseTranslations } from "../../translation";

/** Causes in Spanish: provisioning has not started. */
export const notStarted = {
  createSwitchedOff: {
    state: "No crea a nadie",
    line: "El aprovisionamiento en {app} solo actualiza las cuentas que ya existen; está configurado para no crear ninguna.",
    employeeLine: "Las cuentas nuevas no se crean automáticamente en {app}.",
    next: {
      employee: [
        "Pregunte a su equipo de soporte cómo obtener una cuenta en {app}; puede que alguien tenga que crearla a mano.",
      ],
      helpdesk: [
        "Busque en {target} una cuenta para {person}: la que coincide se mantiene al día, así que basta con una creada a mano.",
        "Pregunte a quien administra {app} si es a propósito: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Provision users > Target object actions.",
      ],
      engineer: [
        "Si se deben crear cuentas, marque Create en Target object actions (flowTypes de la asignación de objetos), guarde y reinicie el aprovisionamiento: a quienes se pasó por alto solo se les vuelve a examinar en un ciclo completo.",
        "Si no, cree en {target} una cuenta que coincida: decide el valor del atributo de coincidencia.",
      ],
    },
  },
  initialCycleRunning: {
    state: "Primera ejecución",
    line: "El aprovisionamiento en {app} está activado y sigue en su primer ciclo completo.",
    employeeLine:
      "Se están creando por primera vez las cuentas de todo el mundo en {app}, y aún no le ha llegado el turno.",
    next: {
      employee: [
        "?clear No tiene que hacer nada.",
        "!clear Pregunte a su equipo de soporte si hay algo más que lo impida.",
        "La primera ejecución tarda de 20 minutos a varias horas, según el número de personas.",
      ],
      helpdesk: [
        "Espere: un primer ciclo tarda de 20 minutos a varias horas, según el número de usuarios y grupos.",
        "Sígalo en Entra ID > Enterprise apps > {app} > Provisioning > Current status. La barra cuenta páginas, no personas.",
        "Si una persona no puede esperar: Provision on demand en la misma página.",
      ],
      engineer: [
        "Con Sync assigned users and groups, una estimación aproximada es de 0,01 a 0,08 minutos por cada usuario, grupo y miembro asignado, con un mínimo de 20 minutos.",
        "Si los contadores no se mueven durante horas, busque limitaciones en los registros de aprovisionamiento y mire el estado de cuarentena. No reinicie: el ciclo empezaría de nuevo.",
      ],
    },
  },
  provisioningNotConfigured: {
    state: "No configurado",
    line: "El aprovisionamiento automático en {app} no está configurado.",
    employeeLine: "Las cuentas de {app} no se crean automáticamente.",
    next: {
      employee: [
        "Pregunte a su equipo de soporte cómo obtener una cuenta en {app}; puede que alguien tenga que crearla a mano.",
      ],
      helpdesk: [
        "Pregunte a la persona responsable de {app} cómo se crean allí las cuentas: a mano, al iniciar sesión por primera vez o mediante otra entrada de aplicación con el mismo nombre.",
        "Para configurarlo: Entra ID > Enterprise apps > {app} > Provisioning > Get started, siguiendo el tutorial de {app}.",
      ],
      engineer: [
        "Compruebe que es la entidad de servicio correcta; una misma aplicación puede tener varias.",
        "Cree el trabajo, introduzca las credenciales de administrador, Test connection, Save, y después inicie el aprovisionamiento. Un registro de aplicación sin plantilla de la galería no tiene aprovisionamiento automático.",
      ],
    },
  },
  provisioningSwitchedOff: {
    state: "Desactivado",
    line: "El aprovisionamiento en {app} está desactivado, así que no se crea ni se actualiza a nadie.",
    employeeLine: "En este momento no se crean cuentas en {app}, para nadie.",
    next: {
      employee: [
        "?clear El problema no está en su cuenta. Diga a su equipo de soporte que está a la espera de {app}.",
        "!clear Diga a su equipo de soporte que está a la espera de {app}.",
        "?clear En cuanto se active de nuevo, su cuenta se creará automáticamente.",
      ],
      helpdesk: [
        "Pregunte a quien administra {app} si se ha detenido a propósito: Entra ID > Enterprise apps > {app} > Provisioning.",
        "Inicie allí el aprovisionamiento. Un primer ciclo completo tarda de 20 minutos a varias horas; después de una pausa solo se ponen al día los cambios.",
      ],
      engineer: [
        "Compruebe quién lo detuvo: Entra ID > Monitoring & health > Audit logs, para {app}. Un trabajo también se deshabilita tras 28 días en cuarentena, y se pone en pausa después de un ciclo inicial del que se han quitado escrows: corrija antes esos errores.",
        "Inicie el trabajo. Al detenerlo se conserva su estado, así que no sigue un ciclo completo; un reinicio (Restart) sí lo iniciaría.",
      ],
    },
  },
  provisioningUnavailable: {
    state: "No es posible",
    line: "El aprovisionamiento automático no está disponible en {app} tal como está registrada.",
    employeeLine: "Las cuentas de {app} no se crean automáticamente.",
    next: {
      employee: [
        "Pregunte a su equipo de soporte cómo obtener una cuenta en {app}; puede que alguien tenga que crearla a mano.",
      ],
      helpdesk: [
        "Pregunte a la persona responsable de {app} cómo se crean allí las cuentas. Una aplicación de la galería, o una segunda entrada sin plantilla de la galería, sí se puede aprovisionar.",
      ],
      engineer: [
        "Una aplicación registrada para OpenID Connect no tiene aprovisionamiento: agregue junto a ella la aplicación de la galería, o una ajena a la galería con SCIM. Los inquilinos de Azure AD B2C y External ID no lo tienen, y no todos los conectores existen en todas las nubes.",
      ],
    },
  },
} as const satisfies CauseTranslations;
