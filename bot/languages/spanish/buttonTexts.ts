import { type Texts } from "../englishTexts";
import { type buttonTexts as english } from "../buttonTexts";

/** What stands on the buttons of a diagnosis card in Spanish, and what they answer; a part of `texts`. */
export const buttonTexts = {
  showSteps: "Mostrar los pasos del registro",
  solvedIt: "Esto lo ha resuelto",
  solvedThanks: "Me alegro. Si falta otra cuenta, solo tiene que preguntar.",
  copyForTicket: "Copiar para un ticket",
  didNotHelp: "No me ha ayudado",
  didNotHelpNext:
    "Gracias por decirlo; cuenta para este tipo de respuesta, sin su nombre. Una persona puede mirarlo con usted.",
  ticketRequests: "Id. de solicitud de Graph: {ids}",
  talkToPerson: "Hablar con una persona",
  openAdminCenter: "Abrir en el centro de administración",
} as const satisfies Pick<Texts, keyof typeof english>;
