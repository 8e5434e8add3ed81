import { type CauseTranslations } from "../../translation";

/** Causes in Spanish: the entry of the log is about something that was done. */
export const done = {
  outcomeNotShown: {
    state: "Resultado no mostrado",
    line: "La entrada dice qué se intentó en {app} para {person}, pero no cómo terminó ni por qué.",
    employeeLine: "Lo que ha enviado no dice todavía si su cuenta se ha configurado.",
    next: {
      employee: [
        "Pida a su equipo de soporte que mire la entrada completa, o hable aquí con una persona.",
      ],
      helpdesk: [
        "Abra la entrada en Entra ID > Enterprise apps > {app} > Provisioning logs y vuelva a pegarla con su estado y sus pasos.",
      ],
      engineer: [
        "Pegue la entrada completa: provisioningStatusInfo dice si salió bien; el último de provisioningSteps, por qué no.",
      ],
    },
  },
  provisionedSuccessfully: {
    state: "Aprovisionada",
    line: "El aprovisionamiento en {target} se ha realizado correctamente para {person}.",
    employeeLine: "Su cuenta en {target} está configurada.",
    next: {
      employee: [
        "Inicie sesión allí. Si no funciona, su equipo de soporte puede mirar el propio inicio de sesión.",
      ],
      helpdesk: [
        "No hay que hacer nada en el aprovisionamiento. Si el acceso no funciona para {person}, mire el inicio de sesión: inicio de sesión único, licencia o rol dentro de {target}.",
        "Si la cuenta no se ve en {target}, busque allí por el valor coincidente; puede que alguien la haya eliminado o cambiado de nombre desde entonces.",
      ],
      engineer: [
        "Compare el id. de destino de la entrada con el destino. El servicio no nota los cambios hechos dentro del destino; un reinicio o Provision on demand hacen que vuelva a mirar.",
      ],
    },
  },
} as const satisfies CauseTranslations;
