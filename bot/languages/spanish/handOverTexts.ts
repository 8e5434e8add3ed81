import { type Texts } from "../englishTexts";
import { type handOverTexts as english } from "../handOverTexts";

/** What the bot says in Spanish of how a case goes on, who acts and what is dropped; a part of `texts`. */
export const handOverTexts = {
  caseExpected:
    "Normalmente alguien responde en {minutes} minutos. Le aviso aquí en cuanto alguien lo asuma.",
  caseExpectedAnyTime: "Le aviso aquí en cuanto alguien lo asuma.",
  caseReminded:
    "El equipo recibió un recordatorio ({remindedAt}). Le aviso aquí en cuanto alguien lo asuma.",
  caseOffered:
    "Primero se pregunta a quien lo tenía antes ({owner}), hasta {untilAt}; después, a todo el equipo. Le aviso aquí en cuanto alguien lo asuma.",
  caseTakenSince: "Asumido: {takenAt}.",
  caseNoneOf: "No encuentro ningún caso adecuado («{name}»).",
  caseAdd: "Añadir",
  caseAddAsk: "¿Añado esto al caso: «{sentence}»? Todavía no se ha enviado nada.",
  cancelledQuestion:
    "De acuerdo, lo dejo aquí y retiro mi pregunta. Vuelva a preguntar cuando quiera.",
  cancelFollowStays: "Lo que estoy siguiendo para usted continúa; «dejar de seguir» lo termina.",
  whoActsFirst:
    "Quién tiene que actuar depende de la causa. Dígame la persona y la aplicación y miro quién es; también puede hacerse cargo el equipo.",
  whoActsFirstOwn:
    "Quién tiene que actuar depende de la causa. Dígame la aplicación y miro en su cuenta quién es; también puede hacerse cargo el equipo.",
  whoAssigns:
    "El acceso lo da ({app}) un propietario de la aplicación, un administrador de aplicaciones o un administrador de aplicaciones en la nube: Entra ID > Enterprise apps > {app} > Users and groups. Si se trata de alguien, dígame el nombre y miro qué lo impide.",
  whoAssignsOwn:
    "Su soporte sabe quién da acceso ({app}). Pregúnteme por su cuenta y miro si algo lo impide.",
  passedOnIfWished:
    "Si quiere que alguien se haga cargo, «Hablar con una persona» lo pasa con todo lo que se sabe.",
  agentState:
    "El estado del agente de aprovisionamiento: Entra ID > Entra Connect > Cloud sync > Agents muestra qué agentes están activos. En el servidor del agente tiene que estar en marcha el servicio Microsoft Entra Connect Provisioning Agent; su registro en el Visor de eventos dice qué falló.",
  agentStateOwn:
    "Quienes llevan el directorio ven si el agente de aprovisionamiento funciona. Usted no tiene que comprobar nada; el equipo puede hacerlo.",
  annoyedOffer:
    "Siento que todavía no esté como debería. El equipo puede hacerse cargo con todo lo que ya se sabe; no tendrá que explicarlo otra vez.",
} as const satisfies Pick<Texts, keyof typeof english>;
