import { type CauseTranslations } from "../../translation";

/** Causes in Spanish: accounts that are switched off or removed. */
export const deprovisioning = {
  accountNotSwitchedOff: {
    state: "Sigue activada",
    line: "La cuenta en {target} sigue activada, aunque ya no debería haberla para {person}.",
    employeeLine: "Su cuenta en {app} todavía no se ha desactivado.",
    next: {
      employee: ["Pregunte a su equipo de soporte si está previsto desactivar su cuenta en {app}."],
      helpdesk: [
        "!stopped Espere al próximo ciclo, normalmente de 20 a 40 minutos: desactiva la cuenta.",
        "Si sigue activada: pregunte a la persona responsable de {app} si las cuentas se conservan a propósito, si se retienen las eliminaciones y si está mapeado el estado activo.",
        "Si no puede esperar, desactive la cuenta directamente en {target}.",
      ],
      engineer: [
        "Compruebe SkipOutOfScopeDeletions entre los secretos del trabajo, Target object actions (Update y Delete), el mapeo de active o accountEnabled y las entradas con StagedDelete.",
        "Las cuentas sin asignación se deshabilitan; la eliminación llega cuando el usuario se elimina definitivamente, 30 días después de la eliminación temporal. Provision on demand puede desactivar a quien no tiene asignación, pero no a quien está deshabilitado o eliminado.",
      ],
    },
  },
  accountSwitchedOff: {
    state: "Desactivada",
    line: "El servicio ha desactivado o quitado la cuenta en {app} para {person}.",
    employeeLine: "Su cuenta en {app} se ha desactivado.",
    next: {
      employee: [
        "Si todavía necesita acceso a {app}, pida a su responsable o a su equipo de soporte que se lo vuelva a dar.",
      ],
      helpdesk: [
        "Ocurre cuando se quita una asignación, se deja de cumplir un filtro de ámbito o se deshabilita la cuenta de origen. Para saber cuál, abra la entrada, pestaña Steps: Entra ID > Enterprise apps > {app} > Provisioning logs.",
        "Si no era la intención, deshaga ese cambio. La cuenta se vuelve a activar en el próximo ciclo; una cuenta eliminada se crea de nuevo.",
      ],
      engineer: [
        "IsSoftDeleted es true para los objetos sin asignación, fuera del ámbito, eliminados temporalmente o deshabilitados. Las pertenencias a grupos en el destino no se restauran con la cuenta.",
        "Para conservar las cuentas de quienes quedan fuera del ámbito, defina SkipOutOfScopeDeletions.",
      ],
    },
  },
  deletionHeldBack: {
    state: "Eliminaciones retenidas",
    line: "En {app} se eliminarían a la vez más cuentas de las permitidas, así que las eliminaciones están retenidas.",
    employeeLine: "Hay cambios en {app} a la espera de aprobación.",
    next: {
      employee: [
        "?clear El problema no está en su cuenta. Diga a su equipo de soporte que está a la espera de {app}.",
        "!clear Diga a su equipo de soporte que está a la espera de {app}.",
      ],
      helpdesk: [
        "Pregunte a la persona responsable de {app} si tantas personas debían perder el acceso: lo habitual es que se haya cambiado un grupo o un filtro.",
        "Intencionado: Entra ID > Enterprise apps > {app} > Provisioning > Allow deletes. No intencionado: vuelva a asignar a las personas o deshaga antes el cambio del filtro, y solo entonces Restart provisioning.",
      ],
      engineer: [
        "Las entradas con la acción StagedDelete muestran a quién afecta. Permita con ForceDeletes; para rechazar, restaure las asignaciones, los objetos o el ámbito antes de cualquier reinicio.",
        "El umbral se define en Provisioning > Settings > Prevent accidental deletion.",
      ],
    },
  },
} as const satisfies CauseTranslations;
