import { type CauseTranslations } from "../../translation";

/** Causes in Spanish: the job stands still for everyone. */
export const quarantine = {
  duplicateRoles: {
    state: "Roles duplicados",
    line: "Dos roles tienen el mismo valor en {app}, así que el aprovisionamiento no puede continuar.",
    employeeLine: "Hay que reparar la conexión con {app} antes de que se vuelvan a crear cuentas.",
    next: {
      employee: [
        "?clear El problema no está en su cuenta. Diga a su equipo de soporte que está a la espera de {app}.",
        "!clear Diga a su equipo de soporte que está a la espera de {app}.",
      ],
      helpdesk: [
        "Pida a la persona responsable de {app} que quite el rol duplicado: Entra ID > App registrations > {app} > App roles, o en el manifiesto.",
        "Después, Restart provisioning en Entra ID > Enterprise apps > {app} > Provisioning.",
      ],
      engineer: [
        "Compare id, value y displayName en appRoles; desactive el rol duplicado y luego elimínelo. Salesforce y Zendesk importan roles del destino: mire también allí.",
      ],
    },
  },
  jobQuarantined: {
    state: "En cuarentena",
    line: "El aprovisionamiento en {app} está en cuarentena: la mayoría de las llamadas fallan, así que solo se ejecuta de vez en cuando.",
    employeeLine: "En este momento no se crean cuentas en {app}, para nadie.",
    next: {
      employee: [
        "?clear El problema no está en su cuenta. Diga a su equipo de soporte que está a la espera de {app}.",
        "!clear Diga a su equipo de soporte que está a la espera de {app}.",
        "?clear En cuanto la conexión vuelva a funcionar, su cuenta se creará automáticamente.",
      ],
      helpdesk: [
        "?byFailures El motivo significa que han fallado demasiados objetos, no que el inicio de sesión sea incorrecto. Busque el error más frecuente del último ciclo en los registros de aprovisionamiento de {app} y corríjalo.",
        "?byConnection El motivo significa que se rechazó el inicio de sesión o que no se pudo acceder a {app}. Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials: vuelva a introducirlas y Test connection.",
        "?byDeletes El motivo significa que iban a eliminarse más cuentas de las que permite el umbral. Si es lo que se quiere, Allow deletes en Entra ID > Enterprise apps > {app} > Provisioning; si no, deshágalo en el origen antes de reiniciar.",
        "?byMicrosoft El motivo significa que Microsoft puso la cuarentena a mano: abra una solicitud de soporte antes de reiniciar.",
        "!reasonKnown Abra Entra ID > Enterprise apps > {app} > Provisioning y lea el motivo junto a la cuarentena. Credenciales no válidas: vuelva a introducirlas y Test connection. Muchos errores: corrija el más frecuente de los registros de aprovisionamiento.",
        "Una vez corregida la causa, Restart provisioning en la misma página. Con ello empieza un ciclo completo.",
        "?nextAttemptAt El servicio vuelve a intentarlo automáticamente (previsto: {nextAttemptAt}).",
        "?disabledAt Si nadie lo corrige, el trabajo se deshabilita (previsto: {disabledAt}).",
      ],
      engineer: [
        "?byMicrosoft El motivo significa que Microsoft puso la cuarentena a mano: abra una solicitud de soporte antes de reiniciar.",
        "Lea status.quarantine (reason, error, seriesBegan) y agrupe los errores del último ciclo por código. Por encima de un 40 % de errores aproximadamente, a partir de 5000, el trabajo pasa a cuarentena; las credenciales y el cumplimiento de SCIM lo provocan sea cual sea el número.",
        "Tras la corrección: reinicie con resetScope Escrows, QuarantineState para evitar un ciclo completo, o como el portal, con Watermark. Cualquier reintento correcto levanta la cuarentena.",
        "?disabledAt 28 días después del primer error (previsto: {disabledAt}), el trabajo se deshabilita.",
      ],
    },
  },
  notificationEmailMissing: {
    state: "Falta la dirección",
    line: "El trabajo no tiene correo de notificación, y los trabajos controlados por API lo necesitan.",
    employeeLine: "La conexión aún no está configurada del todo.",
    next: {
      employee: [
        "?clear El problema no está en su cuenta. Diga a su equipo de soporte que está a la espera.",
        "!clear Diga a su equipo de soporte que está a la espera.",
      ],
      helpdesk: [
        "Introduzca un correo de notificación en Entra ID > Enterprise apps > {app} > Provisioning > Settings y, después, Restart provisioning.",
      ],
      engineer: [
        "Defina el correo de notificación y reinicie el trabajo; lo que se haya enviado entretanto debe enviarse de nuevo si no figura en el registro.",
      ],
    },
  },
} as const satisfies CauseTranslations;
