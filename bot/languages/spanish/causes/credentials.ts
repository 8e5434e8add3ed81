import { type CauseTranslations } from "../../translation";

/** Causes in Spanish: the service cannot sign in to the application. */
export const credentials = {
  credentialsCannotBeSaved: {
    state: "No se pueden guardar",
    line: "Las credenciales de administrador de {app} no se pueden guardar.",
    employeeLine: "La conexión con {app} aún no está configurada del todo.",
    next: {
      employee: [
        "?clear El problema no está en su cuenta. Diga a su equipo de soporte que está a la espera de {app}.",
        "!clear Diga a su equipo de soporte que está a la espera de {app}.",
      ],
      helpdesk: [
        "Primero, Test connection; si falla, el problema son las propias credenciales.",
        "Si la prueba funciona, acorte o deje vacíos los campos opcionales, como el correo de notificación, y vuelva a guardar.",
      ],
      engineer: [
        "Los certificados y las credenciales de una entidad de servicio comparten aproximadamente 1 KB en algunas nubes (Azure Government). Use una segunda entrada de aplicación para el aprovisionamiento, o acorte el token.",
      ],
    },
  },
  credentialsRejected: {
    state: "Credenciales rechazadas",
    line: "Las credenciales guardadas se rechazan, así que nada llega a {app}.",
    employeeLine: "La conexión con {app} está interrumpida en este momento, para todo el mundo.",
    next: {
      employee: [
        "?clear El problema no está en su cuenta. Diga a su equipo de soporte que está a la espera de {app}.",
        "!clear Diga a su equipo de soporte que está a la espera de {app}.",
        "?clear En cuanto la conexión vuelva a funcionar, su cuenta se creará automáticamente.",
      ],
      helpdesk: [
        "Pida a quien administra {app} un token o una contraseña nuevos para la cuenta que usa el aprovisionamiento; el tutorial de {app} explica cómo.",
        "Introdúzcalos en Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials; después, Test connection y Save.",
        "Si el trabajo estaba en cuarentena, Restart provisioning en la misma página.",
        "?disabledAt Si nadie lo hace, el trabajo se deshabilita (previsto: {disabledAt}).",
      ],
      engineer: [
        "1) Repase el tutorial de {app}; 2) Test connection; 3) haga usted la misma solicitud, por ejemplo con cURL contra la URL del inquilino; 4) si también falla, contacte con el equipo que desarrolla la aplicación.",
        "?code El código era {code}. Para una cuenta de servicio de la sincronización en la nube (AADSTS50034, AADSTS50055), ejecute en su lugar Repair-AADCloudSyncToolsAccount.",
        "Después de guardar, reinicie el trabajo con QuarantineState y Escrows; cualquier reintento correcto levanta la cuarentena.",
      ],
    },
  },
} as const satisfies CauseTranslations;
