import { type CauseTranslations } from "../../translation";

/** Causes in Spanish: nobody has looked at the account yet. */
export const notEvaluated = {
  cyclesNotCompleting: {
    state: "Los ciclos no terminan",
    line: "El aprovisionamiento en {app} está activado, pero hace más de un día que no termina ningún ciclo.",
    employeeLine:
      "Las cuentas de {app} llevan sin actualizarse más tiempo de lo habitual, para todo el mundo.",
    next: {
      employee: ["Diga a su equipo de soporte que está a la espera de {app}."],
      helpdesk: [
        "Abra Entra ID > Enterprise apps > {app} > Provisioning > Current status: un cambio muy grande puede tardar un día, y entonces los números siguen moviéndose.",
        "Si no se mueven, pulse Test connection en Admin credentials: un token caducado no deja entradas.",
        "Si una persona no puede esperar: Provision on demand en la misma página.",
      ],
      engineer: [
        "Compare lastExecution, steadyStateLastAchievedTime y countSuccessiveCompleteFailures del trabajo, y busque en los registros de aprovisionamiento la entrada más reciente de cualquier persona.",
        "Las limitaciones del destino y los grupos muy grandes alargan los ciclos. Reinicie solo si no se mueve nada: empieza un ciclo completo.",
      ],
    },
  },
  noTraceInLog: {
    state: "Sin rastro",
    line: "El registro no contiene nada para {person} en {app}, y nada de lo leído se opone a la cuenta.",
    employeeLine: "Todavía no consta ningún intento de crear su cuenta en {app}.",
    next: {
      employee: [
        "Pida a su equipo de soporte que lo inicie a mano para usted, o hable aquí con una persona.",
      ],
      helpdesk: [
        "Los registros se conservan 30 días (7 sin licencia prémium). Una cuenta creada antes y sin cambios desde entonces no tiene entrada: búsquela directamente en {target} ({person}).",
        "Compruebe que esta es la entrada correcta de {app}; puede haber varias con el mismo nombre.",
        "Provision on demand para {person} muestra al momento qué ocurre: Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand. Escribe en {target}.",
      ],
      engineer: [
        "Busque en el registro por el id. de origen y el de destino, sin filtro de estado, y en las demás entidades de servicio que apuntan al mismo destino.",
        "Los miembros de grupos que vuelven al ámbito, y los objetos que un ciclo incremental pasó por alto, necesitan un reinicio o Provision on demand.",
      ],
    },
  },
  notEvaluatedYet: {
    state: "En camino",
    line: "El último cambio aún no se ha examinado para {person}; lo hará el próximo ciclo de {app}.",
    employeeLine: "No ha habido ninguna actualización en {app} desde que cambió su acceso.",
    next: {
      employee: [
        "?nextAt La próxima actualización debería empezar pronto (a más tardar: {nextAt}) y suele tardar unos minutos.",
        "!overdueAt No tiene que hacer nada.",
        "?overdueAt Una actualización lleva retraso (prevista: {overdueAt}). Diga a su equipo de soporte que está a la espera de {app}.",
      ],
      helpdesk: [
        "?nextAt Espere: el próximo ciclo debería empezar pronto (previsto: {nextFromAt} – {nextAt}). Hay uno cada 20 a 40 minutos.",
        "?overdueAt Un ciclo lleva retraso (previsto: {overdueAt}). Mire en Entra ID > Enterprise apps > {app} > Provisioning > Current status: un cambio muy grande puede tardar horas, y entonces los números siguen moviéndose.",
        "?overdueAt Si no se mueven, pida al equipo técnico que examine el trabajo.",
        "Si no puede esperar: Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand.",
        "!overdueAt Si después de dos ciclos no ha pasado nada, busque errores en Provisioning > Current status.",
      ],
      engineer: [
        "?overdueAt Un ciclo lleva retraso (previsto: {overdueAt}): compare lastExecution, progress y countSuccessiveCompleteFailures del trabajo. Un cambio muy grande y las limitaciones del destino alargan los ciclos.",
        "Compare steadyStateLastAchievedTime con la hora del cambio. Provision on demand evalúa al momento la cuenta para {person}; escribe en el destino.",
        "Solo se notan los cambios en el origen. Después de una asignación, cuente con unos minutos de replicación.",
      ],
    },
  },
  restartNeeded: {
    state: "Necesita un reinicio",
    line: "El cambio para {person} es de un tipo que {app} solo nota después de un reinicio.",
    employeeLine: "Hay que iniciar de nuevo la conexión con {app} antes de que llegue su cambio.",
    next: {
      employee: ["Diga a su equipo de soporte que está a la espera de {app}."],
      helpdesk: [
        "Una persona: Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand.",
        "Muchas: pida a la persona responsable de {app} que use Restart provisioning en la misma página. Es un ciclo completo, de 20 minutos a varias horas.",
      ],
      engineer: [
        "Los ciclos incrementales no notan: los miembros o responsables que entran más tarde en el ámbito, las pertenencias de una cuenta que estuvo desactivada, el paso de Sync all a Sync assigned y los cambios hechos en el destino.",
        "Reinicie restableciendo la marca de agua, o use Provision on demand con el grupo y hasta 5 de sus miembros.",
      ],
    },
  },
} as const satisfies CauseTranslations;
